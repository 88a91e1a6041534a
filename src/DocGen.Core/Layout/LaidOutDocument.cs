using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Pages;

namespace DocGen.Core.Layout;

/// <summary>What came of laying a document out.</summary>
/// <param name="Pages">Its pages.</param>
/// <param name="Metrics">The sizes of the letters that it was laid out with.</param>
/// <param name="Diagnostics">The DG5 diagnostics of what could not be placed as it should; for those who print the pages.</param>
public sealed record LaidOutDocument(PagedDocument Pages, IFontMetrics Metrics, ImmutableArray<Diagnostic> Diagnostics);
