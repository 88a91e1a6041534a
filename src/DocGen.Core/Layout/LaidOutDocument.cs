using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Pages;

namespace DocGen.Core.Layout;

/// <summary>The result of laying out a document.</summary>
/// <param name="Pages">Its pages.</param>
/// <param name="Metrics">The font metrics that were used.</param>
/// <param name="Diagnostics">The DG5 diagnostics of content that does not fit, for those who print the pages.</param>
public sealed record LaidOutDocument(PagedDocument Pages, IFontMetrics Metrics, ImmutableArray<Diagnostic> Diagnostics);
