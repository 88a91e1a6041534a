using System.Text;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Frontend.Expanded;

namespace DocGen.Tests.Templates;

public sealed class TableTests
{
    [Fact]
    public void Rows_and_columns_make_a_grid_with_figures_and_a_total()
    {
        var table = Make(
            """
            {{ func share_of(m); ret m.population / (d.members | sum "population"); end }}
            {{ table d.members [
              { title: "Kommune", value: "name", header: true, total: "I alt" },
              { title: "Indbyggere", value: "population", total: "sum" },
              { title: "Andel", value: @share_of, format: "share 1", align: "right", width: "30 mm" }
            ] { id: "fordeling", caption: "Fordeling", description: "Hvem", notes: ["Kilde: *her*", "Og her"] } }}
            """
        );
        Assert.Equal(
            """
            header: Kommune | Indbyggere | Andel
            body: Aarhus | #300 | #50,0
            body: Ærø | #100 | #16,7
            body: Birkerød | #200 | #33,3
            total: I alt | #600 |
            """,
            Show(table)
        );
        Assert.Equal(1, table.Grid.HeaderColumnCount);
        Assert.Equal(
            [ColumnAlignment.Left, ColumnAlignment.Decimal, ColumnAlignment.Right],
            table.Grid.Columns.Select(column => column.Alignment)
        );
        Assert.Equal(Length.FromMillimetres(30), table.Grid.Columns[2].Requested!.Value.Fixed);
        Assert.Equal(("fordeling", "Hvem"), (table.Id, table.Description));
        Assert.Equal("Fordeling", Assert.IsType<Text>(Assert.Single(table.Caption)).Value);
        Assert.Equal(2, table.Notes.Length);
    }

    [Fact]
    public void Groups_make_a_two_level_header()
    {
        var table = Make(
            """
            {{ table d.members [
              { title: "Kommune", value: "name" },
              { title: "Antal", group: "Indbyggere", value: "population" },
              { title: "Kode", group: "Indbyggere", value: "code" },
              { title: "Navn", group: "Andet", value: "name" }
            ] }}
            """
        );
        Assert.Equal(2, table.Grid.HeaderRowCount);
        Assert.Equal((1, 2), (table.Grid[0, 0].Cell.ColumnSpan, table.Grid[0, 0].Cell.RowSpan));
        Assert.Equal((2, 1), (table.Grid[0, 1].Cell.ColumnSpan, table.Grid[0, 1].Cell.RowSpan));
        Assert.Equal(
            "header: Kommune | Indbyggere | Andet\nheader: Antal | Kode | Navn",
            string.Join("\n", Show(table).ReplaceLineEndings("\n").Split('\n').Take(2))
        );
    }

    [Theory]
    [InlineData("9 mm", "")]
    [InlineData("0 mm", "'0 mm' is not a row height | write for example \"9 mm\"; at most 100 mm")]
    [InlineData("9", "'9' is not a row height | write for example \"9 mm\"; at most 100 mm")]
    [InlineData("101 mm", "'101 mm' is not a row height | write for example \"9 mm\"; at most 100 mm")]
    public void Rows_below_the_header_may_have_a_least_height(string height, string error)
    {
        var template =
            $"{{{{ table d.members [{{ title: \"Navn\", value: \"name\", total: \"I alt\" }}] {{ row_height: \"{height}\" }} }}}}";
        if (error.Length > 0)
        {
            Assert.EndsWith(error, Expansions.Errors(template), StringComparison.Ordinal);
            return;
        }

        var nine = Length.FromMillimetres(9);
        Assert.Equal([null, nine, nine, nine, nine], Make(template).Grid.Rows.Select(row => row.MinimumHeight));
    }

    [Fact]
    public void A_total_row_may_stand_on_top_and_rows_may_be_sums_themselves()
    {
        var table = Make(
            """
            {{ table [ { n: "a", v: 1 }, { n: "b", v: 2 }, { n: "a+b", v: 3, k: "subtotal" } ] [
              { title: "N", value: "n", total: "I alt" }, { title: "V", value: "v", total: "sum" }
            ] { total_row: "top", kind: "k" } }}
            """
        );
        Assert.Equal("header: N | V\ntotal: I alt | #3\nbody: a | #1\nbody: b | #2\nsubtotal: a+b | #3", Show(table));
    }

    [Fact]
    public void Equal_cells_below_each_other_merge_within_the_merge_before_them()
    {
        var table = Make(
            """
            {{ table [ { a: "x", b: 1 }, { a: "x", b: 1 }, { a: "y", b: 1 } ] [
              { title: "A", value: "a", merge: true }, { title: "B", value: "b", merge: true }
            ] }}
            """
        );
        Assert.Equal((2, 2, 1), (table.Grid[1, 0].Cell.RowSpan, table.Grid[1, 1].Cell.RowSpan, table.Grid[3, 1].Cell.RowSpan));
    }

