using DocGen.Charts.Painting;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Charts.Plots;

/// <summary>A ring that begins at the top and runs clockwise, with a legend of its parts and their values beside it.</summary>
internal static class DoughnutPlot
{
    private const double DefaultDiameter = 128;
    private const double Hole = 0.55;
    private const double Swatch = 10;

    public static VectorDrawing Paint(Canvas canvas, ChartStyle style, Chart chart, double width)
    {
        var diameter = Math.Min(chart.Height?.Points ?? DefaultDiameter, width * 0.45);
        var points = chart.Series[0].Points;
        var left = diameter + 24;
        var values = points.Max(point => canvas.Measure(point.Value, style.Strong)) + 12;
        var names = chart
            .Categories.Select(
                (category, i) =>
                    Label.Fit(canvas, category.Name, style.NameStyle(chart, i), Math.Max(40, width - left - Swatch - 6 - values))
            )
            .ToArray();
        var line = style.TextSize * 0.5;
        var listed = names.Sum(name => name.Height + line) - line;
        var height = Math.Max(diameter, listed);
        Ring(canvas, style, chart, diameter / 2, height / 2);

        var y = (height - listed) / 2;
        var column = left + Swatch + 6 + names.Max(name => name.Width) + values;
        for (var i = 0; i < names.Length; i++)
        {
            var middle = y + (names[i].Height / 2);
            canvas.Box(left, middle - (Swatch / 2), Swatch, Swatch, PaintOf(style, i));
            names[i].PaintAt(canvas, left + Swatch + 6, middle, TextAnchor.Start);
            canvas.TextAt(points[i].Value, style.Strong, column, middle, TextAnchor.End);
            y += names[i].Height + line;
        }

        return canvas.ToDrawing(width, height);
    }

    private static Paint PaintOf(ChartStyle style, int category) => ChartPalette.Of(style.Theme, category);

    private static void Ring(Canvas canvas, ChartStyle style, Chart chart, double radius, double middle)
    {
        var points = chart.Series[0].Points;
        var whole = points.Sum(point => (double)(point.Figure?.Value ?? 0));
        if (whole <= 0)
            return;
        var (outer, inner) = (radius - 0.5, radius * Hole);
        var sum = 0.0;
        for (var i = 0; i < points.Length; i++)
        {
            var share = (double)(points[i].Figure?.Value ?? 0) / whole;
            if (share <= 0)
                continue;
            var (from, to) = (2 * Math.PI * sum, 2 * Math.PI * (sum + share));
            sum += share;
            var path = new PathBuilder()
                .Move(radius + (outer * Math.Sin(from)), middle - (outer * Math.Cos(from)))
                .Arc(radius, middle, outer, from, to)
                .Line(radius + (inner * Math.Sin(to)), middle - (inner * Math.Cos(to)))
                .Arc(radius, middle, inner, to, from)
                .Close();
            canvas.Shape(path, PaintOf(style, i), BarPlot.Edge);
        }
    }
}
