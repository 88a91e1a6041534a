using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Writers.Markdown;

/// <summary>Classifies blocks for Markdown, which has fewer kinds of them.</summary>
internal static class BlockShapes
{
    public static InlineStyle StyleOf(Paragraph paragraph) =>
        paragraph.Style switch
        {
            StyleNames.Title or StyleNames.CalloutTitle or StyleNames.KeyFigureValue or StyleNames.LetterheadName or StyleNames.CoverName =>
                InlineStyle.Strong,
            StyleNames.Caption => InlineStyle.Emphasis,
            _ => InlineStyle.None,
        };

    public static bool IsText(Container container)
    {
        foreach (var block in container.Content)
            if (block is not Paragraph)
                return false;
        return true;
    }

    public static bool AreBoxes(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            if (block is not Container { Style: not null })
                return false;
        return true;
    }
}
