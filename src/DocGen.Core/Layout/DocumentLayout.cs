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
    /// <summary>
    /// The numbers in a contents list may change where pages begin. They are filled in at most so often, beside the first time, when none
    /// may be known yet.
    /// </summary>
    private const int MaxRounds = 4;

    /// <summary>Lays out a document.</summary>
    /// <param name="document">After all passes.</param>
    /// <param name="theme">The theme that it was prepared with.</param>
    /// <param name="metrics">The letters' sizes.</param>
    /// <param name="diagnostics">Receives a DG5 diagnostic for what cannot be placed as it should.</param>
    public static PagedDocument Run(Document document, Theme theme, IFontMetrics metrics, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var laidOut = Run(document, theme, metrics);
        diagnostics.AddRange(laidOut.Diagnostics);
        return laidOut.Pages;
    }

    /// <summary>Lays out a document that may not be printed at all: what there is to say of its pages is kept beside them.</summary>
    /// <param name="document">
    /// After all passes; page numbers in its contents lists need not be known. The lists on the pages have the right ones.
    /// </param>
    /// <param name="theme">The theme that it was prepared with.</param>
    /// <param name="metrics">The letters' sizes.</param>
    public static LaidOutDocument Run(Document document, Theme theme, IFontMetrics metrics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(metrics);
        var root = new StructureElement(StructureType.Document);
        var parts = DocumentPart.Of(document, theme, metrics, root);
        var contents = ContentsLabels.Of(document);
        Dictionary<string, string> labels = new(StringComparer.Ordinal);
        foreach (var part in parts)
            part.FillPages();
        for (var round = 1; !contents.Settle(parts, labels) && round <= MaxRounds; round++)
            foreach (var part in parts)
                part.Relabel(labels);

        var diagnostics = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var part in parts)
            diagnostics.AddRange(part.Context.Diagnostics);
        if (contents.Problem is { } problem)
            diagnostics.Add(problem);
        var pages = new PagedDocument(document.Info, Furnish(parts), root)
        {
            Outline = Levelled(parts.SelectMany(part => part.Outline)),
            Images = document.Images,
        };
        return new LaidOutDocument(pages, metrics, diagnostics.DrainToImmutable());
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
    private static ImmutableArray<OutlineItem> Levelled(IEnumerable<OutlineItem> outline)
    {
        var levelled = ImmutableArray.CreateBuilder<OutlineItem>();
        var open = new Stack<int>();
        foreach (var item in outline)
        {
            while (open.Count > 0 && open.Peek() >= item.Level)
                open.Pop();
            open.Push(item.Level);
            levelled.Add(item with { Level = open.Count });
        }

        return levelled.DrainToImmutable();
    }
}
