using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Drawing;

namespace DocGen.Charts.Painting;

/// <summary>Collects drawing operations. All lengths are in points, measured from the upper left corner.</summary>
internal sealed class Canvas(IFontMetrics metrics)
{
    private readonly ImmutableArray<Placed>.Builder _items = ImmutableArray.CreateBuilder<Placed>();

    public double Measure(string text, TextStyle style) => metrics.Measure(text, style.Face).Points;

    /// <summary>The height of capital letters, used to centre text vertically.</summary>
    public double CapHeight(TextStyle style) => metrics.ExtentOf(style.Face).CapHeight.Points;

    /// <param name="x">The anchor of the text.</param>
    /// <param name="y">The baseline.</param>
    public void Text(string text, TextStyle style, double x, double y, TextAnchor anchor = TextAnchor.Start)
    {
        if (text.Length == 0)
            return;
        var width = Measure(text, style);
        var left = anchor switch
        {
            TextAnchor.Middle => x - (width / 2),
            TextAnchor.End => x - width,
            TextAnchor.Start => x,
            _ => throw new UnreachableException(),
        };
        Add(left, y, new TextRun(text, style, Artifact.Layout) { Anchor = anchor, Width = Length.FromPoints(width) });
    }

    /// <summary>Writes text with its capitals centred vertically at <paramref name="middle"/>.</summary>
    public void TextAt(string text, TextStyle style, double x, double middle, TextAnchor anchor = TextAnchor.Start) =>
        Text(text, style, x, middle + (CapHeight(style) / 2), anchor);

    public void Box(double x, double y, double width, double height, Paint? fill, Stroke? stroke = null)
    {
        if (width <= 0 || height <= 0)
            return;
        Add(x, y, new Rectangle(Length.FromPoints(width), Length.FromPoints(height), fill, stroke, Artifact.Layout));
    }

    public void Line(double x1, double y1, double x2, double y2, Stroke stroke) =>
        Shape(new PathBuilder().Move(x1, y1).Line(x2, y2), null, stroke);

    public void Shape(PathBuilder path, Paint? fill, Stroke? stroke) => Add(0, 0, new Shape(path.Build(), fill, stroke, Artifact.Layout));

    /// <summary>A new canvas whose contents form one group.</summary>
    public Canvas Within() => new(metrics);

    /// <summary>Places the contents of another canvas on this one.</summary>
    public void Group(double x, double y, double width, double height, Canvas inner) =>
        Add(x, y, new Group(inner.ToDrawing(width, height).Frame));

    public VectorDrawing ToDrawing(double width, double height) =>
        new(new Frame(Length.FromPoints(width), Length.FromPoints(height), _items.ToImmutable()));

    private void Add(double x, double y, FrameItem item) => _items.Add(new Placed(Length.FromPoints(x), Length.FromPoints(y), item));
}
