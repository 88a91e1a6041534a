using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Building;
using DocGen.Core.Layout.Flows;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Pages;

/// <summary>
/// Fills pages with a flow, and the bottom of each page with its footnotes. If content does not fit on an empty page, constraints are given
/// up in the order of <see cref="Surrender"/>.
/// </summary>
/// <param name="context">The shared state of the layout.</param>
/// <param name="width">The width of the text, in EMU.</param>
/// <param name="first">The text area of the first page.</param>
/// <param name="following">The text area of the following pages.</param>
internal sealed class Paginator(LayoutContext context, long width, TextArea first, TextArea following)
{
    /// <summary>The length of the rule above footnotes, relative to the width of the text.</summary>
    private const double RuleLength = 0.3;

    /// <summary>The maximum share of a page for footnotes; the rest of them moves to the next page.</summary>
    private const double MaxNotes = 0.6;

    private const int Attempts = 5;

    private static readonly Piece Nothing = new(new Frame(Length.Zero, Length.Zero, []), []);

    private readonly long _width = Math.Max(1, width);

    /// <summary>The height of the page that is being filled.</summary>
    private long _height = first.Height;

    /// <summary>Returns the text of each page, with the size of its text area; at least one page.</summary>
    public List<Frame> Run(StackFlow body)
    {
        var pages = new List<Frame>();
        StackFlow? rest = body;
        var notes = ImmutableArray<Flow>.Empty;
        while (rest is not null || !notes.IsEmpty || pages.Count == 0)
        {
            _height = (pages.Count == 0 ? first : following).Height;
            pages.Add(Fill(ref rest, ref notes));
        }

        return pages;
    }

    private Frame Fill(ref StackFlow? rest, ref ImmutableArray<Flow> carried)
    {
        // Space for notes displaces lines, and with them possibly notes, so the maximum space that is needed must be searched.
        var left = HeightOf(carried);
        // Notes that are delayed by more than a page get a page of their own.
        if (left > 2 * Max)
            return Draw(Nothing, carried, _height, out carried);
        var best = Try(rest, carried, Math.Min(left, Max));
        var min = best.Room;
        for (var attempt = 1; best.Needed > best.Room && attempt < Attempts; attempt++)
        {
            min = best.Room;
            best = Try(rest, carried, best.Needed);
        }

        for (var attempt = 0; best.Room - Math.Max(min, best.Needed) > Separator / 4 && attempt < Attempts; attempt++)
        {
            var middle = Try(rest, carried, (best.Room + Math.Max(min, best.Needed)) / 2);
            if (middle.Needed > middle.Room)
                min = middle.Room;
            else
                best = middle;
        }

        var height = _height - best.Room;
        if (best.Piece.Height > height)
            context.ReportOverflow(rest!.OriginOfFirst, best.Piece.Height - height);
        rest = best.Rest;
        return Draw(best.Piece, best.Notes, best.Room, out carried);
    }

    /// <summary>Fills a page with text, leaving some space for notes.</summary>
    private Filled Try(StackFlow? rest, ImmutableArray<Flow> carried, long room)
    {
        context.Work.Step();
        var (piece, next) = rest is null ? (Nothing, null) : Fill(rest, _height - room);
        var notes = carried.AddRange(piece.Notes);
        return new Filled(piece, next, notes, room, Math.Min(HeightOf(notes), Max));
    }

    private static (Piece Piece, StackFlow? Left) Fill(StackFlow flow, long height)
    {
        for (var surrender = Surrender.Nothing; surrender <= Surrender.Margins; surrender++)
        {
            switch (flow.Fill(new Room(height, surrender)))
            {
                case Fits fits:
                    return (fits.Piece, null);
                case Splits splits:
                    return (splits.Piece, (StackFlow)splits.Rest);
                case Moves:
                    break;
                default:
                    throw new UnreachableException();
            }
        }

        throw new InvalidOperationException($"{flow.GetType().Name} is not placed whatever is given up");
    }

    private long HeightOf(ImmutableArray<Flow> notes) =>
        notes.IsEmpty ? 0 : Separator + (new StackFlow(notes, _width).Fill(Room.Endless) is Fits fits ? fits.Piece.Height : 0);

    /// <summary>The maximum height of the notes, in EMU.</summary>
    private long Max => (long)(_height * MaxNotes);

    /// <summary>The distance between the text and the first footnote, in EMU.</summary>
    private long Separator => (context.Theme.ParagraphStyles[StyleNames.FootnoteText].Size * 1.4).Emu;

    private Frame Draw(in Piece piece, ImmutableArray<Flow> notes, long room, out ImmutableArray<Flow> carried)
    {
        carried = [];
        var items = ImmutableArray.CreateBuilder<Placed>(3);
        items.Add(new Placed(Length.Zero, Length.Zero, new Group(piece.Frame)));
        if (!notes.IsEmpty)
        {
            var stack = new StackFlow(notes, _width);
            var (foot, left) = Fill(stack, room - Separator);
            if (foot.Height > room - Separator)
                context.ReportOverflow(stack.OriginOfFirst, foot.Height - (room - Separator));
            if (left is not null)
                carried = left.Remaining;
            var top = _height - foot.Height;
            var rules = context.Theme.Table;
            var rule = new Rectangle(
                new Length((long)(_width * RuleLength)),
                rules.RuleWidth,
                new Paint(rules.Rule),
                null,
                Artifact.Layout
            );
            items.Add(new Placed(Length.Zero, new Length(top - (Separator / 2)), rule));
            items.Add(new Placed(Length.Zero, new Length(top), new Group(foot.Frame)));
        }

        return new Frame(new Length(_width), new Length(_height), items.ToImmutable());
    }

    /// <summary>A candidate for a page.</summary>
    /// <param name="Room">The space left for notes.</param>
    /// <param name="Needed">The space that its notes need.</param>
    private readonly record struct Filled(Piece Piece, StackFlow? Rest, ImmutableArray<Flow> Notes, long Room, long Needed);
}
