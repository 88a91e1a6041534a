using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Tests.Passes;

namespace DocGen.Tests.Layout;

public sealed class TableLayoutTests
{
    [Fact]
    public void Header_rows_are_repeated_as_artifacts_and_the_table_is_one_element()
    {
        var paged = TinyPage.Lay(Rows(40));
        var text = TinyPage.Text(paged);
        Assert.Equal(5, text.Length);
        Assert.Equal("k v|r1 1|r2 2|r3 3|r4 4|r5 5|r6 6|r7 7|r8 8|r9 9", text[0]);
        Assert.Equal("k v|r37 37|r38 38|r39 39|r40 40", text[4]);
        Assert.Single(StructurePaths.Nodes(paged.Structure), node => node is StructureElement { Type: StructureType.Table });
        Assert.Equal("kv" + string.Concat(Enumerable.Range(1, 40).Select(i => $"r{i}{i}")), TinyPage.Heard(paged));
        foreach (var page in paged.Pages.Skip(1))
            Assert.Same(Artifact.Repeated, PlacedItem.On(page.Content).Select(placed => placed.Item).OfType<TextRun>().First().Mark);
    }

    [Fact]
    public void The_header_does_not_stand_alone() =>
        Assert.Equal(["1|2|3|4|5|6|7|8|9", "k v|r1 1|r2 2"], TinyPage.Text(TinyPage.Lay([.. Paragraphs(9), Rows(2)])));

    [Fact]
    public void A_total_takes_the_row_above_it_along()
    {
        var table = Drafts.Table(
            Drafts.Columns(2),
            [
                .. Enumerable
                    .Range(0, 11)
                    .Select(i =>
                        (
                            i == 0 ? TableRowKind.Header
                            : i == 10 ? TableRowKind.Total
                            : TableRowKind.Body,
                            new[] { "r" + i, "" + i }
                        )
                    ),
            ]
        );
        var text = TinyPage.Text(TinyPage.Lay(table));
        Assert.EndsWith("r8 8", text[0], StringComparison.Ordinal);
        Assert.Equal("r0 0|r9 9|r10 10", text[1]);
    }

    [Fact]
    public void Notes_take_the_last_row_along()
    {
        var text = TinyPage.Text(TinyPage.Lay(Rows(9) with { Notes = [Drafts.Paragraph("note")] }));
        Assert.Equal("k v|r9 9|note", text[1]);
    }

    [Fact]
    public void A_caption_stands_above_its_table_on_the_same_page()
    {
        var text = TinyPage.Text(TinyPage.Lay([.. Paragraphs(8), Rows(1) with { Caption = [new Text("Om")] }]));
        Assert.Equal("Tabel\u00A01. Om|k v|r1 1", text[1]);
    }

    [Fact]
    public void A_row_is_divided_only_when_it_is_higher_than_a_page()
    {
        var tall = new TableCell([.. Paragraphs(12)]);
        var low = new TableCell([.. Paragraphs(6)]);
        Assert.Equal(
            ["x|x|x|x|x", "1 a|2|3|4|5|6"],
            TinyPage.Text(TinyPage.Lay([.. Enumerable.Repeat<Block>(Drafts.Paragraph("x"), 5), Grid([low, Drafts.Cell("a")])]))
        );
        var paged = TinyPage.Lay(Grid([tall, Drafts.Cell("a")], [Drafts.Cell("b"), Drafts.Cell("c")]));
        Assert.Equal(["1 a|2|3|4|5|6|7|8|9|10", "11|12|b c"], TinyPage.Text(paged));
        Assert.Equal("123456789101112abc", TinyPage.Heard(paged));
    }

    [Fact]
    public void A_header_higher_than_a_page_is_divided_and_not_repeated()
    {
        Assert.True(
            TableGrid.TryBuild(
                [new(ColumnAlignment.Left)],
                [
                    new TableRow(TableRowKind.Header, [new TableCell([.. Paragraphs(12)])]),
                    new TableRow(TableRowKind.Body, [Drafts.Cell("a")]),
                ],
                out var grid,
                out _
            )
        );
        Assert.Equal(["1|2|3|4|5|6|7|8|9|10", "11|12|a"], TinyPage.Text(TinyPage.Lay(new Table(grid))));
    }

