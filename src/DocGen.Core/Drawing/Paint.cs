using System.Collections.Immutable;

namespace DocGen.Core.Drawing;

/// <summary>The fill of an area.</summary>
/// <param name="Colour">The colour of the area, or of the lines of its hatching.</param>
public sealed record Paint(Colour Colour)
{
    /// <summary>The pattern that distinguishes areas without colour, in greyscale and for readers with colour blindness.</summary>
    public Hatch Hatch { get; init; }

    /// <summary>The colour between the lines of the hatching.</summary>
    public Colour? Background { get; init; }
}

/// <summary>A hatching pattern, with the names of Word (ECMA-376 part 1, 20.1.10.51).</summary>
public enum Hatch
{
    /// <summary>No pattern: the whole area is painted.</summary>
    Solid,

    /// <summary>Lines that rise to the right (<c>wdUpDiag</c>).</summary>
    UpwardDiagonal,

    /// <summary>Lines that fall to the right (<c>wdDnDiag</c>).</summary>
    DownwardDiagonal,

    /// <summary>Horizontal lines (<c>horz</c>).</summary>
    Horizontal,

    /// <summary>Vertical lines (<c>vert</c>).</summary>
    Vertical,

    /// <summary>Crossing diagonal lines (<c>diagCross</c>).</summary>
    DiagonalCross,

    /// <summary>Dots (<c>pct20</c>).</summary>
    Dots,
}

/// <summary>The style of a line.</summary>
public sealed record Stroke(Colour Colour, Length Width)
{
    /// <summary>The lengths of dashes and gaps in turn; empty for a solid line.</summary>
    public ImmutableArray<Length> Dashes { get; init; } = [];

    /// <summary>Ends in half circles (ISO 32000-1, table 54, style 1; SVG stroke-linecap <c>round</c>), not cut off square.</summary>
    public bool RoundCaps { get; init; }
}
