using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Drawing;

namespace DocGen.Core.Layout.Flows;

/// <summary>Content that pagination repeats: it is visible, but an artifact to assistive technology, which has read it already.</summary>
internal static class Repetition
{
    public static Frame Of(Frame frame)
    {
        var items = ImmutableArray.CreateBuilder<Placed>(frame.Items.Length);
        foreach (var placed in frame.Items)
            if (Of(placed.Item) is { } item)
                items.Add(placed with { Item = item });
        return frame with { Items = items.DrainToImmutable() };
    }

    private static FrameItem? Of(FrameItem item) =>
        item switch
        {
            TextRun text => text with { Mark = Artifact.Repeated },
            Rectangle rectangle => rectangle with { Mark = Artifact.Repeated },
            Shape shape => shape with { Mark = Artifact.Repeated },
            ImageBox image => image with { Mark = Artifact.Repeated },
            Group group => new Group(Of(group.Frame)),
            // A link and its target must occur only once.
            LinkArea or Destination => null,
            _ => throw new UnreachableException(),
        };
}
