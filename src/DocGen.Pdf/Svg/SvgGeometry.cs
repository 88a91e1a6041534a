namespace DocGen.Pdf.Svg;

/// <summary>The coordinates and sizes of an element: from style sheets, otherwise from its attributes.</summary>
/// <param name="lengths">Those of the viewport in which the element is.</param>
internal sealed class SvgGeometry(SvgElement element, SvgStyle style, SvgLengths lengths, SvgReport report)
{
    private readonly SvgLengths _lengths = lengths.At(style.FontSize);

    /// <summary>A horizontal length; <see langword="null"/> if it is missing or automatic, or cannot be read, which is reported.</summary>
    public double? Across(string name) => Read(name, _lengths.Width);

    /// <summary>A vertical length.</summary>
    public double? Down(string name) => Read(name, _lengths.Height);

    /// <summary>A length without direction.</summary>
    public double? Other(string name) => Text(name) is { } text ? Checked(name, text, _lengths.Other(text)) : null;

    private double? Read(string name, double whole) => Text(name) is { } text ? Checked(name, text, _lengths.Read(text, whole)) : null;

    private string? Text(string name) =>
        (style.Geometry.GetValueOrDefault(name) ?? element[name]) is { } text && text.Trim() is not ("auto" or "none") and var value
            ? value
            : null;

    private double? Checked(string name, string text, double? value)
    {
        if (value is null)
            report.NotDrawn(element, $"the value '{(text.Length > 40 ? text[..40] + "…" : text)}' of '{name}'", "write it as a number");
        return value;
    }
}
