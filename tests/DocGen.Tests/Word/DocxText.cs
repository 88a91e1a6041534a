using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using Break = DocumentFormat.OpenXml.Wordprocessing.Break;
using Paragraph = DocumentFormat.OpenXml.Wordprocessing.Paragraph;
using Text = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace DocGen.Tests.Word;

/// <summary>Reads the words of a Word file back: a line each paragraph, in the order of the file.</summary>
internal static class DocxText
{
    public static IReadOnlyList<string> Paragraphs(ReadOnlyMemory<byte> docx)
    {
        using var stream = new MemoryStream(docx.ToArray());
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var main = document.MainDocumentPart!;
        var lines = new List<string>();
        var figures = new List<string>();
        foreach (var paragraph in main.Document!.Body!.Descendants<Paragraph>().Where(paragraph => !IsFallback(paragraph)))
        {
            lines.Add(Of(paragraph));

            // The figures of a chart are read after its caption, which is below it.
            lines.AddRange(figures);
            figures.Clear();
            foreach (var chart in paragraph.Descendants<ChartReference>())
                figures.AddRange(DocxChart.Lines((ChartPart)main.GetPartById(chart.Id!.Value!)));
        }

        return [.. lines, .. figures];
    }

    /// <summary>The paragraphs of the footnotes.</summary>
    public static IReadOnlyList<string> Notes(ReadOnlyMemory<byte> docx)
    {
        using var stream = new MemoryStream(docx.ToArray());
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        var notes = document.MainDocumentPart!.FootnotesPart!.Footnotes!;
        return [.. notes.Descendants<Paragraph>().Where(paragraph => !IsFallback(paragraph)).Select(Of)];
    }

    /// <summary>Whether an element is a fallback for programs that do not support what Word supports; the same text precedes it.</summary>
    public static bool IsFallback(OpenXmlElement element) => element.Ancestors<AlternateContentFallback>().Any();

    public static string Of(OpenXmlElement paragraph)
    {
        var text = new StringBuilder();
        foreach (var element in paragraph.Descendants())
        {
            // A box within the paragraph has paragraphs of its own.
            if (
                element.Ancestors<TextBoxContent>().FirstOrDefault() is { } box
                && !ReferenceEquals(box, paragraph.Ancestors<TextBoxContent>().FirstOrDefault())
            )
                continue;
            switch (element)
            {
                case Text t:
                    text.Append(t.Text);
                    break;
                case TabChar:
                    text.Append('\t');
                    break;
                case Break:
                    text.Append('\n');
                    break;
                case SoftHyphen:
                    text.Append('\u00AD');
                    break;
                case NoBreakHyphen:
                    text.Append('\u2011');
                    break;
            }
        }

        return text.ToString();
    }
}
