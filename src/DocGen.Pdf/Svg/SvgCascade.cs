using System.Collections.Immutable;

namespace DocGen.Pdf.Svg;

/// <summary>
/// Determines the style of elements: inherited properties, then presentation attributes, then style sheets, then the style attribute (SVG
/// 2, 6.6).
/// </summary>
/// <param name="sheet">The style rules of the file.</param>
/// <param name="lengths">The lengths of the whole picture.</param>
internal sealed class SvgCascade(SvgStyleSheet sheet, SvgLengths lengths)
{
    private static readonly string[] Presentation =
    [
        "fill",
        "stroke",
        "color",
        "fill-opacity",
        "stroke-opacity",
        "opacity",
        "fill-rule",
        "clip-rule",
        "stroke-width",
        "stroke-linecap",
        "stroke-linejoin",
        "stroke-miterlimit",
        "stroke-dasharray",
        "stroke-dashoffset",
        "visibility",
        "display",
        "clip-path",
        "filter",
        "mask",
        "marker",
        "marker-start",
        "marker-mid",
        "marker-end",
        "mix-blend-mode",
        "stop-color",
        "stop-opacity",
    ];

    private static readonly string[] NotDrawn = ["filter", "mask", "marker", "marker-start", "marker-mid", "marker-end", "mix-blend-mode"];

    /// <summary>The properties that are specified on an element itself.</summary>
    public Dictionary<string, string> PropertiesOf(SvgElement element)
    {
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in Presentation)
            if (element[name] is { } value)
                properties[name] = value.Trim();
        sheet.Apply(element, properties);
        if (element["style"] is { } style)
            SvgStyleSheet.Declare(style, properties);
        return properties;
    }

    public SvgStyle StyleOf(SvgElement element, SvgStyle parent)
    {
        var properties = PropertiesOf(element);
        var style = parent with { Opacity = 1, IsDisplayed = true, Clip = null, Skipped = [] };
        if (properties.TryGetValue("color", out var color))
            style = style with { Current = SvgPaint.Parse(color, parent.Current) ?? parent.Current };
        foreach (var (name, value) in properties)
            if (value != "inherit")
                style = Set(style, name, value);
        return style with
        {
            Skipped =
            [
                .. NotDrawn.Where(name => properties.TryGetValue(name, out var value) && value is not ("none" or "normal" or "inherit")),
            ],
        };
    }

    private SvgStyle Set(SvgStyle style, string name, string value) =>
        name switch
        {
            "fill" => style with { Fill = SvgPaint.Parse(value, style.Current) ?? style.Fill },
            "stroke" => style with { Stroke = SvgPaint.Parse(value, style.Current) ?? style.Stroke },
            "fill-opacity" => style with { FillOpacity = SvgColour.Share(value) ?? style.FillOpacity },
            "stroke-opacity" => style with { StrokeOpacity = SvgColour.Share(value) ?? style.StrokeOpacity },
            "opacity" => style with { Opacity = SvgColour.Share(value) ?? 1 },
            "fill-rule" => style with { EvenOdd = value == "evenodd" },
            "clip-rule" => style with { ClipEvenOdd = value == "evenodd" },
            "stroke-width" => style with { StrokeWidth = Math.Max(0, lengths.Other(value) ?? style.StrokeWidth) },
            "stroke-linecap" => style with
            {
                Cap = value switch
                {
                    "round" => 1,
                    "square" => 2,
                    _ => 0,
                },
            },
            "stroke-linejoin" => style with
            {
                Join = value switch
                {
                    "round" => 1,
                    "bevel" => 2,
                    _ => 0,
                },
            },
            "stroke-miterlimit" => style with
            {
                MiterLimit = new SvgScanner(value).Number() is { } limit and >= 1 ? limit : style.MiterLimit,
            },
            "stroke-dasharray" => style with { Dashes = DashesOf(value) },
            "stroke-dashoffset" => style with { DashOffset = lengths.Other(value) ?? 0 },
            "visibility" => style with { IsVisible = value == "visible" },
            "display" => style with { IsDisplayed = value != "none" },
            "clip-path" => style with { Clip = SvgPaint.Target(value) },
            _ => style,
        };

    private ImmutableArray<double> DashesOf(string value)
    {
        var parts = value.Split((char[])[' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(lengths.Other).ToList();
        if (parts.Any(part => part is null or < 0) || parts.Sum() is not > 0)
            return [];
        return [.. parts.Concat(parts.Count % 2 == 0 ? [] : parts).Select(part => part!.Value)];
    }
}
