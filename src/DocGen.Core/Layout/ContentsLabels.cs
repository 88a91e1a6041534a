using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Layout.Pages;
using DocGen.Core.Model;

namespace DocGen.Core.Layout;

/// <summary>The page numbers that the contents lists of a document print, and whether they are right.</summary>
internal sealed class ContentsLabels
{
    private readonly Dictionary<string, string> _printed = new(StringComparer.Ordinal);

    private ContentsLabels() { }

    /// <summary>Where the first contents list is written.</summary>
    private Origin? _origin;
    private bool _isSettled;

    /// <summary>What there is to say when the numbers did not settle.</summary>
    public Diagnostic? Problem =>
        _isSettled
            ? null
            : new Diagnostic(
                LayoutCodes.UnsettledContents,
                Severity.Warning,
                "the page numbers of the contents change each time they are filled in",
                _origin?.Template,
                _origin?.Data,
                "put a page break after the contents"
            );

    public static ContentsLabels Of(Document document)
    {
        var labels = new ContentsLabels();
        new Collector(labels).Visit(document.Content);
        return labels;
    }

    /// <summary>Looks where the headings have come to stand.</summary>
    /// <param name="parts">With their pages filled.</param>
    /// <param name="labels">Receives the right labels.</param>
    /// <returns>Whether those that were printed are right.</returns>
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

    private sealed class Collector(ContentsLabels labels) : DocumentWalker
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
