using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;

namespace DocGen.Core.Layout.Flows;

/// <summary>The lines of a paragraph. At least two of them stay together at the bottom and at the top of a page.</summary>
internal sealed class LinesFlow(ImmutableArray<TextLine> lines, int first = 0) : Flow
{
    private const int Together = 2;

    /// <summary>The id of the paragraph as a link target, if any.</summary>
    public string? DestinationId { get; init; }

    /// <summary>Whether its lines stay on one page.</summary>
    public bool KeepLines { get; init; }

    public ImmutableArray<TextLine> Lines => lines;

    public override ContentWidth Needs => default;

    public override Outcome Fill(in Room room)
    {
        var (end, height) = (first, 0L);
        while (end < lines.Length && height + lines[end].Frame.Height.Emu <= room.Height)
            height += lines[end++].Frame.Height.Emu;
        if (end == lines.Length)
            return new Fits(Take(end, height));
        if (room.Surrender < Surrender.Widows)
        {
            if (KeepLines)
                return Moves.On;
            if (lines.Length - end < Together)
                end = lines.Length - Together;
            // The remainder of a paragraph from the page before may begin with fewer.
            if (end - first < Together)
                return Moves.On;
        }

        if (end == first)
        {
            if (room.Surrender < Surrender.Margins)
                return Moves.On;
            end++;
        }

        height = 0;
        for (var i = first; i < end; i++)
            height += lines[i].Frame.Height.Emu;
        if (end == lines.Length)
            return new Fits(Take(end, height));
        return new Splits(
            Take(end, height),
            new LinesFlow(lines, end)
            {
                SpaceAfter = SpaceAfter,
                KeepWithNext = KeepWithNext,
                Origin = Origin,
            }
        );
    }

    private Piece Take(int end, long height)
    {
        if (end == first + 1 && (DestinationId is null || first > 0))
            return new Piece(lines[first].Frame, lines[first].Notes);
        var items = ImmutableArray.CreateBuilder<Placed>(end - first + 1);
        var notes = ImmutableArray<Flow>.Empty;
        if (DestinationId is { } id && first == 0)
            items.Add(new Placed(Length.Zero, Length.Zero, new Destination(id)));
        var y = 0L;
        for (var i = first; i < end; i++)
        {
            items.Add(new Placed(Length.Zero, new Length(y), new Group(lines[i].Frame)));
            y += lines[i].Frame.Height.Emu;
            if (!lines[i].Notes.IsEmpty)
                notes = notes.AddRange(lines[i].Notes);
        }

        var width = lines.Length == 0 ? Length.Zero : lines[0].Frame.Width;
        return new Piece(new Frame(width, new Length(height), items.ToImmutable()), notes);
    }
}
