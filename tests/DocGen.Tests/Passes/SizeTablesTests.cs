using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Images;
using DocGen.Core.Layout;
using DocGen.Core.Layout.Building;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;
using DocGen.Tests.Layout;

namespace DocGen.Tests.Passes;

public sealed class SizeTablesTests
{
    // Each letter 5 pt wide, whatever the face, so that widths can be told by counting.
    private static readonly IFontMetrics Fixed = new FixedMetrics(Length.FromPoints(5));

    private static readonly double TextWidth = Theme.Default.Layouts["annex"].Page.TextWidth.Points;

    [Fact]
    public void A_small_table_is_as_wide_as_its_content()
    {
        var table = Size(Drafts.Table(Drafts.Columns(2), (TableRowKind.Header, ["Navn", "Tal"]), (TableRowKind.Body, ["Rødovre", "12"])));
        // 7 and 3 characters, 3 % safety margin, 4 pt padding on each side, rounded down to whole twips.
        Assert.Equal([44.05, 23.45], Widths(table));
    }

    [Fact]
    public void A_table_of_four_columns_takes_the_whole_width()
    {
        var table = Size(Drafts.Table(Drafts.Columns(4), (TableRowKind.Header, ["a", "b", "c", "d"])));
        Assert.Equal(Theme.Default.Layouts["annex"].Page.TextWidth, table.Grid.Width);
    }

    [Fact]
    public void Prose_takes_the_whole_width_and_leaves_numbers_whole()
    {
        var prose = string.Join(' ', Enumerable.Repeat("kommunerne", 40));
        var table = Size(
            Drafts.Table(Drafts.Columns(2), (TableRowKind.Header, ["Tekst", "Beløb"]), (TableRowKind.Body, [prose, "875.000\u00A0kr."]))
        );
        Assert.Equal(Theme.Default.Layouts["annex"].Page.TextWidth, table.Grid.Width);
        Assert.True(Widths(table)[1] >= 11 * 5 + 8);
    }

    [Fact]
    public void Fixed_widths_are_taken_and_fractions_share_the_rest()
    {
        ImmutableArray<TableColumn> columns =
        [
            new(ColumnAlignment.Left) { Requested = new ColumnWidth(Length.FromMillimetres(30), 0) },
            new(ColumnAlignment.Left) { Requested = new ColumnWidth(null, 1) },
            new(ColumnAlignment.Left) { Requested = new ColumnWidth(null, 3) },
        ];
        var widths = Size(Drafts.Table(columns, (TableRowKind.Header, ["a", "b", "c"])))
            .Grid.Columns.Select(c => c.Width.Millimetres)
            .ToArray();
        Assert.Equal([30, 32.5, 97.5], widths.Select(w => Math.Round(w, 1)));
    }

    [Fact]
    public void A_fraction_is_never_narrower_than_its_longest_word()
    {
        ImmutableArray<TableColumn> columns =
        [
            new(ColumnAlignment.Left) { Requested = new ColumnWidth(null, 1) },
            new(ColumnAlignment.Left) { Requested = new ColumnWidth(null, 99) },
        ];
        var widths = Widths(Size(Drafts.Table(columns, (TableRowKind.Header, ["kommunalbestyrelse", "b"]))));
        Assert.True(widths[0] >= 18 * 5 + 8);
        Assert.Equal(TextWidth, widths.Sum(), 3);
    }

    [Fact]
    public void Decimal_numbers_take_the_widest_whole_part_and_the_widest_fraction()
    {
        ImmutableArray<TableColumn> columns = [new(ColumnAlignment.Decimal)];
        var widths = Widths(
            Size(Drafts.Table(columns, (TableRowKind.Header, ["a"]), (TableRowKind.Body, ["12345,6"]), (TableRowKind.Body, ["1,23456"])))
        );
        Assert.Equal(((5 + 6) * 5 * 1.03) + 8, widths[0], 1);
    }

