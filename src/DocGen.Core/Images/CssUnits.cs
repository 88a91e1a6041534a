namespace DocGen.Core.Images;

/// <summary>The absolute units of CSS (CSS Values 4, 6.2), which SVG measures in too.</summary>
public static class CssUnits
{
    /// <summary>
    /// CSS pixels, of which an inch has 96, in a unit; <see langword="null"/> for a unit that is none or follows its surroundings.
    /// </summary>
    /// <param name="unit">In small letters; empty for a bare number, which SVG reads as pixels.</param>
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
