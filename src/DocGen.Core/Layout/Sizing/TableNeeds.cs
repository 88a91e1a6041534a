using System.Collections.Immutable;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Sizing;

/// <summary>Measures what each column of a table needs (CSS 2.1, 17.5.2.2, steps 1 to 3).</summary>
internal sealed class TableNeeds(Theme theme, ParagraphMeasure measure, Language language)
{
    // A real font may be that much wider than the measure.
    private const double Safety = 1.03;

    private bool _divided;

    /// <param name="divided">Whether the columns have to know how narrow they are when words are divided.</param>
    public ColumnNeed[] Of(TableGrid grid, bool divided = false)
    {
        _divided = divided;
        var padding = 2 * theme.Table.CellPaddingHorizontal.Emu;
        var needs = new ColumnNeed[grid.Columns.Length];
        var points = new (long Before, long After)[grid.Columns.Length];
        List<(int Column, int Span, ContentWidth Width)>? spanning = null;
        for (var r = 0; r < grid.Rows.Length; r++)
        {
            var bold = grid.Rows[r].Kind is TableRowKind.Total or TableRowKind.Subtotal;
            for (var c = 0; c < needs.Length; c++)
            {
                var slot = grid[r, c];
                if (!slot.IsOrigin)
                    continue;
                var cell = slot.Cell;
                var width = WidthOf(cell.Content, bold);
                if (cell.ColumnSpan > 1)
                {
                    (spanning ??= []).Add((c, cell.ColumnSpan, width.Times(Safety).Plus(padding)));
                    continue;
                }

                needs[c].Content = needs[c].Content.Or(width);
                var aligned =
                    (cell.Alignment ?? grid.Columns[c].Alignment) == ColumnAlignment.Decimal && grid.Rows[r].Kind != TableRowKind.Header;
                if (aligned && cell.Content is [Paragraph number])
                    AddAligned(ref points[c], number, bold, width.Line);
            }
        }

        for (var c = 0; c < needs.Length; c++)
        {
            var aligned = points[c].Before + points[c].After;
            needs[c].Content = needs[c].Content.Or(new ContentWidth(aligned, aligned, aligned)).Times(Safety).Plus(padding);
            needs[c].Requested = grid.Columns[c].Requested;
        }

        // Narrow spans first: a wide one finds what they have already widened.
        if (spanning is null)
            return needs;
        foreach (var (column, span, width) in spanning.OrderBy(s => s.Span))
            Spread(needs.AsSpan(column, span), width);
        return needs;
    }

    private ContentWidth WidthOf(ImmutableArray<Block> blocks, bool bold)
    {
        var width = default(ContentWidth);
        foreach (var block in blocks)
        {
            width = width.Or(
                block switch
                {
                    Paragraph p => measure.WidthOf(
                        p.Content,
                        theme.ParagraphStyles.GetValueOrDefault(p.Style) ?? theme.ParagraphStyles[StyleNames.TableText],
                        bold,
                        _divided
                    ),
                    Heading h => measure.WidthOf(h.Content, theme.ParagraphStyles[h.StyleName], bold: false, _divided),
                    ListBlock list => WidthOf(list, bold),
                    Container container => WidthOf(container.Content, bold)
                        .Plus(-ContentBox.InContainer(container with { ColumnCount = 1 }, theme, 0)),
                    Table table => Inner(Of(table.Grid, _divided)),
                    Picture { Image.Width: { } asked } => new ContentWidth(0, asked.Emu, asked.Emu),
                    CodeBlock code => measure.WidthOf([new Text(code.Text)], theme.ParagraphStyles[StyleNames.HtmlPreformatted]),
                    _ => default,
                }
            );
        }

        return width;
    }

    private ContentWidth WidthOf(ListBlock list, bool bold)
    {
        var width = default(ContentWidth);
        foreach (var item in list.Items)
            width = width.Or(WidthOf(item.Content, bold));
        var style = theme.ParagraphStyles[list.Kind == ListKind.Bullet ? StyleNames.ListBullet : StyleNames.ListNumber];
        return width.Plus(style.IndentLeft.Emu);
    }

    private static ContentWidth Inner(ColumnNeed[] needs)
    {
        var (word, part, line) = (0L, 0L, 0L);
        foreach (var need in needs)
        {
            part += need.Fixed ?? need.Content.Part;
            word += need.Fixed ?? need.Content.Word;
            line += need.Fixed ?? need.Content.Line;
        }

        return new ContentWidth(0, word, line) { Part = part };
    }

    /// <summary>Numbers on their decimal comma take the widest whole part and the widest fraction, even from different rows.</summary>
    private void AddAligned(ref (long Before, long After) points, Paragraph number, bool bold, long width)
    {
        var text = PlainText.Of(number.Content);
        var comma = text.LastIndexOf(language.DecimalSeparator);
        var before = width;
        if (comma > 0)
        {
            var style = theme.ParagraphStyles.GetValueOrDefault(number.Style) ?? theme.ParagraphStyles[StyleNames.TableText];
            before = measure.WidthOf([new Text(text[..comma])], style, bold).Line;
        }

        points = (Math.Max(points.Before, before), Math.Max(points.After, width - before));
    }

    /// <summary>Widens the columns below a spanning cell, in proportion to what they need already.</summary>
    private static void Spread(Span<ColumnNeed> columns, ContentWidth width)
    {
        var (word, parts, line, fixedSum, open) = (0L, 0L, 0L, 0L, 0);
        foreach (var column in columns)
        {
            if (column.Fixed is { } length)
            {
                fixedSum += length;
                continue;
            }

            open++;
            word += column.Content.Word;
            parts += column.Content.Part;
            line += column.Content.Line;
        }

        if (open == 0)
            return;
        foreach (ref var column in columns)
        {
            if (column.Fixed is not null)
                continue;
            var part = line > 0 ? (double)column.Content.Line / line : 1.0 / open;
            var newWord = column.Content.Word + (long)(Math.Max(0, width.Word - fixedSum - word) * part);
            var newLine = Math.Max(newWord, column.Content.Line + (long)(Math.Max(0, width.Line - fixedSum - line) * part));
            var newPart = column.Content.Part + (long)(Math.Max(0, width.Part - fixedSum - parts) * part);
            column.Content = new ContentWidth(column.Content.Number, newWord, newLine) { Part = Math.Min(newPart, newWord) };
        }
    }
}
