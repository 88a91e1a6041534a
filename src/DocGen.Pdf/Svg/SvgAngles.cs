namespace DocGen.Pdf.Svg;

/// <summary>The units of angles (CSS Values 4, 7.1).</summary>
internal static class SvgAngles
{
    /// <param name="unit">Empty for a bare number, which SVG reads as degrees.</param>
    /// <returns><see langword="null"/> for an unknown unit.</returns>
    public static double? DegreesIn(string unit) =>
        unit.ToLowerInvariant() switch
        {
            "" or "deg" => 1,
            "rad" => 180 / Math.PI,
            "grad" => 0.9,
            "turn" => 360,
            _ => null,
        };
}
