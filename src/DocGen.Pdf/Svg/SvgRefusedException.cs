namespace DocGen.Pdf.Svg;

/// <summary>A picture is not drawn at all.</summary>
/// <param name="element">The element at which drawing ended.</param>
/// <param name="reason">What is wrong, to follow the name of the picture.</param>
internal sealed class SvgRefusedException(SvgElement element, string reason) : Exception(reason)
{
    /// <summary>The line in the file, counted from 1.</summary>
    public int Line { get; } = element.Line;

    /// <summary>The column, counted from 1.</summary>
    public int Column { get; } = element.Column;
}
