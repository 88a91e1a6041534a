using DocGen.Core.Drawing;
using DocGen.Core.Layout.Pages;
using DocGen.Core.Themes;

namespace DocGen.Tests.Layout;

/// <summary>Checks that structured content is within the text area of its page.</summary>
internal static class Bounds
{
    // Lengths are rounded to whole units here and there.
    private const double Tolerance = 0.02;

    public static void Check(Page page, Theme theme, IFontMetrics metrics)
    {
        var setup = theme.Layouts["annex"].Page;
        foreach (var (x, y, item) in PlacedItem.On(page.Content))
        {
            var (mark, width, below) = item switch
            {
                TextRun run => (run.Mark, WidthOf(run, metrics), metrics.ExtentOf(run.Style.Face).Descent),
                ImageBox image => (image.Mark, image.Width, image.Height),
                _ => (null, Length.Zero, Length.Zero),
            };
            if (mark is not MarkedContent)
                continue;
            var inside =
                x.Points > setup.Left.Points - Tolerance
                && (x + width).Points < (setup.Width - setup.Right).Points + Tolerance
                && y.Points > setup.Top.Points - Tolerance
                && (y + below).Points < (setup.Height - setup.Bottom).Points + Tolerance;
            Assert.True(inside, $"page {page.Label} of {setup}: {width} wide, in the line: {Line(page, y)}");
        }
    }

    private static string Line(Page page, Length y) =>
        string.Join(
            ", ",
            PlacedItem
                .On(page.Content)
                .Where(placed => placed.Y == y)
                .Select(placed => placed.Item is TextRun run ? $"{placed.X} '{run.Value}'" : $"{placed.X} {placed.Item.GetType().Name}")
        );

    private static Length WidthOf(TextRun run, IFontMetrics metrics)
    {
        // The space at the end of a line is not seen.
        var text = run.Value.TrimEnd(' ');
        var hyphen = run.Value.EndsWith('\u00AD') ? metrics.Measure("-", run.Style.Face) : Length.Zero;
        var spaces = text.Count(c => c is ' ' or '\u00A0');
        return metrics.Measure(text, run.Style.Face) + hyphen + new Length(run.WordSpacing.Emu * spaces);
    }
}
