using DocGen.Core.Layout.Frames;

namespace DocGen.Core.Layout.Flows;

/// <summary>What cannot be divided: a picture, a rule.</summary>
internal sealed class FixedFlow(Frame frame) : Flow
{
    /// <summary>Called when it is placed though it does not fit.</summary>
    public Action<long>? Overflows { get; init; }

    public override Outcome Fill(in Room room)
    {
        if (frame.Height.Emu > room.Height)
        {
            if (room.Surrender < Surrender.Margins) return Moves.On;
            Overflows?.Invoke(frame.Height.Emu - room.Height);
        }

        return new Fits(new Piece(frame, []));
    }
}
