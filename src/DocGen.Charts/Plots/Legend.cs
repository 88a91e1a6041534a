using DocGen.Charts.Painting;
using DocGen.Core.Model;

namespace DocGen.Charts.Plots;

/// <summary>The names of the series with their paint, above a chart, in as many lines as they need.</summary>
internal static class Legend
{
    private const double Gap = 5;
    private const double Between = 16;

    /// <returns>The height that it takes, including the space below.</returns>
    public static double Paint(Canvas canvas, ChartStyle style, Chart chart, double width)
    {
        if (chart.Series.Length < 2)
            return 0;
        var swatch = chart.Kind == ChartKind.Line ? 26.0 : 10;
        var line = style.TextSize * 1.5;
        var (x, y) = (0.0, 0.0);
        for (var i = 0; i < chart.Series.Length; i++)
        {
            var label = Label.Fit(canvas, chart.Series[i].Title, style.Label, width - swatch - Gap);
            if (x > 0 && x + swatch + Gap + label.Width > width)
                (x, y) = (0, y + line);
            if (chart.Kind == ChartKind.Line)
                LinePlot.Sample(canvas, style, i, x, y + (line / 2), swatch);
            else
                canvas.Box(x, y + (line / 2) - (swatch / 2), swatch, swatch, style.PaintOf(chart, i, 0));
            label.PaintBelow(canvas, x + swatch + Gap, y + ((line - (style.TextSize * 1.2)) / 2), Core.Drawing.TextAnchor.Start);
            x += swatch + Gap + label.Width + Between;
            if (label.Lines.Count > 1)
                (x, y) = (0, y + label.Height - (style.TextSize * 1.2) + line);
        }

        return (x > 0 ? y + line : y) + 6;
    }
}
