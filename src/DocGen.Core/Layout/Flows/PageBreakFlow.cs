using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;

namespace DocGen.Core.Layout.Flows;

/// <summary>Ends a page that has something on it. A stack looks for it; by itself it is nothing.</summary>
internal sealed class PageBreakFlow : Flow
{
    public override ContentWidth Needs => default;

    public override Outcome Fill(in Room room) => new Fits(new Piece(new Frame(Length.Zero, Length.Zero, []), []));
}
