using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Pdf;
using DocGen.Pdf.Fonts;
using DocGen.Tests.Layout;
using DocGen.Tests.Pdf.Checking;
using static DocGen.Tests.Charts.SampleCharts;

namespace DocGen.Tests.Charts;

public sealed class DrawChartsTests
{
    public static TheoryData<ChartKind> AllKinds => [.. Enum.GetValues<ChartKind>()];

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void What_is_drawn_stands_within_the_frame_and_belongs_to_no_figure_yet(ChartKind kind)
    {
        foreach (var (series, categories) in new[] { (1, 1), (1, 5), (3, 5), (1, 40), (4, 12) })
        {
            var drawing = Draw(Of(kind, series, kind == ChartKind.Doughnut ? Math.Min(categories, 8) : categories)).Drawing!;
            Assert.Equal(Theme.Default.LayoutOf(Passes.Drafts.Info).Page.TextWidth, drawing.Frame.Width);
            foreach (var (x, y, item) in drawing.Frame.Items)
            {
                var (left, top, right, bottom, mark) = item switch
                {
                    TextRun run => (x, y - run.Style.Face.Size, x + run.Width, y, run.Mark),
                    Rectangle box => (x, y, x + box.Width, y + box.Height, box.Mark),
                    Shape shape => (
                        shape.Path.Segments.Where(s => s.Verb != PathVerb.Close).Min(s => s.End.X),
                        shape.Path.Segments.Where(s => s.Verb != PathVerb.Close).Min(s => s.End.Y),
                        shape.Path.Segments.Max(s => s.End.X),
                        shape.Path.Segments.Max(s => s.End.Y),
                        shape.Mark
                    ),
                    _ => throw new InvalidOperationException(item.GetType().Name),
                };
                Assert.Same(Artifact.Layout, mark);
                Assert.True(
                    left.Points >= -0.1 && right.Points <= drawing.Frame.Width.Points + 0.1,
                    $"{kind} {series} x {categories}: {item} from {left} to {right}"
                );
                Assert.True(
                    top.Points >= -3 && bottom.Points <= drawing.Frame.Height.Points + 0.1,
                    $"{kind} {series} x {categories}: {item} from {top} to {bottom}"
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Text_stands_out_from_what_it_stands_on(ChartKind kind)
    {
        // WCAG 2.2, 1.4.3. Bars and grounds are rectangles; a ring has no text on it.
        var items = Draw(Of(kind)).Drawing!.Frame.Items;
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Item is not TextRun run)
                continue;
            var middle = (X: items[i].X.Emu + (run.Width.Emu / 2), Y: items[i].Y.Emu - (run.Style.Face.Size.Emu / 3));
            var below =
                items
                    .Take(i)
                    .LastOrDefault(other =>
                        other.Item is Rectangle box
                        && other.X.Emu <= middle.X
                        && middle.X <= other.X.Emu + box.Width.Emu
                        && other.Y.Emu <= middle.Y
                        && middle.Y <= other.Y.Emu + box.Height.Emu
                    )
                    .Item as Rectangle;
            Assert.True(below?.Fill is null or { Hatch: Hatch.Solid }, run.Value);
            Assert.True(run.Style.Colour.ContrastWith(below?.Fill?.Colour ?? Colour.White) >= 4.5, run.Value);
        }
    }

    [Theory]
    [InlineData(ChartKind.Bar)]
    [InlineData(ChartKind.Doughnut)]
    public void Every_name_and_value_is_printed(ChartKind kind)
    {
        var chart = Draw(Of(kind));
        var words = Words(chart);
        Assert.All(chart.Categories, category => Assert.Contains(category.Name, words, StringComparison.Ordinal));
        Assert.All(
            chart.Series.SelectMany(series => series.Points),
            point => Assert.Contains(point.Value, words, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_bar_is_as_long_as_its_value()
    {
        var chart = Of(ChartKind.Bar, series: 1, categories: 2);
        chart = Draw(chart with { Series = [new ChartSeries("a", [Point(20), Point(5)])] });
        var bars = chart.Drawing!.Frame.Items.Select(placed => placed.Item).OfType<Rectangle>().ToList();
        Assert.Equal(2, bars.Count);
        Assert.Equal(4, bars[0].Width.Points / bars[1].Width.Points, 3);
    }

    [Fact]
    public void A_negative_value_goes_the_other_way()
    {
        var chart = Of(ChartKind.Bar, series: 1, categories: 2);
        chart = Draw(chart with { Series = [new ChartSeries("a", [Point(20), Point(-5)])] });
        var bars = chart.Drawing!.Frame.Items.Where(placed => placed.Item is Rectangle).ToList();
        Assert.Equal(bars[0].X.Points, bars[1].X.Points + ((Rectangle)bars[1].Item).Width.Points, 3);
    }

    [Fact]
    public void Series_differ_in_pattern_as_well_as_in_colour()
    {
        var paints = Enumerable.Range(0, ChartPalette.Count).Select(i => ChartPalette.Of(Theme.Default, i)).ToList();
        Assert.Equal(paints.Count, paints.Distinct().Count());
        Assert.All(paints.Zip(paints.Skip(1)), pair => Assert.NotEqual(pair.First.Hatch, pair.Second.Hatch));
        Assert.All(paints, paint => Assert.True(paint.Colour.ContrastWith(Colour.White) >= 3));
        Assert.True(ChartPalette.Quiet(Theme.Default).Colour.ContrastWith(Colour.White) >= 3);
    }

    [Fact]
    public void A_chart_is_as_wide_as_the_text_where_it_stands()
    {
        var inList = Draw(Of(ChartKind.Column), around: chart => new ListBlock(ListKind.Bullet, [new ListItem([chart])]));
        var inTracks = Draw(
            Of(ChartKind.Column),
            around: chart => new Container(ContainerKind.Group, [chart]) { Arrangement = ContainerArrangement.Tracks, ColumnCount = 2 }
        );
        var free = Draw(Of(ChartKind.Column)).Drawing!.Frame.Width;
        Assert.True(inList.Drawing!.Frame.Width < free);
        Assert.True(inTracks.Drawing!.Frame.Width < inList.Drawing.Frame.Width);
    }

    [Fact]
    public void Long_names_are_broken_and_nothing_is_lost()
    {
        var chart = Of(ChartKind.Bar, series: 1, categories: 1) with
        {
            Categories = [new ChartCategory("Tværkommunalt\u00AD samarbejde om børne-, unge- og voksenområdet i hele Hovedstadsregionen")],
        };
        var lines = Draw(chart).Drawing!.Frame.Items.Select(placed => placed.Item).OfType<TextRun>().Select(run => run.Value).ToList();
        Assert.True(lines.Count > 2);
        Assert.Contains("Hovedstadsregionen", string.Join(' ', lines), StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.Contains('\u00AD', StringComparison.Ordinal));
    }

    [Fact]
    public void Values_that_are_missing_leave_a_gap_in_the_line()
    {
        var chart = Of(ChartKind.Line, series: 1, categories: 5);
        chart = chart with { Series = [chart.Series[0] with { Points = chart.Series[0].Points.SetItem(2, new ChartPoint("", null)) }] };
        var line = Draw(chart)
            .Drawing!.Frame.Items.Select(placed => placed.Item)
            .OfType<Shape>()
            .Single(shape => shape is { Fill: null, Path.Segments.Length: 4 });
        Assert.Equal([PathVerb.Move, PathVerb.Line, PathVerb.Move, PathVerb.Line], line.Path.Segments.Select(segment => segment.Verb));
    }

    [Fact]
    public void Its_author_s_description_stays_and_another_s_is_made_from_the_data()
    {
        var own = Of(ChartKind.Bar, series: 1);
        var (document, bag) = Passes.Drafts.RunAll(
            Passes.Drafts.Of(Passes.Drafts.Heading(1, "T"), own, own with { Id = "anden", Description = null })
        );
        Assert.Empty(bag);
        Assert.Equal(own.Description, ((Chart)document.Content[1]).Description);
        Assert.Equal(
            "Liggende søjlediagram. Kommune: København, Frederiksberg, Høje-Taastrup & omegn, Dragør og Ærø. Højest: Høje-Taastrup "
                + "& omegn (42,5\u00A0pct.). Lavest: Dragør (6,5\u00A0pct.).",
            ((Chart)document.Content[2]).Description
        );
        Assert.Equal(["Figur\u00A01", "Figur\u00A02"], document.Content.OfType<Chart>().Select(chart => chart.Label));
    }

    [Fact]
    public void An_empty_description_shuts_readers_out()
    {
        var bag = new DiagnosticBag();
        new Core.Passes.CheckAccessibility().Run(
            Passes.Drafts.Of(Passes.Drafts.Heading(1, "T"), Of(ChartKind.Bar) with { Description = " " }),
            new Core.Passes.PassContext(Theme.Default, bag, Work.Uninterrupted)
        );
        Assert.Equal("DG4015", Assert.Single(bag).Code.ToString());
    }

    [Fact]
    public void A_drawing_belongs_to_its_own_figure_at_each_place_and_in_each_layout()
    {
        var chart = Draw(Of(ChartKind.Bar)) with { Id = null };
        var document = Passes.Drafts.Of(chart, chart);
        var figures = new List<StructureElement>();
        for (var layout = 1; layout <= 2; layout++)
        {
            var paged = DocumentLayout.Run(document, Theme.Default, FontSet.BuiltIn, []);
            var nodes = StructurePaths.Nodes(paged.Structure).ToList();
            Assert.Equal(Enumerable.Range(0, paged.ElementCount), nodes.OfType<StructureElement>().Select(node => node.Number));
            Assert.Equal(Enumerable.Range(0, paged.ContentCount), nodes.OfType<MarkedContent>().Select(node => node.Number));
            figures.AddRange(nodes.OfType<StructureElement>().Where(element => element.Type == StructureType.Figure));
            Assert.Equal(
                figures.TakeLast(2),
                paged
                    .Pages.SelectMany(page => PlacedItem.On(page.Content))
                    .Select(placed => (placed.Item as TextRun)?.Mark)
                    .OfType<MarkedContent>()
                    .Select(mark => mark.Owner!)
                    .Where(owner => owner.Type == StructureType.Figure)
                    .Distinct()
            );
            PdfCheck.Run(new PdfWriter().Write(paged, []).Main);
        }

        Assert.Equal(4, figures.Distinct().Count());
    }

    private static string Words(Chart chart) =>
        string.Join(' ', chart.Drawing!.Frame.Items.Select(placed => placed.Item).OfType<TextRun>().Select(run => run.Value));
}
