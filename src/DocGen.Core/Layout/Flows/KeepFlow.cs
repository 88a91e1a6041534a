using DocGen.Core.Diagnostics;
using DocGen.Core.Layout.Sizing;

namespace DocGen.Core.Layout.Flows;

/// <summary>A flow that is not divided if it fits on a page.</summary>
internal sealed class KeepFlow(Flow content) : Flow
{
    public override Origin? OriginOfFirst => content.OriginOfFirst ?? Origin;

    public override ContentWidth Needs => content.Needs;

    public override Outcome Fill(in Room room)
    {
        var outcome = content.Fill(room);
        return outcome is Splits && room.Surrender < Surrender.Rows ? Moves.On : outcome;
    }
}
