using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Tests.Formats;

/// <summary>
/// A Word file as Microsoft's library reads it: paragraphs with their styles, tables, links, fields and notes; runs count only for their
/// text.
/// </summary>
internal static class WordShape
{
    public static string Of(ReadOnlyMemory<byte> file)
    {
        using var stream = new MemoryStream(file.ToArray());
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        var shape = new StringBuilder();
        shape.Append("title ").Append(word.PackageProperties.Title).Append('\n');
        shape.Append("subject ").Append(word.PackageProperties.Subject).Append('\n');
        var main = word.MainDocumentPart!;
        Append(shape, main.Document!.Body!, main);
        if (main.FootnotesPart is { Footnotes: { } notes } part)
            Append(shape, notes, part);
        foreach (var header in main.HeaderParts)
            Append(shape, header.Header!, header);
        stream.Position = 0;
        using var zip = new ZipArchive(stream);
        foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith(".rels", StringComparison.Ordinal)))
            shape.Append(entry.FullName).Append('\n');
        return shape.ToString();
    }

    private static void Append(StringBuilder shape, OpenXmlElement element, OpenXmlPart part)
    {
        switch (element)
        {
            case Text text:
                shape.Append(text.Text);
                return;
            case TabChar when element.Parent is Run:
                shape.Append("⟦tab⟧");
                return;
            case SoftHyphen:
                shape.Append('\u00AD');
                return;
            case NoBreakHyphen:
                shape.Append('\u2011');
                return;
            case Break { Type: null }:
                shape.Append(FormatShapes.LineBreak);
                return;
            case FieldCode code:
                shape.Append("⟦field ").Append(code.Text).Append('⟧');
                return;
            case ParagraphProperties
            or RunProperties
            or TableProperties
            or TableGrid
            or TableCellProperties
            or TableRowProperties
            or SectionProperties:
                return;
            case Paragraph paragraph:
                shape.Append("\np[").Append(paragraph.ParagraphProperties?.ParagraphStyleId?.Val?.Value).Append("] ");
                break;
            case Hyperlink link:
                var target = link.Id is { } id
                    ? part.HyperlinkRelationships.First(relationship => relationship.Id == id.Value).Uri.OriginalString
                    : "#" + link.Anchor;
                shape.Append("⟦link ").Append(target).Append(' ').Append(link.Tooltip).Append('⟧');
                break;
            case DocumentFormat.OpenXml.Drawing.Wordprocessing.DocProperties picture:
                shape.Append("⟦picture ").Append(picture.Description).Append('⟧');
                break;
            case Run or BookmarkStart or BookmarkEnd or BidirectionalOverride or BidirectionalEmbedding:
                break;
            default:
                shape.Append("\n⟦").Append(element.LocalName).Append('⟧');
                break;
        }

        foreach (var child in element.ChildElements)
            Append(shape, child, part);
    }
}