    [Fact]
    public void Cells_hold_lists_markdown_line_breaks_and_nothing()
    {
        var table = Make(
            """
            {{ table d.rows [ { title: "X", value: "x" }, { title: "M", value: "m", format: "markdown" } ] }}
            """,
            "rows:\n  - x: [a, 2]\n    m: \"**b**\"\n  - x: \"l1\\nl2\"\n    m: null\n"
        );
        var list = Assert.IsType<ListBlock>(Assert.Single(table.Grid[1, 0].Cell.Content));
        Assert.Equal(2, list.Items.Length);
        Assert.Equal("**b**", Plain(table.Grid[1, 1].Cell));
        Assert.Equal("l1/l2", Plain(table.Grid[2, 0].Cell));
        Assert.Empty(table.Grid[2, 1].Cell.Content);
    }

    [Fact]
    public void Every_cell_and_row_knows_the_template_and_the_data()
    {
        var table = Make("{{ table d.members [ { title: \"N\", value: \"name\" } ] }}");
        Assert.Equal("templates/t.sbn.md(1,4)", table.Origin!.Template.ToString());
        Assert.Equal("data/d.yaml(14,5)", table.Grid.Rows[2].Origin!.Data.ToString());
        Assert.Equal("data/d.yaml(14,13)", table.Grid[2, 0].Cell.Origin!.Data.ToString());
        Assert.Equal("templates/t.sbn.md(1,31)", table.Grid[0, 0].Cell.Origin!.Template.ToString());
    }

    [Theory]
    [InlineData(
        "{{ table d.members [ { titel: \"N\", value: \"name\" } ] }}",
        "(1,24+5) DG2017: a column has no 'titel' | did you mean 'title'?\n(1,22+29) DG2017: a column needs a 'title' | write title: "
            + "\"\" for a column without one"
    )]
    [InlineData(
        "{{ table d.members [ { title: \"N\", value: \"nam\" } ] }}",
        "(1,43+5) DG2004: the row has no member 'nam' (in 3 rows, of which this is the first) | data (13,5) | did you mean 'name'?"
    )]
    [InlineData(
        "{{ table d.members [ { title: \"N\", value: \"name\", format: \"numbr 1\" } ] }}",
        "(1,59+9) DG2017: there is no format 'numbr' | did you mean 'number'?"
    )]
    [InlineData(
        "{{ table d.members [ { title: \"N\", value: \"name\", align: \"center\" } ] }}",
        "(1,58+8) DG2017: 'align' cannot be 'center' | did you mean 'centre'?"
    )]
    [InlineData(
        "{{ table d.members [ { title: \"N\", value: \"name\", width: \"wide\" } ] }}",
        "(1,58+6) DG2017: 'wide' is not a width | write for example \"30 mm\", \"2.5 cm\" or \"2 fr\""
    )]
    [InlineData(
        "{{ table d.members [ { title: \"N\", value: \"name\" }, { title: \"C\", value: \"code\", header: true } ] }}",
        "(1,90+4) DG2017: a header column follows a column that is not one | header columns come first"
    )]
    [InlineData(
        "{{ table d.members [ { title: \"N\", value: \"name\" } ] { captoin: \"x\", total_row: \"left\" } }}",
        "(1,56+7) DG2017: the options have no 'captoin' | did you mean 'caption'?\n(1,81+6) DG2017: 'total_row' cannot be 'left' | "
            + "it is one of bottom, top"
    )]
    [InlineData("{{ table d.amount [] }}", "(1,10+8) DG2005: 'table' needs a list, not a number in kr. | data (1,9)")]
    [InlineData("{{ table d.members [] }}", "(1,20+2) DG2017: a table needs at least one column")]
    [InlineData(
        "{{ table d.members [ { title: \"N\", value: \"population\", format: \"kr\" } ] }}",
        "(1,65+4) DG7001: cannot write indbyggere in kr. (in 3 rows, of which this is the first) | data (13,35)"
    )]
    public void What_is_wrong_with_a_table_is_said_where_it_is(string template, string expected) =>
        Assert.Equal(expected, Expansions.Errors(template));

    private static Table Make(string template, string? yaml = null)
    {
        var expanded = Expansions.Run(template.ReplaceLineEndings("\n"), yaml);
        Assert.Empty(expanded.Diagnostics.Select(Expansions.Write));
        return Assert.IsType<Table>(Assert.Single(Assert.Single(expanded.Result!.Values.OfType<PrintedBlocks>()).Blocks));
    }

    private static string Show(Table table) =>
        string.Join(
            "\n",
            table.Grid.Rows.Select(row =>
                $"{row.Kind.ToString().ToLowerInvariant()}: {string.Join(" | ", row.Cells.Select(Plain))}".TrimEnd()
            )
        );

    private static string Plain(TableCell cell)
    {
        var text = new StringBuilder();
        foreach (var inline in cell.Content.OfType<Paragraph>().SelectMany(paragraph => paragraph.Content))
        {
            text.Append(
                inline switch
                {
                    Text t => t.Value,
                    FigureValue f => "#" + f.Value,
                    LineBreak => "/",
                    _ => "?",
                }
            );
        }

        return text.ToString();
    }
}
