using System.Collections.Immutable;
using DocGen.Core.Drawing;

namespace DocGen.Charts.Painting;

/// <summary>Builds a path from coordinates in points.</summary>
internal sealed class PathBuilder
{
    private readonly ImmutableArray<PathSegment>.Builder _segments = ImmutableArray.CreateBuilder<PathSegment>();

    public PathBuilder Move(double x, double y) => Add(new PathSegment(PathVerb.Move, At(x, y)));

    public PathBuilder Line(double x, double y) => Add(new PathSegment(PathVerb.Line, At(x, y)));

    public PathBuilder Close() => Add(new PathSegment(PathVerb.Close));

    /// <summary>An arc of a circle from one angle to another, in radians clockwise from the top; at most one curve per quarter.</summary>
    public PathBuilder Arc(double x, double y, double radius, double from, double to)
    {
        var count = Math.Max(1, (int)Math.Ceiling(Math.Abs(to - from) / (Math.PI / 2) - 1e-9));
        var step = (to - from) / count;

        // The distance of the control points from the end points that approximates a circle best.
        var reach = 4.0 / 3 * Math.Tan(step / 4) * radius;
        for (var i = 0; i < count; i++)
        {
            var (a, b) = (from + (step * i), from + (step * (i + 1)));
            var ((ax, ay), (bx, by)) = (
                (x + (radius * Math.Sin(a)), y - (radius * Math.Cos(a))),
                (x + (radius * Math.Sin(b)), y - (radius * Math.Cos(b)))
            );
            var control1 = At(ax + (reach * Math.Cos(a)), ay + (reach * Math.Sin(a)));
            var control2 = At(bx - (reach * Math.Cos(b)), by - (reach * Math.Sin(b)));
            Add(new PathSegment(PathVerb.Curve, At(bx, by), control1, control2));
        }

        return this;
    }

    public VectorPath Build() => new(_segments.ToImmutable());

    private static Point At(double x, double y) => new(Length.FromPoints(x), Length.FromPoints(y));

    private PathBuilder Add(PathSegment segment)
    {
        _segments.Add(segment);
        return this;
    }
}
