using System.Collections.Immutable;
using DocGen.Core.Layout.Flows;
using DocGen.Core.Layout.Frames;
using DocGen.Core.Layout.Tagging;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Pages;

/// <summary>
/// Fills pages with a flow, and their feet with the footnotes of what stands on them. What fits no empty page gives up one thing after the
/// other, in the order of <see cref="Surrender"/>.
/// </summary>
internal sealed class Paginator(PageSetup page, TableStyle rules, ParagraphStyle noteStyle)
{
    /// <summary>The rule above footnotes: as long as a part of the text's width.</summary>
    private const double RuleLength = 0.3;

    /// <summary>Footnotes take at most this part of a page; what is left of them stands on the next.</summary>
    private const double MostNotes = 0.6;

    private const int Attempts = 4;

    private readonly long _height = Math.Max(1, page.TextHeight.Emu);
    private readonly long _width = Math.Max(1, page.TextWidth.Emu);

    /// <summary>The text of each page, as high and as wide as the page's text; at least one.</summary>
    public List<Frame> Run(Flow body)
    {
        var pages = new List<Frame>();
        Flow? rest = body;
        var notes = ImmutableArray<Flow>.Empty;
        while (rest is not null || !notes.IsEmpty || pages.Count == 0) pages.Add(Fill(ref rest, ref notes));
        return pages;
    }

    private Frame Fill(ref Flow? rest, ref ImmutableArray<Flow> carried)
    {
        var room = HeightOf(carried);
        for (var attempt = 1; ; attempt++)
        {
            var (piece, next) = rest is null ? (new Piece(new Frame(Length.Zero, Length.Zero, []), []), null) : Fill(rest, _height - room);
            var notes = carried.AddRange(piece.Notes);
            var needed = Math.Min(HeightOf(notes), (long)(_height * MostNotes));
            if (needed > room && attempt < Attempts)
            {
                room = needed;
                continue;
            }

            rest = next;
            return Draw(piece, notes, Math.Max(room, needed), out carried);
        }
    }

    private static (Piece Piece, Flow? Left) Fill(Flow flow, long height)
    {
        for (var surrender = Surrender.Nothing; surrender <= Surrender.Margins; surrender++)
        {
            switch (flow.Fill(new Room(height, surrender)))
            {
                case Fits fits: return (fits.Piece, null);
                case Splits splits: return (splits.Piece, splits.Rest);
                default: break;
            }
        }

        throw new InvalidOperationException($"{flow.GetType().Name} is not placed whatever is given up");
    }

    private long HeightOf(ImmutableArray<Flow> notes) =>
        notes.IsEmpty ? 0 : Separator + (new StackFlow(notes, _width).Fill(Room.Endless) is Fits fits ? fits.Piece.Height : 0);

    /// <summary>From the text to the first footnote, in EMU.</summary>
    private long Separator => (noteStyle.Size * 1.4).Emu;

    private Frame Draw(in Piece piece, ImmutableArray<Flow> notes, long room, out ImmutableArray<Flow> carried)
    {
        carried = [];
        var items = ImmutableArray.CreateBuilder<Placed>(3);
        items.Add(new Placed(Length.Zero, Length.Zero, new Group(piece.Frame)));
        if (!notes.IsEmpty)
        {
            var (foot, left) = Fill(new StackFlow(notes, _width), room - Separator);
            if (left is not null) carried = [left];
            var top = _height - foot.Height;
            var rule = new Rectangle(new Length((long)(_width * RuleLength)), rules.RuleWidth, new Paint(rules.Rule), null, Artifact.Layout);
            items.Add(new Placed(Length.Zero, new Length(top - (Separator / 2)), rule));
            items.Add(new Placed(Length.Zero, new Length(top), new Group(foot.Frame)));
        }

        return new Frame(new Length(_width), new Length(_height), items.ToImmutable());
    }
}
