using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;

namespace DocGen.Core.Layout.Flows;

/// <summary>
/// Content of known width that can be asked how much of it fits into a given height. Flows are immutable, and the remainder is a flow
/// again, so that nothing must be undone if a page is laid out differently.
/// </summary>
internal abstract class Flow
{
    /// <summary>Space above, in EMU; ignored at the top of a page.</summary>
    public long SpaceBefore { get; init; }

    /// <summary>Space below, in EMU.</summary>
    public long SpaceAfter { get; init; }

    /// <summary>Whether a page break after it must be avoided.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Its origin, for diagnostics.</summary>
    public Origin? Origin { get; init; }

    /// <summary>The origin of its first content: the one to report if nothing fits.</summary>
    public virtual Origin? OriginOfFirst => Origin;

    /// <summary>
    /// The widths that its content requires, which can differ from its actual width; set only if the flow is built for measuring.
    /// </summary>
    public abstract ContentWidth Needs { get; }

    public abstract Outcome Fill(in Room room);
}

/// <summary>The height available to a flow.</summary>
/// <param name="Height">In EMU.</param>
/// <param name="Surrender">The constraints that may be given up because nothing fits otherwise.</param>
internal readonly record struct Room(long Height, Surrender Surrender)
{
    /// <summary>Unlimited height, used to measure the height of content.</summary>
    public static readonly Room Endless = new(long.MaxValue / 4, Surrender.Nothing);

    public Room Less(long height) => this with { Height = Height - height };
}

/// <summary>The constraints that are given up, in this order, if content does not fit on an empty page.</summary>
internal enum Surrender
{
    Nothing,

    /// <summary>A single line may be at the bottom or top of a page.</summary>
    Widows,

    /// <summary>A row, or content to be kept together, is divided.</summary>
    Rows,

    /// <summary>Content is placed although it does not fit, and this is reported.</summary>
    Margins,
}

/// <summary>The result of filling an available height with a flow.</summary>
internal abstract record Outcome;

/// <summary>Everything fits.</summary>
internal sealed record Fits(Piece Piece) : Outcome;

/// <summary>A part fits.</summary>
/// <param name="Piece">The part.</param>
/// <param name="Rest">The remainder.</param>
internal sealed record Splits(Piece Piece, Flow Rest) : Outcome
{
    /// <summary>Whether the rest must be on another page because of a page break; another column is not sufficient.</summary>
    public bool EndsPage { get; init; }
}

/// <summary>Nothing fits: the whole flow moves on.</summary>
internal sealed record Moves : Outcome
{
    public static readonly Moves On = new();
}

/// <summary>Placed content.</summary>
/// <param name="Frame">The items to paint.</param>
/// <param name="Notes">Its footnotes, for the bottom of the page.</param>
internal readonly record struct Piece(Frame Frame, ImmutableArray<Flow> Notes)
{
    public long Height => Frame.Height.Emu;
}