    [Fact]
    public void A_cell_over_several_columns_widens_them()
    {
        ImmutableArray<TableRow> rows =
        [
            new(TableRowKind.Header, [Drafts.Cell("Indbyggertalsfordeling", columns: 2)]),
            new(TableRowKind.Header, [Drafts.Cell("a"), Drafts.Cell("b")]),
        ];
        Assert.True(TableGrid.TryBuild(Drafts.Columns(2), rows, out var grid, out _));
        Assert.True(Size(new Table(grid)).Grid.Width.Points >= 22 * 5 + 8);
    }

    [Fact]
    public void What_cannot_fit_is_reported_and_numbers_stay_whole()
    {
        var word = new string('x', 40);
        var table = Drafts.Table(
            Drafts.Columns(5),
            (TableRowKind.Header, [word, word, word, word, "Tal"]),
            (TableRowKind.Body, ["a", "b", "c", "d", "1.913.090"])
        );
        var (result, bag) = Drafts.Run(new SizeTables(Fixed), Drafts.Of(table with { Origin = Drafts.At(8) }));
        Assert.Equal(
            "templates/draft.sbn.md(8,1): DG5001: the table needs 321 mm for its longest words and its fixed columns, "
                + "but the text is 160 mm wide, so words will break",
            Drafts.Only(bag)
        );
        Assert.Equal(Severity.Warning, bag.Single().Severity);
        var widths = Widths((Table)result.Content[0]);
        Assert.True(widths[4] >= 9 * 5 + 8);
        Assert.Equal(TextWidth, widths.Sum(), 3);
    }

    [Fact]
    public void Words_that_do_not_fit_get_soft_hyphens_before_anything_is_reported()
    {
        string[] header =
        [
            "Kommune",
            "Indbyggertal",
            "Sekretariatsfunktion",
            "Sundhedsfaglig",
            "Systemforvaltning",
            "Kompetenceudvikling",
            "Samlet",
        ];
        var table = Size(
            Drafts.Table(
                Drafts.Columns(7),
                (TableRowKind.Header, header),
                (TableRowKind.Body, ["Lyngby", "58.713", "3,1", "12.345", "3.456", "14.567", "123.456"])
            )
        );
        var words = table.Grid.Rows[0].Cells.Select(cell => PlainText.Of(((Paragraph)cell.Content[0]).Content)).ToArray();
        Assert.Equal("Kommune", words[0]);
        Assert.Contains('\u00AD', words[2]);
        Assert.Equal(header[2], words[2].Replace("\u00AD", "", StringComparison.Ordinal));
        var context = new LayoutContext(Drafts.Of(), Theme.Default, Fixed, Work.Uninterrupted);
        for (var column = 0; column < header.Length; column++)
        {
            var word = CellWidth.Of(((Paragraph)table.Grid[0, column].Cell.Content[0]).Content, StyleNames.TableHeader, context).Word;
            Assert.True(word <= table.Grid.Columns[column].Width.Emu - (2 * Theme.Default.Table.CellPaddingHorizontal.Emu), words[column]);
        }
    }

    [Theory]
    [InlineData(10)]
    [InlineData(123)]
    public void An_amount_and_the_mark_of_its_footnote_stay_on_one_line(int note)
    {
        var digits = note.ToString(CultureInfo.InvariantCulture).Length;
        var cell = new TableCell([new Paragraph([new Text("12.000"), new Footnote([Drafts.Paragraph("a")]) { Number = note }])]);
        var table = Size(Row(Drafts.Columns(2), Drafts.Cell("Navn"), cell));
        Assert.Equal(((6 + digits) * 5 * 1.03) + 8, Widths(table)[1], 1);
    }

    [Fact]
    public void Numbers_stand_comma_below_comma_with_a_footnote_at_one_of_them()
    {
        var note = new Footnote([Drafts.Paragraph("a")]);
        TableRow[] rows =
        [
            new(TableRowKind.Body, [new TableCell([new Paragraph([new Text("12,25"), note])])]),
            new(TableRowKind.Body, [Drafts.Cell("1,5")]),
        ];
        Assert.True(TableGrid.TryBuild([new(ColumnAlignment.Decimal)], [.. rows], out var grid, out _));
        var page = TinyPage.Lay(new Table(grid)).Pages[0].Content;
        var places = PlacedItem
            .On(page)
            .Where(placed => placed.Item is TextRun run && run.Value.Contains(',', StringComparison.Ordinal))
            .ToDictionary(placed => ((TextRun)placed.Item).Value, placed => placed.X.Points);
        Assert.Equal(places["12,25"] + 5, places["1,5"]);
    }

