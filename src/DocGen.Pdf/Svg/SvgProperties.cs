using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DocGen.Pdf.Svg;

/// <summary>A property of style.</summary>
/// <param name="Set">The style with a value, or <see langword="null"/> if the value cannot be read.</param>
/// <param name="Copy">The first style with the value of the second.</param>
/// <param name="Inherits">Whether children have the value too.</param>
/// <param name="IsAttribute">Whether it can be written as a presentation attribute (SVG 2, 6.6).</param>
internal sealed record SvgProperty(
    Func<SvgStyle, string, SvgLengths, SvgStyle?> Set,
    Func<SvgStyle, SvgStyle, SvgStyle> Copy,
    bool Inherits = true,
    bool IsAttribute = true
);

/// <summary>The properties that matter for what is drawn. The values are in lower case where that has no meaning.</summary>
internal static class SvgProperties
{
    /// <summary>Properties that change what is shown but are not supported, each with the values that change nothing.</summary>
    private static readonly (string Name, string Neutral)[] NotDrawn =
    [
        ("filter", "none"),
        ("backdrop-filter", "none"),
        ("mask", "none"),
        ("mask-image", "none"),
        ("marker", "none"),
        ("marker-start", "none"),
        ("marker-mid", "none"),
        ("marker-end", "none"),
        ("mix-blend-mode", "normal"),
        ("vector-effect", "none"),
        ("transform-box", "view-box"),
        ("clip", "auto"),
        ("d", "none"),
        ("rotate", "none"),
        ("translate", "none"),
        ("scale", "none"),
        ("offset-path", "none"),
        ("animation", "none"),
        ("animation-name", "none"),
    ];

    /// <summary>Of those, the ones that are properties only in style sheets: attributes of these names mean something else.</summary>
    private static readonly string[] OnlyInStyle =
    [
        "d",
        "rotate",
        "translate",
        "scale",
        "offset-path",
        "animation",
        "animation-name",
        "backdrop-filter",
        "mask-image",
    ];

    private static readonly FrozenDictionary<string, SvgProperty> ByName = Make().ToFrozenDictionary(StringComparer.Ordinal);

    public static SvgProperty? Find(string name) => ByName.GetValueOrDefault(name);

