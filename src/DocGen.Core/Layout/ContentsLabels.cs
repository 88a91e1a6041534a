using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Pages;
using DocGen.Core.Model;

namespace DocGen.Core.Layout;

/// <summary>The page numbers that the contents lists of a document print, and whether they are right.</summary>
internal sealed class ContentsLabels
{
    private readonly Dictionary<string, string> _printed = new(StringComparer.Ordinal);

    private ContentsLabels() { }

    /// <summary>Where the first contents list is written.</summary>
    public Origin? Origin { get; private set; }

    public bool IsSettled { get; private set; }

    public static ContentsLabels Of(Document document)
    {
        var labels = new ContentsLabels();
        new Collector(labels).Visit(document.Content);
        return labels;
    }

    /// <summary>Looks where the headings have come to stand.</summary>
    /// <param name="pages">The pages' text.</param>
    /// <param name="labels">Receives the right labels.</param>
    /// <returns>Whether those that were printed are right.</returns>
    public bool Settle(List<Frame> pages, Dictionary<string, string> labels)
    {
        IsSettled = true;
        if (_printed.Count == 0)
            return true;
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < pages.Count; i++)
            Destinations.Find(pages[i], (i + 1).ToString(CultureInfo.InvariantCulture), found);
        foreach (var (id, label) in found)
        {
            if (!_printed.TryGetValue(id, out var printed) || printed == label)
                continue;
            IsSettled = false;
            _printed[id] = labels[id] = label;
        }

        return IsSettled;
    }

    private sealed class Collector(ContentsLabels labels) : DocumentWalker
    {
        protected override void VisitParagraph(Paragraph paragraph) { }

        protected override void VisitContents(Contents contents)
        {
            labels.Origin ??= contents.Origin;
            foreach (var entry in contents.Entries)
                labels._printed[entry.TargetId] = entry.PageLabel ?? "";
        }
    }
}
