using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Flows;

/// <summary>Draws rows of a table: fills, cells, and the rules between rows.</summary>
internal sealed class RowPainter
{
    private readonly TableGrid _grid;
    private readonly TableStyle _style;
    private readonly long[] _edges;

    public RowPainter(TableGrid grid, TableStyle style)
    {
        (_grid, _style) = (grid, style);
        _edges = new long[grid.Columns.Length + 1];
        for (var c = 0; c < grid.Columns.Length; c++)
            _edges[c + 1] = _edges[c] + grid.Columns[c].Width.Emu;
    }

    /// <summary>The padding and rule of a row, in EMU.</summary>
    public long Edges => (2 * _style.CellPaddingVertical.Emu) + _style.RuleWidth.Emu;

    /// <summary>Draws complete rows, as high as their content or the requested height.</summary>
    public Piece Paint(CellFlow[][] cells, int start, int end)
    {
        if (start == end)
            return new Piece(new Frame(Length.Zero, Length.Zero, []), []);
        var pieces = new Piece[end - start][];
        var heights = new long[end - start];
        for (var r = start; r < end; r++)
        {
            heights[r - start] = Math.Max(Edges, _grid.Rows[r].MinimumHeight?.Emu ?? 0);
            pieces[r - start] = new Piece[cells[r].Length];
            for (var i = 0; i < cells[r].Length; i++)
            {
                // Everything fits into an unlimited height.
                var piece = ((Fits)cells[r][i].Content.Fill(Room.Endless)).Piece;
                pieces[r - start][i] = piece;
                if (cells[r][i].Cell.RowSpan == 1)
                    heights[r - start] = Math.Max(heights[r - start], piece.Height + Edges);
            }
        }

        StretchForSpans(cells, pieces, heights, start, end);
        return Draw(cells, pieces, heights, start, end);
    }

    /// <summary>Draws one row, or a part of it, from cells that have been filled before; a cell without a piece is empty.</summary>
    /// <param name="row">The index of the row, counted from 0.</param>
    /// <param name="isLast">Whether the row ends here.</param>
    public Piece PaintLoose(int row, CellFlow[] cells, Piece?[] pieces, bool isLast)
    {
        var height = Edges;
        foreach (var piece in pieces)
            if (piece is { } filled)
                height = Math.Max(height, filled.Height + Edges);
        var items = ImmutableArray.CreateBuilder<Placed>();
        var notes = ImmutableArray<Flow>.Empty;
        Fill(items, row, 0, height);
        for (var i = 0; i < cells.Length; i++)
        {
            if (pieces[i] is not { } piece)
                continue;
            items.Add(
                new Placed(
                    new Length(_edges[cells[i].Column]) + _style.CellPaddingHorizontal,
                    _style.CellPaddingVertical,
                    new Group(piece.Frame)
                )
            );
            notes = notes.AddRange(piece.Notes);
        }

        if (isLast)
            Rule(items, 0, _grid.Columns.Length, height - _style.RuleWidth.Emu, _style.RuleWidth.Emu);
        return new Piece(new Frame(new Length(_edges[^1]), new Length(height), items.ToImmutable()), notes);
    }

    private void StretchForSpans(CellFlow[][] cells, Piece[][] pieces, long[] heights, int start, int end)
    {
        for (var r = start; r < end; r++)
        {
            for (var i = 0; i < cells[r].Length; i++)
            {
                var span = cells[r][i].Cell.RowSpan;
                if (span == 1)
                    continue;
                var sum = 0L;
                for (var s = 0; s < span; s++)
                    sum += heights[r - start + s];
                var needed = pieces[r - start][i].Height + Edges;
                if (needed > sum)
                    heights[r - start + span - 1] += needed - sum;
            }
        }
    }

