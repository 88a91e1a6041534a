using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Frontend.Expanded;
using static DocGen.Tests.Templates.Expansions;

namespace DocGen.Tests.Templates;

public sealed class ChartTests
{
    [Fact]
    public void Rows_make_categories_and_points_with_their_places()
    {
        var chart = Make(
            """
            {{ chart d.members { kind: "column", category: { title: "Kommune", value: "name" }, series: [{ title: "Indbyggere", value: "population", format: "amount" }],
               caption: "Indbyggere", id: "figur", description: "Hvem", highlight: "Ærø", height: "60 mm" } }}
            """
        );
        Assert.Equal((ChartKind.Column, "Kommune", "figur", "Hvem"), (chart.Kind, chart.CategoryTitle, chart.Id, chart.Description));
        Assert.Equal(["Aarhus", "Ærø", "Birkerød"], chart.Categories.Select(category => category.Name));
        Assert.Equal([false, true, false], chart.Categories.Select(category => category.IsHighlighted));
        var series = Assert.Single(chart.Series);
        Assert.Equal(["300\u00A0indbyggere", "100\u00A0indbyggere", "200\u00A0indbyggere"], series.Points.Select(point => point.Value));
        Assert.Equal([13, 14, 15], series.Points.Select(point => point.Origin!.Data!.Value.Line));
        Assert.Equal(Length.FromMillimetres(60), chart.Height);
    }

    [Fact]
    public void A_bare_number_names_a_year_and_values_get_the_same_decimals()
    {
        var chart = Make(
            """
            {{ chart [{ y: 2023, v: 1.25 }, { y: 2024, v: 3 }] {
                 kind: "line", category: "y", series: [{ title: "a", value: "v" }] } }}
            """
        );
        Assert.Equal(["2023", "2024"], chart.Categories.Select(category => category.Name));
        Assert.Equal(["1,25", "3,00"], chart.Series[0].Points.Select(point => point.Value));
    }

    [Fact]
    public void Notes_follow_the_chart_and_stay_with_it()
    {
        var group = MakeBlock<Container>(
            """
            {{ chart d.members { kind: "bar", category: "name", series: [{ title: "a", value: "population" }], notes: ["Kilde: *Danmarks Statistik*", $"I alt {600}"] } }}
            """
        );
        Assert.True(group.KeepTogether);
        Assert.IsType<Chart>(group.Content[0]);
        Assert.Equal(["Figure Note", "Figure Note"], group.Content.Skip(1).Cast<Paragraph>().Select(note => note.Style));
        Assert.Equal("I alt 600", Assert.IsType<Text>(Assert.IsType<Paragraph>(group.Content[2]).Content[0]).Value);
    }

    [Theory]
    [InlineData(
        """kind: "bar", category: "name", notes: "Kilde", series: [{ title: "a", value: "population" }]""",
        "'notes' is a list of texts, not text | write notes: [\"…\"]"
    )]
    [InlineData(
        """kind: "pie", category: "name", series: [{ title: "a", value: "population" }]""",
        "'kind' cannot be 'pie' | it is one of bar, column, stacked-bar, stacked-column, line, doughnut"
    )]
    [InlineData(
        """category: "name", series: [{ title: "a", value: "population" }]""",
        "the chart has no 'kind' | it is one of bar, column, stacked-bar, stacked-column, line, doughnut"
    )]
    [InlineData("""kind: "bar", series: [{ title: "a", value: "population" }]""", "the chart has no 'category'")]
    [InlineData("""kind: "bar", category: "name", series: []""", "'series' is a list with at least one series")]
    [InlineData("""kind: "bar", category: "name", serie: []""", "a chart has no 'serie' | did you mean 'series'?")]
    [InlineData(
        """kind: "bar", category: "name", series: [{ title: "a", value: "population", align: "left" }]""",
        "a series has no 'align'"
    )]
    [InlineData("""kind: "bar", category: "name", series: [{ title: "a", value: "name" }]""", "a chart shows numbers, not text")]
    [InlineData("""kind: "bar", category: "name", series: [{ title: "a", value: "popolation" }]""", "'popolation'")]
    [InlineData(
        """kind: "bar", category: "name", highlight: "Aero", series: [{ title: "a", value: "population" }]""",
        "no category is called 'Aero'"
    )]
    [InlineData(
        """kind: "doughnut", category: "name", series: [{ title: "a", value: "population" }, { title: "b", value: "population" }]""",
        "a doughnut shows one series, not 2"
    )]
    [InlineData(
        """kind: "bar", category: "name", series: [{ title: "a", value: "population" }, { title: "", value: "population" }]""",
        "a series needs a 'title'"
    )]
    [InlineData(
        """kind: "bar", category: "name", height: "3 km", series: [{ title: "a", value: "population" }]""",
        "'3 km' is not a chart height"
    )]
    [InlineData("""kind: "bar", category: "name", id: "3a", series: [{ title: "a", value: "population" }]""", "'3a' is not an id")]
    public void What_is_wrong_is_said_where_it_stands(string options, string expected)
    {
        var errors = Errors($"{{{{ chart d.members {{ {options} }} }}}}");
        Assert.Contains(expected, errors, StringComparison.Ordinal);
        Assert.StartsWith("(1,", errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""kind: "doughnut" """, "-1 is negative, and cannot be a part of a whole")]
    [InlineData("""kind: "stacked-bar" """, "cannot be a part of a whole")]
    public void A_part_of_a_whole_is_not_negative(string kind, string expected)
    {
        var errors = Errors($$$"""{{ chart [{ n: "a", v: -1 }] { {{{kind}}}, category: "n", series: [{ title: "a", value: "v" }] } }}""");
        Assert.Contains(
            expected.Replace('-', '\u2212').Replace("stacked\u2212", "stacked-", StringComparison.Ordinal),
            errors,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void One_scale_has_one_unit() =>
        Assert.Contains(
            "DG2019: one scale cannot show indbyggere and bare numbers",
            Errors(
                """
                {{ func one(m); ret 1; end }}{{ chart d.members {
                     kind: "bar", category: "name", series: [{ title: "a", value: "population" }, { title: "b", value: @one }] } }}
                """
            ),
            StringComparison.Ordinal
        );

    [Fact]
    public void No_rows_is_an_error() =>
        Assert.Contains(
            "DG2019: a chart needs at least one row",
            Errors("""{{ chart d.empty { kind: "bar", category: "name", series: [{ title: "a", value: "v" }] } }}"""),
            StringComparison.Ordinal
        );

    private static Chart Make(string template) => MakeBlock<Chart>(template);

    private static T MakeBlock<T>(string template)
    {
        var expanded = Run(template);
        Assert.Empty(expanded.Diagnostics.Select(Write));
        return Assert.IsType<T>(Assert.Single(Assert.IsType<PrintedBlocks>(Assert.Single(expanded.Result!.Values)).Blocks));
    }
}
