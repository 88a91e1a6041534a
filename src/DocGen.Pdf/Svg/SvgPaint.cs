using DocGen.Core.Drawing;

namespace DocGen.Pdf.Svg;

/// <summary>The paint of an area or a line (SVG 2, 13.2).</summary>
/// <param name="Colour">A colour, or the fallback if the reference leads nowhere; <see langword="null"/> for none.</param>
/// <param name="Alpha">The opacity of the colour, from 0 to 1.</param>
/// <param name="Reference">The id of a gradient or pattern, or <see langword="null"/>.</param>
internal readonly record struct SvgPaint(Colour? Colour, double Alpha, string? Reference)
{
    public static readonly SvgPaint None = new(null, 1, null);

    public static readonly SvgPaint Black = new(Core.Drawing.Colour.Black, 1, null);

    /// <summary>Reads a paint; <see langword="null"/> if the text is not one.</summary>
    /// <param name="current">The value of <c>currentColor</c>.</param>
    public static SvgPaint? Parse(string text, in SvgPaint current)
    {
        text = text.Trim();
        if (Target(text) is { } id)
        {
            // An unclosed reference extends to the end of the text, and a reference cannot be the fallback of another.
            var end = text.IndexOf(')', StringComparison.Ordinal);
            var fallback = end < 0 ? "" : text[(end + 1)..].Trim();
            return (fallback.Length == 0 || Target(fallback) is not null ? None : Parse(fallback, current) ?? None) with { Reference = id };
        }

        if (text.Equals("none", StringComparison.OrdinalIgnoreCase))
            return None;
        if (text.Equals("currentColor", StringComparison.OrdinalIgnoreCase))
            return current;
        return SvgColour.Parse(text) is { } colour ? new SvgPaint(colour.Colour, colour.Alpha, null) : null;
    }

    /// <summary>
    /// The id in <c>url(#id)</c>; <c>""</c> for a reference to another file; <see langword="null"/> if the text is not a reference.
    /// </summary>
    public static string? Target(string text)
    {
        if (!text.StartsWith("url(", StringComparison.OrdinalIgnoreCase))
            return null;
        var end = text.IndexOf(')', StringComparison.Ordinal);
        if (end < 0)
            return "";
        var target = text[4..end].Trim(' ', '\'', '"');
        return target.StartsWith('#') ? target[1..] : "";
    }
}
