using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Figures;
using DocGen.Core.Layout;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Tests.Layout;

public sealed class ParagraphMeasureTests
{
    private static readonly ParagraphStyle Style = Theme.Default.ParagraphStyles[StyleNames.BodyText];

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

    private static ContentWidth Measure(ImmutableArray<Inline> content) =>
        new ParagraphMeasure(Theme.Default, new FixedMetrics(new Length(1))).WidthOf(content, Style);
}
