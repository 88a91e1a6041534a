using DocGen.Core.Languages;
using DocGen.Core.Model;

namespace DocGen.Writers.Html;

/// <summary>
/// The padding that aligns the decimal separators of the numbers in a column: measured in digits, where the separator counts as half a
/// digit.
/// </summary>
internal sealed class DecimalPlaces
{
    private const double Separator = 0.5;

    private readonly double[] _widths;
    private readonly double[] _max;
    private readonly int _columns;

    public DecimalPlaces(TableGrid grid, Language language)
    {
        _columns = grid.Columns.Length;
        _widths = new double[grid.Rows.Length * _columns];
        _max = new double[_columns];
        Array.Fill(_widths, -1);
        for (var c = 0; c < _columns; c++)
        {
            if (grid.Columns[c].Alignment != ColumnAlignment.Decimal)
                continue;
            for (var r = grid.HeaderRowCount; r < grid.Rows.Length; r++)
            {
                var width = grid[r, c].IsOrigin && DecimalNumber.In(grid[r, c].Cell) is { } number ? Width(number, language) : -1;
                _widths[(r * _columns) + c] = width;
                _max[c] = Math.Max(_max[c], width);
            }
        }
    }

    /// <summary>The padding to the right of the number in a cell; 0 if the cell is not a number.</summary>
    public double MissingAt(int row, int column) => _widths[(row * _columns) + column] is >= 0 and var width ? _max[column] - width : 0;

    /// <summary>The width of the decimals. The width of a unit after them is unknown here.</summary>
    private static double Width(string number, Language language)
    {
        if (!char.IsAsciiDigit(number[^1]))
            return -1;
        var start = DecimalNumber.StartOfFraction(number, language.Numbers.DecimalSeparator);
        return start == number.Length ? 0 : number.Length - start - 1 + Separator;
    }
}
