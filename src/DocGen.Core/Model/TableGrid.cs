using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;

namespace DocGen.Core.Model;

/// <summary>
/// The resolved grid of a table: every slot is either the origin of a cell or covered by one. A grid is always valid, so writers need no
/// checks.
/// </summary>
public sealed class TableGrid
{
    private readonly TableSlot[] _slots;

    private TableGrid(ImmutableArray<TableColumn> columns, ImmutableArray<TableRow> rows, int headerRowCount, TableSlot[] slots)
    {
        Columns = columns;
        Rows = rows;
        HeaderRowCount = headerRowCount;
        _slots = slots;
    }

    /// <summary>Left to right; at least one.</summary>
    public ImmutableArray<TableColumn> Columns { get; }

    /// <summary>From the top, header rows first.</summary>
    public ImmutableArray<TableRow> Rows { get; }

    /// <summary>The number of leading rows that are column headers and are repeated on every page.</summary>
    public int HeaderRowCount { get; }

    /// <summary>The number of leading columns that are row headers.</summary>
    public int HeaderColumnCount
    {
        get
        {
            var count = 0;
            while (count < Columns.Length && Columns[count].IsHeader)
                count++;
            return count;
        }
    }

    /// <summary>The sum of the column widths; zero before they are sized.</summary>
    public Length Width
    {
        get
        {
            var width = Length.Zero;
            foreach (var column in Columns)
                width += column.Width;
            return width;
        }
    }

    /// <summary>The slot in a row and a column, both counted from 0.</summary>
    public TableSlot this[int row, int column] => _slots[(row * Columns.Length) + column];

    /// <summary>The same grid with other columns, for example with resolved widths.</summary>
    public TableGrid WithColumns(ImmutableArray<TableColumn> columns)
    {
        if (columns.Length != Columns.Length)
            throw new ArgumentException("the number of columns cannot change", nameof(columns));
        return new TableGrid(columns, Rows, HeaderRowCount, _slots);
    }

    /// <summary>
    /// The same grid with the content of each cell replaced; spans and roles are unchanged. Returns the same instance if no cell changes.
    /// </summary>
    public TableGrid MapCells(Func<TableCell, TableCell> map) => MapCells((_, _, cell) => map(cell));

    /// <summary>As the other overload, with the row and the column (counted from 0) in which the cell begins.</summary>
    public TableGrid MapCells(Func<int, int, TableCell, TableCell> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        TableSlot[]? slots = null;
        ImmutableArray<TableRow>.Builder? rows = null;
        for (var r = 0; r < Rows.Length; r++)
        {
            ImmutableArray<TableCell>.Builder? cells = null;
            for (var (index, column) = (0, 0); index < Rows[r].Cells.Length; index++)
            {
                var before = Rows[r].Cells[index];
                while (!ReferenceEquals(this[r, column].Cell, before) || !this[r, column].IsOrigin)
                    column++;
                var after = map(r, column, before);
                if (!ReferenceEquals(after, before))
                {
                    if (after.ColumnSpan != before.ColumnSpan || after.RowSpan != before.RowSpan)
                        after = after with { ColumnSpan = before.ColumnSpan, RowSpan = before.RowSpan };
                    cells ??= Rows[r].Cells.ToBuilder();
                    cells[index] = after;
                    Place(slots ??= (TableSlot[])_slots.Clone(), r, column, after);
                }

                column += before.ColumnSpan;
            }

            if (cells is not null)
                (rows ??= Rows.ToBuilder())[r] = Rows[r] with { Cells = cells.MoveToImmutable() };
        }

        return rows is null ? this : new TableGrid(Columns, rows.MoveToImmutable(), HeaderRowCount, slots!);
    }

    private void Place(TableSlot[] slots, int row, int column, TableCell cell)
    {
        for (var r = 0; r < cell.RowSpan; r++)
        for (var c = 0; c < cell.ColumnSpan; c++)
            slots[((row + r) * Columns.Length) + column + c] = new TableSlot(cell, r, c);
    }

