using System.Collections.Immutable;
using DocGen.Core.Drawing;

namespace DocGen.Core.Layout.Flows;

/// <summary>A composed line of text.</summary>
/// <param name="Frame">The frame, with the full available width.</param>
/// <param name="Notes">The footnotes with reference marks in the line.</param>
/// <param name="End">The end of its text, in EMU from the left.</param>
/// <param name="Baseline">The baseline, in EMU from the top.</param>
internal sealed record TextLine(Frame Frame, ImmutableArray<Flow> Notes, long End, long Baseline);
