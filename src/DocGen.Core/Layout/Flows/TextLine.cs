using System.Collections.Immutable;
using DocGen.Core.Drawing;

namespace DocGen.Core.Layout.Flows;

/// <summary>A line of text, composed.</summary>
/// <param name="Frame">As wide as the room for lines.</param>
/// <param name="Notes">The footnotes whose marks stand in it.</param>
/// <param name="End">Where its text ends, in EMU from the left.</param>
/// <param name="Baseline">In EMU from the top.</param>
internal sealed record TextLine(Frame Frame, ImmutableArray<Flow> Notes, long End, long Baseline);
