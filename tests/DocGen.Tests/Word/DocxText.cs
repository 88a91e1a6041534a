using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Tests.Word;

/// <summary>Reads the words of a Word file back: a line each paragraph, in the order of the file.</summary>
internal static class DocxText
{
    public static IReadOnlyList<string> Paragraphs(ReadOnlyMemory<byte> docx)
    {
        using var stream = new MemoryStream(docx.ToArray());
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        return [.. document.MainDocumentPart!.Document!.Body!.Descendants<Paragraph>().Select(Of)];
    }

    public static string Of(OpenXmlElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            switch (element)
            {
                case Text t: text.Append(t.Text); break;
                case TabChar: text.Append('\t'); break;
                case Break: text.Append('\n'); break;
                case SoftHyphen: text.Append('\u00AD'); break;
                case NoBreakHyphen: text.Append('\u2011'); break;
            }
        }

        return text.ToString();
    }
}
