using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;

namespace DocGen.Core.Layout.Flows;

/// <summary>
/// A piece of content of known width that is asked one question: what goes into this height? Flows are immutable, and what is left is
/// again a flow, so that nothing has to be undone when a page turns out different.
/// </summary>
internal abstract class Flow
{
    /// <summary>Space above, in EMU; not at the top of a page.</summary>
    public long SpaceBefore { get; init; }

    /// <summary>Space below, in EMU.</summary>
    public long SpaceAfter { get; init; }

    /// <summary>Not to be parted from what follows.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Where it was written, for what there is to say of it.</summary>
    public Origin? Origin { get; init; }

    /// <summary>Where that was written with which it begins: it is to blame when nothing of it fits.</summary>
    public virtual Origin? OriginOfFirst => Origin;

    /// <summary>
    /// The widths that its content needs, which may be others than the one that it has; known of what is built to be measured.
    /// </summary>
    public abstract ContentWidth Needs { get; }

    public abstract Outcome Fill(in Room room);
}

/// <summary>The room that a flow is given.</summary>
/// <param name="Height">In EMU.</param>
/// <param name="Surrender">What may be given up because nothing fits otherwise.</param>
internal readonly record struct Room(long Height, Surrender Surrender)
{
    /// <summary>No end of room: to learn how high a thing is.</summary>
    public static readonly Room Endless = new(long.MaxValue / 4, Surrender.Nothing);

    public Room Less(long height) => this with { Height = Height - height };
}

/// <summary>What is given up, in this order, when a thing does not fit on an empty page.</summary>
internal enum Surrender
{
    Nothing,

    /// <summary>A line may stand alone at the foot or the head of a page.</summary>
    Widows,

    /// <summary>A row, or what is kept together, is divided.</summary>
    Rows,

    /// <summary>It is placed though it does not fit, and that is reported.</summary>
    Margins,
}

/// <summary>What became of a flow in some room.</summary>
internal abstract record Outcome;

/// <summary>All of it went in.</summary>
internal sealed record Fits(Piece Piece) : Outcome;

/// <summary>A part went in.</summary>
/// <param name="Piece">The part.</param>
/// <param name="Rest">What is left.</param>
internal sealed record Splits(Piece Piece, Flow Rest) : Outcome
{
    /// <summary>Whether the rest stands on another page because its author wants it to; another column will not do.</summary>
    public bool EndsPage { get; init; }
}

/// <summary>Nothing goes in: it moves on as a whole.</summary>
internal sealed record Moves : Outcome
{
    public static readonly Moves On = new();
}

/// <summary>What was placed.</summary>
/// <param name="Frame">As it looks.</param>
/// <param name="Notes">The footnotes that belong to it, for the foot of the page.</param>
internal readonly record struct Piece(Frame Frame, ImmutableArray<Flow> Notes)
{
    public long Height => Frame.Height.Emu;
}