    /// <summary>Places the cells row by row, from left to right, each in the first free slot (as in the HTML table model).</summary>
    /// <param name="columns">At least one.</param>
    /// <param name="rows">Header rows first. The cells of a row do not include slots covered from above.</param>
    /// <param name="grid">The grid if the result is <see langword="true"/>.</param>
    /// <param name="problem">The error, for a diagnostic, if the result is <see langword="false"/>.</param>
    public static bool TryBuild(
        ImmutableArray<TableColumn> columns,
        ImmutableArray<TableRow> rows,
        [NotNullWhen(true)] out TableGrid? grid,
        [NotNullWhen(false)] out string? problem
    )
    {
        grid = null;
        if (columns.IsEmpty)
            return Fail("a table needs at least one column", out problem);
        var slots = new TableSlot[rows.Length * columns.Length];
        var headerRows = 0;
        for (var r = 0; r < rows.Length; r++)
        {
            if (rows[r].Kind == TableRowKind.Header && headerRows++ != r)
                return Fail($"row {r + 1} is a header row below a body row", out problem);
            var c = 0;
            foreach (var cell in rows[r].Cells)
            {
                while (c < columns.Length && slots[(r * columns.Length) + c].Cell is not null)
                    c++;
                if (cell.ColumnSpan < 1 || cell.RowSpan < 1)
                    return Fail($"row {r + 1} has a cell with a span below 1", out problem);
                if (c + cell.ColumnSpan > columns.Length)
                    return Fail($"row {r + 1} has more cells than the table's {columns.Length} columns", out problem);
                if (r + cell.RowSpan > rows.Length)
                    return Fail($"a cell in row {r + 1} spans below the last row", out problem);
                for (var dr = 0; dr < cell.RowSpan; dr++)
                {
                    if (rows[r + dr].Kind != rows[r].Kind)
                        return Fail($"a cell in row {r + 1} spans from a header into the body", out problem);
                    for (var dc = 0; dc < cell.ColumnSpan; dc++)
                    {
                        ref var slot = ref slots[((r + dr) * columns.Length) + c + dc];
                        if (slot.Cell is not null)
                            return Fail($"two cells overlap in row {r + dr + 1}, column {c + dc + 1}", out problem);
                        slot = new TableSlot(cell, dr, dc);
                    }
                }

                c += cell.ColumnSpan;
            }

            for (c = 0; c < columns.Length; c++)
                if (slots[(r * columns.Length) + c].Cell is null)
                    return Fail($"row {r + 1} has no cell in column {c + 1}", out problem);
        }

        problem = null;
        grid = new TableGrid(columns, rows, headerRows, slots);
        return true;
    }

    private static bool Fail(string text, out string problem)
    {
        problem = text;
        return false;
    }
}

/// <summary>One slot of the grid.</summary>
/// <param name="Cell">The cell that covers it.</param>
/// <param name="RowOffset">The number of rows below the origin of the cell.</param>
/// <param name="ColumnOffset">The number of columns to the right of the origin of the cell.</param>
public readonly record struct TableSlot(TableCell Cell, int RowOffset, int ColumnOffset)
{
    /// <summary>Whether the cell begins here.</summary>
    public bool IsOrigin => RowOffset == 0 && ColumnOffset == 0;
}

/// <summary>The alignment of a column.</summary>
public enum ColumnAlignment
{
    /// <summary>Against the left edge, ragged on the right.</summary>
    Left,

    /// <summary>In the middle of the column.</summary>
    Centre,

    /// <summary>Against the right edge, ragged on the left.</summary>
    Right,

    /// <summary>Numbers aligned on the decimal separator.</summary>
    Decimal,
}

/// <summary>A column of a table.</summary>
/// <param name="Alignment">The alignment of its text.</param>
/// <param name="IsHeader">Whether its cells are row headers. Header columns come first.</param>
public sealed record TableColumn(ColumnAlignment Alignment, bool IsHeader = false)
{
    /// <summary>The requested width; <see langword="null"/> to size it by its content.</summary>
    public ColumnWidth? Requested { get; init; }

    /// <summary>The final width, set by the table sizing pass.</summary>
    public Length Width { get; init; }
}

/// <summary>A width requested by the author: a length, or a fraction of what the fixed columns leave.</summary>
/// <param name="Fixed">A length, or <see langword="null"/>.</param>
/// <param name="Fraction">The fraction in parts of the rest, used if <paramref name="Fixed"/> is <see langword="null"/>.</param>
public readonly record struct ColumnWidth(Length? Fixed, double Fraction);

/// <summary>The kind of a row.</summary>
public enum TableRowKind
{
    /// <summary>Names the columns (HTML thead).</summary>
    Header,

    /// <summary>Data (HTML tbody).</summary>
    Body,

    /// <summary>Sums up some of the rows; printed in bold.</summary>
    Subtotal,

    /// <summary>Sums up the table; printed in bold on a fill of its own (HTML tfoot when it is last).</summary>
    Total,
}

/// <summary>A row of a table.</summary>
/// <param name="Kind">The kind of the row.</param>
/// <param name="Cells">The cells that begin in this row, from left to right.</param>
public sealed record TableRow(TableRowKind Kind, ImmutableArray<TableCell> Cells)
{
    /// <summary>
    /// The minimum height of the row, including padding and rule; <see langword="null"/> for the height of its content. Such a row is meant
    /// to be written in, so its printed text is at the bottom.
    /// </summary>
    public Length? MinimumHeight { get; init; }

    /// <summary>Where the row was written; <see langword="null"/> for one that the program adds.</summary>
    public Origin? Origin { get; init; }
}

/// <summary>A cell.</summary>
/// <param name="Content">Its blocks: usually one paragraph, none for an empty cell.</param>
public sealed record TableCell(ImmutableArray<Block> Content) : Node
{
    /// <summary>Columns that it covers, at least 1 (HTML colspan).</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>Rows that it covers, at least 1 (HTML rowspan).</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>Overrides the column's alignment.</summary>
    public ColumnAlignment? Alignment { get; init; }

    /// <inheritdoc/>
    public override Node MapChildren(ChildMapper map)
    {
        var content = map.Map(Content);
        return content == Content ? this : this with { Content = content };
    }
}
