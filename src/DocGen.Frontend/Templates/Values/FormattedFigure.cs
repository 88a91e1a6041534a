using DocGen.Core.Figures;

namespace DocGen.Frontend.Templates.Values;

/// <summary>A figure formatted by a filter: its text, and the figure itself.</summary>
internal sealed record FormattedFigure(string Text, Figure Figure)
{
    /// <summary>Whether it is still a number to calculate with, such as the year of a date, which is written without a separator.</summary>
    public bool IsNumber { get; init; }
}
