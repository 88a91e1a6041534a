using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Flows;

/// <summary>One row of content side by side; boxes among it are as high as the highest.</summary>
/// <param name="cells">At most one per track.</param>
/// <param name="trackWidth">The width of a track, in EMU.</param>
/// <param name="gap">The gap between tracks, in EMU.</param>
internal sealed class TracksFlow(ImmutableArray<TrackCell> cells, long trackWidth, long gap) : Flow
{
    /// <summary>All tracks have the width of the widest.</summary>
    public override ContentWidth Needs
    {
        get
        {
            var needs = default(ContentWidth);
            foreach (var cell in cells)
                needs = needs.Or(cell.Content.Needs.Plus(cell.Style is { } style ? new BoxEdges(style).Horizontal : 0));
            return needs.Times(cells.Length).Plus((cells.Length - 1) * gap);
        }
    }

    public override Outcome Fill(in Room room)
    {
        var pieces = new Piece[cells.Length];
        var height = 0L;
        for (var i = 0; i < cells.Length; i++)
        {
            // Everything fits into an unlimited height.
            pieces[i] = ((Fits)cells[i].Content.Fill(Room.Endless)).Piece;
            height = Math.Max(height, pieces[i].Height + cells[i].Edges);
        }

        if (height > room.Height)
            return room.Surrender < Surrender.Rows ? Moves.On : OneBelowTheOther().Fill(room);
        var items = ImmutableArray.CreateBuilder<Placed>(cells.Length);
        var notes = ImmutableArray<Flow>.Empty;
        for (var i = 0; i < cells.Length; i++)
        {
            var frame = cells[i].Style is { } style ? new BoxEdges(style).Around(pieces[i].Frame, trackWidth, height) : pieces[i].Frame;
            items.Add(new Placed(new Length(i * (trackWidth + gap)), Length.Zero, new Group(frame)));
            notes = notes.AddRange(pieces[i].Notes);
        }

        var width = (cells.Length * trackWidth) + ((cells.Length - 1) * gap);
        return new Fits(new Piece(new Frame(new Length(width), new Length(height), items.MoveToImmutable()), notes));
    }

    private StackFlow OneBelowTheOther()
    {
        var flows = ImmutableArray.CreateBuilder<Flow>(cells.Length);
        foreach (var cell in cells)
            flows.Add(cell.Style is { } style ? new BoxFlow(cell.Content, style, trackWidth) { SpaceAfter = gap } : cell.Content);
        return new StackFlow(flows.MoveToImmutable(), trackWidth) { SpaceAfter = SpaceAfter, Origin = Origin };
    }
}

/// <summary>The content of a track.</summary>
/// <param name="Content">The flow, with the width inside the box.</param>
/// <param name="Style">The box around it, if any.</param>
internal readonly record struct TrackCell(Flow Content, ContainerStyle? Style)
{
    /// <summary>The height that the box adds above and below, in EMU.</summary>
    public long Edges => Style is null ? 0 : new BoxEdges(Style).Vertical;
}
