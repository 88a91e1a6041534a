using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout;
using DocGen.Core.Layout.Pages;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Tests.Passes;

namespace DocGen.Tests.Layout;

/// <summary>
/// Pages of 20 characters by 10 lines: each character is 5 pt wide, each line 10 pt high, and nothing has space around it.
/// </summary>
internal static class TinyPage
{
    public static readonly FixedMetrics Metrics = new(Length.FromPoints(5));

    private static readonly StyleDefinition<ParagraphStyle> Plain = new(
        ParagraphProperties.Size.Is(Length.FromPoints(10)),
        ParagraphProperties.LineHeight.Is(1),
        ParagraphProperties.SpaceBefore.Is(Length.Zero),
        ParagraphProperties.SpaceAfter.Is(Length.Zero)
    );

    public static readonly Theme Theme = Of(20, 10);

    /// <summary>A theme with pages of a number of characters and lines.</summary>
    public static Theme Of(int letters, int lines, TextAlignment alignment = TextAlignment.Left)
    {
        var styles = ImmutableDictionary.CreateBuilder<string, StyleDefinition<ParagraphStyle>>();
        foreach (var name in DocGen.Core.Themes.Theme.Default.ParagraphStyles.Keys)
            styles[name] = Plain;
        styles[StyleNames.BodyText] = new StyleDefinition<ParagraphStyle>(ParagraphProperties.Alignment.Is(alignment)).Over(Plain);
        var list = new StyleDefinition<ParagraphStyle>(
            ParagraphProperties.IndentLeft.Is(Length.FromPoints(10)),
            ParagraphProperties.IndentFirstLine.Is(Length.FromPoints(-10))
        ).Over(Plain);
        styles[StyleNames.ListBullet] = styles[StyleNames.ListNumber] = list;
        return new ThemeDefinition("tiny")
        {
            Page = new(
                PageProperties.Width.Is(Length.FromPoints(5 * letters)),
                PageProperties.Height.Is(Length.FromPoints((10 * lines) + 40)),
                PageProperties.Top.Is(Length.FromPoints(20)),
                PageProperties.Right.Is(Length.Zero),
                PageProperties.Bottom.Is(Length.FromPoints(20)),
                PageProperties.Left.Is(Length.Zero),
                PageProperties.HeaderDistance.Is(Length.FromPoints(5)),
                PageProperties.FooterDistance.Is(Length.FromPoints(5))
            ),
            ParagraphStyles = styles.ToImmutable(),
            ContainerStyles = ImmutableDictionary<string, StyleDefinition<ContainerStyle>>.Empty.Add(
                StyleNames.CalloutNote,
                new(
                    ContainerProperties.Padding.Is(Length.FromPoints(5)),
                    ContainerProperties.SpaceBefore.Is(Length.Zero),
                    ContainerProperties.SpaceAfter.Is(Length.Zero)
                )
            ),
            Table = new(
                TableProperties.CellPaddingHorizontal.Is(Length.Zero),
                TableProperties.CellPaddingVertical.Is(Length.Zero),
                TableProperties.RuleWidth.Is(Length.Zero)
            ),
            Layouts = ImmutableDictionary<string, StyleDefinition<LayoutStyle>>.Empty.Add(
                "annex",
                new(LayoutProperties.Header.Is(FurnitureTemplate.Empty), LayoutProperties.Footer.Is(FurnitureTemplate.Empty))
            ),
        }.Build();
    }

    /// <summary>Runs all passes and lays the blocks out; expects no diagnostic.</summary>
    public static PagedDocument Lay(params ImmutableArray<Block> blocks)
    {
        var (paged, bag) = Lay(Theme, blocks);
        Assert.Empty(bag);
        return paged;
    }

    /// <summary>Runs all passes and lays the blocks out.</summary>
    public static (PagedDocument Paged, DiagnosticBag Bag) Lay(Theme theme, ImmutableArray<Block> blocks)
    {
        var (document, _) = Drafts.RunAll(Drafts.Of(blocks), theme, Metrics);
        var bag = new DiagnosticBag();
        return (DocumentLayout.Run(document, theme, Metrics, bag), bag);
    }

    /// <summary>The content of each page: its lines from top to bottom, separated by bars, adjacent text separated by spaces.</summary>
    public static string[] Text(PagedDocument paged) => [.. paged.Pages.Select(page => Text(page.Content))];

    /// <summary>The text that belongs to the structure, in its order: what is heard when the file is read aloud.</summary>
    public static string Heard(PagedDocument paged)
    {
        var runs = new Dictionary<IStructureNode, List<string>>(ReferenceEqualityComparer.Instance);
        foreach (var page in paged.Pages)
        {
            foreach (var placed in PlacedItem.On(page.Content))
            {
                if (placed.Item is not TextRun { Mark: MarkedContent mark } run)
                    continue;
                if (!runs.TryGetValue(mark, out var texts))
                    runs.Add(mark, texts = []);
                texts.Add(run.Value);
            }
        }

        return string.Concat(StructurePaths.Nodes(paged.Structure).Where(runs.ContainsKey).SelectMany(node => runs[node]));
    }

    private static string Text(Frame page)
    {
        var lines = new SortedDictionary<long, SortedDictionary<long, string>>();
        foreach (var (x, y, item) in PlacedItem.On(page))
        {
            if (item is not TextRun run)
                continue;
            // Superscript is on the line as well.
            var number = (long)Math.Floor((y - Theme.Layouts["annex"].Page.Top).Points / 10);
            if (!lines.TryGetValue(number, out var line))
                lines.Add(number, line = []);
            line[x.Emu] = run.Value.Replace("\u00AD", "-", StringComparison.Ordinal).Trim(' ');
        }

        return string.Join('|', lines.Values.Select(line => string.Join(' ', line.Values)));
    }
}
