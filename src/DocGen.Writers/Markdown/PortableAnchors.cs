using DocGen.Core.Model;

namespace DocGen.Writers.Markdown;

/// <summary>
/// Anchors for readers that name headings differently: GitHub and Docusaurus keep letters outside ASCII and every hyphen, Python-Markdown
/// does not, and numbers repeats in its own way. References use GitHub's; where Python-Markdown's is another, the heading that a reference
/// leads to gets GitHub's as a name before it. A name, not an id: the heading has that id already where the two agree with each other.
/// </summary>
internal sealed class PortableAnchors(Document document, HeadingAnchors headings) : IAnchors
{
    private HashSet<string>? _used;

    public string? Find(string id) => headings.Find(id);

    public string? Before(string id)
    {
        if (headings.IsAgreed(id) || headings.Find(id) is not { } anchor)
            return null;
        return (_used ??= new References(headings).Collect(document)).Contains(anchor) ? anchor : null;
    }

    private sealed class References(HeadingAnchors headings) : DocumentWalker
    {
        private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);

        public HashSet<string> Collect(Document document)
        {
            Visit(document.Content);
            return _anchors;
        }

        protected override void VisitReference(Reference reference)
        {
            Add(reference.TargetId);
            base.VisitReference(reference);
        }

        protected override void VisitContents(Contents contents)
        {
            foreach (var entry in contents.Entries)
                Add(entry.TargetId);
            base.VisitContents(contents);
        }

        private void Add(string id)
        {
            if (headings.Find(id) is { } anchor)
                _anchors.Add(anchor);
        }
    }
}
