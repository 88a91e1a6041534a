using DocGen.Core.Figures;

namespace DocGen.Frontend.Templates.Values;

/// <summary>A figure formatted by a filter: its text, and the figure itself.</summary>
internal sealed record FormattedFigure(string Text, Figure Figure);