    [Fact]
    public void A_cell_in_small_capitals_is_as_wide_as_they_are()
    {
        var theme = new ThemeDefinition("test")
        {
            ParagraphStyles = ImmutableDictionary<string, StyleDefinition<ParagraphStyle>>.Empty.Add(
                StyleNames.TableText,
                new StyleDefinition<ParagraphStyle>(ParagraphProperties.SmallCaps.Is(true))
            ),
        }.Build();
        var metrics = ApproximateFontMetrics.Instance;
        var cell = new TableCell([new Paragraph([new Text("kommunerne")]) { Style = StyleNames.TableText }]);
        var (document, _) = Drafts.Run(new SizeTables(metrics), Drafts.Of(Row(Drafts.Columns(1), cell)), theme);
        var context = new LayoutContext(document, theme, metrics, Work.Uninterrupted);
        var letters = context.Styles.CapitalsOf(context.Styles.Of(context.StyleOf(StyleNames.TableText), bold: false), isSmall: true);
        var printed = metrics.Measure("KOMMUNERNE", letters.Text.Face).Points;
        Assert.Equal((printed * 1.03) + 8, Widths((Table)document.Content[0])[0], 1);
    }

    [Fact]
    public void A_picture_without_a_width_has_its_own_in_a_cell_as_well()
    {
        var alone = Row(Drafts.Columns(2), new TableCell([new Picture(new Image("i.png", "alt"))]), Drafts.Cell("a"));
        var inline = Row(Drafts.Columns(2), new TableCell([new Paragraph([new Image("i.png", "alt")])]), Drafts.Cell("a"));
        foreach (var table in new[] { alone, inline })
            Assert.Equal((72 * 1.03) + 8, Widths(Size(table, pixels: 96))[0], 1);
    }

    [Fact]
    public void Pictures_that_have_no_room_beside_each_other_give_way_and_nothing_is_reported()
    {
        var picture = new TableCell([new Picture(new Image("i.png", "alt"))]);
        var table = Size(Row(Drafts.Columns(3), picture, picture, Drafts.Cell("kommunerne")), pixels: 600);
        Assert.Equal(TextWidth, table.Grid.Width.Points, 3);
        Assert.Equal(Widths(table)[0], Widths(table)[1], 1);
        Assert.True(Widths(table)[2] >= 10 * 5 + 8);
    }

    [Fact]
    public void A_table_within_a_container_or_a_cell_takes_the_width_there()
    {
        var inner = Drafts.Table(Drafts.Columns(4), (TableRowKind.Header, ["a", "b", "c", "d"]));
        Assert.True(
            TableGrid.TryBuild(
                [new(ColumnAlignment.Left)],
                [new TableRow(TableRowKind.Header, [new TableCell([inner])])],
                out var grid,
                out _
            )
        );
        var outer = new Table(grid);
        var box = new Container(ContainerKind.Aside, [inner]) { Style = StyleNames.CalloutNote };
        var columns = new Container(ContainerKind.Group, [inner]) { Arrangement = ContainerArrangement.Columns, ColumnCount = 2 };
        var content = Drafts.Run(new SizeTables(Fixed), Drafts.Of(outer, box, columns)).Document.Content;
        var sized = (Table)content[0];
        Assert.Equal(sized.Grid.Width.Points - 8, ((Table)sized.Grid[0, 0].Cell.Content[0]).Grid.Width.Points, 3);
        Assert.Equal(TextWidth - 18 - 3, ((Table)((Container)content[1]).Content[0]).Grid.Width.Points, 3);
        Assert.Equal((TextWidth - Theme.Default.ColumnGap.Points) / 2, ((Table)((Container)content[2]).Content[0]).Grid.Width.Points, 1);
    }

