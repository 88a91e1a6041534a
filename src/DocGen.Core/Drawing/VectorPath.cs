using System.Collections.Immutable;

namespace DocGen.Core.Drawing;

/// <summary>Lines and cubic Bézier curves, as in PDF (ISO 32000-1, 8.5.2) and SVG.</summary>
public sealed record VectorPath(ImmutableArray<PathSegment> Segments);

/// <summary>What a segment adds to its path (the operators of ISO 32000-1, table 59).</summary>
public enum PathVerb
{
    /// <summary>Begins a subpath at the end point.</summary>
    Move,

    /// <summary>A straight line to the end point.</summary>
    Line,

    /// <summary>A cubic Bézier curve to the end point with two control points.</summary>
    Curve,

    /// <summary>Closes the subpath.</summary>
    Close,
}

/// <summary>One segment of a path.</summary>
/// <param name="Verb">The kind of segment.</param>
/// <param name="End">The end point; not used by <see cref="PathVerb.Close"/>.</param>
/// <param name="Control1">The first control point of a curve.</param>
/// <param name="Control2">The second control point of a curve.</param>
public readonly record struct PathSegment(PathVerb Verb, Point End = default, Point Control1 = default, Point Control2 = default);

/// <summary>A point, x to the right and y down.</summary>
public readonly record struct Point(Length X, Length Y);
