using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Writers.Markdown;

/// <summary>
/// Anchors for processors that generate different ones: GitHub and Docusaurus keep letters outside ASCII and all hyphens; Python-Markdown
/// does not, and numbers duplicates differently. References use GitHub's anchors. If Python-Markdown's anchor differs, a named anchor with
/// GitHub's is written before the heading. It is a name, not an id, as on GitHub the heading has that id already.
/// </summary>
internal sealed class PortableAnchors(Document document, HeadingAnchors headings, Work work) : IAnchors
{
    private HashSet<string>? _used;

    public string? Find(string id) => headings.Find(id);

    public string? Before(string id)
    {
        if (headings.IsAgreed(id) || headings.Find(id) is not { } anchor)
            return null;
        return (_used ??= new References(headings, work).Collect(document)).Contains(anchor) ? anchor : null;
    }

    private sealed class References(HeadingAnchors headings, Work work) : DocumentWalker(work)
    {
        private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);

        public HashSet<string> Collect(Document document)
        {
            Visit(document.Content);
            return _anchors;
        }

        protected override void Visit(Block block)
        {
            if (block is Contents contents)
                foreach (var entry in contents.Entries)
                    Add(entry.TargetId);
            VisitChildren(block);
        }

        protected override void Visit(Inline inline)
        {
            if (inline is Reference reference)
                Add(reference.TargetId);
            VisitChildren(inline);
        }

        private void Add(string id)
        {
            if (headings.Find(id) is { } anchor)
                _anchors.Add(anchor);
        }
    }
}
