using System.Collections.Immutable;

namespace DocGen.Core.Drawing;

/// <summary>A rectangle with things on it: the only thing that layout makes. Nothing in it needs a decision any more.</summary>
/// <param name="Width">Across.</param>
/// <param name="Height">Down.</param>
/// <param name="Items">In reading order, which is also the order of painting.</param>
public sealed record Frame(Length Width, Length Height, ImmutableArray<Placed> Items);

/// <summary>An item and where it stands.</summary>
/// <param name="X">From the left edge of the frame to the item's origin.</param>
/// <param name="Y">From the upper edge of the frame down to the item's origin.</param>
/// <param name="Item">What stands there.</param>
public readonly record struct Placed(Length X, Length Y, FrameItem Item);
