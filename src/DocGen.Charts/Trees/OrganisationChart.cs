using DocGen.Charts.Painting;
using DocGen.Core.Drawing;
using DocGen.Core.Model;

namespace DocGen.Charts.Trees;

/// <summary>
/// Boxes in levels. Leaf boxes are placed beside each other if there is room; otherwise they hang below each other, to the right of a
/// vertical line from their parent. If that does not fit either, higher levels hang too. A word is broken only if nothing else fits.
/// </summary>
internal static class OrganisationChart
{
    private const double Narrowest = 76;
    private const double Step = 4;

    public static VectorDrawing Paint(Canvas canvas, DiagramStyle style, ListBlock list, double width)
    {
        var forest = Choose(canvas, style, list, width);
        var left = 0.0;
        var spare = Math.Max(0, width - forest.Sum(tree => tree.Width) - (Subtree.Gap * (forest.Count - 1))) / 2;
        foreach (var tree in forest)
        {
            tree.Place(spare + left, 0);
            left += tree.Width + Subtree.Gap;
        }

        foreach (var tree in forest)
            tree.PaintLines(canvas, style.Line);
        foreach (var tree in forest)
            tree.PaintBoxes(canvas);
        return canvas.ToDrawing(width, forest.Max(tree => tree.Bottom) + 1);
    }

    private static List<Subtree> Choose(Canvas canvas, DiagramStyle style, ListBlock list, double width)
    {
        return Find(canvas, style, list, width, mayBreakWords: false)
            ?? Find(canvas, style, list, width, mayBreakWords: true)
            ?? throw new InvalidOperationException("a tree that hangs from its roots always fits");
    }

    private static List<Subtree>? Find(Canvas canvas, DiagramStyle style, ListBlock list, double width, bool mayBreakWords)
    {
        // First nothing hangs, then the leaves, then level after level from the bottom.
        var depth = DepthOf(list);
        for (var hanging = depth; hanging >= 0; hanging--)
        {
            foreach (var endsHang in new[] { false, true })
            {
                for (var box = Subtree.MaxWidth; box >= Narrowest; box -= Step)
                {
                    var forest = list.Items.Select(item => new Subtree(canvas, style, item, 0, box, hanging, endsHang)).ToList();
                    var fits = forest.Sum(tree => tree.Width) + (Subtree.Gap * (forest.Count - 1)) <= width;
                    if (
                        mayBreakWords
                            ? fits || (hanging == 0 && endsHang && box - Step < Narrowest)
                            : fits && !forest.Exists(tree => tree.BreaksWords)
                    )
                        return forest;
                }
            }
        }

        return null;
    }

    private static int DepthOf(ListBlock list) => 1 + list.Items.Max(item => DiagramText.Below(item) is { } below ? DepthOf(below) : 0);
}
