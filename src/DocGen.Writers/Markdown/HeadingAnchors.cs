using System.Globalization;
using System.Text;
using DocGen.Core.Model;

namespace DocGen.Writers.Markdown;

/// <summary>
/// The anchors that GitHub gives headings: the printed text in lower case, without punctuation, with hyphens for spaces, and
/// <c>-1</c>, <c>-2</c> … for repeats. Markdown has no other anchors, so a table or picture is reached by the heading it stands under.
/// </summary>
internal sealed class HeadingAnchors(Document document)
{
    private Dictionary<string, string>? _anchorById;

    /// <summary>The anchor for an id, without <c>#</c>, or <see langword="null"/> when there is none.</summary>
    public string? Find(string id) => (_anchorById ??= new Collector().Collect(document)).GetValueOrDefault(id);

    private sealed class Collector : DocumentWalker
    {
        private readonly Dictionary<string, string> _anchorById = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _uses = new(StringComparer.Ordinal);
        private string? _current;

        public Dictionary<string, string> Collect(Document document)
        {
            Visit(document.Content);
            return _anchorById;
        }

        protected override void VisitParagraph(Paragraph paragraph)
        {
        }

        protected override void VisitHeading(Heading heading)
        {
            var text = PlainText.Of(heading.Content);
            _current = Unique(Slug(heading.Number is null ? text : heading.Number + " " + text));
            if (heading.Id is not null) _anchorById.TryAdd(heading.Id, _current);
        }

        protected override void VisitTable(Table table)
        {
            if (table.Id is not null && _current is not null) _anchorById.TryAdd(table.Id, _current);
            base.VisitTable(table);
        }

        protected override void VisitPicture(Picture picture)
        {
            if (picture.Id is not null && _current is not null) _anchorById.TryAdd(picture.Id, _current);
        }

        protected override void VisitChart(Chart chart)
        {
            if (chart.Id is not null && _current is not null) _anchorById.TryAdd(chart.Id, _current);
        }

        protected override void VisitDiagram(Diagram diagram)
        {
            if (diagram.Id is not null && _current is not null) _anchorById.TryAdd(diagram.Id, _current);
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
                if (rune.Value is '-' or '_' || IsWord(Rune.GetUnicodeCategory(rune))) slug.Append(Rune.ToLowerInvariant(rune));
                else if (rune.Value == ' ') slug.Append('-');
            }

            return slug.ToString();
        }

        private static bool IsWord(UnicodeCategory category) => category is <= UnicodeCategory.LetterNumber or UnicodeCategory.ConnectorPunctuation;
    }
}
