using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;

namespace DocGen.Core.Layout.Flows;

/// <summary>An indented flow with a label beside its beginning: an item of a list, a footnote.</summary>
/// <param name="content">The flow to indent.</param>
/// <param name="indent">The indent, in EMU.</param>
/// <param name="width">The width of both together, in EMU.</param>
/// <param name="label">The label, as wide as its text; it ends before the content, less a gap.</param>
/// <param name="labelX">The horizontal position of the label.</param>
internal sealed class IndentFlow(Flow content, long indent, long width, Frame? label, long labelX) : Flow
{
    public override Origin? OriginOfFirst => content.OriginOfFirst ?? Origin;

    public override ContentWidth Needs => content.Needs.Plus(indent);

    public override Outcome Fill(in Room room) =>
        content.Fill(room) switch
        {
            _ when label is not null && label.Height.Emu > room.Height && room.Surrender < Surrender.Margins => Moves.On,
            Fits fits => new Fits(Wrap(fits.Piece)),
            Splits splits => new Splits(
                Wrap(splits.Piece),
                new IndentFlow(splits.Rest, indent, width, null, 0)
                {
                    SpaceAfter = SpaceAfter,
                    KeepWithNext = KeepWithNext,
                    Origin = Origin,
                }
            )
            {
                EndsPage = splits.EndsPage,
            },
            Moves moves => moves,
            _ => throw new UnreachableException(),
        };

    private Piece Wrap(in Piece piece)
    {
        var items = ImmutableArray.CreateBuilder<Placed>(2);
        var height = piece.Height;
        if (label is not null)
        {
            items.Add(new Placed(new Length(labelX), Length.Zero, new Group(label)));
            height = Math.Max(height, label.Height.Emu);
        }

        items.Add(new Placed(new Length(indent), Length.Zero, new Group(piece.Frame)));
        return new Piece(new Frame(new Length(width), new Length(height), items.ToImmutable()), piece.Notes);
    }
}
