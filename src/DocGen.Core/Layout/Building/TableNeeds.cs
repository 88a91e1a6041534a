using DocGen.Core.Layout.Sizing;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Building;

/// <summary>
/// Measures the requirements of each column of a table (CSS 2.1, 17.5.2.2, steps 1 to 3): its cells are built as for the page, but no lines
/// are set.
/// </summary>
/// <param name="context">The layout state of the document.</param>
/// <param name="builder">A builder that measures.</param>
internal sealed class TableNeeds(LayoutContext context, FlowBuilder builder)
{
    // A font of the person who opens a Word file can be wider than the measured one by this factor.
    private const double Safety = 1.03;

    public ColumnNeed[] Of(TableGrid grid)
    {
        var padding = 2 * context.Theme.Table.CellPaddingHorizontal.Emu;
        var needs = new ColumnNeed[grid.Columns.Length];
        var insets = new DecimalInsets(context, grid);
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
                var width = builder.NeedsOf(cell.Content, bold);
                if (cell.ColumnSpan > 1)
                {
                    (spanning ??= []).Add((c, cell.ColumnSpan, width.Times(Safety).Plus(padding)));
                    continue;
                }

                // Numbers aligned on their decimal separator need the widest integer part and the widest fraction, even from different
                // rows.
                if (
                    grid.Rows[r].Kind != TableRowKind.Header
                    && (cell.Alignment ?? grid.Columns[c].Alignment) == ColumnAlignment.Decimal
                    && insets.Of(r, c, cell) is > 0 and var inset
                )
                    width = width.Plus(inset);
                needs[c].Content = needs[c].Content.Or(width);
            }
        }

        for (var c = 0; c < needs.Length; c++)
        {
            needs[c].Content = needs[c].Content.Times(Safety).Plus(padding);
            needs[c].Requested = grid.Columns[c].Requested;
        }

        // Narrow spans first, so that wide spans take into account what these have widened.
        if (spanning is null)
            return needs;
        foreach (var (column, span, width) in spanning.OrderBy(s => s.Span))
            Spread(needs.AsSpan(column, span), width);
        return needs;
    }

    /// <summary>The requirements of the table as a whole.</summary>
    public ContentWidth SumOf(TableGrid grid)
    {
        var (word, part, line) = (0L, 0L, 0L);
        foreach (var need in Of(grid))
        {
            part += need.Fixed ?? need.Content.Part;
            word += need.Fixed ?? need.Content.Word;
            line += need.Fixed ?? need.Content.Line;
        }

        return new ContentWidth(0, word, line) { Part = part };
    }

    /// <summary>Widens the columns below a spanning cell in proportion to their requirements.</summary>
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