    private static Dictionary<string, SvgProperty> Make()
    {
        var all = new Dictionary<string, SvgProperty>(StringComparer.Ordinal)
        {
            ["color"] = new(
                (s, v, _) => SvgPaint.Parse(v, s.Current) is { Reference: null } p ? s with { Current = p } : null,
                (s, o) => s with { Current = o.Current }
            ),
            ["font-size"] = new(
                (s, v, l) => FontSize(v, l) is { } size ? s with { FontSize = size } : null,
                (s, o) => s with { FontSize = o.FontSize }
            ),
            ["fill"] = new(
                (s, v, _) => SvgPaint.Parse(v, s.Current) is { } p ? s with { Fill = p } : null,
                (s, o) => s with { Fill = o.Fill }
            ),
            ["stroke"] = new(
                (s, v, _) => SvgPaint.Parse(v, s.Current) is { } p ? s with { Stroke = p } : null,
                (s, o) => s with { Stroke = o.Stroke }
            ),
            ["fill-opacity"] = new(
                (s, v, _) => SvgColour.Share(v) is { } n ? s with { FillOpacity = n } : null,
                (s, o) => s with { FillOpacity = o.FillOpacity }
            ),
            ["stroke-opacity"] = new(
                (s, v, _) => SvgColour.Share(v) is { } n ? s with { StrokeOpacity = n } : null,
                (s, o) => s with { StrokeOpacity = o.StrokeOpacity }
            ),
            ["fill-rule"] = new(
                (s, v, _) => Choice(v, "nonzero", "evenodd") is { } n ? s with { EvenOdd = n == 1 } : null,
                (s, o) => s with { EvenOdd = o.EvenOdd }
            ),
            ["clip-rule"] = new(
                (s, v, _) => Choice(v, "nonzero", "evenodd") is { } n ? s with { ClipEvenOdd = n == 1 } : null,
                (s, o) => s with { ClipEvenOdd = o.ClipEvenOdd }
            ),
            ["stroke-width"] = new(
                (s, v, l) => l.Other(v) is { } n and >= 0 ? s with { StrokeWidth = n } : null,
                (s, o) => s with { StrokeWidth = o.StrokeWidth }
            ),
            ["stroke-linecap"] = new(
                (s, v, _) => Choice(v, "butt", "round", "square") is { } n ? s with { Cap = n } : null,
                (s, o) => s with { Cap = o.Cap }
            ),
            // miter-clip and arcs are drawn as miter by every browser.
            ["stroke-linejoin"] = new(
                (s, v, _) => Choice(v, "miter", "round", "bevel", "miter-clip", "arcs") is { } n ? s with { Join = n > 2 ? 0 : n } : null,
                (s, o) => s with { Join = o.Join }
            ),
            ["stroke-miterlimit"] = new(
                (s, v, _) => SvgScanner.NumberOf(v) is { } n and >= 1 ? s with { MiterLimit = n } : null,
                (s, o) => s with { MiterLimit = o.MiterLimit }
            ),
            ["stroke-dasharray"] = new(
                (s, v, l) => Dashes(v, l) is { } d ? s with { Dashes = d } : null,
                (s, o) => s with { Dashes = o.Dashes }
            ),
            ["stroke-dashoffset"] = new(
                (s, v, l) => l.Other(v) is { } n ? s with { DashOffset = n } : null,
                (s, o) => s with { DashOffset = o.DashOffset }
            ),
            ["paint-order"] = new(
                (s, v, _) => PaintOrder(v) is { } first ? s with { StrokeFirst = first } : null,
                (s, o) => s with { StrokeFirst = o.StrokeFirst }
            ),
            ["visibility"] = new(
                (s, v, _) => Choice(v, "visible", "hidden", "collapse") is { } n ? s with { IsVisible = n == 0 } : null,
                (s, o) => s with { IsVisible = o.IsVisible }
            ),
            ["opacity"] = new(
                (s, v, _) => SvgColour.Share(v) is { } n ? s with { Opacity = n } : null,
                (s, o) => s with { Opacity = o.Opacity },
                false
            ),
            ["display"] = new((s, v, _) => s with { IsDisplayed = v != "none" }, (s, o) => s with { IsDisplayed = o.IsDisplayed }, false),
            ["clip-path"] = new(
                (s, v, _) =>
                    v == "none" ? s with { Clip = null }
                    : SvgPaint.Target(v) is { } id ? s with { Clip = id }
                    : null,
                (s, o) => s with { Clip = o.Clip },
                false
            ),
            ["transform"] = new(
                (s, v, _) => s with { Transform = v == "none" ? null : v },
                (s, o) => s with { Transform = o.Transform },
                false
            ),
            ["transform-origin"] = new(
                (s, v, _) => s with { TransformOrigin = v },
                (s, o) => s with { TransformOrigin = o.TransformOrigin },
                false
            ),
            ["overflow"] = new(
                (s, v, _) =>
                    Choice(v, "visible", "auto", "hidden", "scroll", "clip") is { } n ? s with { IsOverflowVisible = n < 2 } : null,
                (s, o) => s with { IsOverflowVisible = o.IsOverflowVisible },
                false
            ),
            ["stop-color"] = new(
                (s, v, _) => SvgPaint.Parse(v, s.Current) is { Reference: null, Colour: not null } p ? s with { StopColour = p } : null,
                (s, o) => s with { StopColour = o.StopColour },
                false
            ),
            ["stop-opacity"] = new(
                (s, v, _) => SvgColour.Share(v) is { } n ? s with { StopOpacity = n } : null,
                (s, o) => s with { StopOpacity = o.StopOpacity },
                false
            ),
            ["background"] = new((s, v, _) => Background(s, v), (s, o) => s with { Background = o.Background }, false, false),
            ["background-color"] = new((s, v, _) => Background(s, v), (s, o) => s with { Background = o.Background }, false, false),
        };
        foreach (var name in (ReadOnlySpan<string>)["x", "y", "width", "height", "cx", "cy", "r", "rx", "ry"])
            all.Add(
                name,
                new SvgProperty(
                    (s, v, _) => s with { Geometry = s.Geometry.SetItem(name, v) },
                    (s, o) =>
                        s with
                        {
                            Geometry = o.Geometry.TryGetValue(name, out var v) ? s.Geometry.SetItem(name, v) : s.Geometry.Remove(name),
                        },
                    false,
                    false
                )
            );
        foreach (var (name, neutral) in NotDrawn)
            all.Add(
                name,
                new SvgProperty(
                    (s, v, _) => s with { Skipped = v == neutral ? s.Skipped.Remove(name) : Added(s.Skipped, name) },
                    (s, o) => s with { Skipped = o.Skipped.Contains(name) ? Added(s.Skipped, name) : s.Skipped.Remove(name) },
                    false,
                    !OnlyInStyle.Contains(name)
                )
            );
        return all;
    }

    private static ImmutableArray<string> Added(ImmutableArray<string> names, string name) =>
        names.Contains(name) ? names : names.Add(name);

    private static int? Choice(string value, params ReadOnlySpan<string> words) =>
        words.IndexOf(value) is >= 0 and var index ? index : null;

    private static double? FontSize(string value, SvgLengths lengths) =>
        value switch
        {
            "xx-small" => 9,
            "x-small" => 10,
            "small" => 13,
            "medium" => SvgLengths.Medium,
            "large" => 18,
            "x-large" => 24,
            "xx-large" => 32,
            "smaller" => lengths.FontSize / 1.2,
            "larger" => lengths.FontSize * 1.2,
            _ => lengths.Read(value, lengths.FontSize) is { } size and >= 0 ? size : null,
        };

    private static ImmutableArray<double>? Dashes(string value, SvgLengths lengths)
    {
        if (value == "none")
            return [];
        var parts = new List<double>();
        foreach (var part in value.Split((char[])[' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (lengths.Other(part) is not ({ } length and >= 0))
                return null;
            parts.Add(length);
        }

        // Only gaps and dashes of no length are a whole line.
        if (parts.Sum() <= 0)
            return [];
        return [.. parts, .. parts.Count % 2 == 0 ? [] : parts];
    }

    private static bool? PaintOrder(string value)
    {
        var words = value.Split((char[])[' ', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return words.Length == 0 || words.Any(word => word is not ("normal" or "fill" or "stroke" or "markers"))
            ? null
            : words.FirstOrDefault(word => word is "fill" or "stroke") == "stroke";
    }

    private static SvgStyle? Background(SvgStyle style, string value) =>
        SvgPaint.Parse(value, style.Current) is { Reference: null } paint ? style with { Background = paint } : null;
}
