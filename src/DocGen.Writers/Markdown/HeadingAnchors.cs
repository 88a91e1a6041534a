using System.Globalization;
using System.Text;
using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Writers.Markdown;

/// <summary>
/// The anchors that GitHub gives headings: the printed text in lower case, without punctuation, with hyphens for spaces, and <c>-1</c>,
/// <c>-2</c> … for duplicates. Markdown has no other anchors, so a reference to a table or picture leads to the heading above it.
/// </summary>
internal sealed class HeadingAnchors(Document document, Work work) : IAnchors
{
    private Collector? _collected;

    public string? Find(string id) => Collected.AnchorById.GetValueOrDefault(id);

    public string? Before(string id) => null;

    /// <summary>
    /// Whether an id is that of a heading for which Python-Markdown's table of contents extension generates the same anchor.
    /// </summary>
    public bool IsAgreed(string id) => Collected.Agreed.Contains(id);

    private Collector Collected
    {
        get
        {
            if (_collected is not null)
                return _collected;
            _collected = new Collector(work);
            _collected.Visit(document.Content);
            return _collected;
        }
    }

    private sealed class Collector(Work work) : DocumentWalker(work)
    {
        private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
        private string? _current;

        public Dictionary<string, string> AnchorById { get; } = new(StringComparer.Ordinal);

        public HashSet<string> Agreed { get; } = new(StringComparer.Ordinal);

        protected override void Visit(Block block)
        {
            if (block is Heading heading)
                Add(heading);
            else if (block is ReferableBlock { Id: { } id } && _current is not null)
                AnchorById.TryAdd(id, _current);
            VisitChildren(block);
        }

        private void Add(Heading heading)
        {
            var text = PlainText.Of(heading.Content);
            if (heading.Number is not null)
                text = heading.Number + " " + text;
            var slug = Slug(text);
            _current = Unique(slug);
            if (heading.Id is null || !AnchorById.TryAdd(heading.Id, _current))
                return;

            // They differ in letters outside ASCII, other white space, consecutive, leading and trailing hyphens, and duplicates.
            if (
                Ascii.IsValid(text)
                && slug == _current
                && !slug.Contains("--", StringComparison.Ordinal)
                && slug.Trim('-') == slug
                && slug.Length > 0
            )
                Agreed.Add(heading.Id);
        }

        private string Unique(string slug)
        {
            var unique = slug;
            while (_uses.TryGetValue(unique, out _))
            {
                _uses[slug]++;
                unique = FormattableString.Invariant($"{slug}-{_uses[slug]}");
            }

            _uses[unique] = 0;
            return unique;
        }

        private static string Slug(string text)
        {
            var slug = new StringBuilder(text.Length);
            foreach (var rune in text.EnumerateRunes())
            {
                if (rune.Value is '-' or '_' || IsWord(Rune.GetUnicodeCategory(rune)))
                    slug.Append(Rune.ToLowerInvariant(rune));
                else if (rune.Value == ' ')
                    slug.Append('-');
            }

            return slug.ToString();
        }

        private static bool IsWord(UnicodeCategory category) =>
            category is <= UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;
    }
}
