using DocGen.Core.Model;

namespace DocGen.Core.Layout.Building;

/// <summary>
/// How far numbers stay away from the right edge of their column, so that the decimal commas stand below each other. A number without
/// decimals ends where the others have their comma.
/// </summary>
internal sealed class DecimalInsets
{
    private readonly Dictionary<(int Row, int Column), long> _fractions = [];
    private readonly long[] _maxFraction;

    public DecimalInsets(LayoutContext context, TableGrid grid, FlowBuilder builder)
    {
        _maxFraction = new long[grid.Columns.Length];
        var comma = context.Document.Info.Language.DecimalSeparator;
        for (var c = 0; c < grid.Columns.Length; c++)
        {
            if (grid.Columns[c].IsHeader)
                continue;
            for (var r = grid.HeaderRowCount; r < grid.Rows.Length; r++)
            {
                if (!grid[r, c].IsOrigin || !IsNumber(grid, r, c))
                    continue;
                var paragraph = (Paragraph)grid[r, c].Cell.Content[0];
                var text = PlainText.Of(paragraph.Content).AsSpan();
                var start = StartOfFraction(text, comma);
                if (start == text.Length)
                    continue;
                var bold = grid.Rows[r].Kind is TableRowKind.Total or TableRowKind.Subtotal;
                var face = context.Styles.Of(builder.StyleOf(paragraph.Style), bold).Text.Face;
                _fractions[(r, c)] = context.Metrics.Measure(text[start..], face).Emu;
                _maxFraction[c] = Math.Max(_maxFraction[c], _fractions[(r, c)]);
            }
        }
    }

    /// <summary>The inset of a cell, in EMU.</summary>
    public long Of(int row, int column, TableCell cell)
    {
        if (_maxFraction[column] == 0 || cell.ColumnSpan > 1 || cell.Content is not [Paragraph { Content: [FigureValue] or [Text] } number])
            return 0;
        if (!PlainText.Of(number.Content).AsSpan().ContainsAnyInRange('0', '9'))
            return 0;
        return _fractions.TryGetValue((row, column), out var fraction) ? _maxFraction[column] - fraction : _maxFraction[column];
    }

    private static bool IsNumber(TableGrid grid, int row, int column)
    {
        var cell = grid[row, column].Cell;
        return (cell.Alignment ?? grid.Columns[column].Alignment) == ColumnAlignment.Decimal
            && cell.ColumnSpan == 1
            && cell.Content is [Paragraph { Content: [FigureValue] or [Text] }];
    }

    /// <summary>Where the comma and what follows it begins; the end when the number has no decimals.</summary>
    private static int StartOfFraction(ReadOnlySpan<char> text, char comma)
    {
        for (var i = text.Length - 2; i > 0; i--)
            if (text[i] == comma && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]))
                return i;
        // A unit or a sign behind the number hangs to the right of it like decimals do.
        var end = text.Length;
        while (end > 0 && !char.IsAsciiDigit(text[end - 1]))
            end--;
        return end == 0 ? text.Length : end;
    }
}
