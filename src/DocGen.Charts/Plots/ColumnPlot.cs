using DocGen.Charts.Painting;
using DocGen.Core.Drawing;
using DocGen.Core.Languages;
using DocGen.Core.Model;

namespace DocGen.Charts.Plots;

/// <summary>
/// Vertical bars, side by side or stacked: names below; values above the bars if there is room, otherwise a scale on the left.
/// </summary>
internal static class ColumnPlot
{
    private const double DefaultHeight = 165;
    private const double MaxWidth = 42;

    public static VectorDrawing Paint(Canvas canvas, ChartStyle style, Language language, Chart chart, double width)
    {
        var stacked = chart.Kind == ChartKind.StackedColumn;
        var bars = stacked ? 1 : chart.Series.Length;
        var count = chart.Categories.Length;
        var (min, max) = Scale.RangeOf(chart);
        if (stacked)
            (min, max) = (0, Math.Max(1e-9, Enumerable.Range(0, count).Max(i => Scale.SumOf(chart, i))));
        var top = Legend.Paint(canvas, style, chart, width);
        var pitch = Math.Min(MaxWidth, width / count * 0.68 / bars);
        var labelled =
            !stacked
            && chart.Series.All(series =>
                series.Points.All(point => canvas.Measure(point.Value, style.Strong) <= (bars == 1 ? width / count : pitch) - 3)
            );
        var axis = labelled || stacked ? null : new ValueAxis(canvas, style, language, ValueAxis.UnitOf(chart), min, max);
        var left = axis?.Width ?? 0;
        if (axis is not null)
            (min, max) = (axis.Min, axis.Max);
        var slot = (width - left) / count;
        pitch = Math.Min(MaxWidth, slot * 0.68 / bars);
        var names = new NameAxis(canvas, style, chart, slot);
        var head = axis?.Head ?? (labelled ? style.TextSize * 1.5 : 4);
        var foot = labelled && min < 0 ? style.TextSize * 1.5 : 0;
        var height = Math.Max(chart.Height?.Points ?? DefaultHeight, top + head + foot + names.Height + 40);
        var bottom = height - names.Height - foot;
        var scale = new Scale(min, max, bottom, top + head);
        axis?.Paint(canvas, style, scale, top, width);
        for (var i = 0; i < count; i++)
        {
            var x = left + ((i + 0.5) * slot) - (bars * pitch / 2);
            if (stacked)
                Stack(canvas, style, chart, i, scale, x, pitch);
            else
                Group(canvas, style, chart, i, scale, x, pitch, labelled);
        }

        if (axis is null)
            canvas.Line(left, scale.At(0), width, scale.At(0), style.Axis);
        names.Paint(canvas, i => left + ((i + 0.5) * slot), bottom + foot, width);
        return canvas.ToDrawing(width, height);
    }

    private static void Group(
        Canvas canvas,
        ChartStyle style,
        Chart chart,
        int category,
        Scale scale,
        double x,
        double pitch,
        bool labelled
    )
    {
        for (var s = 0; s < chart.Series.Length; s++, x += pitch)
        {
            var point = chart.Series[s].Points[category];
            if (point.Figure is not { } figure)
                continue;
            var (zero, end) = (scale.At(0), scale.At((double)figure.Value));
            canvas.Box(x + 0.75, Math.Min(zero, end), pitch - 1.5, Math.Abs(end - zero), style.PaintOf(chart, s, category));
            if (!labelled)
                continue;
            var text = chart.Categories[category].IsHighlighted ? style.Strong : style.Label;
            canvas.TextAt(
                point.Value,
                text,
                x + (pitch / 2),
                end + ((figure.Value < 0 ? 0.75 : -0.75) * style.TextSize),
                TextAnchor.Middle
            );
        }
    }

    private static void Stack(Canvas canvas, ChartStyle style, Chart chart, int category, Scale scale, double x, double pitch)
    {
        var sum = 0.0;
        for (var s = 0; s < chart.Series.Length; s++)
        {
            var point = chart.Series[s].Points[category];
            if (point.Figure is not { Value: > 0 } figure)
                continue;
            var (from, to) = (scale.At(sum), scale.At(sum + (double)figure.Value));
            var paint = style.PaintOf(chart, s, category);
            canvas.Box(x, to, pitch, from - to, paint, BarPlot.Edge);
            if (canvas.Measure(point.Value, style.Strong) + 4 < pitch && from - to > style.TextSize * 1.4)
                style.ValueOn(canvas, paint, point.Value, x + (pitch / 2), (from + to) / 2);
            sum += (double)figure.Value;
        }
    }
}