    [Fact]
    public void The_nine_column_table_of_the_municipalities_breaks_words_only_at_soft_hyphens()
    {
        string[] header =
        [
            "Kommune",
            "Indbyg\u00ADgertal",
            "Andel i procent",
            "Sekreta\u00ADriats\u00ADfunktion",
            "Sundheds\u00ADfaglig koordi\u00ADnering",
            "System\u00ADforvalt\u00ADning",
            "Udstyrs\u00ADpakker",
            "Kompe\u00ADtence\u00ADudvikling",
            "Samlet finan\u00ADsiering",
        ];
        var columns = Drafts.Columns(9);
        var table = Drafts.Table(
            columns,
            (TableRowKind.Header, header),
            (TableRowKind.Body, ["Lyngby-Taarbæk", "58.713", "3,1", "12.345", "23.456", "3.456", "14.567", "5.678", "123.456"])
        );
        var (result, bag) = Drafts.RunAll(Drafts.Of(Drafts.Heading(1, "T"), table));
        Assert.Empty(bag);
        var grid = ((Table)result.Content[1]).Grid;
        Assert.Equal(Theme.Default.Layouts["annex"].Page.TextWidth, grid.Width);
        var context = new LayoutContext(Drafts.Of(), Theme.Default, ApproximateFontMetrics.Instance, Work.Uninterrupted);
        for (var column = 0; column < 9; column++)
        {
            var paragraph = (Paragraph)grid[0, column].Cell.Content[0];
            var word = CellWidth.Of(paragraph.Content, paragraph.Style, context).Word;
            Assert.True(
                word <= grid.Columns[column].Width.Emu - (2 * Theme.Default.Table.CellPaddingHorizontal.Emu),
                PlainText.Of(paragraph.Content)
            );
        }
    }

    [Fact]
    public void Widths_always_sum_to_the_table_and_fit_the_text()
    {
        var width = Gen.Long[0, 30_000_000];
        var need = Gen.Select(
            width,
            width,
            Gen.Int[0, 5],
            (a, b, kind) =>
                new ColumnNeed(
                    new ContentWidth(Math.Min(a, b) / 2, Math.Min(a, b), Math.Max(a, b)),
                    kind switch
                    {
                        0 => new ColumnWidth(new Length(a / 4), 0),
                        1 => new ColumnWidth(null, 1 + (b % 3)),
                        _ => null,
                    }
                )
        );
        Gen.Select(need.Array[1, 10], Gen.Long[1_000_000, 12_000_000])
            .Sample(
                (needs, available) =>
                {
                    var (widths, fits) = ColumnSizing.Divide(needs, available);
                    Assert.All(widths, w => Assert.True(w >= 0));
                    Assert.True(widths.Sum() <= available);
                    if (!fits || needs.Length > 3 && needs.Any(n => n.Fixed is null))
                        Assert.Equal(available, widths.Sum());
                    if (fits)
                        Assert.All(
                            needs.Zip(widths),
                            pair => Assert.True(pair.Second >= (pair.First.Fixed ?? pair.First.Content.Word) - 635)
                        );
                }
            );
    }

    private static Table Row(ImmutableArray<TableColumn> columns, params ImmutableArray<TableCell> cells)
    {
        Assert.True(TableGrid.TryBuild(columns, [new TableRow(TableRowKind.Body, cells)], out var grid, out var problem), problem);
        return new Table(grid);
    }

    /// <param name="table">Not sized yet.</param>
    /// <param name="pixels">The width and height of its pictures, at 96 to the inch.</param>
    private static Table Size(Table table, int pixels = 0)
    {
        var images = ImmutableDictionary<string, ImageData>.Empty.Add("i.png", new ImageData("image/png", default, pixels, pixels, 96));
        var (document, bag) = Drafts.Run(new SizeTables(Fixed), Drafts.Of(table) with { Images = images });
        Assert.Empty(bag);
        return (Table)document.Content[0];
    }

    private static double[] Widths(Table table) => [.. table.Grid.Columns.Select(c => c.Width.Points)];
}
