using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Images;
using DocGen.Core.Layout;
using DocGen.Core.Layout.Building;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Tests.Passes;

namespace DocGen.Tests.Layout;

public sealed class PageLayoutTests
{
    [Fact]
    public void Lines_fill_pages() => Assert.Equal(["1|2|3|4|5|6|7|8|9|10", "11"], Text(Numbered(11)));

    [Fact]
    public void No_line_stands_alone_at_the_foot_or_the_head_of_a_page()
    {
        // Nine lines, and a paragraph of four: one would stand at the foot.
        Assert.Equal(["1|2|3|4|5|6|7|8|9", "a|b|c|d"], Text([.. Numbered(9), Lines("a", "b", "c", "d")]));
        // Seven lines, and a paragraph of four: one would stand at the head.
        Assert.Equal(["1|2|3|4|5|6|7|a|b", "c|d"], Text([.. Numbered(7), Lines("a", "b", "c", "d")]));
        // Three lines are not divided at all.
        Assert.Equal(["1|2|3|4|5|6|7|8", "a|b|c"], Text([.. Numbered(8), Lines("a", "b", "c")]));
    }

    [Fact]
    public void Headings_go_with_the_text_below_them()
    {
        Assert.Equal(
            ["1|2|3|4|5|6|7|8", "H|K|a|b"],
            Text([.. Numbered(8), Drafts.Heading(2, "H"), Drafts.Heading(3, "K"), Lines("a", "b")])
        );
        Assert.Equal(["1|2|3|4|5|6|7|8|H|a"], Text([.. Numbered(8), Drafts.Heading(2, "H"), Lines("a")]));
    }

    [Fact]
    public void What_is_kept_together_for_more_than_a_page_is_parted() =>
        Assert.Equal(2, Text([.. Enumerable.Range(0, 15).Select(i => (Block)Drafts.Heading(2, "H" + i))]).Length);

    [Fact]
    public void A_page_break_begins_a_page_but_no_empty_one()
    {
        var page = new Break(BreakKind.Page);
        Assert.Equal(["a", "b"], Text([page, Lines("a"), page, page, Lines("b"), page]));
    }

    [Fact]
    public void A_page_break_in_a_cell_or_a_track_breaks_nothing()
    {
        Block[] content = [Lines("a"), new Break(BreakKind.Page), Lines("b")];
        Assert.True(
            TableGrid.TryBuild(
                [new(ColumnAlignment.Left)],
                [new TableRow(TableRowKind.Body, [new TableCell([.. content])])],
                out var grid,
                out _
            )
        );
        var tracks = new Container(ContainerKind.Group, [new Container(ContainerKind.Group, [.. content])])
        {
            Arrangement = ContainerArrangement.Tracks,
            ColumnCount = 2,
        };
        Assert.Equal(["a|b|a|b"], Text([new Table(grid), tracks]));
    }

    [Fact]
    public void Columns_are_balanced_and_go_on_over_pages()
    {
        var columns = new Container(ContainerKind.Group, Numbered(6)) { Arrangement = ContainerArrangement.Columns, ColumnCount = 2 };
        Assert.Equal(["x|1 4|2 5|3 6|y"], Text([Lines("x"), columns, Lines("y")]));
        var more = new Container(ContainerKind.Group, Numbered(24)) { Arrangement = ContainerArrangement.Columns, ColumnCount = 2 };
        var pages = Text([more]);
        Assert.Equal("1 11|2 12|3 13|4 14|5 15|6 16|7 17|8 18|9 19|10 20", pages[0]);
        Assert.Equal("21 23|22 24", pages[1]);
    }

    [Fact]
    public void A_page_break_in_columns_ends_the_page_after_balancing_what_is_before_it()
    {
        var page = new Break(BreakKind.Page);
        var columns = new Container(ContainerKind.Group, [.. Numbered(4), page, .. Numbered(2)])
        {
            Arrangement = ContainerArrangement.Columns,
            ColumnCount = 2,
        };
        Assert.Equal(["x|1 3|2 4", "1 2|y"], Text([Lines("x"), columns, Lines("y")]));

        // In a list, in a box, and where the columns go on over a page before it comes.
        var list = new ListBlock(ListKind.Bullet, [new ListItem([Lines("a"), page, Lines("b")])]) { Tight = true };
        Assert.Equal(["• a", "b|y"], Text([columns with { Content = [list] }, Lines("y")]));
        Assert.Equal(
            ["a", "b|y"],
            Text([columns with { Content = [Box("a") with { Content = [Lines("a"), page, Lines("b")] }] }, Lines("y")])
        );
        var pages = Text([columns with { Content = [.. Numbered(24), page, Lines("z")] }]);
        Assert.Equal(["21 23|22 24", "z"], pages[1..]);
    }

    [Fact]
    public void A_page_break_at_an_edge_of_columns_stands_before_or_after_them()
    {
        var page = new Break(BreakKind.Page);
        var columns = new Container(ContainerKind.Group, [page, Lines("a"), Lines("b"), page])
        {
            Arrangement = ContainerArrangement.Columns,
            ColumnCount = 2,
        };
        Assert.Equal(["x", "a b", "y"], Text([Lines("x"), columns, Lines("y")]));
        Assert.Equal(["x", "a b"], Text([Lines("x"), columns]));
    }

