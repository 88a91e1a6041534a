using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;

namespace DocGen.Core.Layout.Flows;

/// <summary>A footnote at the bottom of a page.</summary>
internal sealed class NoteFlow(Flow content, FootnoteName name, bool begun = false) : Flow
{
    /// <summary>The names of its link targets.</summary>
    public FootnoteName Id => name;

    public override Origin? OriginOfFirst => content.OriginOfFirst ?? Origin;

    public override ContentWidth Needs => content.Needs;

    public override Outcome Fill(in Room room) =>
        content.Fill(room) switch
        {
            Fits fits => new Fits(Name(fits.Piece)),
            Splits splits => new Splits(Name(splits.Piece), new NoteFlow(splits.Rest, name, true) { SpaceAfter = SpaceAfter }),
            Moves moves => moves,
            _ => throw new UnreachableException(),
        };

    private Piece Name(in Piece piece)
    {
        if (begun)
            return piece;
        ImmutableArray<Placed> items =
        [
            new(Length.Zero, Length.Zero, new Destination(name.Note)),
            new(Length.Zero, Length.Zero, new Group(piece.Frame)),
        ];
        return piece with { Frame = new Frame(piece.Frame.Width, piece.Frame.Height, items) };
    }
}
