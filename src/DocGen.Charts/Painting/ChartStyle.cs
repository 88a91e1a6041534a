using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Charts.Painting;

/// <summary>How the parts of a chart look in a theme.</summary>
internal sealed class ChartStyle
{
    public ChartStyle(Theme theme)
    {
        Theme = theme;
        var table = theme.ParagraphStyles[StyleNames.TableText];
        var face = new TextFace(theme.Fonts[table.Font], false, false, table.Size);
        Label = new TextStyle(face, table.Colour);
        Strong = new TextStyle(face with { Bold = true }, table.Colour);
        Quiet = new TextStyle(face, theme.Colours["muted"]);
        Inverse = new TextStyle(face with { Bold = true }, Colour.White);
        Axis = new Stroke(theme.Colours["muted"], Length.FromPoints(0.75));
        Grid = new Stroke(theme.Colours["rule"], Length.FromPoints(0.5));
    }

    public Theme Theme { get; }

    /// <summary>Names and values.</summary>
    public TextStyle Label { get; }

    /// <summary>Text that the reader should notice first.</summary>
    public TextStyle Strong { get; }

    /// <summary>Labels of the scale.</summary>
    public TextStyle Quiet { get; }

    /// <summary>Text on a dark area.</summary>
    public TextStyle Inverse { get; }

    /// <summary>The line at the zero of the value axis.</summary>
    public Stroke Axis { get; }

    public Stroke Grid { get; }

    public double TextSize => Label.Face.Size.Points;

    /// <summary>
    /// The paint of a series. In a chart of one series with a highlighted category, the other categories get a quieter paint.
    /// </summary>
    public Paint PaintOf(Chart chart, int series, int category)
    {
        if (chart.Series.Length > 1 || !HasHighlight(chart))
            return ChartPalette.Of(Theme, series);
        return chart.Categories[category].IsHighlighted ? ChartPalette.Of(Theme, 0) : ChartPalette.Quiet(Theme);
    }

    public TextStyle NameStyle(Chart chart, int category) => chart.Categories[category].IsHighlighted ? Strong : Label;

    /// <summary>Writes a value on a painted area: white text on a dark area, otherwise dark text on a white background.</summary>
    public void ValueOn(Canvas canvas, Paint paint, string text, double x, double y)
    {
        var isDark = paint.Hatch == Hatch.Solid && paint.Colour.ContrastWith(Colour.White) >= 4.5;
        if (!isDark)
        {
            var (width, height) = (canvas.Measure(text, Strong) + 4, canvas.CapHeight(Strong) + 5);
            canvas.Box(x - (width / 2), y - (height / 2), width, height, new Paint(Colour.White));
        }

        canvas.TextAt(text, isDark ? Inverse : Strong, x, y, TextAnchor.Middle);
    }

    private static bool HasHighlight(Chart chart)
    {
        foreach (var category in chart.Categories)
            if (category.IsHighlighted)
                return true;
        return false;
    }
}
