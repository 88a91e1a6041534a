using DocGen.Core.Model;
using DocGen.Pdf.Metadata;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Attachments;

/// <summary>
/// Writes the files that a document carries with it (ISO 32000-1, 7.11.4) and says what they are to it (ISO 19005-3, 6.8): the data that
/// its tables and figures present, belonging to the document as a whole.
/// </summary>
internal static class EmbeddedFiles
{
    /// <summary>
    /// What the files are to the document. Not Source: the document's source is its template, of which no file is one; Data is what a
    /// presentation, such as a table or a chart, is made from.
    /// </summary>
    private static ReadOnlySpan<byte> Relationship => "/AFRelationship/Data"u8;

    /// <summary>Writes all files.</summary>
    /// <returns>Name and number of the file specification of each, in the order of a name tree (7.9.6).</returns>
    public static IReadOnlyList<(string Name, int Specification)> Write(DocumentInfo info, PdfFile file)
    {
        var written = new List<(string Name, int Specification)>(info.Attachments.Length);

        // By their bytes: those in UTF-16 begin with a mark that is greater than any letter of ASCII.
        foreach (
            var attached in info
                .Attachments.OrderBy(attached => !PdfBuffer.IsPlainAscii(attached.Name))
                .ThenBy(attached => attached.Name, StringComparer.Ordinal)
        )
            written.Add((attached.Name, file.Add(Specification(attached, WriteStream(attached, info.Date, file)))));
        return written;
    }

    /// <summary>The file specification (7.11.3).</summary>
    private static PdfBuffer Specification(AttachedFile attached, int stream)
    {
        var specification = new PdfBuffer();
        return specification
            .Raw("<</Type/Filespec/F"u8)
            .Text(attached.Name)
            .Raw("/UF"u8)
            .Text(attached.Name)
            .Raw("/Desc"u8)
            .Text(attached.Description)
            .Raw(Relationship)
            .Raw("/EF<</F "u8)
            .Ref(stream)
            .Raw("/UF "u8)
            .Ref(stream)
            .Raw(">>>>"u8);
    }

    /// <summary>The file itself (7.11.4.1). An undated document does not say when its files changed: nobody knows.</summary>
    private static int WriteStream(AttachedFile attached, DateOnly? date, PdfFile file)
    {
        var entries = new PdfBuffer();
        entries
            .Raw("/Type/EmbeddedFile/Subtype"u8)
            .Name(Escape(attached.MediaType))
            .Raw("/Params<</Size "u8)
            .Int(attached.Bytes.Length)
            .Raw("/CheckSum"u8)
            .Bytes(Md5.Hash(attached.Bytes.Span));
        if (date is { } day)
            entries.Raw("/ModDate"u8).Text(InfoDictionary.Stamp(day));
        return file.AddStream(entries.Raw(">>"u8).Written, attached.Bytes.Span);
    }

    /// <summary>A media type as a name (7.3.5): of its characters only these two mean something else in a name.</summary>
    private static string Escape(string mediaType) =>
        mediaType.Replace("#", "#23", StringComparison.Ordinal).Replace("/", "#2F", StringComparison.Ordinal);
}
