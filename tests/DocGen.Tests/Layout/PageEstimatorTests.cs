using System.Collections.Immutable;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Tests.Passes;

namespace DocGen.Tests.Layout;

public sealed class PageEstimatorTests
{
    // One line a page unit: body text of 10 pt with 20 pt from line to line, 10 lines a page, no space between.
    private static readonly Theme Tiny = new ThemeDefinition("tiny")
    {
        Page = new PageDefinition { Width = Length.FromPoints(200), Height = Length.FromPoints(200), Top = Length.Zero, Right = Length.Zero, Bottom = Length.Zero, Left = Length.Zero },
        ParagraphStyles = ImmutableDictionary<string, ParagraphStyleDefinition>.Empty
            .Add("Normal", new() { Size = Length.FromPoints(10), LineHeight = 2 })
            .Add("Body Text", new() { SpaceAfter = Length.Zero })
            .Add("heading 2", new() { Size = Length.FromPoints(10), LineHeight = 2, SpaceBefore = Length.Zero, SpaceAfter = Length.Zero }),
    }.Build();

    [Fact]
    public void Lines_fill_pages()
    {
        Assert.Equal(1, Pages(Lines(10)).PageCount);
        Assert.Equal(2, Pages(Lines(11)).PageCount);
        Assert.Equal(3, Pages([new Paragraph([.. Enumerable.Repeat<Inline>(new LineBreak(), 20)])]).PageCount);
    }

    [Fact]
    public void A_page_break_begins_a_page() => Assert.Equal(2, Pages([.. Lines(1), new Break(BreakKind.Page), Section("b")]).PageOf("b"));

    [Fact]
    public void A_heading_goes_with_the_text_below_it()
    {
        Assert.Equal(1, Pages([.. Lines(8), Section("b"), .. Lines(1)]).PageOf("b"));
        Assert.Equal(2, Pages([.. Lines(9), Section("b"), .. Lines(1)]).PageOf("b"));
    }

    [Fact]
    public void The_rows_of_a_table_fill_pages_and_its_header_is_repeated()
    {
        var rows = Enumerable.Range(0, 33).Select(i => (i == 0 ? TableRowKind.Header : TableRowKind.Body, new[] { "a", "b" })).ToImmutableArray();
        var (document, _) = Drafts.RunAll(Drafts.Of([Drafts.Heading(1, "T"), Drafts.Table(Drafts.Columns(2), rows), Drafts.Heading(2, "Efter")]), Tiny);
        // A row is 16.3 pt high: 9 fit below the title and the header, 11 below a repeated header, and the last of 32 stands on page 4.
        Assert.Equal(4, PageEstimator.Estimate(document, Tiny, ApproximateFontMetrics.Instance).PageOf("efter"));
    }

    [Fact]
    public void What_is_kept_together_moves_as_a_whole()
    {
        var box = new Container(ContainerKind.Group, [Section("b"), .. Lines(4)]) { KeepTogether = true };
        var estimate = Pages([.. Lines(7), box, Section("c")]);
        Assert.Equal(2, estimate.PageCount);
        Assert.Equal(2, estimate.PageOf("c"));
        Assert.Equal(2, estimate.PageOf("b"));
    }

    [Fact]
    public void An_id_that_is_no_heading_has_no_page() => Assert.Null(Pages(Lines(1)).PageOf("x"));

    private static PageEstimate Pages(ImmutableArray<Block> blocks) => PageEstimator.Estimate(Drafts.Of(blocks), Tiny, ApproximateFontMetrics.Instance);

    private static ImmutableArray<Block> Lines(int count) => [.. Enumerable.Repeat<Block>(Drafts.Paragraph("linje"), count)];

    private static Heading Section(string id) => Drafts.Heading(2, id, id);
}
