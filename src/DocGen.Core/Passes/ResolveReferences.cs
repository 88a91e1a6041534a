using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>Fills in what a reference without text prints: the heading's text, or the label of the table or picture.</summary>
public sealed class ResolveReferences : IPass
{
    public Document Run(Document document, Theme theme, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new Rewriter(document, diagnostics).Rewrite(document);
    }

    private sealed class Rewriter(Document document, DiagnosticBag diagnostics) : DocumentRewriter
    {
        // Most papers have no reference at all.
        private Dictionary<string, Block>? _targets;

        protected override Inline Rewrite(Inline inline) =>
            inline switch
            {
                Text => inline,
                Reference reference => Resolve(reference),
                _ => RewriteChildren(inline),
            };

        private Inline Resolve(Reference reference)
        {
            _targets ??= Targets.Of(document);
            if (!_targets.TryGetValue(reference.TargetId, out var target))
            {
                var hint = DidYouMean.Hint(reference.TargetId, _targets.Keys);
                diagnostics.Error(ModelCodes.UnknownReference, $"nothing here has the id '{reference.TargetId}'", reference.Origin, hint);
                return reference.Content.IsEmpty ? reference with { Content = [new Text(reference.TargetId)] } : RewriteChildren(reference);
            }

            if (!reference.Content.IsEmpty)
                return RewriteChildren(reference);
            var text = TextOf(target);
            if (text.IsEmpty)
            {
                var (what, missing) =
                    target is Heading
                        ? ("heading", "text")
                        : (
                            target is Table ? "table"
                            : target is Chart ? "chart"
                            : target is Diagram ? "diagram"
                            : "picture",
                            "caption, and so no number"
                        );
                var message = $"the {what} '{reference.TargetId}' has no {missing}: there is nothing to print here";
                diagnostics.Error(ModelCodes.EmptyReference, message, reference.Origin, $"write the text: '[text](#{reference.TargetId})'");
                text = [new Text(reference.TargetId)];
            }

            return reference with
            {
                Content = text,
            };
        }

        private static ImmutableArray<Inline> TextOf(Block target) =>
            target switch
            {
                Heading heading => QuotableText.Of(heading.Content),
                Table { Label: { } label } => [new Text(label)],
                Picture { Label: { } label } => [new Text(label)],
                Chart { Label: { } label } => [new Text(label)],
                Diagram { Label: { } label } => [new Text(label)],
                _ => [],
            };
    }

    private sealed class Targets : DocumentWalker
    {
        private readonly Dictionary<string, Block> _found = new(StringComparer.Ordinal);

        public static Dictionary<string, Block> Of(Document document)
        {
            var targets = new Targets();
            targets.Visit(document.Content);
            return targets._found;
        }

        protected override void VisitParagraph(Paragraph paragraph) { }

        protected override void VisitHeading(Heading heading)
        {
            if (heading.Id is { } id)
                _found.TryAdd(id, heading);
        }

        protected override void VisitTable(Table table)
        {
            if (table.Id is { } id)
                _found.TryAdd(id, table);
            base.VisitTable(table);
        }

        protected override void VisitPicture(Picture picture)
        {
            if (picture.Id is { } id)
                _found.TryAdd(id, picture);
        }

        protected override void VisitChart(Chart chart)
        {
            if (chart.Id is { } id)
                _found.TryAdd(id, chart);
        }

        protected override void VisitDiagram(Diagram diagram)
        {
            if (diagram.Id is { } id)
                _found.TryAdd(id, diagram);
        }
    }
}
