using System.Collections.Immutable;

namespace DocGen.Core.Drawing;

/// <summary>A font family and its fallbacks.</summary>
/// <param name="Family">The name of the family.</param>
/// <param name="Fallback">Other families, in order of preference.</param>
/// <param name="Generic"><c>serif</c>, <c>sans-serif</c> or <c>monospace</c>.</param>
public sealed record FontFace(string Family, ImmutableArray<string> Fallback, string Generic);
