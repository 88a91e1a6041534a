namespace DocGen.Pdf.Svg;

/// <summary>How a view box is fitted into a viewport (SVG 2, 8.2 and 8.6).</summary>
internal static class SvgViewBox
{
    /// <summary>The transformation from the view box to the viewport, and the size that percentages refer to.</summary>
    /// <param name="element">An svg or symbol element.</param>
    /// <param name="width">The width of the viewport; the height likewise.</param>
    public static (SvgMatrix Matrix, SvgLengths Lengths) Fit(SvgElement element, double width, double height)
    {
        var scanner = new SvgScanner(element["viewBox"] ?? "");
        if (
            scanner.Number() is not { } left
            || scanner.Number() is not { } top
            || scanner.Number() is not { } across
            || scanner.Number() is not { } down
            || across <= 0
            || down <= 0
        )
            return (SvgMatrix.Identity, new SvgLengths(width, height));
        var (x, y) = (width / across, height / down);
        var words = (element["preserveAspectRatio"] ?? "").Split((char[])[' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);
        var align = words is [var first, ..] && IsAlignment(first) ? first : "xMidYMid";
        if (align != "none")
            x = y = words is [_, "slice"] ? Math.Max(x, y) : Math.Min(x, y);
        var moved = SvgMatrix.Move(
            (width - (across * x)) * Part(align, "xMin", "xMax"),
            (height - (down * y)) * Part(align, "YMin", "YMax")
        );
        return (moved.Of(SvgMatrix.Stretch(x, y)).Of(SvgMatrix.Move(-left, -top)), new SvgLengths(across, down));
    }

    /// <summary>A value that cannot be read is ignored.</summary>
    private static bool IsAlignment(string word) =>
        word == "none" || (word.Length == 8 && word[..4] is "xMin" or "xMid" or "xMax" && word[4..] is "YMin" or "YMid" or "YMax");

    private static double Part(string align, string min, string max) =>
        align == "none" || align.Contains(min, StringComparison.Ordinal) ? 0
        : align.Contains(max, StringComparison.Ordinal) ? 1
        : 0.5;
}
