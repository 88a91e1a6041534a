using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;

namespace DocGen.Core.Layout.Flows;

/// <summary>Flows one below the other. A page is filled from a stack repeatedly.</summary>
internal sealed class StackFlow : Flow
{
    private readonly ImmutableArray<Flow> _flows;
    private readonly int _first;
    private readonly Flow? _begun;
    private readonly long _width;

    public StackFlow(ImmutableArray<Flow> flows, long width)
        : this(flows, 0, null, width) { }

    /// <param name="begun">The remainder of the first flow, if a part of it is on the page before.</param>
    private StackFlow(ImmutableArray<Flow> flows, int first, Flow? begun, long width) =>
        (_flows, _first, _begun, _width) = (flows, first, begun, width);

    public ImmutableArray<Flow> Flows => _flows;

    /// <summary>The flows that are not placed yet.</summary>
    public ImmutableArray<Flow> Remaining => _begun is null ? _flows[_first..] : [_begun, .. _flows[(_first + 1)..]];

    /// <summary>The only flow in it, or the stack itself.</summary>
    public Flow Simplest => _flows.Length == 1 ? _flows[0] : this;

    public override Origin? OriginOfFirst => _first < _flows.Length ? At(_first).OriginOfFirst ?? Origin : Origin;

    public override ContentWidth Needs
    {
        get
        {
            var needs = default(ContentWidth);
            foreach (var flow in Remaining)
                needs = needs.Or(flow.Needs);
            return needs;
        }
    }

    public override Outcome Fill(in Room room)
    {
        var placed = new List<Entry>();
        var y = 0L;
        for (var i = _first; i < _flows.Length; i++)
        {
            var flow = At(i);
            if (flow is PageBreakFlow)
            {
                if (placed.Count > 0 && i + 1 < _flows.Length)
                    return new Splits(Take(placed, placed.Count), Rest(i + 1, null)) { EndsPage = true };
                continue;
            }

            var top = placed.Count == 0 ? 0 : y + Gap(placed[^1].Flow, flow);
            // Only the first flow on a page cannot move to another page.
            var surrender = placed.Count == 0 ? room.Surrender : Surrender.Nothing;
            switch (flow.Fill(new Room(room.Height - top, surrender)))
            {
                case Fits fits:
                    placed.Add(new Entry(i, flow, top, fits.Piece));
                    y = top + fits.Piece.Height;
                    break;
                case Splits splits:
                    placed.Add(new Entry(i, flow, top, splits.Piece));
                    return new Splits(Take(placed, placed.Count), Rest(i, splits.Rest)) { EndsPage = splits.EndsPage };
                case Moves:
                    return Turn(placed, i, room);
                default:
                    throw new UnreachableException();
            }
        }

        return new Fits(Take(placed, placed.Count));
    }

    /// <summary>Ends the page before a flow; the flows that must be kept with it move too.</summary>
    private Outcome Turn(List<Entry> placed, int next, in Room room)
    {
        if (placed.Count == 0)
            return Moves.On;
        var keep = placed.Count;
        while (keep > 0 && placed[keep - 1].Flow.KeepWithNext)
            keep--;
        if (keep > 0)
            return new Splits(
                Take(placed, keep),
                keep == placed.Count ? Rest(next, _begun is not null && next == _first ? _begun : null) : RestFrom(placed[keep])
            );

        // Everything must be kept with the flow that does not fit. It may move to another page; on an empty page the constraint is dropped.
        return room.Surrender < Surrender.Widows ? Moves.On : new Splits(Take(placed, placed.Count), Rest(next, null));
    }

    private StackFlow RestFrom(in Entry entry) => Rest(entry.Index, entry.Index == _first ? _begun : null);

    private StackFlow Rest(int first, Flow? begun) =>
        new(_flows, first, begun, _width)
        {
            SpaceAfter = SpaceAfter,
            KeepWithNext = KeepWithNext,
            Origin = Origin,
        };

    private Flow At(int index) => index == _first && _begun is not null ? _begun : _flows[index];

    private static long Gap(Flow above, Flow below) => above.SpaceAfter + below.SpaceBefore;

    private Piece Take(List<Entry> placed, int count)
    {
        // A single piece needs no surrounding frame.
        if (count == 1 && placed[0].Piece.Frame.Width.Emu == _width)
            return placed[0].Piece;
        var items = ImmutableArray.CreateBuilder<Placed>(count);
        var notes = ImmutableArray<Flow>.Empty;
        var height = 0L;
        for (var i = 0; i < count; i++)
        {
            var entry = placed[i];
            items.Add(new Placed(Length.Zero, new Length(entry.Top), new Group(entry.Piece.Frame)));
            height = entry.Top + entry.Piece.Height;
            if (!entry.Piece.Notes.IsEmpty)
                notes = notes.AddRange(entry.Piece.Notes);
        }

        return new Piece(new Frame(new Length(_width), new Length(height), items.MoveToImmutable()), notes);
    }

    private readonly record struct Entry(int Index, Flow Flow, long Top, Piece Piece);
}
