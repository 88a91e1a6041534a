using DocGen.Core.Drawing;

namespace DocGen.Tests.Layout;

/// <summary>An item and its place on the page.</summary>
internal readonly record struct PlacedItem(Length X, Length Y, FrameItem Item)
{
    /// <summary>All items of a frame in the order of painting, groups opened.</summary>
    public static IEnumerable<PlacedItem> On(Frame frame) => On(frame, Length.Zero, Length.Zero);

    private static IEnumerable<PlacedItem> On(Frame frame, Length x, Length y)
    {
        foreach (var placed in frame.Items)
        {
            if (placed.Item is Group group)
                foreach (var inner in On(group.Frame, x + placed.X, y + placed.Y))
                    yield return inner;
            else
                yield return new PlacedItem(x + placed.X, y + placed.Y, placed.Item);
        }
    }
}
