using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Tests.Model;

namespace DocGen.Tests.Passes;

public sealed class PipelineTests
{
    [Fact]
    public void Derived_nodes_are_lowered_until_only_core_nodes_are_left()
    {
        var (result, bag) = Drafts.RunAll(Drafts.Of(Drafts.Heading(1, "T"), new Container(ContainerKind.Group, [new Twice("x", 3)])));
        Assert.Empty(bag);
        Assert.Equal(8, ((Container)result.Content[1]).Content.Length);
        Assert.All(((Container)result.Content[1]).Content, block => Assert.Equal("x", PlainText.Of(((Paragraph)block).Content)));
    }

    [Fact]
    public void Blocks_too_deep_within_each_other_are_an_error_and_not_a_crash()
    {
        Block block = Drafts.Paragraph("x");
        for (var i = 0; i < 1000; i++)
            block = new Container(ContainerKind.Quote, [block]) { Origin = Drafts.At(1000 - i) };
        var (_, bag) = Drafts.RunAll(Drafts.Of(Drafts.Heading(1, "T"), block));
        Assert.Equal("templates/draft.sbn.md(101,1): DG4003: blocks or inlines are nested more than 100 levels deep", Drafts.Only(bag));
    }

    [Fact]
    public void Inlines_too_deep_within_each_other_are_an_error_too()
    {
        Inline inline = new Text("x");
        for (var i = 0; i < 1000; i++)
            inline = new Span("Strong", [inline]);
        var (_, bag) = Drafts.RunAll(Drafts.Of(Drafts.Heading(1, "T"), new Paragraph([inline])));
        Assert.Equal(ModelCodes.TooDeep, Assert.Single(bag).Code);
    }

    [Fact]
    public void A_derived_node_that_lowers_to_itself_ends_with_an_error()
    {
        var (_, bag) = Drafts.RunAll(Drafts.Of(Drafts.Heading(1, "T"), new Endless()));
        Assert.Equal(ModelCodes.TooDeep, Assert.Single(bag).Code);
    }

    [Fact]
    public void Cells_and_notes_take_the_styles_of_tables_unless_they_have_their_own()
    {
        var table = Drafts.Table(
            Drafts.Columns(1),
            (TableRowKind.Header, ["a"]),
            (TableRowKind.Body, ["b"]),
            (TableRowKind.Total, ["c"])
        ) with
        {
            Notes = [Drafts.Paragraph("n")],
        };
        table = table with
        {
            Grid = table.Grid.MapCells(
                (row, _, cell) =>
                    row == 1 ? cell with { Content = [.. cell.Content, Drafts.Paragraph("q") with { Style = "Quote" }] } : cell
            ),
        };
        var (result, _) = Drafts.Run(new StyleTableText(), Drafts.Of(table));
        var styled = (Table)result.Content[0];
        var styles = styled
            .Grid.Rows.SelectMany(row => row.Cells)
            .SelectMany(cell => cell.Content)
            .Select(block => ((Paragraph)block).Style);
        Assert.Equal(["Table Header", "Table Text", "Quote", "Table Text"], styles);
        Assert.Equal("Table Note", styled.Notes[0].Style);
    }

    [Fact]
    public void Cells_mapped_keep_their_spans_and_places()
    {
        ImmutableArray<TableRow> rows =
        [
            new(TableRowKind.Header, [Drafts.Cell("a", rows: 2), Drafts.Cell("b", columns: 2)]),
            new(TableRowKind.Header, [Drafts.Cell("c"), Drafts.Cell("d")]),
            new(TableRowKind.Body, [Drafts.Cell("e", columns: 2), Drafts.Cell("f")]),
        ];
        Assert.True(TableGrid.TryBuild(Drafts.Columns(3), rows, out var grid, out _));
        var places = new List<(int Row, int Column)>();
        var mapped = grid.MapCells(
            (row, column, cell) =>
            {
                places.Add((row, column));
                return new TableCell([Drafts.Paragraph($"{row}{column}")]);
            }
        );
        Assert.Equal([(0, 0), (0, 1), (1, 1), (1, 2), (2, 0), (2, 2)], places);
        var texts = new List<string>();
        for (var r = 0; r < 3; r++)
        for (var c = 0; c < 3; c++)
            texts.Add(PlainText.Of(((Paragraph)mapped[r, c].Cell.Content[0]).Content));
        Assert.Equal(["00", "01", "01", "00", "11", "12", "20", "20", "22"], texts);
        Assert.Same(grid, grid.MapCells(cell => cell));
    }

    [Fact]
    public void Contents_list_the_headings_below_the_title_with_their_pages()
    {
        var prose = Drafts.Paragraph(string.Join(' ', Enumerable.Repeat("Kommunerne samarbejder om indkøb", 12)));
        var blocks = ImmutableArray.CreateBuilder<Block>();
        blocks.Add(Drafts.Heading(1, "T"));
        blocks.Add(new Contents(1));
        for (var i = 0; i < 3; i++)
        {
            if (i > 0)
                blocks.Add(new Break(BreakKind.Page));
            blocks.Add(new Heading(2, [new Text("Afsnit"), new Footnote([Drafts.Paragraph("n")])]));
            blocks.Add(prose);
            blocks.Add(Drafts.Heading(3, "Under"));
        }

        var (result, bag) = Drafts.RunAll(Drafts.Of(blocks.DrainToImmutable()));
        Assert.Empty(bag);
        var entries = ((Contents)result.Content[1]).Entries;
        Assert.Equal(
            ["1 afsnit Afsnit 1", "1 afsnit-2 Afsnit 2", "1 afsnit-3 Afsnit 3"],
            entries.Select(e => $"{e.Level} {e.TargetId} {PlainText.Of(e.Content)} {e.PageLabel}")
        );
    }

    [Fact]
    public void A_finished_document_is_not_changed_by_another_run()
    {
        var document = Drafts.Of(
            Drafts.Heading(1, "T"),
            new Contents(2),
            Drafts.Heading(2, "A"),
            Drafts.Table(Drafts.Columns(3), (TableRowKind.Header, ["a", "b", "c"]), (TableRowKind.Body, ["x", "1", "2,5"])) with
            {
                Caption = Drafts.Words("c"),
            }
        );
        var once = Drafts.RunAll(document).Document;
        var twice = Drafts.RunAll(once).Document;
        Assert.Equal(DocumentDump.Of(once), DocumentDump.Of(twice));
    }

    private sealed record Twice(string Value, int Times) : Block, IDerived<Block>
    {
        public ImmutableArray<Block> Lower(LoweringContext context) =>
            Times == 0 ? [Drafts.Paragraph(Value)] : [this with { Times = Times - 1 }, this with { Times = Times - 1 }];
    }

    private sealed record Endless : Block, IDerived<Block>
    {
        public ImmutableArray<Block> Lower(LoweringContext context) => [this];
    }
}
