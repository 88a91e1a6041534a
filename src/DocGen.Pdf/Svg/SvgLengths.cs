using DocGen.Core.Images;

namespace DocGen.Pdf.Svg;

/// <summary>Reads lengths in user units (SVG 2, 8.9); percentages refer to the view box.</summary>
/// <param name="Width">The width of the view box.</param>
/// <param name="Height">The height of the view box.</param>
internal sealed record SvgLengths(double Width, double Height)
{
    /// <summary>The initial font size (CSS Fonts 4, 2.5).</summary>
    public const double Medium = 16;

    /// <summary>The font size of the element, <c>em</c>.</summary>
    public double FontSize { get; init; } = Medium;

    /// <summary>The font size of the root, <c>rem</c>.</summary>
    public double RootFontSize { get; init; } = Medium;

    /// <summary>The same lengths for an element with another font size.</summary>
    public SvgLengths At(double fontSize) => fontSize == FontSize ? this : this with { FontSize = fontSize };

    /// <summary>A horizontal length.</summary>
    public double? Across(string? text) => Read(text, Width);

    /// <summary>A vertical length.</summary>
    public double? Down(string? text) => Read(text, Height);

    /// <summary>A length without direction.</summary>
    public double? Other(string? text) => Read(text, Math.Sqrt(((Width * Width) + (Height * Height)) / 2));

    /// <summary>A length of which percentages refer to <paramref name="whole"/>.</summary>
    public double? Read(string? text, double whole)
    {
        if (text is null)
            return null;
        var scanner = new SvgScanner(text);
        if (scanner.Number() is not { } number)
            return null;
        if (scanner.Take('%'))
            return scanner.AtEnd ? number * whole / 100 : null;
        var unit = scanner.Word().ToLowerInvariant() switch
        {
            "em" => FontSize,
            "rem" => RootFontSize,
            "q" => CssUnits.PixelsIn("mm") / 4,
            var name => CssUnits.PixelsIn(name),
        };
        return scanner.AtEnd ? number * unit : null;
    }
}
