using DocGen.Charts.Painting;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Charts.Plots;

/// <summary>
/// Horizontal bars, side by side or stacked: names on the left, values at the ends of the bars or inside their parts. It needs no scale.
/// </summary>
internal static class BarPlot
{
    private const double Gap = 8;
    private const double BetweenGroups = 8;
    private const double MaxOfNames = 0.42;

    public static VectorDrawing Paint(Canvas canvas, ChartStyle style, Chart chart, double width)
    {
        var stacked = chart.Kind == ChartKind.StackedBar;
        var bars = stacked ? 1 : chart.Series.Length;
        var thickness = bars == 1 ? style.TextSize * 1.45 : style.TextSize * 1.2;
        var top = Legend.Paint(canvas, style, chart, width);
        var names = chart
            .Categories.Select((category, i) => Label.Fit(canvas, category.Name, style.NameStyle(chart, i), width * MaxOfNames))
            .ToArray();
        var left = names.Max(name => name.Width) + Gap;
        var (min, max) = Scale.RangeOf(chart);
        if (stacked)
            (min, max) = (0, Math.Max(1e-9, Enumerable.Range(0, names.Length).Max(i => Scale.SumOf(chart, i))));
        var room = stacked ? 0 : chart.Series.Max(series => series.Points.Max(point => canvas.Measure(point.Value, style.Strong))) + 5;
        var scale = new Scale(min, max, left + (min < 0 ? room : 0), width - (max > 0 ? room : 0));

        var y = top;
        for (var i = 0; i < names.Length; i++)
        {
            var height = Math.Max((bars * thickness) + (1.5 * (bars - 1)), names[i].Height);
            var first = y + ((height - (bars * thickness) - (1.5 * (bars - 1))) / 2);
            names[i].PaintAt(canvas, left - Gap, y + (height / 2), TextAnchor.End);
            if (stacked)
                Stack(canvas, style, chart, i, scale, first, thickness);
            else
                Group(canvas, style, chart, i, scale, first, thickness);
            y += height + BetweenGroups;
        }

        var bottom = y - BetweenGroups;
        canvas.Line(scale.At(0), top - 2, scale.At(0), bottom + 2, style.Axis);
        return canvas.ToDrawing(width, bottom + 3);
    }

    private static void Group(Canvas canvas, ChartStyle style, Chart chart, int category, Scale scale, double y, double thickness)
    {
        for (var s = 0; s < chart.Series.Length; s++, y += thickness + 1.5)
        {
            var point = chart.Series[s].Points[category];
            if (point.Figure is not { } figure)
                continue;
            var (zero, end) = (scale.At(0), scale.At((double)figure.Value));
            canvas.Box(Math.Min(zero, end), y, Math.Abs(end - zero), thickness, style.PaintOf(chart, s, category));
            var text = chart.Categories[category].IsHighlighted ? style.Strong : style.Label;
            var isNegative = figure.Value < 0;
            canvas.TextAt(
                point.Value,
                text,
                end + (isNegative ? -4 : 4),
                y + (thickness / 2),
                isNegative ? TextAnchor.End : TextAnchor.Start
            );
        }
    }

    private static void Stack(Canvas canvas, ChartStyle style, Chart chart, int category, Scale scale, double y, double thickness)
    {
        var sum = 0.0;
        for (var s = 0; s < chart.Series.Length; s++)
        {
            var point = chart.Series[s].Points[category];
            if (point.Figure is not { Value: > 0 } figure)
                continue;
            var (from, to) = (scale.At(sum), scale.At(sum + (double)figure.Value));
            var paint = style.PaintOf(chart, s, category);
            canvas.Box(from, y, to - from, thickness, paint, Edge);
            if (canvas.Measure(point.Value, style.Strong) + 8 < to - from)
                style.ValueOn(canvas, paint, point.Value, (from + to) / 2, y + (thickness / 2));
            sum += (double)figure.Value;
        }
    }

    // Adjacent parts are separated by a line in the colour of the page.
    internal static readonly Stroke Edge = new(Core.Drawing.Colour.White, Length.FromPoints(1));
}
