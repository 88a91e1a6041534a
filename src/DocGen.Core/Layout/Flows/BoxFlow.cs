using System.Diagnostics;
using DocGen.Core.Diagnostics;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Flows;

/// <summary>A flow in a box with a fill, a bar or a border. At a page break the box is closed and continues on the next page.</summary>
internal sealed class BoxFlow(Flow content, ContainerStyle style, long width) : Flow
{
    private readonly BoxEdges _edges = new(style);

    public override Origin? OriginOfFirst => content.OriginOfFirst ?? Origin;

    public override ContentWidth Needs => content.Needs.Plus(_edges.Horizontal);

    public override Outcome Fill(in Room room) =>
        content.Fill(room.Less(_edges.Vertical)) switch
        {
            Fits fits => new Fits(Wrap(fits.Piece)),
            Splits splits => new Splits(
                Wrap(splits.Piece),
                new BoxFlow(splits.Rest, style, width)
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

    private Piece Wrap(in Piece piece) => piece with { Frame = _edges.Around(piece.Frame, width, piece.Height + _edges.Vertical) };
}
