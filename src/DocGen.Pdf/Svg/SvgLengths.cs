using DocGen.Core.Images;

namespace DocGen.Pdf.Svg;

/// <summary>Reads lengths in user units (SVG 2, 8.9); percentages refer to the view box.</summary>
/// <param name="Width">The width of the view box.</param>
/// <param name="Height">The height of the view box.</param>
internal sealed record SvgLengths(double Width, double Height)
{
    /// <summary>A horizontal length.</summary>
    public double? Across(string? text) => Read(text, Width);

    /// <summary>A vertical length.</summary>
    public double? Down(string? text) => Read(text, Height);

    /// <summary>A length without direction.</summary>
    public double? Other(string? text) => Read(text, Math.Sqrt(((Width * Width) + (Height * Height)) / 2));

    private static double? Read(string? text, double whole)
    {
        if (text is null)
            return null;
        var scanner = new SvgScanner(text);
        if (scanner.Number() is not { } number)
            return null;
        if (scanner.Take('%'))
            return scanner.AtEnd ? number * whole / 100 : null;
        var unit = CssUnits.PixelsIn(scanner.Word());
        return scanner.AtEnd ? number * unit : null;
    }
}