    [Fact]
    public void Rows_that_a_cell_spans_stay_together()
    {
        TableRow[] rows =
        [
            .. Enumerable.Range(1, 9).Select(i => new TableRow(TableRowKind.Body, [Drafts.Cell("r" + i), Drafts.Cell("" + i)])),
        ];
        TableRow[] spanned =
        [
            new TableRow(TableRowKind.Body, [Drafts.Cell("s", rows: 2), Drafts.Cell("t")]),
            new TableRow(TableRowKind.Body, [Drafts.Cell("u")]),
        ];
        Assert.True(TableGrid.TryBuild(Drafts.Columns(2), [.. rows, .. spanned], out var grid, out _));
        Assert.Equal("s t|u", TinyPage.Text(TinyPage.Lay(new Table(grid)))[1]);
    }

    [Fact]
    public void A_spanning_cell_stretches_its_last_row()
    {
        ImmutableArray<TableRow> rows =
        [
            new(TableRowKind.Body, [new TableCell([.. Paragraphs(4)]) { RowSpan = 2 }, Drafts.Cell("a")]),
            new(TableRowKind.Body, [Drafts.Cell("b")]),
            new(TableRowKind.Body, [Drafts.Cell("c"), Drafts.Cell("d")]),
        ];
        Assert.True(TableGrid.TryBuild(Drafts.Columns(2), rows, out var grid, out _));
        Assert.Equal(["1 a|2 b|3|4|c d"], TinyPage.Text(TinyPage.Lay(new Table(grid))));
    }

    [Fact]
    public void Numbers_stand_comma_below_comma()
    {
        var table = Drafts.Table(
            [new(ColumnAlignment.Decimal)],
            (TableRowKind.Header, ["tal"]),
            (TableRowKind.Body, ["12,5"]),
            (TableRowKind.Body, ["3,125"]),
            (TableRowKind.Body, ["400"])
        );
        var runs = PlacedItem.On(TinyPage.Lay(table).Pages[0].Content).Where(placed => placed.Item is TextRun).Skip(1).ToArray();
        var commas = runs.Select(placed => placed.X.Points + (5 * ((TextRun)placed.Item).Value.Split(',')[0].Length)).Distinct();
        Assert.Single(commas);
    }

    [Fact]
    public void Cells_of_one_paragraph_hold_their_text_themselves_and_name_their_headers()
    {
        ImmutableArray<TableRow> rows =
        [
            new(TableRowKind.Header, [Drafts.Cell("a"), Drafts.Cell("bc", columns: 2)]),
            new(TableRowKind.Header, [Drafts.Cell("d"), Drafts.Cell("e"), Drafts.Cell("f")]),
            new(TableRowKind.Body, [Drafts.Cell("g"), Drafts.Cell("h"), Drafts.Cell("i")]),
        ];
        ImmutableArray<TableColumn> columns =
        [
            new(ColumnAlignment.Left, IsHeader: true),
            new(ColumnAlignment.Left),
            new(ColumnAlignment.Left),
        ];
        Assert.True(TableGrid.TryBuild(columns, rows, out var grid, out _));
        var structure = TinyPage.Lay(new Table(grid)).Structure;
        var cells = StructurePaths.Nodes(structure).OfType<StructureElement>().Where(element => element.Cell is not null).ToArray();
        Assert.All(cells, cell => Assert.IsType<MarkedContent>(Assert.Single(cell.Kids)));
        Assert.Equal([cells[1], cells[4], cells[5]], cells[7].Cell!.Headers);
        Assert.Equal(TableScope.Row, cells[5].Cell!.Scope);
    }

    private static Table Rows(int count) =>
        Drafts.Table(
            Drafts.Columns(2),
            [
                .. Enumerable
                    .Range(0, count + 1)
                    .Select(i => i == 0 ? (TableRowKind.Header, new[] { "k", "v" }) : (TableRowKind.Body, ["r" + i, "" + i])),
            ]
        );

    private static Table Grid(params TableCell[][] rows)
    {
        Assert.True(
            TableGrid.TryBuild(
                Drafts.Columns(rows[0].Length),
                [.. rows.Select(cells => new TableRow(TableRowKind.Body, [.. cells]))],
                out var grid,
                out _
            )
        );
        return new Table(grid);
    }

    private static IEnumerable<Block> Paragraphs(int count) => Enumerable.Range(1, count).Select(i => (Block)Drafts.Paragraph($"{i}"));
}
