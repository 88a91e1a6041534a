using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Building;

/// <summary>
/// Creates the TH and TD elements of a table. Header cells have a Scope; in a table with several header rows or with spanning headers, each
/// cell also lists its header cells (Headers), because Scope alone is not sufficient.
/// </summary>
internal sealed class TableHeaders(TableGrid grid)
{
    private static readonly TableCellAttributes Plain = new();

    private readonly StructureElement?[] _columnHeaders = new StructureElement?[grid.HeaderRowCount * grid.Columns.Length];
    private readonly StructureElement?[] _rowHeaders = new StructureElement?[grid.Rows.Length * grid.HeaderColumnCount];
    private readonly bool _isComplex = grid.HeaderRowCount > 1 || grid.HeaderColumnCount > 1 || HasSpans(grid);

    /// <summary>The element of a cell; call it row by row, from left to right.</summary>
    public StructureElement Element(int row, int column, TableCell cell)
    {
        var isColumnHeader = row < grid.HeaderRowCount;
        var isRowHeader = column < grid.HeaderColumnCount && grid.Rows[row].Kind != TableRowKind.Header;
        // An empty corner cell is not a header.
        var isHeader = (isColumnHeader || isRowHeader) && !cell.Content.IsEmpty;
        var element = new StructureElement(isHeader ? StructureType.TH : StructureType.TD)
        {
            Cell =
                !isHeader && !_isComplex
                    ? Plain
                    : new TableCellAttributes
                    {
                        RowSpan = cell.RowSpan,
                        ColumnSpan = cell.ColumnSpan,
                        Scope =
                            !isHeader ? null
                            : isColumnHeader ? TableScope.Column
                            : TableScope.Row,
                        Headers = _isComplex ? HeadersOf(row, column, cell) : [],
                    },
        };
        if (isHeader)
            Remember(row, column, cell, element, isColumnHeader);
        return element;
    }

    private List<StructureElement> HeadersOf(int row, int column, TableCell cell)
    {
        var headers = new List<StructureElement>();
        for (var r = 0; r < Math.Min(row, grid.HeaderRowCount); r++)
        for (var c = column; c < column + cell.ColumnSpan; c++)
            Add(_columnHeaders[(r * grid.Columns.Length) + c]);
        if (row < grid.HeaderRowCount)
            return headers;
        for (var c = 0; c < Math.Min(column, grid.HeaderColumnCount); c++)
            Add(_rowHeaders[(row * grid.HeaderColumnCount) + c]);
        return headers;

        void Add(StructureElement? header)
        {
            if (header is not null && !headers.Contains(header))
                headers.Add(header);
        }
    }

    private void Remember(int row, int column, TableCell cell, StructureElement element, bool isColumnHeader)
    {
        for (var r = row; r < row + cell.RowSpan; r++)
        {
            for (var c = column; c < column + cell.ColumnSpan; c++)
            {
                if (isColumnHeader)
                    _columnHeaders[(r * grid.Columns.Length) + c] = element;
                else if (c < grid.HeaderColumnCount)
                    _rowHeaders[(r * grid.HeaderColumnCount) + c] = element;
            }
        }
    }

    private static bool HasSpans(TableGrid grid)
    {
        foreach (var row in grid.Rows)
        foreach (var cell in row.Cells)
            if (cell.RowSpan > 1 || cell.ColumnSpan > 1)
                return true;
        return false;
    }
}
