using System.Globalization;
using DocGen.Core.Model;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Metadata;

/// <summary>Writes the document information dictionary (ISO 32000-1, 14.3.3); it has the same content as the metadata stream.</summary>
internal static class InfoDictionary
{
    public static string Keywords(DocumentInfo info) => string.Join(", ", info.Keywords);

    /// <summary>A day as a date string (7.9.4): midnight UTC, independent of the time zone of the machine.</summary>
    public static string Stamp(DateOnly date) => date.ToString("'D:'yyyyMMdd'000000Z'", CultureInfo.InvariantCulture);

    public static PdfBuffer Write(DocumentInfo info, string producer)
    {
        var dictionary = new PdfBuffer();
        dictionary.Raw("<</Title"u8).Text(info.Title);
        if (info.Author is { Length: > 0 } author)
            dictionary.Raw("/Author"u8).Text(author);
        if (info.Subject is { Length: > 0 } subject)
            dictionary.Raw("/Subject"u8).Text(subject);
        if (!info.Keywords.IsEmpty)
            dictionary.Raw("/Keywords"u8).Text(Keywords(info));
        dictionary.Raw("/Creator(DocGen)/Producer"u8).Text(producer);
        if (info.Date is { } date)
        {
            var stamp = Stamp(date);
            dictionary.Raw("/CreationDate"u8).Text(stamp).Raw("/ModDate"u8).Text(stamp);
        }

        return dictionary.Raw(">>"u8);
    }
}
