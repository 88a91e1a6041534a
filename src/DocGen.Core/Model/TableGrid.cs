using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;

namespace DocGen.Core.Model;

/// <summary>
/// The resolved grid of a table: every slot is either the origin of a cell or covered by one. It cannot be built invalid, so writers
/// need no checks.
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

    public ImmutableArray<TableColumn> Columns { get; }

    public ImmutableArray<TableRow> Rows { get; }

    /// <summary>Leading rows that name the columns and are repeated on every page.</summary>
    public int HeaderRowCount { get; }

    /// <summary>Leading columns that name the rows.</summary>
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

    /// <summary>The sum of the columns' widths; zero until they are sized.</summary>
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

    /// <summary>The same grid with other columns (widths resolved, say).</summary>
    public TableGrid WithColumns(ImmutableArray<TableColumn> columns)
    {
        if (columns.Length != Columns.Length)
            throw new ArgumentException("the number of columns cannot change", nameof(columns));
        return new TableGrid(columns, Rows, HeaderRowCount, _slots);
    }

    /// <summary>The same grid with the content of each cell replaced; spans and roles stay. Itself when no cell changes.</summary>
    public TableGrid MapCells(Func<TableCell, TableCell> map) => MapCells((_, _, cell) => map(cell));

    /// <summary>As the other, with the row and the column (from 0) in which the cell begins.</summary>
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

    /// <summary>Places the cells row by row, left to right, each in the first free slot (the HTML table model's algorithm).</summary>
    /// <param name="columns">At least one.</param>
    /// <param name="rows">Header rows first. Cells of a row do not list slots covered from above.</param>
    /// <param name="grid">The grid when the result is <see langword="true"/>.</param>
    /// <param name="problem">What is wrong, for a diagnostic, when the result is <see langword="false"/>.</param>
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
/// <param name="RowOffset">Rows below the cell's origin; 0 at the origin.</param>
/// <param name="ColumnOffset">Columns right of the cell's origin; 0 at the origin.</param>
public readonly record struct TableSlot(TableCell Cell, int RowOffset, int ColumnOffset)
{
    /// <summary>Whether the cell begins here.</summary>
    public bool IsOrigin => RowOffset == 0 && ColumnOffset == 0;
}

/// <summary>How the text of a column stands.</summary>
public enum ColumnAlignment
{
    Left,
    Centre,
    Right,

    /// <summary>Numbers right-aligned on the decimal comma.</summary>
    Decimal,
}

/// <summary>A column of a table.</summary>
/// <param name="Alignment">How its text stands.</param>
/// <param name="IsHeader">Whether its cells name their rows. Header columns come first.</param>
public sealed record TableColumn(ColumnAlignment Alignment, bool IsHeader = false)
{
    /// <summary>The width asked for; <see langword="null"/> to size it by its content.</summary>
    public ColumnWidth? Requested { get; init; }

    /// <summary>The final width, set by the table sizing pass.</summary>
    public Length Width { get; init; }
}

/// <summary>A width as the author asked for it: a length, or a share of what the fixed columns leave.</summary>
/// <param name="Fixed">A length, or <see langword="null"/>.</param>
/// <param name="Fraction">Parts of the rest, used when <paramref name="Fixed"/> is <see langword="null"/>.</param>
public readonly record struct ColumnWidth(Length? Fixed, double Fraction);

/// <summary>What a row is.</summary>
public enum TableRowKind
{
    Header,
    Body,
    Subtotal,
    Total,
}

/// <summary>A row of a table.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Cells">The cells that begin in this row, left to right.</param>
public sealed record TableRow(TableRowKind Kind, ImmutableArray<TableCell> Cells)
{
    /// <summary>
    /// How high the row is at least, its padding and rule included; <see langword="null"/> for as high as its content. In such a row, which
    /// is made
    /// to be written in, what is printed stands at the bottom.
    /// </summary>
    public Length? MinimumHeight { get; init; }

    public Origin? Origin { get; init; }
}

/// <summary>A cell.</summary>
/// <param name="Content">Its blocks; one paragraph as a rule, none for an empty cell.</param>
public sealed record TableCell(ImmutableArray<Block> Content) : Node
{
    public int ColumnSpan { get; init; } = 1;

    public int RowSpan { get; init; } = 1;

    /// <summary>Overrides the column's alignment.</summary>
    public ColumnAlignment? Alignment { get; init; }

    public override Node MapChildren(ChildMapper map)
    {
        var content = map.Map(Content);
        return content == Content ? this : this with { Content = content };
    }
}
