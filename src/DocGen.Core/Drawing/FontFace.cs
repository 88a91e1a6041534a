using System.Collections.Immutable;

namespace DocGen.Core.Drawing;

/// <summary>A font family and what to use where it is missing.</summary>
/// <param name="Family">The family's name.</param>
/// <param name="Fallback">Other families, best first.</param>
/// <param name="Generic"><c>serif</c>, <c>sans-serif</c> or <c>monospace</c>.</param>
public sealed record FontFace(string Family, ImmutableArray<string> Fallback, string Generic);
