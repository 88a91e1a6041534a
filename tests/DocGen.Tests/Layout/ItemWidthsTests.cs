using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Drawing;
using DocGen.Core.Figures;
using DocGen.Core.Layout;
using DocGen.Core.Layout.Building;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Tests.Passes;

namespace DocGen.Tests.Layout;

public sealed class ItemWidthsTests
{
    [Theory]
    [InlineData("", 0, 0, 0)]
    [InlineData("en to tre", 0, 3, 9)]
    [InlineData("Lyngby-Taarbæk", 0, 7, 14)]
    [InlineData("2023-24 fra", 7, 7, 11)]
    [InlineData("875.000\u00A0kr. i alt", 11, 11, 17)]
    [InlineData("https://a.dk/en/lang/vej", 0, 8, 24)]
    [InlineData("ord.uden/adresse", 0, 16, 16)]
    [InlineData("kom\u00ADmune", 0, 4, 7)]
    public void Words_break_where_a_line_may_end(string text, long number, long word, long line) =>
        Assert.Equal(new ContentWidth(number, word, line), Measure([new Text(text)]));

    [Fact]
    public void A_word_in_two_styles_is_one_word() =>
        Assert.Equal(new ContentWidth(0, 10, 13), Measure([new Text("en god"), new Span("Strong", [new Text("kende")]), new Text("r!")]));

    [Fact]
    public void A_line_break_ends_the_longest_line() =>
        Assert.Equal(new ContentWidth(0, 4, 9), Measure([new Text("fire fire"), new LineBreak(), new Text("to")]));

    [Fact]
    public void A_figure_is_never_broken() =>
        Assert.Equal(new ContentWidth(8, 8, 8), Measure([new FigureValue("12 pct. ", new Figure(12, Unit.None, Trace.None))]));

    [Fact]
    public void Approximate_widths_follow_size_weight_and_kind_of_font()
    {
        var face = new TextFace(Theme.Default.Fonts["body"], false, false, Length.FromPoints(10));
        var metrics = ApproximateFontMetrics.Instance;
        Assert.Equal(50.7, metrics.Measure("0123456789", face).Points, 3);
        Assert.Equal(2 * metrics.Measure("Kommune", face).Emu, metrics.Measure("Kommune", face with { Size = Length.FromPoints(20) }).Emu);
        Assert.True(metrics.Measure("Kommune", face with { Bold = true }) > metrics.Measure("Kommune", face));
        Assert.Equal(18, metrics.Measure("iWø", face with { Font = Theme.Default.Fonts["mono"] }).Points, 3);
        Assert.Equal(Length.Zero, metrics.Measure("\u200B\u00AD\u0301", face));
        Assert.Equal(10, metrics.Measure("😀", face).Points, 3);
    }

    [Fact]
    public void The_mark_of_a_footnote_belongs_to_its_number() =>
        Assert.Equal(new ContentWidth(9, 9, 9), Measure([new Text("12.000"), new Footnote([]) { Number = 123 }]));

    [Fact]
    public void Small_capitals_have_the_width_that_they_are_printed_with()
    {
        var style = Theme.Default.ParagraphStyles[StyleNames.BodyText] with { SmallCaps = true };
        var context = new LayoutContext(Drafts.Of(), Theme.Default, ApproximateFontMetrics.Instance, Work.Uninterrupted);
        var letters = context.Styles.Of(style, bold: false);
        var small = context.Styles.CapitalsOf(letters, isSmall: true).Text.Face;
        var capital = context.Styles.CapitalsOf(letters, isSmall: false).Text.Face;
        var width = context.Metrics.Measure("K", capital).Emu + context.Metrics.Measure("OMMUNE", small).Emu;
        var items = context.CreateItemBuilder().Build([new Text("Kommune")], letters, null, null, null, long.MaxValue);
        Assert.Equal(new ContentWidth(0, width, width), new ItemWidths(context.Metrics, divided: false).Of(items));
    }

    [Fact]
    public void A_soft_hyphen_among_small_capitals_is_a_place_to_divide_and_not_a_hyphen()
    {
        var style = Theme.Default.ParagraphStyles[StyleNames.BodyText] with { SmallCaps = true };
        var context = new LayoutContext(Drafts.Of(), Theme.Default, new FixedMetrics(new Length(1)), Work.Uninterrupted);
        var items = context
            .CreateItemBuilder()
            .Build([new Text("Kom\u00ADmune")], context.Styles.Of(style, bold: false), null, null, null, long.MaxValue);
        Assert.Equal(new ContentWidth(0, 4, 7), new ItemWidths(context.Metrics, divided: false).Of(items));
        Assert.Equal([TextItemKind.Box, TextItemKind.Box, TextItemKind.Division, TextItemKind.Box], items.Select(item => item.Kind));
        Assert.Equal("K|OM\u00AD||MUNE", string.Join('|', items.Select(item => item.Value.ToString())));
    }

    private static ContentWidth Measure(ImmutableArray<Inline> content)
    {
        var context = new LayoutContext(Drafts.Of(), Theme.Default, new FixedMetrics(new Length(1)), Work.Uninterrupted);
        return CellWidth.Of(content, StyleNames.BodyText, context);
    }
}
