using System.Collections.Immutable;

namespace DocGen.Core.Drawing;

/// <summary>How an area is filled.</summary>
/// <param name="Colour">Of the area, or of the lines of its hatching.</param>
public sealed record Paint(Colour Colour)
{
    /// <summary>Tells areas apart where colours cannot (in grey, and for the colour-blind).</summary>
    public Hatch Hatch { get; init; }

    /// <summary>What shows between the lines of the hatching.</summary>
    public Colour? Background { get; init; }
}

/// <summary>A pattern of lines, as Word names them (ECMA-376 part 1, 20.1.10.51).</summary>
public enum Hatch
{
    /// <summary>The whole area is painted.</summary>
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

/// <summary>How a line is drawn.</summary>
public sealed record Stroke(Colour Colour, Length Width)
{
    /// <summary>Lengths of dashes and gaps in turn; empty for a solid line.</summary>
    public ImmutableArray<Length> Dashes { get; init; } = [];

    public bool RoundCaps { get; init; }
}
