using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;

namespace DocGen.Core.Layout.Flows;

/// <summary>Ends a page that is not empty. It is handled by the stack that contains it and has no effect of its own.</summary>
internal sealed class PageBreakFlow : Flow
{
    public override ContentWidth Needs => default;

    public override Outcome Fill(in Room room) => new Fits(new Piece(new Frame(Length.Zero, Length.Zero, []), []));
}
