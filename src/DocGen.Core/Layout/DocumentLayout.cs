using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Layout.Building;
using DocGen.Core.Layout.Frames;
using DocGen.Core.Layout.Pages;
using DocGen.Core.Layout.Tagging;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout;

/// <summary>Lays a document out on pages.</summary>
public static class DocumentLayout
{
    /// <summary>The numbers in a contents list may change where pages begin; they are filled in again at most so often.</summary>
    private const int MostRounds = 3;

    /// <summary>Lays out a document.</summary>
    /// <param name="document">After all passes.</param>
    /// <param name="theme">The theme that it was prepared with.</param>
    /// <param name="metrics">The letters' sizes.</param>
    /// <param name="diagnostics">Receives a DG5 diagnostic for what cannot be placed as it should.</param>
    public static PagedDocument Run(Document document, Theme theme, IFontMetrics metrics, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(metrics);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var context = new LayoutContext(document, theme, metrics, diagnostics);
        var page = theme.LayoutOf(document.Info).Page;
        var paginator = new Paginator(context, page);
        var contents = ContentsLabels.Of(document);
        Dictionary<string, string> labels = new(StringComparer.Ordinal);
        for (var round = 1; ; round++)
        {
            var root = new StructureElement(StructureType.Document);
            var (body, outline) = FlowBuilder.Build(context, root, page.TextWidth.Emu, labels);
            var frames = paginator.Run(body);
            if (contents.Settle(frames, labels) || round == MostRounds)
            {
                if (!contents.IsSettled) context.ReportUnsettled(contents.Origin);
                return new PagedDocument(document.Info, Furnish(context, page, frames), root) { Outline = Levelled(outline), Images = document.Images };
            }
        }
    }

    private static ImmutableArray<Page> Furnish(LayoutContext context, PageSetup page, List<Frame> frames)
    {
        var furniture = context.Document.Furniture;
        var builder = new PageFurnitureBuilder(context);
        var count = frames.Count.ToString(CultureInfo.InvariantCulture);
        var pages = ImmutableArray.CreateBuilder<Page>(frames.Count);
        for (var i = 0; i < frames.Count; i++)
        {
            var label = (i + 1).ToString(CultureInfo.InvariantCulture);
            var isFirst = i == 0 && furniture.DifferentFirstPage;
            var items = ImmutableArray.CreateBuilder<Placed>(3);
            var header = builder.Build(isFirst ? furniture.FirstHeader : furniture.Header, StyleNames.Header, Artifact.Header, label, count, page.TextWidth.Emu);
            if (header is not null) items.Add(new Placed(page.Left, page.HeaderDistance, new Group(header)));
            items.Add(new Placed(page.Left, page.Top, new Group(frames[i])));
            var footer = builder.Build(isFirst ? furniture.FirstFooter : furniture.Footer, StyleNames.Footer, Artifact.Footer, label, count, page.TextWidth.Emu);
            if (footer is not null) items.Add(new Placed(page.Left, page.Height - page.FooterDistance - footer.Height, new Group(footer)));
            pages.Add(new Page(label, new Frame(page.Width, page.Height, items.ToImmutable())));
        }

        return pages.MoveToImmutable();
    }

    /// <summary>Bookmarks count their levels from 1 and never skip one.</summary>
    private static ImmutableArray<OutlineItem> Levelled(ImmutableArray<OutlineItem> outline)
    {
        var levelled = ImmutableArray.CreateBuilder<OutlineItem>(outline.Length);
        var open = new Stack<int>();
        foreach (var item in outline)
        {
            while (open.Count > 0 && open.Peek() >= item.Level) open.Pop();
            open.Push(item.Level);
            levelled.Add(item with { Level = open.Count });
        }

        return levelled.MoveToImmutable();
    }
}