    private Piece Draw(CellFlow[][] cells, Piece[][] pieces, long[] heights, int start, int end)
    {
        var items = ImmutableArray.CreateBuilder<Placed>();
        var notes = ImmutableArray<Flow>.Empty;
        // All fills are painted before all cells, so that none covers a cell that extends down from the row above.
        for (var (r, top) = (start, 0L); r < end; top += heights[r - start], r++)
            Fill(items, r, top, heights[r - start]);
        var y = 0L;
        for (var r = start; r < end; r++)
        {
            var height = heights[r - start];
            if (r == 0)
                Rule(items, 0, _grid.Columns.Length, 0, _style.RuleWidth.Emu);
            if (r > 0 && r == _grid.Rows.Length - 1 && _grid.Rows[r].Kind == TableRowKind.Total)
                Rule(items, 0, _grid.Columns.Length, y - _style.RuleWidth.Emu, 2 * _style.RuleWidth.Emu);
            for (var i = 0; i < cells[r].Length; i++)
            {
                var cell = cells[r][i];
                var x = new Length(_edges[cell.Column]) + _style.CellPaddingHorizontal;
                items.Add(
                    new Placed(
                        x,
                        new Length(y + Top(cell, pieces[r - start][i], heights, r - start)),
                        new Group(pieces[r - start][i].Frame)
                    )
                );
                if (!pieces[r - start][i].Notes.IsEmpty)
                    notes = notes.AddRange(pieces[r - start][i].Notes);
            }

            y += height;
            RulesBelow(items, r, y - _style.RuleWidth.Emu);
        }

        return new Piece(new Frame(new Length(_edges[^1]), new Length(y), items.ToImmutable()), notes);
    }

    /// <summary>Text is at the top of its cell; in header rows and rows to write in it is at the bottom.</summary>
    private long Top(in CellFlow cell, in Piece piece, long[] heights, int row)
    {
        if (_grid.Rows[cell.Row] is { MinimumHeight: null, Kind: not TableRowKind.Header })
            return _style.CellPaddingVertical.Emu;
        var height = 0L;
        for (var s = 0; s < cell.Cell.RowSpan; s++)
            height += heights[row + s];
        return height - _style.CellPaddingVertical.Emu - _style.RuleWidth.Emu - piece.Height;
    }

    private void Fill(ImmutableArray<Placed>.Builder items, int row, long y, long height)
    {
        if (FillOf(row) is not { } fill)
            return;
        items.Add(
            new Placed(
                Length.Zero,
                new Length(y),
                new Rectangle(new Length(_edges[^1]), new Length(height), new Paint(fill), null, Artifact.Layout)
            )
        );
    }

    private Colour? FillOf(int row) =>
        _grid.Rows[row].Kind switch
        {
            TableRowKind.Header => _style.HeaderFill,
            TableRowKind.Total => _style.TotalFill,
            TableRowKind.Body or TableRowKind.Subtotal => (row - _grid.HeaderRowCount) % 2 == 1 ? _style.BandFill : null,
            _ => throw new UnreachableException(),
        };

    /// <summary>The rule below a row omits cells that continue in the next row.</summary>
    private void RulesBelow(ImmutableArray<Placed>.Builder items, int row, long y)
    {
        for (var c = 0; c < _grid.Columns.Length; )
        {
            var end = c;
            while (end < _grid.Columns.Length && !GoesOn(row, end))
                end++;
            if (end > c)
                Rule(items, c, end, y, _style.RuleWidth.Emu);
            c = end + 1;
        }
    }

    private bool GoesOn(int row, int column)
    {
        var slot = _grid[row, column];
        return slot.RowOffset + 1 < slot.Cell.RowSpan;
    }

    private void Rule(ImmutableArray<Placed>.Builder items, int from, int to, long y, long height) =>
        items.Add(
            new Placed(
                new Length(_edges[from]),
                new Length(y),
                new Rectangle(new Length(_edges[to] - _edges[from]), new Length(height), new Paint(_style.Rule), null, Artifact.Layout)
            )
        );
}
