using System.Diagnostics;

namespace DocGen.Core.Layout.Flows;

/// <summary>A row that is divided between pages: the remainder of each of its cells.</summary>
internal sealed class LooseRow
{
    private readonly CellFlow[] _cells;
    private readonly Flow?[] _rest;

    private LooseRow(int index, CellFlow[] cells, Flow?[] rest, bool isBegun) =>
        (Index, _cells, _rest, IsBegun) = (index, cells, rest, isBegun);

    /// <summary>The index of the row, counted from 0.</summary>
    public int Index { get; }

    /// <summary>Whether a part of it is on the page before.</summary>
    public bool IsBegun { get; }

    public static LooseRow First(TableBody body, int row)
    {
        var cells = body.CellsOf(row);
        return new LooseRow(row, cells, Array.ConvertAll(cells, cell => (Flow?)cell.Content), isBegun: false);
    }

    /// <summary>Fills a height with each cell; <see langword="null"/> if nothing of any cell fits.</summary>
    public (Piece Piece, LooseRow? Left)? Fill(long height, Surrender surrender, TableBody body)
    {
        var pieces = new Piece?[_cells.Length];
        var rest = new Flow?[_cells.Length];
        var (placed, left) = (false, false);
        for (var i = 0; i < _cells.Length; i++)
        {
            if (_rest[i] is not { } flow)
                continue;
            var outcome = flow.Fill(new Room(height, surrender));
            (pieces[i], rest[i]) = outcome switch
            {
                Fits fits => (fits.Piece, null),
                Splits splits => (splits.Piece, splits.Rest),
                Moves => ((Piece?)null, flow),
                _ => throw new UnreachableException(),
            };
            placed |= pieces[i] is { Height: > 0 };
            left |= rest[i] is not null;
        }

        if (left && (!placed || surrender < Surrender.Rows))
            return null;
        return (body.PaintLoose(Index, _cells, pieces, isLast: !left), left ? new LooseRow(Index, _cells, rest, isBegun: true) : null);
    }
}
