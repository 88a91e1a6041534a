using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;

namespace DocGen.Core.Layout.Flows;

/// <summary>Indivisible content, such as a picture or a rule.</summary>
internal sealed class FixedFlow(Frame frame, ContentWidth needs = default) : Flow
{
    public override ContentWidth Needs => needs;

    public override Outcome Fill(in Room room) =>
        frame.Height.Emu > room.Height && room.Surrender < Surrender.Margins ? Moves.On : new Fits(new Piece(frame, []));
}
