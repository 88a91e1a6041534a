using DocGen.Charts.Painting;
using DocGen.Core.Drawing;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Charts.Plots;

/// <summary>
/// One line per series. Each has its own dash pattern and marker, so that the lines can be distinguished without colour, and its name at
/// its end if there is room.
/// </summary>
internal static class LinePlot
{
    private const double DefaultHeight = 180;
    private const int MaxLabelled = 10;

    private static readonly double[][] Dashes =
    [
        [],
        [6, 3],
        [1.5, 2.5],
        [8, 3, 2, 3],
    ];

    public static VectorDrawing Paint(Canvas canvas, ChartStyle style, Language language, Chart chart, double width)
    {
        var count = chart.Categories.Length;
        var (min, max) = Scale.RangeOf(chart);
        var top = Legend.Paint(canvas, style, chart, width);
        var axis = new ValueAxis(canvas, style, language, ValueAxis.UnitOf(chart), min, max);
        var slot = (width - axis.Width) / count;
        var names = new NameAxis(canvas, style, chart, slot);
        var height = Math.Max(chart.Height?.Points ?? DefaultHeight, top + axis.Head + names.Height + 60);
        var bottom = height - names.Height;
        var scale = new Scale(axis.Min, axis.Max, bottom, top + axis.Head + style.TextSize);
        axis.Paint(canvas, style, scale, top, width);
        for (var s = 0; s < chart.Series.Length; s++)
            Series(canvas, style, chart, s, i => axis.Width + ((i + 0.5) * slot), scale);
        names.Paint(canvas, i => axis.Width + ((i + 0.5) * slot), bottom, width);
        return canvas.ToDrawing(width, height);
    }

    private static void Series(Canvas canvas, ChartStyle style, Chart chart, int series, Func<int, double> x, Scale scale)
    {
        var colour = ChartPalette.Of(style.Theme, series).Colour;
        var points = chart.Series[series].Points;
        var stroke = StrokeOf(series, colour);
        var path = new PathBuilder();
        var (isOpen, segments) = (false, 0);
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i].Figure is not { } figure)
            {
                isOpen = false;
                continue;
            }

            var y = scale.At((double)figure.Value);
            if (isOpen)
                path.Line(x(i), y);
            else
                path.Move(x(i), y);
            segments += isOpen ? 1 : 0;
            isOpen = true;
        }

        if (segments > 0)
            canvas.Shape(path, null, stroke);
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i].Figure is not { } figure)
                continue;
            var y = scale.At((double)figure.Value);
            Marker(canvas, series, x(i), y, new Paint(colour));
            if (!IsLabelled(chart, series, i))
                continue;
            var text = chart.Categories[i].IsHighlighted ? style.Strong : style.Label;
            canvas.TextAt(points[i].Value, text, x(i), y - style.TextSize, TextAnchor.Middle);
        }
    }

    /// <summary>A sample of a line, for the legend.</summary>
    public static void Sample(Canvas canvas, ChartStyle style, int series, double x, double y, double width)
    {
        var colour = ChartPalette.Of(style.Theme, series).Colour;
        canvas.Line(x, y, x + width, y, StrokeOf(series, colour));
        Marker(canvas, series, x + (width / 2), y, new Paint(colour));
    }

    private static Stroke StrokeOf(int series, Colour colour) =>
        new(colour, Length.FromPoints(1.75)) { Dashes = [.. Dashes[series % Dashes.Length].Select(Length.FromPoints)] };

    /// <summary>
    /// A short single line shows all its values, a long one the highlighted value only; of several lines the first shows its highlighted
    /// value.
    /// </summary>
    private static bool IsLabelled(Chart chart, int series, int category) =>
        chart.Series.Length == 1
            ? chart.Categories.Length <= MaxLabelled || chart.Categories[category].IsHighlighted
            : series == 0 && chart.Categories[category].IsHighlighted;

    private static void Marker(Canvas canvas, int series, double x, double y, Paint paint)
    {
        const double r = 2.6;
        switch (series % 4)
        {
            case 1:
                canvas.Box(x - r, y - r, 2 * r, 2 * r, paint);
                break;
            case 2:
                canvas.Shape(new PathBuilder().Move(x, y - r - 1).Line(x + r + 0.8, y + r).Line(x - r - 0.8, y + r).Close(), paint, null);
                break;
            case 3:
                canvas.Shape(
                    new PathBuilder().Move(x, y - r - 1).Line(x + r + 1, y).Line(x, y + r + 1).Line(x - r - 1, y).Close(),
                    paint,
                    null
                );
                break;
            default:
                canvas.Shape(new PathBuilder().Move(x, y - r).Arc(x, y, r, 0, 2 * Math.PI).Close(), paint, null);
                break;
        }
    }
}
