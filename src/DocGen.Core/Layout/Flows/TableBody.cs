using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Flows;

/// <summary>A cell of a table with its content as a flow, as wide as the cell without its padding.</summary>
/// <param name="Row">The index of its first row, counted from 0.</param>
/// <param name="Column">The index of its first column, counted from 0.</param>
internal readonly record struct CellFlow(int Row, int Column, TableCell Cell, Flow Content);

/// <summary>
/// The shared parts of a table on all its pages: its grid, the flows of its cells, and the groups of rows that are joined by spanning
/// cells. Groups are drawn on demand.
/// </summary>
internal sealed class TableBody
{
    private readonly CellFlow[][] _cells;
    private readonly RowPainter _painter;
    private readonly Piece?[] _pieces;
    private Frame? _repeated;

    /// <param name="cells">The cells that begin in each row.</param>
    public TableBody(TableGrid grid, CellFlow[][] cells, TableStyle style)
    {
        (Grid, _cells, _painter) = (grid, cells, new RowPainter(grid, style));
        Groups = GroupRows(grid);
        _pieces = new Piece?[Groups.Length];
    }

    public TableGrid Grid { get; }

    /// <summary>The rows in groups: all header rows, then body rows that are joined by spanning cells.</summary>
    public ImmutableArray<(int Start, int End)> Groups { get; }

    /// <summary>The number of header groups: one or none.</summary>
    public int HeaderGroups => Grid.HeaderRowCount > 0 ? 1 : 0;

    /// <summary>The header rows as repeated on further pages; <see langword="null"/> if there are none.</summary>
    /// <remarks>They are artifacts to assistive technology, which has read them already.</remarks>
    public Frame? RepeatedHeader => HeaderGroups == 0 ? null : _repeated ??= FrameCopy.Of(GroupPiece(0).Frame, Artifact.Repeated);

    public Piece GroupPiece(int group) => _pieces[group] ??= _painter.Paint(_cells, Groups[group].Start, Groups[group].End);

    /// <summary>Discards all drawings because the content of a cell has changed.</summary>
    public void Forget()
    {
        Array.Clear(_pieces);
        _repeated = null;
    }

    /// <summary>Whether a group must not begin a page: a total stays with the rows that it sums up.</summary>
    public bool Clings(int group) => Grid.Rows[Groups[group].Start].Kind is TableRowKind.Total or TableRowKind.Subtotal;

    /// <summary>The flows of the cells that begin in a row.</summary>
    public CellFlow[] CellsOf(int row) => _cells[row];

    /// <summary>Draws a row whose cells have been filled individually.</summary>
    public Piece PaintLoose(int row, CellFlow[] cells, Piece?[] pieces, bool isLast) => _painter.PaintLoose(row, cells, pieces, isLast);

    /// <summary>The height that a row needs in addition to its content, in EMU.</summary>
    public long RowEdges => _painter.Edges;

    private static ImmutableArray<(int Start, int End)> GroupRows(TableGrid grid)
    {
        var groups = ImmutableArray.CreateBuilder<(int, int)>(grid.Rows.Length);
        if (grid.HeaderRowCount > 0)
            groups.Add((0, grid.HeaderRowCount));
        for (var start = grid.HeaderRowCount; start < grid.Rows.Length; )
        {
            var end = start + 1;
            for (var r = start; r < end; r++)
                foreach (var cell in grid.Rows[r].Cells)
                    end = Math.Max(end, r + cell.RowSpan);
            groups.Add((start, end));
            start = end;
        }

        return groups.DrainToImmutable();
    }
}
