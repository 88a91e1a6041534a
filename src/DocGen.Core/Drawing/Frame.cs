using System.Collections.Immutable;

namespace DocGen.Core.Drawing;

/// <summary>A rectangle with positioned items, the result of the layout. Renderers need no further decisions to paint it.</summary>
/// <param name="Width">The horizontal size.</param>
/// <param name="Height">The vertical size.</param>
/// <param name="Items">In reading order, which is also the order of painting.</param>
public sealed record Frame(Length Width, Length Height, ImmutableArray<Placed> Items);

/// <summary>An item and its position.</summary>
/// <param name="X">The distance from the left edge of the frame to the origin of the item.</param>
/// <param name="Y">The distance from the upper edge of the frame down to the origin of the item.</param>
/// <param name="Item">The item.</param>
public readonly record struct Placed(Length X, Length Y, FrameItem Item);
