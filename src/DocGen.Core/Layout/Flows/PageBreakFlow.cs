using DocGen.Core.Drawing;

namespace DocGen.Core.Layout.Flows;

/// <summary>Ends a page that has something on it. A stack looks for it; by itself it is nothing.</summary>
internal sealed class PageBreakFlow : Flow
{
    public override Outcome Fill(in Room room) => new Fits(new Piece(new Frame(Length.Zero, Length.Zero, []), []));
}
