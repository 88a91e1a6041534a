namespace DocGen.Core.Images;

/// <summary>The absolute units of CSS (CSS Values 4, 6.2), which SVG uses too.</summary>
public static class CssUnits
{
    /// <summary>The size of a unit in CSS pixels, 96 to the inch; <see langword="null"/> for an unknown or relative unit.</summary>
    /// <param name="unit">In lower case; empty for a bare number, which SVG reads as pixels.</param>
    public static double? PixelsIn(ReadOnlySpan<char> unit) =>
        unit switch
        {
            "" or "px" => 1,
            "in" => 96,
            "cm" => 96 / 2.54,
            "mm" => 96 / 25.4,
            "pt" => 96 / 72.0,
            "pc" => 16,
            _ => null,
        };
}
