using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Pages;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout;

/// <summary>Lays out a document on pages.</summary>
public static class DocumentLayout
{
    /// <summary>
    /// The maximum number of times that new page numbers are filled in, as they can move page breaks; not counting the first time, when
    /// page numbers may be unknown.
    /// </summary>
    private const int MaxRounds = 4;

    /// <summary>Lays out a document.</summary>
    /// <param name="document">After all passes.</param>
    /// <param name="theme">The theme with which it was prepared.</param>
    /// <param name="metrics">The font metrics.</param>
    /// <param name="diagnostics">Receives a DG5 diagnostic for everything that does not fit.</param>
    /// <param name="work">Ends the layout when it is cancelled.</param>
    public static PagedDocument Run(Document document, Theme theme, IFontMetrics metrics, DiagnosticBag diagnostics, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var laidOut = Run(document, theme, metrics, work);
        diagnostics.AddRange(laidOut.Diagnostics);
        return laidOut.Pages;
    }

    /// <summary>Lays out a document that may not be printed at all: the diagnostics of its pages are returned with them.</summary>
    /// <param name="document">The document after all passes; page numbers in its contents lists may be unknown. The lists on the pages have
    /// the correct ones.</param>
    /// <param name="theme">The theme with which it was prepared.</param>
    /// <param name="metrics">The font metrics.</param>
    /// <param name="work">Ends the layout when it is cancelled.</param>
    public static LaidOutDocument Run(Document document, Theme theme, IFontMetrics metrics, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(metrics);
        var root = new StructureElement(StructureType.Document);
        var parts = DocumentPart.Of(document, theme, metrics, root, work ??= Work.Uninterrupted);
        var contents = ContentsLabels.Of(document, work);
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

    /// <summary>Adjusts the levels of bookmarks to begin at 1 and to skip none.</summary>
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
