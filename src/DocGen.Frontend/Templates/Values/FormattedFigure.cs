using DocGen.Core.Figures;

namespace DocGen.Frontend.Templates.Values;

/// <summary>A figure that a filter has written: text, with the figure behind it.</summary>
internal sealed record FormattedFigure(string Text, Figure Figure);
