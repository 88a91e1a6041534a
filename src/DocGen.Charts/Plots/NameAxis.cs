using DocGen.Charts.Painting;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Charts.Plots;

/// <summary>Names below a chart: on several lines, or only every nth name if they do not fit beside each other.</summary>
internal sealed class NameAxis
{
    private const int MaxWrapped = 12;

    private readonly Label?[] _labels;

    public NameAxis(Canvas canvas, ChartStyle style, Chart chart, double slot)
    {
        var names = chart.Categories;
        _labels = new Label?[names.Length];
        var maxWidth = names.Max(name => canvas.Measure(name.Name, style.Strong)) + 6;
        var every = names.Length <= MaxWrapped || maxWidth <= slot ? 1 : (int)Math.Ceiling(maxWidth / slot);
        for (var i = 0; i < names.Length; i++)
        {
            // Counted from the last category, the newest.
            if ((names.Length - 1 - i) % every == 0)
                _labels[i] = Label.Fit(canvas, names[i].Name, style.NameStyle(chart, i), Math.Max(slot - 4, every > 1 ? maxWidth : 12));
        }

        Height = _labels.Max(label => label?.Height ?? 0) + 4;
    }

    public double Height { get; }

    public void Paint(Canvas canvas, Func<int, double> centre, double top, double right)
    {
        for (var i = 0; i < _labels.Length; i++)
        {
            if (_labels[i] is not { } label)
                continue;
            var half = Math.Min(label.Width, right) / 2;
            label.PaintBelow(canvas, Math.Clamp(centre(i), half, right - half), top + 4, TextAnchor.Middle);
        }
    }
}
