using DocGen.Core.Drawing;
using DocGen.Pdf.Content;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Svg;

/// <summary>A linear or radial gradient (SVG 2, 14.2) as a shading (ISO 32000-1, 8.7.4.5.3 and 8.7.4.5.4).</summary>
/// <param name="element">The gradient.</param>
/// <param name="byId">The elements of the picture by id: a gradient can inherit from another one.</param>
internal sealed class SvgGradient(SvgElement element, IReadOnlyDictionary<string, SvgElement> byId)
{
    private const int MaxTemplates = 16;
    private const int MaxStops = 1000;
    private const double Tiny = 1e-6;

    public static bool IsGradient(string name) => name is "linearGradient" or "radialGradient";

    /// <summary>The offsets and colours of the stops, in order. A gradient without stops paints nothing.</summary>
    public List<(double Offset, Colour Colour)> Stops(SvgCascade cascade, SvgBudget budget, SvgReport report)
    {
        var stops = new List<(double Offset, Colour Colour)>();
        var owner = Chain().FirstOrDefault(gradient => gradient.Children.Any(child => child.Name == "stop"));
        foreach (var stop in owner?.Children.Where(child => child.Name == "stop").Take(MaxStops) ?? [])
        {
            budget.Spend(stop, SvgBudget.Style);
            var style = cascade.StyleInPlace(stop);
            if (style.StopColour.Alpha * style.StopOpacity < 1)
                report.NotDrawn(stop, "the transparency of a gradient's stop", "give the stop the visible colour");
            stops.Add(
                (
                    Math.Max(stops.Count == 0 ? 0 : stops[^1].Offset, SvgColour.Share(stop["offset"] ?? "0") ?? 0),
                    style.StopColour.Colour ?? Colour.Black
                )
            );
        }

        // 14.2.2 and 14.2.3: a gradient without an extent is the colour of its last stop.
        return stops.Count > 1 && HasNoExtent() ? [stops[^1]] : stops;
    }

    private bool HasNoExtent()
    {
        var units = new SvgLengths(1, 1);
        return element.Name == "linearGradient"
            ? units.Across(Find("x1") ?? "0") == units.Across(Find("x2") ?? "100%")
                && units.Down(Find("y1") ?? "0") == units.Down(Find("y2") ?? "0")
            : units.Other(Find("r") ?? "50%") == 0;
    }

    /// <summary>
    /// The transformation from the coordinates of the gradient to those of the element that it fills; <see langword="null"/> if the element
    /// has no size.
    /// </summary>
    public SvgMatrix? Matrix(SvgBounds bounds)
    {
        var own = Find("gradientTransform") is { } text
            ? SvgTransform.Parse(text, new SvgLengths(1, 1)) ?? SvgMatrix.Identity
            : SvgMatrix.Identity;
        return IsInUserSpace ? own : bounds.Matrix?.Of(own);
    }

    /// <summary>Writes the shading dictionary.</summary>
    public PdfBuffer Write(List<(double Offset, Colour Colour)> stops, SvgLengths lengths, SvgReport report)
    {
        if (Find("spreadMethod") is "reflect" or "repeat")
            report.NotDrawn(element, "the repetition of a gradient", "draw the repetitions");
        var units = IsInUserSpace ? lengths : new SvgLengths(1, 1);
        var shading = new PdfBuffer();
        if (element.Name == "linearGradient")
        {
            shading.Raw("<</ShadingType 2/Coords["u8);
            Coordinates(
                shading,
                units.Across(Find("x1") ?? "0"),
                units.Down(Find("y1") ?? "0"),
                units.Across(Find("x2") ?? "100%"),
                units.Down(Find("y2") ?? "0")
            );
        }
        else
        {
            var (x, y, radius) = (units.Across(Find("cx") ?? "50%"), units.Down(Find("cy") ?? "50%"), units.Other(Find("r") ?? "50%"));
            shading.Raw("<</ShadingType 3/Coords["u8);
            Coordinates(shading, units.Across(Find("fx")) ?? x, units.Down(Find("fy")) ?? y, units.Other(Find("fr")) ?? 0, x, y, radius);
        }

        shading.Raw("]/ColorSpace/DeviceRGB/Extend[true true]/Function"u8);
        Function(shading, stops);
        return shading.Raw(">>"u8);
    }

    private bool IsInUserSpace => Find("gradientUnits") == "userSpaceOnUse";

    private static void Coordinates(PdfBuffer shading, params ReadOnlySpan<double?> values)
    {
        foreach (var value in values)
            SvgNumbers.Precise(shading, value ?? 0).Space();
    }

    /// <summary>A stitching function (7.10.4) of one exponential interpolation (7.10.3) per pair of adjacent stops.</summary>
    private static void Function(PdfBuffer shading, List<(double Offset, Colour Colour)> stops)
    {
        if (stops[0].Offset > 0)
            stops.Insert(0, (0, stops[0].Colour));
        if (stops[^1].Offset < 1)
            stops.Add((1, stops[^1].Colour));
        shading.Raw("<</FunctionType 3/Domain[0 1]/Functions["u8);
        for (var i = 1; i < stops.Count; i++)
        {
            shading.Raw("<</FunctionType 2/N 1/Domain[0 1]/C0["u8);
            Colours.Write(shading, stops[i - 1].Colour).Raw("]/C1["u8);
            Colours.Write(shading, stops[i].Colour).Raw("]>>"u8);
        }

        shading.Raw("]/Bounds["u8);

        // Bounds must increase, even where two stops have the same offset and the colour changes abruptly.
        var bound = 0.0;
        for (var i = 1; i < stops.Count - 1; i++)
        {
            bound = Math.Clamp(stops[i].Offset, bound + Tiny, 1 - ((stops.Count - 1 - i) * Tiny));
            SvgNumbers.Precise(shading, bound).Space();
        }

        shading.Raw("]/Encode["u8);
        for (var i = 1; i < stops.Count; i++)
            shading.Raw("0 1 "u8);
        shading.Raw("]>>"u8);
    }

    private string? Find(string attribute)
    {
        foreach (var gradient in Chain())
            if (gradient[attribute] is { } value)
                return value.Trim();
        return null;
    }

    private IEnumerable<SvgElement> Chain()
    {
        var gradient = element;
        for (var i = 0; i < MaxTemplates; i++)
        {
            yield return gradient;
            if (
                gradient["href"] is not { } href
                || !href.StartsWith('#')
                || !byId.TryGetValue(href[1..], out var next)
                || !IsGradient(next.Name)
            )
                yield break;
            gradient = next;
        }
    }
}
