using DocGen.Core.Drawing;
using DocGen.Pdf.Content;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Svg;

/// <summary>Fills and strokes one shape.</summary>
internal sealed class SvgShapePainter(
    IReadOnlyDictionary<string, SvgElement> byId,
    SvgCascade cascade,
    SvgResources resources,
    SvgBudget budget,
    SvgReport report
)
{
    private const string ColourHint = "give it a colour";

    /// <param name="matrix">The transformation from the coordinates of the shape to those of the form.</param>
    /// <param name="opacity">The opacity of the shape as a whole.</param>
    public void Paint(SvgElement element, in SvgMatrix matrix, SvgStyle style, SvgLengths lengths, double opacity, PdfBuffer content)
    {
        var traced = new PdfBuffer();
        var path = Trace(element, matrix, style, lengths, traced);
        if (path.IsEmpty)
            return;
        if (style.StrokeFirst)
            Stroke(element, traced, matrix, style, lengths, opacity, content);
        if (path.HasArea)
            Fill(element, path, traced, matrix, style, lengths, opacity, content);
        if (!style.StrokeFirst)
            Stroke(element, traced, matrix, style, lengths, opacity, content);
    }

    private SvgPath Trace(SvgElement element, in SvgMatrix matrix, SvgStyle style, SvgLengths lengths, PdfBuffer traced)
    {
        budget.Spend(element, (element["d"] ?? element["points"] ?? "").Length);
        var path = new SvgPath(traced, matrix, element, budget);
        if (!SvgShapes.Trace(element, new SvgGeometry(element, style, lengths, report), path))
            report.NotDrawn(element, $"everything after an error in the coordinates of '{element.Name}'", "save the picture again");
        return path;
    }

    private void Fill(
        SvgElement element,
        SvgPath path,
        PdfBuffer traced,
        in SvgMatrix matrix,
        SvgStyle style,
        SvgLengths lengths,
        double opacity,
        PdfBuffer content
    )
    {
        var gradient = Gradient(element, style.Fill);
        if (gradient is not null && gradient.Stops(cascade, budget, report) is { } stops)
        {
            if (stops.Count == 0)
                return;
            if (stops.Count > 1)
            {
                if (gradient.Matrix(path.Bounds) is not { } own)
                    return;
                content.Raw("q "u8);
                Opacity(content, style.FillOpacity * opacity);
                content.Raw(traced.Written).Raw(style.EvenOdd ? "W* n "u8 : "W n "u8);
                SvgNumbers.Precise(content, matrix.Of(own)).Raw("cm "u8);
                resources.PaintShading(content, gradient.Write(stops, lengths, report));
                content.Raw("Q\n"u8);
                return;
            }

            Fill(traced, stops[0].Colour, style.FillOpacity * opacity, style.EvenOdd, content);
        }
        else if (style.Fill.Colour is { } colour)
        {
            Fill(traced, colour, style.Fill.Alpha * style.FillOpacity * opacity, style.EvenOdd, content);
        }
    }

    private void Fill(PdfBuffer traced, Colour colour, double alpha, bool evenOdd, PdfBuffer content)
    {
        if (alpha <= 0)
            return;
        content.Raw("q "u8);
        Opacity(content, alpha);
        Colours.Write(content, colour).Raw(" rg "u8).Raw(traced.Written).Raw(evenOdd ? "f* Q\n"u8 : "f Q\n"u8);
    }

    private void Stroke(
        SvgElement element,
        PdfBuffer traced,
        in SvgMatrix matrix,
        SvgStyle style,
        SvgLengths lengths,
        double opacity,
        PdfBuffer content
    )
    {
        var scale = matrix.Scale;
        var (paint, width) = (style.Stroke, style.StrokeWidth * scale);
        if (Gradient(element, paint) is { } gradient && gradient.Stops(cascade, budget, report) is [var first, ..])
        {
            report.NotDrawn(element, "the gradient of a line", ColourHint);
            paint = new SvgPaint(first.Colour, 1, null);
        }

        var alpha = paint.Alpha * style.StrokeOpacity * opacity;
        if (paint.Colour is not { } colour || width <= 0 || alpha <= 0)
            return;
        content.Raw("q "u8);
        if (!matrix.IsUniform)
        {
            // A line that is wider in one direction: the path is traced before that distortion, which the reader then applies to both.
            SvgNumbers.Precise(content, matrix.Of(SvgMatrix.Stretch(1 / scale, 1 / scale))).Raw("cm "u8);
            traced = new PdfBuffer();
            Trace(element, SvgMatrix.Stretch(scale, scale), style, lengths, traced);
        }

        Opacity(content, alpha);
        Colours
            .Write(content, colour)
            .Raw(" RG "u8)
            .Real(width)
            .Raw(" w "u8)
            .Int(style.Cap)
            .Raw(" J "u8)
            .Int(style.Join)
            .Raw(" j "u8)
            .Real(style.MiterLimit)
            .Raw(" M "u8);
        if (!style.Dashes.IsEmpty)
        {
            budget.Spend(element, 2 * style.Dashes.Length);
            if (element["pathLength"] is not null)
                report.NotDrawn(element, "the scale of dashes by 'pathLength'", "write the dashes in their length");
            content.Raw("["u8);
            foreach (var dash in style.Dashes)
                content.Real(dash * scale).Space();

            // The dash phase must not be negative in PDF (8.4.3.6).
            var whole = style.Dashes.Sum();
            content.Raw("] "u8).Real((((style.DashOffset % whole) + whole) % whole) * scale).Raw(" d "u8);
        }

        content.Raw(traced.Written).Raw("S Q\n"u8);
    }

    private SvgGradient? Gradient(SvgElement element, in SvgPaint paint)
    {
        if (paint.Reference is not { } id)
            return null;
        if (byId.TryGetValue(id, out var target) && SvgGradient.IsGradient(target.Name))
            return new SvgGradient(target, byId);
        report.NotDrawn(
            target ?? element,
            target is null ? $"the paint '{(id.Length == 0 ? "of another file" : id)}'" : $"'{target.Name}'",
            ColourHint
        );
        return null;
    }

    private void Opacity(PdfBuffer content, double alpha)
    {
        if (alpha < 1)
            resources.SetOpacity(content, alpha, alpha);
    }
}
