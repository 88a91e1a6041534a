using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>
/// Gives every heading, chart and diagram an id that is unique in the document: the one that its author gave, or one made from its text,
/// with
/// <c>-2</c>, <c>-3</c> … for repeats. Tables and pictures keep theirs. Ids that differ only in case are the same: Word's bookmarks are.
/// </summary>
public sealed class AssignIds : IPass
{
    public Document Run(Document document, Theme theme, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        var explicitIds = new ExplicitIds(diagnostics);
        explicitIds.Visit(document.Content);
        return new Rewriter(explicitIds.Taken).Rewrite(document);
    }

    private sealed class ExplicitIds(DiagnosticBag diagnostics) : DocumentWalker
    {
        public Dictionary<string, Origin?> Taken { get; } = new(StringComparer.OrdinalIgnoreCase);

        // Ids are on blocks only.
        protected override void VisitParagraph(Paragraph paragraph) { }

        protected override void VisitHeading(Heading heading) => Take(heading.Id, heading.Origin);

        protected override void VisitTable(Table table)
        {
            Take(table.Id, table.Origin);
            base.VisitTable(table);
        }

        protected override void VisitPicture(Picture picture) => Take(picture.Id, picture.Origin);

        protected override void VisitChart(Chart chart) => Take(chart.Id, chart.Origin);

        protected override void VisitDiagram(Diagram diagram) => Take(diagram.Id, diagram.Origin);

        private void Take(string? id, Origin? origin)
        {
            if (string.IsNullOrEmpty(id))
                return;
            if (!IsValid(id))
            {
                const string hint = "use letters, digits, '-', '_' and '.', beginning with a letter or a digit";
                diagnostics.Error(ModelCodes.InvalidId, $"'{PrintableText.Make(id)}' is not an id", origin, hint);
            }

            if (Taken.TryAdd(id, origin))
                return;
            var other = Taken[id]?.Template is { } place ? $" at {place}" : "";
            diagnostics.Error(ModelCodes.DuplicateId, $"the id '{id}' is already taken{other}", origin, "give one of them another id");
        }

        private static bool IsValid(string id)
        {
            if (!char.IsLetterOrDigit(id[0]))
                return false;
            foreach (var c in id)
                if (!char.IsLetterOrDigit(c) && c is not ('-' or '_' or '.'))
                    return false;
            return true;
        }
    }

    private sealed class Rewriter(Dictionary<string, Origin?> taken) : DocumentRewriter
    {
        private readonly HashSet<string> _used = new(StringComparer.OrdinalIgnoreCase);

        protected override Block Rewrite(Block block) =>
            block switch
            {
                Paragraph => block,
                Heading heading => Assign(heading),
                Picture picture => picture.Id is { Length: > 0 } id && !_used.Add(id) ? picture with { Id = Free(id) } : picture,
                Chart chart => NameOf(chart.Id, chart.Caption, "chart") is var name && name != chart.Id ? chart with { Id = name } : chart,
                Diagram diagram => NameOf(diagram.Id, diagram.Caption, "diagram") is var name && name != diagram.Id
                    ? diagram with
                    {
                        Id = name,
                    }
                    : diagram,
                Table { Id: { Length: > 0 } id } table when !_used.Add(id) => RewriteChildren(table with { Id = Free(id) }),
                _ => RewriteChildren(block),
            };

        protected override Inline Rewrite(Inline inline) => inline;

        private Heading Assign(Heading heading)
        {
            if (heading.Id is { Length: > 0 } id)
                return _used.Add(id) ? heading : heading with { Id = Free(id) };
            var slug = Slug.Of(PlainText.Of(heading.Content));
            return heading with { Id = !taken.ContainsKey(slug) && _used.Add(slug) ? slug : Free(slug) };
        }

        /// <summary>What is drawn is a file of its own beside Markdown, and is named after its id.</summary>
        private string NameOf(string? id, ImmutableArray<Inline> caption, string otherwise)
        {
            if (id is { Length: > 0 })
                return _used.Add(id) ? id : Free(id);
            var slug = caption.IsEmpty ? otherwise : Slug.Of(PlainText.Of(caption));
            return !taken.ContainsKey(slug) && _used.Add(slug) ? slug : Free(slug);
        }

        private string Free(string id)
        {
            for (var n = 2; ; n++)
            {
                var candidate = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
                if (!taken.ContainsKey(candidate) && _used.Add(candidate))
                    return candidate;
            }
        }
    }
}
