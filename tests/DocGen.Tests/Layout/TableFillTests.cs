using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Pages;
using DocGen.Core.Model;
using DocGen.Tests.Passes;

namespace DocGen.Tests.Layout;

/// <summary>The fills of rows: behind all content, even with cells that span several rows.</summary>
public sealed class TableFillTests
{
    private static readonly Colour Header = new(1, 0, 0);
    private static readonly Colour Band = new(2, 0, 0);
    private static readonly Colour Total = new(3, 0, 0);
    private static readonly Colour Rule = new(4, 0, 0);

    // A header of two rows with a cell over both; a cell over a plain, a shaded and a plain row; one that begins in a shaded row.
    private static readonly ImmutableArray<TableRow> Rows =
    [
        new(TableRowKind.Header, [Cell("h1", 2), Cell("h2")]),
        new(TableRowKind.Header, [Cell("h3")]),
        new(TableRowKind.Body, [Cell("a", 3), Cell("b")]),
        new(TableRowKind.Body, [Cell("c")]),
        new(TableRowKind.Body, [Cell("d")]),
        new(TableRowKind.Body, [Cell("e", 2), Cell("f")]),
        new(TableRowKind.Body, [Cell("g")]),
        new(TableRowKind.Total, [Cell("s"), Cell("t")]),
    ];

    [Fact]
    public void Nothing_is_painted_over_by_the_fill_of_a_later_row()
    {
        var page = Paint(Rows);
        for (var i = 0; i < page.Count; i++)
        {
            if (Fill(page[i]) is null)
                continue;
            var fill = (Rectangle)page[i].Item;
            var (top, bottom) = (page[i].Y, page[i].Y + fill.Height);
            Assert.DoesNotContain(page.Take(i), earlier => earlier.Item is TextRun && earlier.Y > top && earlier.Y <= bottom);
            Assert.DoesNotContain(
                page.Take(i),
                earlier =>
                    earlier.Item is Rectangle { Fill.Colour: var colour } rule
                    && colour == Rule
                    && earlier.Y < bottom
                    && earlier.Y + rule.Height > top
            );
        }
    }

    [Fact]
    public void Each_row_has_its_own_shade_over_the_whole_width_and_no_two_overlap()
    {
        var page = Paint(Rows);
        var fills = page.Where(placed => Fill(placed) is not null).ToList();
        Assert.Equal([Header, Header, Band, Band, Total], fills.Select(placed => Fill(placed)!.Value));
        Assert.All(fills, placed => Assert.Equal((Length.Zero, Length.FromPoints(100)), (placed.X, ((Rectangle)placed.Item).Width)));
        for (var i = 1; i < fills.Count; i++)
            Assert.True(fills[i].Y >= fills[i - 1].Y + ((Rectangle)fills[i - 1].Item).Height);

        // Text is on the fill of the row in which it begins.
        foreach (var (text, colour) in new[] { ("h2", Header), ("h3", Header), ("c", Band), ("f", Band), ("s", Total), ("t", Total) })
            Assert.Equal(colour, Fill(fills.Single(fill => Holds(fill, Baseline(page, text)))));
        foreach (var text in (string[])["b", "d", "g"])
            Assert.DoesNotContain(fills, fill => Holds(fill, Baseline(page, text)));
    }

    [Fact]
    public void A_cell_that_stretches_its_last_row_stretches_the_shade_of_that_row()
    {
        ImmutableArray<TableRow> rows =
        [
            new(
                TableRowKind.Body,
                [new TableCell([.. Enumerable.Range(1, 4).Select(i => Drafts.Paragraph($"l{i}"))]) { RowSpan = 2 }, Cell("a")]
            ),
            new(TableRowKind.Body, [Cell("b")]),
            new(TableRowKind.Body, [Cell("c"), Cell("d")]),
        ];
        var page = Paint(rows);
        var fill = Assert.Single(page, placed => Fill(placed) is not null);
        Assert.All((string[])["b", "l2", "l3", "l4"], text => Assert.True(Holds(fill, Baseline(page, text)), text));
        Assert.All((string[])["a", "l1", "c", "d"], text => Assert.False(Holds(fill, Baseline(page, text)), text));
    }

    [Fact]
    public void A_row_that_runs_over_two_pages_is_shaded_on_both()
    {
        ImmutableArray<TableRow> rows =
        [
            new(TableRowKind.Body, [Cell("a"), Cell("b")]),
            new(TableRowKind.Body, [new TableCell([.. Enumerable.Range(1, 12).Select(i => Drafts.Paragraph($"{i}"))]), Cell("c")]),
        ];
        // The first row is alone on its page: the second begins where it has most room.
        var pages = Lay(rows).Pages;
        Assert.Equal(3, pages.Length);
        foreach (var page in pages.Skip(1).Select(page => PlacedItem.On(page.Content).ToList()))
        {
            var fill = page.FindIndex(placed => Fill(placed) == Band);
            Assert.InRange(fill, 0, page.Count);
            var lines = page.Where(placed => placed.Item is TextRun).ToList();
            Assert.NotEmpty(lines);
            Assert.All(lines, line => Assert.True(Holds(page[fill], line.Y)));
            Assert.DoesNotContain(page.Take(fill), earlier => earlier.Item is TextRun && Holds(page[fill], earlier.Y));
        }
    }

    private static TableCell Cell(string text, int rows = 1) => Drafts.Cell(text, rows: rows);

    private static List<PlacedItem> Paint(ImmutableArray<TableRow> rows) => [.. PlacedItem.On(Assert.Single(Lay(rows).Pages).Content)];

    private static PagedDocument Lay(ImmutableArray<TableRow> rows)
    {
        ImmutableArray<TableColumn> columns =
        [
            .. Enumerable.Repeat(new TableColumn(ColumnAlignment.Left) { Requested = new ColumnWidth(Length.FromPoints(50), 0) }, 2),
        ];
        Assert.True(TableGrid.TryBuild(columns, rows, out var grid, out var problem), problem);
        var theme = TinyPage.Theme with
        {
            Table = TinyPage.Theme.Table with
            {
                HeaderFill = Header,
                BandFill = Band,
                TotalFill = Total,
                Rule = Rule,
                RuleWidth = Length.FromPoints(0.5),
            },
        };
        var (paged, bag) = TinyPage.Lay(theme, [new Table(grid)]);
        Assert.Empty(bag);
        return paged;
    }

    private static Colour? Fill(PlacedItem placed) =>
        placed.Item is Rectangle { Fill.Colour: var colour } && colour != Rule ? colour : null;

    private static Length Baseline(List<PlacedItem> page, string text) =>
        page.Single(placed => placed.Item is TextRun run && run.Value == text).Y;

    private static bool Holds(PlacedItem fill, Length y) => y > fill.Y && y <= fill.Y + ((Rectangle)fill.Item).Height;
}