    [Fact]
    public void A_header_and_a_footer_that_reach_into_the_text_push_it_as_in_Word()
    {
        // From 5 pt three lines of 10 pt reach to 35, 15 below the margin; the footer's two lines reach 5 above its own.
        var line = new FurnitureLine([new Text("a"), new LineBreak(), new Text("b"), new LineBreak(), new Text("c")], [], []);
        var foot = new FurnitureLine([new Text("d"), new LineBreak(), new Text("e")], [], []);
        var furniture = new PageFurniture(FurnitureLine.Empty, FurnitureLine.Empty, line, foot, true);
        var bag = new DiagnosticBag();
        var paged = DocumentLayout.Run(Drafts.Of(Numbered(26)) with { Furniture = furniture }, TinyPage.Theme, TinyPage.Metrics, bag);
        Assert.Empty(bag);
        Assert.Equal(
            [10, 8, 8],
            paged.Pages.Select(page =>
                PlacedItem.On(page.Content).Count(placed => placed.Item is TextRun { Value: var text } && int.TryParse(text, out _))
            )
        );
        var first = PlacedItem.On(paged.Pages[1].Content).First(placed => placed.Item is TextRun { Value: "11" });
        var above = PlacedItem.On(paged.Pages[1].Content).First(placed => placed.Item is TextRun { Value: "c" });
        Assert.Equal(10, (first.Y - above.Y).Points, 3);
    }

    [Fact]
    public void A_header_that_leaves_no_room_is_reported_and_the_text_keeps_a_third()
    {
        var line = new FurnitureLine([.. Enumerable.Repeat<Inline>(new LineBreak(), 12).Prepend(new Text("a"))], [], []);
        var furniture = new PageFurniture(line, line, line, FurnitureLine.Empty, false);
        var bag = new DiagnosticBag();
        var paged = DocumentLayout.Run(Drafts.Of(Numbered(6)) with { Furniture = furniture }, TinyPage.Theme, TinyPage.Metrics, bag);
        Assert.Equal("DG5004", Assert.Single(bag).Code.Value);
        Assert.Equal(2, paged.Pages.Length);
    }

    [Fact]
    public void Headings_in_columns_open_sections_that_go_on_after_them()
    {
        var columns = new Container(ContainerKind.Group, [Drafts.Heading(2, "Anden"), Lines("b")])
        {
            Arrangement = ContainerArrangement.Columns,
            ColumnCount = 2,
        };
        var paged = TinyPage.Lay(Drafts.Heading(2, "Første"), Lines("a"), columns, Lines("c"));
        Assert.Equal("FørsteaAndenbc", TinyPage.Heard(paged));
        Assert.Equal([StructureType.H2, StructureType.P, StructureType.P], Kids((StructureElement)paged.Structure.Kids[1]));
    }

    [Fact]
    public void Tracks_stand_beside_each_other_and_boxes_are_equally_high()
    {
        var boxes = ImmutableArray.Create<Block>(Box("a", "b"), Box("c"), Box("d"));
        var paged = TinyPage.Lay(new Container(ContainerKind.Group, boxes) { Arrangement = ContainerArrangement.Tracks, ColumnCount = 2 });
        Assert.Equal(["a c|b|d"], TinyPage.Text(paged));
        var fills = PlacedItem
            .On(paged.Pages[0].Content)
            .Where(placed => placed.Item is Rectangle { Fill: not null })
            .Select(placed => ((Rectangle)placed.Item).Height.Points)
            .Distinct();
        Assert.Equal([30, 20], fills);
    }

    [Fact]
    public void A_box_is_closed_at_the_foot_of_a_page_and_goes_on_after_it()
    {
        var paged = TinyPage.Lay([.. Numbered(4), Box("a", "b", "c", "d", "e", "f", "g")]);
        Assert.Equal(["1|2|3|4|a|b|c|d|e", "f|g"], TinyPage.Text(paged));
        Assert.All(
            paged.Pages,
            page => Assert.Contains(PlacedItem.On(page.Content), placed => placed.Item is Rectangle { Mark: Artifact })
        );
    }

    [Fact]
    public void A_box_kept_together_moves_as_a_whole()
    {
        var box = Box("a", "b", "c") with { KeepTogether = true };
        Assert.Equal(["1|2|3|4|5|6|7", "a|b|c"], Text([.. Numbered(7), box]));
    }

    [Fact]
    public void What_is_higher_than_a_page_is_reported_where_it_was_written()
    {
        var picture = new Paragraph([new Image("i.png", "alt") { Width = Length.FromPoints(100) }]) { Origin = Drafts.At(7) };
        var (document, _) = Drafts.RunAll(Drafts.Of(Lines("a"), picture, Lines("efter")), TinyPage.Theme, TinyPage.Metrics);
        document = document with
        {
            Images = ImmutableDictionary<string, ImageData>.Empty.Add("i.png", new ImageData("image/png", default, 100, 150, 96)),
        };
        var bag = new DiagnosticBag();
        var paged = DocumentLayout.Run(document, TinyPage.Theme, TinyPage.Metrics, bag);
        Assert.Equal(["a", "", "efter"], TinyPage.Text(paged));
        Assert.Equal(
            "templates/draft.sbn.md(7,1): DG5002: this does not fit on a page: 18.5 mm of it reach below the text area",
            Drafts.Only(bag)
        );
    }

