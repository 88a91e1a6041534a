using System.Text;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Tests.Word;
using DocGen.Writers.Html;
using DocGen.Writers.Markdown;

namespace DocGen.Tests.Charts;

public sealed class WebChartTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    public static TheoryData<ChartKind> AllKinds => [.. Enum.GetValues<ChartKind>()];

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void In_HTML_it_is_a_figure_with_a_name_a_caption_and_its_figures(ChartKind kind)
    {
        var chart = SampleCharts.Draw(SampleCharts.Of(kind));
        var page = new HtmlParser().ParseDocument(Text(Write(new HtmlWriter(), chart, chart with { Id = "to" })));
        var figures = page.QuerySelectorAll("figure");
        Assert.Equal(2, figures.Length);
        var drawing = figures[0].QuerySelector("svg")!;
        Assert.Equal(
            ("img", chart.Description),
            (drawing.GetAttribute("role"), page.GetElementById(drawing.GetAttribute("aria-labelledby")!)!.TextContent)
        );
        Assert.Equal("Figur\u00A01. Ture pr. dag", figures[0].QuerySelector("figcaption")!.TextContent);
        var cells = figures[0].NextElementSibling!.QuerySelectorAll("tbody td").Select(cell => cell.TextContent).ToList();
        Assert.Equal(
            Enumerable.Range(0, chart.Categories.Length).SelectMany(i => chart.Series.Select(series => series.Points[i].Value)),
            cells
        );
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Beside_Markdown_it_is_an_SVG_file_that_is_whole(ChartKind kind)
    {
        var chart = SampleCharts.Draw(SampleCharts.Of(kind));
        var written = Write(new MarkdownWriter(), chart);
        Assert.Contains("![Ture i fem kommuner.](all-nodes/figur.svg)", Text(written), StringComparison.Ordinal);
        Assert.Contains("| Kommune ", Text(written), StringComparison.Ordinal);
        var asset = Assert.Single(written.Assets);
        var svg = XDocument.Parse(Encoding.UTF8.GetString(asset.Bytes.Span)).Root!;
        Assert.Equal(chart.Description, svg.Element(Svg + "title")!.Value);
        var patterns = svg.Descendants(Svg + "pattern").Select(pattern => "url(#" + pattern.Attribute("id")!.Value + ")").ToHashSet();
        Assert.All(
            svg.Descendants().Attributes("fill").Where(fill => fill.Value.StartsWith("url", StringComparison.Ordinal)),
            fill => Assert.Contains(fill.Value, patterns)
        );
        if (kind != ChartKind.Line)
            Assert.NotEmpty(patterns);
    }

    [Fact]
    public void Hostile_names_stay_names()
    {
        var chart = SampleCharts.Draw(
            SampleCharts.Of(ChartKind.Bar, series: 1, categories: 1) with
            {
                Categories = [new ChartCategory("<script>\"&' ]]> | `x`")],
                Description = "a](b) <i>",
            }
        );
        var written = Write(new MarkdownWriter(), chart);
        XDocument.Parse(Encoding.UTF8.GetString(written.Assets.Single().Bytes.Span));
        Assert.Empty(new HtmlParser().ParseDocument(Text(Write(new HtmlWriter(), chart))).QuerySelectorAll("script, figure i"));
        Assert.Contains("![a\\](b) ", Text(written), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_drawing_the_figures_are_still_there()
    {
        var chart = SampleCharts.Of(ChartKind.Bar);
        Assert.DoesNotContain("![", Text(Write(new MarkdownWriter(), chart)), StringComparison.Ordinal);
        Assert.Contains("København", Text(Write(new MarkdownWriter(), chart)), StringComparison.Ordinal);
        Assert.Contains("København", Text(Write(new HtmlWriter(), chart)), StringComparison.Ordinal);
    }

    private static WrittenDocument Write(IDocumentWriter writer, params Block[] blocks) =>
        writer.Write(AllNodes.Of("report", [.. blocks]), Theme.Default, new DiagnosticBag());

    private static string Text(WrittenDocument written) => Encoding.UTF8.GetString(written.Main.Span);
}
