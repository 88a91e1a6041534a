using DocGen.Core.Layout.Lines;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Building;

/// <summary>
/// The right insets that align the decimal separators of a column. A number without decimals ends where the others have their separator;
/// units and footnote marks extend to the right of it.
/// </summary>
internal sealed class DecimalInsets
{
    private readonly LayoutContext _context;
    private readonly ItemBuilder _items;

    /// <summary>The width of each fraction, by column and row; <see langword="null"/> for a column without fractions.</summary>
    private readonly long[]?[] _fractions;
    private readonly long[] _maxFraction;

    public DecimalInsets(LayoutContext context, TableGrid grid)
    {
        (_context, _items) = (context, context.CreateMeasuringItemBuilder());
        _fractions = new long[grid.Columns.Length][];
        _maxFraction = new long[grid.Columns.Length];
        for (var c = 0; c < grid.Columns.Length; c++)
        {
            if (grid.Columns[c].IsHeader)
                continue;
            for (var r = grid.HeaderRowCount; r < grid.Rows.Length; r++)
            {
                var slot = grid[r, c];
                if (!slot.IsOrigin || slot.Cell.ColumnSpan > 1)
                    continue;
                if ((slot.Cell.Alignment ?? grid.Columns[c].Alignment) != ColumnAlignment.Decimal)
                    continue;
                if (DecimalNumber.In(slot.Cell) is not { } number)
                    continue;
                var fraction = FractionOf(slot.Cell, number, grid.Rows[r].Kind is TableRowKind.Total or TableRowKind.Subtotal);
                if (fraction == 0)
                    continue;
                (_fractions[c] ??= new long[grid.Rows.Length])[r] = fraction;
                _maxFraction[c] = Math.Max(_maxFraction[c], fraction);
            }
        }
    }

    /// <summary>The inset of a cell, in EMU.</summary>
    public long Of(int row, int column, TableCell cell)
    {
        if (_fractions[column] is not { } fractions || cell.ColumnSpan > 1 || DecimalNumber.In(cell) is null)
            return 0;
        return _maxFraction[column] - fractions[row];
    }

    /// <summary>The width to the right of the decimal separator, in EMU.</summary>
    private long FractionOf(TableCell cell, string number, bool bold)
    {
        var letters = _context.Styles.Of(_context.StyleOf(((Paragraph)cell.Content[0]).Style), bold);
        var start = DecimalNumber.StartOfFraction(number, _context.Document.Info.Language.Numbers.DecimalSeparator);
        var width = start == number.Length ? 0 : _context.Metrics.Measure(number.AsSpan(start), letters.Text.Face).Emu;
        var marks = DecimalNumber.MarksIn(cell);
        if (!marks.IsEmpty)
            foreach (var item in _items.Build(marks, letters, null, null, null, long.MaxValue))
                width += item.Width;
        return width;
    }
}
