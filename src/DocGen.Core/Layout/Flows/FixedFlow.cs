using DocGen.Core.Drawing;

namespace DocGen.Core.Layout.Flows;

/// <summary>What cannot be divided: a picture, a rule.</summary>
internal sealed class FixedFlow(Frame frame) : Flow
{
    public override Outcome Fill(in Room room) =>
        frame.Height.Emu > room.Height && room.Surrender < Surrender.Margins ? Moves.On : new Fits(new Piece(frame, []));
}
