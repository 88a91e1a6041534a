using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Tests.Pdf;
using DocGen.Tests.Word;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Tests.Documents;

/// <summary>What a reader reads in a file, whatever its format: the words with single spaces, and the cells of its tables.</summary>
/// <param name="Raw">The file's text as a person would review it: Markdown as it is, HTML without its style sheet, Word a line each
/// paragraph.</param>
/// <param name="Text">All words in reading order.</param>
/// <param name="Tables">Rows of cells.</param>
internal sealed partial record DocumentReading(string Raw, string Text, IReadOnlyList<IReadOnlyList<string[]>> Tables)
{
    public static DocumentReading Of(string format, byte[] file) =>
        format switch
        {
            "docx" => OfWord(file),
            "md" => OfMarkdown(Encoding.UTF8.GetString(file)),
            "pdf" => OfPdf(file),
            "html" => OfHtml(Encoding.UTF8.GetString(file)),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "tell the tests how this format is read"),
        };

    private static DocumentReading OfWord(byte[] file)
    {
        var raw = string.Join('\n', DocxText.Paragraphs(file));
        using var stream = new MemoryStream(file);
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        var tables = word.MainDocumentPart!.Document!.Body!.Descendants<Table>()
            .Select(table =>
                (IReadOnlyList<string[]>)
                    [
                        .. table
                            .Elements<TableRow>()
                            .Select(row =>
                                row.Elements<TableCell>()
                                    .Select(cell => Spaced(string.Join(' ', cell.Descendants<Paragraph>().Select(DocxText.Of))))
                                    .ToArray()
                            ),
                    ]
            );
        return new DocumentReading(raw, Spaced(raw), [.. tables]);
    }

    private static DocumentReading OfPdf(byte[] file)
    {
        var document = PdfStructureText.Read(file);
        var tables = document
            .All("Table")
            .Select(table =>
                (IReadOnlyList<string[]>)[.. table.All("TR").Select(row => row.Children.Select(cell => Spaced(cell.Text)).ToArray())]
            );
        return new DocumentReading(
            string.Join('\n', document.Lines()).Replace("\u00AD", "", StringComparison.Ordinal),
            Spaced(document.Text),
            [.. tables]
        );
    }

    private static DocumentReading OfMarkdown(string file)
    {
        var body = FrontMatter().Replace(file, "");
        var tables = new List<List<string[]>>();
        var previousIsRow = false;
        foreach (var line in body.Split('\n'))
        {
            var isRow = line.StartsWith('|');
            if (isRow && !previousIsRow)
                tables.Add([]);
            if (isRow && !DelimiterRow().IsMatch(line))
                tables[^1].Add([.. CellBorder().Split(line.Trim())[1..^1].Select(Unmarked)]);
            previousIsRow = isRow;
        }

        return new DocumentReading(file, Unmarked(CellBorder().Replace(body, " ")), tables);
    }

    private static DocumentReading OfHtml(string file)
    {
        var body = file[file.IndexOf("<body", StringComparison.Ordinal)..];
        var tables = HtmlTable()
            .Matches(body)
            .Select(table =>
                (IReadOnlyList<string[]>)
                    [
                        .. HtmlRow()
                            .Matches(table.Value)
                            .Select(row => HtmlCell().Matches(row.Value).Select(cell => Untagged(cell.Value)).ToArray()),
                    ]
            );
        return new DocumentReading(Style().Replace(file, ""), Untagged(Drawn().Replace(body, "")), [.. tables]);
    }

    /// <summary>The style sheet of a web page: that of the theme, the same in all documents of a layout.</summary>
    public static string StyleSheet(byte[] file) => Style().Match(Encoding.UTF8.GetString(file)).Value;

    private static string Unmarked(string markdown)
    {
        var text = WebUtility.HtmlDecode(HardBreak().Replace(markdown, " "));
        return Spaced(Escaped().Replace(Mark().Replace(text, ""), "$1"));
    }

    /// <summary>Inline elements join, all others part.</summary>
    private static string Untagged(string html) => Spaced(WebUtility.HtmlDecode(BlockTag().Replace(InlineTag().Replace(html, ""), " ")));

    private static string Spaced(string text) => Space().Replace(text.Replace("\u00AD", "", StringComparison.Ordinal), " ").Trim();

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"^\|[\s|:-]+\|$")]
    private static partial Regex DelimiterRow();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();

    [GeneratedRegex(@"\\\n|<br ?/?>")]
    private static partial Regex HardBreak();

    [GeneratedRegex(@"^(#{1,6}|[-*]|>) +|(?<!\\)\*+|</?su[bp]>", RegexOptions.Multiline)]
    private static partial Regex Mark();

    [GeneratedRegex(@"\\([!-/:-@\[-`{-~])")]
    private static partial Regex Escaped();

    [GeneratedRegex(@"<style\b.*?</style>", RegexOptions.Singleline)]
    private static partial Regex Style();

    [GeneratedRegex(@"<table\b.*?</table>", RegexOptions.Singleline)]
    private static partial Regex HtmlTable();

    [GeneratedRegex(@"<tr\b.*?(?=<tr\b|</tbody>|</thead>|</tfoot>|</table>)", RegexOptions.Singleline)]
    private static partial Regex HtmlRow();

    [GeneratedRegex(@"<t[hd]\b.*?(?=<t[hdr]\b|</t[hdr]>|$)", RegexOptions.Singleline)]
    private static partial Regex HtmlCell();

    [GeneratedRegex(@"</?(a|abbr|b|code|data|em|i|span|strong|sub|sup|time|wbr)\b[^>]*>")]
    private static partial Regex InlineTag();

    [GeneratedRegex(@"<style\b.*?</style>|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex BlockTag();

    // The text of a drawing is also in its table.
    [GeneratedRegex(@"<svg\b.*?</svg>|<summary>.*?</summary>", RegexOptions.Singleline)]
    private static partial Regex Drawn();

    [GeneratedRegex(@"[\s\u00A0\u202F]+")]
    private static partial Regex Space();
}