    [Fact]
    public void Headers_and_footers_know_their_page_and_the_first_may_differ()
    {
        var furniture = new PageFurniture(
            new FurnitureLine([new Text("brev")], [], []),
            FurnitureLine.Empty,
            new FurnitureLine([new Text("titel")], [], []),
            new FurnitureLine([], [], [new PageField(PageFieldKind.PageNumber), new Text("/"), new PageField(PageFieldKind.PageCount)]),
            DifferentFirstPage: true
        );
        var paged = DocumentLayout.Run(Drafts.Of(Numbered(11)) with { Furniture = furniture }, TinyPage.Theme, TinyPage.Metrics, []);
        Assert.Equal(
            ["brev|1|2|3|4|5|6|7|8|9|10", "titel|11|2/2"],
            TinyPage.Text(paged).Select(text => text.Replace("2 / 2", "2/2", StringComparison.Ordinal))
        );
        Assert.Equal(["1", "2"], paged.Pages.Select(page => page.Label));
        Assert.DoesNotContain("titel", TinyPage.Heard(paged), StringComparison.Ordinal);
    }

    [Fact]
    public void A_contents_list_prints_the_pages_that_headings_come_to_stand_on()
    {
        var page = new Break(BreakKind.Page);
        var paged = TinyPage.Lay([
            Drafts.Heading(1, "T"),
            new Contents(2),
            page,
            Drafts.Heading(2, "Et"),
            .. Numbered(12),
            Drafts.Heading(2, "To"),
        ]);
        Assert.Equal("T|Et ... 2|To ... 3", System.Text.RegularExpressions.Regex.Replace(TinyPage.Text(paged)[0], @"( \.)+", " ..."));
    }

    [Fact]
    public void A_contents_list_whose_page_numbers_do_not_come_to_rest_is_reported()
    {
        // A page number with a second digit breaks its line, which moves one more heading to page 10, in each round.
        var diagnostic = Assert.Single(Problems([]));
        Assert.Equal((LayoutCodes.UnsettledContents, Severity.Warning), (diagnostic.Code, diagnostic.Severity));
        Assert.Equal(new SourceSpan("templates/draft.sbn.md", 2, 1), diagnostic.Location);
        Assert.Equal("put a page break after the contents", diagnostic.Hint);
        // The hint is good advice.
        Assert.Empty(Problems([new Break(BreakKind.Page)]));

        static ImmutableArray<Diagnostic> Problems(ImmutableArray<Block> between)
        {
            var headings = Enumerable
                .Range(1, 8)
                .Select(i => new TableRow(
                    TableRowKind.Body,
                    [new TableCell([Drafts.Heading(2, "Nr " + new string('x', 13), FormattableString.Invariant($"h{i}"))])]
                ));
            Assert.True(TableGrid.TryBuild([new TableColumn(ColumnAlignment.Left, IsHeader: true)], [.. headings], out var grid, out _));
            var contents = new Contents(2) { Origin = Drafts.At(2) };
            var document = Drafts.Of([Drafts.Heading(1, "T"), contents, .. between, .. Numbered(74), new Table(grid!)]);
            return DocumentPipeline.Run(document, TinyPage.Theme, TinyPage.Metrics, []).LaidOut!.Diagnostics;
        }
    }

    [Fact]
    public void Bookmarks_follow_the_headings_and_never_skip_a_level()
    {
        var paged = TinyPage.Lay(
            Drafts.Heading(1, "T", "t"),
            Drafts.Heading(2, "A", "a"),
            Drafts.Heading(3, "B", "b"),
            Drafts.Heading(2, "C", "c")
        );
        Assert.Equal(
            ["1 T #t", "2 A #a", "3 B #b", "2 C #c"],
            paged.Outline.Select(item => $"{item.Level} {item.Title} #{item.DestinationId}")
        );
    }

    private static string[] Text(ImmutableArray<Block> blocks) => TinyPage.Text(TinyPage.Lay(blocks));

    private static ImmutableArray<Block> Numbered(int count) =>
        [.. Enumerable.Range(1, count).Select(i => (Block)Drafts.Paragraph($"{i}"))];

    private static Paragraph Lines(params string[] lines) =>
        new([.. lines.SelectMany((line, i) => i == 0 ? new Inline[] { new Text(line) } : [new LineBreak(), new Text(line)])]);

    private static Container Box(params string[] lines) =>
        new(ContainerKind.Group, [.. lines.Select(line => (Block)Drafts.Paragraph(line))]) { Style = StyleNames.CalloutNote };

    private static IEnumerable<StructureType> Kids(StructureElement element) =>
        element.Kids.OfType<StructureElement>().Select(kid => kid.Type);
}
