using System.Text;
using AngleSharp.Html.Parser;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Frontend.Expanded;
using DocGen.Tests.Templates;
using DocGen.Tests.Word;
using DocGen.Writers.Html;
using DocGen.Writers.Markdown;
using DocGen.Writers.Word;

namespace DocGen.Tests.Charts;

public sealed class DataBarTests
{
    private const string Bars = """
        {{ table d.members [
          { title: "Kommune", value: "name" },
          { title: "Indbyggere", value: "population", total: "sum", bar: "40 mm" }
        ] }}
        """;

    [Fact]
    public void The_greatest_value_has_the_longest_bar_and_sums_have_none()
    {
        var table = Make(Bars);
        Assert.Equal(ColumnAlignment.Left, table.Grid.Columns[1].Alignment);
        var bars = table.Grid.Rows.Select(row => (row.Cells[1].Content[0] as Paragraph)!.Content[0] as DataBar).ToList();
        Assert.Equal(
            [null, Length.FromMillimetres(40), Length.FromMillimetres(40) * (1 / 3.0), Length.FromMillimetres(40) * (2 / 3.0), null],
            bars.Select(bar => bar?.Width)
        );
    }

    [Theory]
    [InlineData("bar: 3", "'bar' is true, or the length of the longest bar")]
    [InlineData("bar: \"3 m\"", "'bar' is true, or the length of the longest bar")]
    [InlineData("bar: \"300 mm\"", "at most 120 mm")]
    public void A_bar_has_a_length(string bar, string expected) =>
        Assert.Contains(
            expected,
            Expansions.Errors($$$"""{{ table d.members [{ title: "a", value: "population", {{{bar}}} }] }}"""),
            StringComparison.Ordinal
        );

    [Fact]
    public void It_is_drawn_where_it_can_be_and_left_out_where_not()
    {
        var document = AllNodes.Of("report", [Make(Bars)]);
        var docx = new DocxWriter().Write(document, Theme.Default, new DiagnosticBag()).Main;
        Assert.Empty(WordValidation.Validate(docx));
        Assert.Contains(DocxText.Paragraphs(docx), line => line.Trim('\u00A0') == "300");
        var html = Encoding.UTF8.GetString(new HtmlWriter().Write(document, Theme.Default, new DiagnosticBag()).Main.Span);
        var cells = new HtmlParser().ParseDocument(html).QuerySelectorAll("td");
        Assert.Equal("300", cells[1].TextContent);
        Assert.NotNull(cells[1].QuerySelector(".data-bar"));
        Assert.Contains(
            "| 300 ",
            Encoding.UTF8.GetString(new MarkdownWriter().Write(document, Theme.Default, new DiagnosticBag()).Main.Span),
            StringComparison.Ordinal
        );
    }

    private static Table Make(string template)
    {
        var expanded = Expansions.Run(template);
        Assert.Empty(expanded.Diagnostics.Select(Expansions.Write));
        return Assert.IsType<Table>(Assert.Single(Assert.IsType<PrintedBlocks>(Assert.Single(expanded.Result!.Values)).Blocks));
    }
}
