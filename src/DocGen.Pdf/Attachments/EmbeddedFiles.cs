using DocGen.Core.Model;
using DocGen.Pdf.Metadata;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Attachments;

/// <summary>
/// Writes the files embedded in a document (ISO 32000-1, 7.11.4) and their relationship to it (ISO 19005-3, 6.8): they are the data that
/// its tables and figures present, and belong to the document as a whole.
/// </summary>
internal static class EmbeddedFiles
{
    /// <summary>
    /// The relationship of the files to the document. Not Source: the source of the document is its template, which is not among the files;
    /// Data is what a visual presentation, such as a table or a chart, is derived from.
    /// </summary>
    private static ReadOnlySpan<byte> Relationship => "/AFRelationship/Data"u8;

    /// <summary>Writes all files.</summary>
    /// <returns>The name and the object number of the file specification of each file, in the order of a name tree (7.9.6).</returns>
    public static IReadOnlyList<(string Name, int Specification)> Write(DocumentInfo info, PdfFile file)
    {
        var written = new List<(string Name, int Specification)>(info.Attachments.Length);

        // In the order of their bytes: names in UTF-16 begin with a byte order mark, which is greater than any ASCII character.
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

    /// <summary>
    /// The embedded file stream (7.11.4.1). In an undated document the modification date of the files is unknown and left out.
    /// </summary>
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

    /// <summary>A media type as a name (7.3.5). Of the characters of a media type only these two need an escape.</summary>
    private static string Escape(string mediaType) =>
        mediaType.Replace("#", "#23", StringComparison.Ordinal).Replace("/", "#2F", StringComparison.Ordinal);
}
