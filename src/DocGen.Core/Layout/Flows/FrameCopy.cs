using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;

namespace DocGen.Core.Layout.Flows;

/// <summary>A copy of content that belongs to something else, without links and their targets: these must occur only once.</summary>
internal static class FrameCopy
{
    /// <param name="frame">The content.</param>
    /// <param name="mark">What all items of the copy belong to.</param>
    /// <param name="origin">The origin of text that has none of its own.</param>
    public static Frame Of(Frame frame, ContentMark mark, Origin? origin = null)
    {
        var items = ImmutableArray.CreateBuilder<Placed>(frame.Items.Length);
        foreach (var placed in frame.Items)
            if (Of(placed.Item, mark, origin) is { } item)
                items.Add(placed with { Item = item });
        return frame with { Items = items.DrainToImmutable() };
    }

    private static FrameItem? Of(FrameItem item, ContentMark mark, Origin? origin) =>
        item switch
        {
            TextRun text => text with { Mark = mark, Origin = text.Origin ?? origin },
            Rectangle rectangle => rectangle with { Mark = mark },
            Shape shape => shape with { Mark = mark },
            ImageBox image => image with { Mark = mark },
            Group group => new Group(Of(group.Frame, mark, origin)),
            LinkArea or Destination => null,
            _ => throw new UnreachableException(),
        };
}
