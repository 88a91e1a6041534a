using DocGen.Charts.Painting;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Charts.Trees;

/// <summary>A box of text whose size is known and whose position is set later.</summary>
internal sealed class Box
{
    private readonly BoxLook _look;
    private readonly List<Label> _labels = [];

    public Box(Canvas canvas, BoxLook look, ListItem item, double width)
    {
        _look = look;
        Width = width;
        foreach (var line in DiagramText.Lines(item))
            _labels.Add(Label.Fit(canvas, line, _labels.Count == 0 ? look.Title : look.Text, width - (2 * DiagramStyle.SidePadding)));
        Height = _labels.Sum(label => label.Height) + (2 * DiagramStyle.Padding);
    }

    /// <summary>The width of the longest word of an item's text.</summary>
    public static double MinWidth(Canvas canvas, BoxLook look, ListItem item) =>
        DiagramText.Lines(item).Select((line, i) => Label.MinWidth(canvas, line, i == 0 ? look.Title : look.Text)).DefaultIfEmpty().Max()
        + (2 * DiagramStyle.SidePadding);

    public double Width { get; }

    /// <summary>Whether the box is too narrow for one of its words.</summary>
    public bool BreaksWords => _labels.Exists(label => label.BreaksWords);

    public double Height { get; set; }

    public double X { get; set; }

    public double Y { get; set; }

    public double Middle => X + (Width / 2);

    public void Paint(Canvas canvas)
    {
        var inner = canvas.Within();
        inner.Box(0, 0, Width, Height, _look.Fill, _look.Border);
        var y = (Height - _labels.Sum(label => label.Height)) / 2;
        foreach (var label in _labels)
        {
            label.PaintBelow(inner, Width / 2, y, TextAnchor.Middle);
            y += label.Height;
        }

        canvas.Group(X, Y, Width, Height, inner);
    }
}
