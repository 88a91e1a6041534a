using DocGen.Charts.Painting;
using DocGen.Core.Drawing;
using DocGen.Core.Languages;
using DocGen.Core.Model;

namespace DocGen.Charts.Plots;

/// <summary>A vertical scale: a few grid lines, their values on the left, the unit above.</summary>
internal sealed class ValueAxis
{
    private const int MaxSteps = 5;

    private readonly List<(decimal Value, string Text)> _ticks = [];

    public ValueAxis(Canvas canvas, ChartStyle style, Language language, string unit, double min, double max)
    {
        var step = Scale.StepOf(min, max, MaxSteps);
        var decimals = step.Scale;
        while (decimals > 0 && decimal.Round(step, decimals - 1) == step)
            decimals--;
        var first = decimal.Floor((decimal)min / step);
        var last = decimal.Ceiling((decimal)max / step);
        for (var i = first; i <= last; i++)
            _ticks.Add((i * step, language.FormatNumber(i * step, decimals)));
        Unit = unit;
        Width = _ticks.Max(tick => canvas.Measure(tick.Text, style.Quiet)) + 6;
        Head = (unit.Length > 0 ? style.TextSize * 1.3 : 0) + (style.TextSize * 0.6);
        (Min, Max) = ((double)_ticks[0].Value, (double)_ticks[^1].Value);
    }

    public string Unit { get; }

    /// <summary>The width of the values.</summary>
    public double Width { get; }

    /// <summary>The height above the top grid line, for the unit.</summary>
    public double Head { get; }

    public double Min { get; }

    public double Max { get; }

    /// <summary>The text around the number of a printed value.</summary>
    public static string UnitOf(Chart chart)
    {
        foreach (var series in chart.Series)
        {
            foreach (var point in series.Points)
            {
                if (point.Figure is null)
                    continue;
                return PrintedNumber.Of(point.Value).Unit;
            }
        }

        return "";
    }

    public void Paint(Canvas canvas, ChartStyle style, Scale scale, double top, double right)
    {
        if (Unit.Length > 0)
            canvas.TextAt(Unit, style.Quiet, 0, top + (style.TextSize * 0.6));
        foreach (var (value, text) in _ticks)
        {
            var y = scale.At((double)value);
            canvas.TextAt(text, style.Quiet, Width - 6, y, TextAnchor.End);
            canvas.Line(Width, y, right, y, value == 0 ? style.Axis : style.Grid);
        }
    }
}
