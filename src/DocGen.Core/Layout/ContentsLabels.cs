using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Layout.Building;
using DocGen.Core.Layout.Pages;
using DocGen.Core.Model;

namespace DocGen.Core.Layout;

/// <summary>The page labels printed in the contents lists of a document, and whether they are correct.</summary>
internal sealed class ContentsLabels
{
    private readonly Dictionary<string, string> _printed = new(StringComparer.Ordinal);

    private ContentsLabels() { }

    /// <summary>The origin of the first contents list.</summary>
    private Origin? _origin;
    private bool _isSettled;

    /// <summary>The diagnostic if the page numbers did not become stable.</summary>
    public Diagnostic? Problem =>
        _isSettled
            ? null
            : new Diagnostic(
                LayoutCodes.UnsettledContents,
                Severity.Warning,
                "the page numbers in the table of contents change each time they are filled in",
                _origin?.Template,
                _origin?.Data,
                "put a page break after the contents"
            );

    public static ContentsLabels Of(Document document, Work work)
    {
        var labels = new ContentsLabels();
        new Collector(labels, work).Visit(document.Content);
        return labels;
    }

    /// <summary>Determines the pages of the headings.</summary>
    /// <param name="parts">The parts, with their pages filled.</param>
    /// <param name="labels">Receives the correct labels.</param>
    /// <returns>Whether the printed labels are correct.</returns>
    public bool Settle(ImmutableArray<DocumentPart> parts, Dictionary<string, string> labels)
    {
        _isSettled = true;
        if (_printed.Count == 0)
            return true;
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        var number = 0;
        foreach (var part in parts)
        foreach (var page in part.Frames)
            Destinations.Find(page, (++number).ToString(CultureInfo.InvariantCulture), found);
        foreach (var (id, label) in found)
        {
            if (!_printed.TryGetValue(id, out var printed) || printed == label)
                continue;
            _isSettled = false;
            _printed[id] = labels[id] = label;
        }

        return _isSettled;
    }

    private sealed class Collector(ContentsLabels labels, Work work) : DocumentWalker(work)
    {
        protected override void Visit(Block block)
        {
            if (block is Contents contents)
            {
                labels._origin ??= contents.Origin;
                foreach (var entry in contents.Entries)
                    labels._printed[entry.TargetId] = entry.PageLabel ?? "";
            }

            VisitChildren(block);
        }
    }
}
