using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Pages;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout;

/// <summary>Lays a document out on pages.</summary>
public static class DocumentLayout
{
    /// <summary>The numbers in a contents list may change where pages begin; they are filled in again at most so often.</summary>
    private const int MaxRounds = 3;

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
        var parts = DocumentPart.Of(document, theme, metrics, diagnostics);
        var contents = ContentsLabels.Of(document);
        Dictionary<string, string> labels = new(StringComparer.Ordinal);
        for (var round = 1; ; round++)
        {
            var root = new StructureElement(StructureType.Document);
            var outline = ImmutableArray.CreateBuilder<OutlineItem>();
            foreach (var part in parts)
                outline.AddRange(part.LayOut(root, labels));
            if (contents.Settle([.. parts.SelectMany(part => part.Frames)], labels) || round == MaxRounds)
            {
                if (!contents.IsSettled)
                    parts[0].Context.ReportUnsettled(contents.Origin);
                return new PagedDocument(document.Info, Furnish(parts), root)
                {
                    Outline = Levelled(outline.ToImmutable()),
                    Images = document.Images,
                };
            }
        }
    }

    private static ImmutableArray<Page> Furnish(ImmutableArray<DocumentPart> parts)
    {
        var pages = ImmutableArray.CreateBuilder<Page>();
        var count = parts.Sum(part => part.Frames.Count);
        foreach (var part in parts)
            part.Furnish(pages, count);
        return pages.ToImmutable();
    }

    /// <summary>Bookmarks count their levels from 1 and never skip one.</summary>
    private static ImmutableArray<OutlineItem> Levelled(ImmutableArray<OutlineItem> outline)
    {
        var levelled = ImmutableArray.CreateBuilder<OutlineItem>(outline.Length);
        var open = new Stack<int>();
        foreach (var item in outline)
        {
            while (open.Count > 0 && open.Peek() >= item.Level)
                open.Pop();
            open.Push(item.Level);
            levelled.Add(item with { Level = open.Count });
        }

        return levelled.MoveToImmutable();
    }
}
