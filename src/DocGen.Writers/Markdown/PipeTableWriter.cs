using System.Diagnostics;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Markdown;

/// <summary>
/// Writes a GFM table (4.10): one header row, one line per row, columns aligned in the source. Header cells above each other become
/// <c>Group: Title</c>; a merged cell is in its first row and column; totals are bold.
/// </summary>
internal sealed class PipeTableWriter(InlineCollector text, FlatBlocks cells, LineWriter inlines, MarkdownLosses losses, Work work)
    : IDisposable
{
    /// <summary>The maximum width of aligned columns; a longer cell overflows and adds no spaces to the other rows.</summary>
    private const int MaxColumn = 60;

    private readonly CharBuffer _cells = new();
    private readonly List<(int Start, int End, int Width)> _slots = [];
    private readonly List<int> _widths = [];

    public void Write(CharBuffer output, TableGrid grid, ReadOnlySpan<char> prefix)
    {
        _cells.Truncate(0);
        _slots.Clear();
        _widths.Clear();
        var columns = grid.Columns.Length;
        for (var c = 0; c < columns; c++)
            _widths.Add(3);
        for (var c = 0; c < columns; c++)
            AddHeader(grid, c);
        for (var r = grid.HeaderRowCount; r < grid.Rows.Length; r++)
        {
            work.Step();
            for (var c = 0; c < columns; c++)
                AddBody(grid, r, c);
        }

        var rows = _slots.Count / columns;
        for (var r = 0; r < rows; r++)
        {
            if (r > 0)
                NewLine(output, prefix);
            for (var c = 0; c < columns; c++)
                AppendSlot(output, (r * columns) + c, c, grid.Columns[c].Alignment);
            output.Append('|');
            if (r > 0)
                continue;
            NewLine(output, prefix);
            AppendDelimiters(output, grid);
        }
    }

    public void Dispose() => _cells.Dispose();

    private static void NewLine(CharBuffer output, ReadOnlySpan<char> prefix)
    {
        output.Append('\n');
        output.Append(prefix);
    }

    private void AddHeader(TableGrid grid, int column)
    {
        text.Start();
        TableCell? above = null;
        for (var r = 0; r < grid.HeaderRowCount; r++)
        {
            var cell = grid[r, column].Cell;
            if (ReferenceEquals(cell, above) || cell.Content.IsEmpty)
                continue;
            if (text.Chars.Length > 0)
                text.Append(": ");
            AddContent(cell);
            above = cell;
        }

        Add(column);
    }

    private void AddBody(TableGrid grid, int row, int column)
    {
        var slot = grid[row, column];
        text.Start(grid.Rows[row].Kind is TableRowKind.Total or TableRowKind.Subtotal ? InlineStyle.Strong : InlineStyle.None);
        if (slot.IsOrigin)
            AddContent(slot.Cell);
        else
            losses.UnmergedCell(slot.Cell.Origin ?? grid.Rows[row].Origin);
        Add(column);
    }

    private void AddContent(TableCell cell)
    {
        if (cell.Content is [Paragraph only])
        {
            text.Visit(only.Content);
            return;
        }

        if (cell.Content.Length > 1 || cell.Content is [ListBlock { Items.Length: > 1 }])
            losses.FlattenedCell(cell.Origin);
        cells.Append(cell.Content);
    }

    private void Add(int column)
    {
        var start = _cells.Length;
        inlines.Write(_cells, LineKind.Cell, "");
        var width = DisplayWidth.Of(_cells.Written[start..]);
        _slots.Add((start, _cells.Length, width));
        if (width <= MaxColumn)
            _widths[column] = Math.Max(_widths[column], width);
        else
            _widths[column] = Math.Max(_widths[column], MaxColumn / 2);
    }

    private void AppendSlot(CharBuffer output, int slot, int column, ColumnAlignment alignment)
    {
        var (start, end, width) = _slots[slot];
        var space = Math.Max(0, _widths[column] - width);
        var before = alignment switch
        {
            ColumnAlignment.Right or ColumnAlignment.Decimal => space,
            ColumnAlignment.Centre => space / 2,
            ColumnAlignment.Left => 0,
            _ => throw new UnreachableException(),
        };
        output.Append("| ");
        output.Append(' ', before);
        output.Append(_cells.Written[start..end]);
        output.Append(' ', space - before + 1);
    }

    private void AppendDelimiters(CharBuffer output, TableGrid grid)
    {
        for (var c = 0; c < grid.Columns.Length; c++)
        {
            var alignment = grid.Columns[c].Alignment;
            output.Append("| ");
            output.Append(alignment is ColumnAlignment.Left or ColumnAlignment.Centre ? ':' : '-');
            output.Append('-', _widths[c] - 2);
            output.Append(alignment is ColumnAlignment.Left ? '-' : ':');
            output.Append(' ');
        }

        output.Append('|');
    }
}
