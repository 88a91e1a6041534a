using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>Fills in the text of references that have none: the text of the heading, or the label of the table or picture.</summary>
internal sealed class ResolveReferences : IPass
{
    public Document Run(Document document, PassContext context)
    {
        return new Rewriter(document, context.Diagnostics, context.Work).Rewrite(document);
    }

    private sealed class Rewriter(Document document, DiagnosticBag diagnostics, Work work) : DocumentRewriter(work)
    {
        // Most documents have no references.
        private Dictionary<string, ReferableBlock>? _targets;

        protected override Inline Rewrite(Inline inline) => inline is Reference reference ? Resolve(reference) : RewriteChildren(inline);

        private Inline Resolve(Reference reference)
        {
            _targets ??= Targets.Of(document, Work);
            if (!_targets.TryGetValue(reference.TargetId, out var target))
            {
                var hint = DidYouMean.Hint(reference.TargetId, _targets.Keys);
                diagnostics.Error(
                    ModelCodes.UnknownReference,
                    $"nothing in the document has the id '{reference.TargetId}'",
                    reference.Origin,
                    hint
                );
                return reference.Content.IsEmpty ? reference with { Content = [new Text(reference.TargetId)] } : RewriteChildren(reference);
            }

            if (!reference.Content.IsEmpty)
                return RewriteChildren(reference);
            var text = QuotableText.Of(target.TextOfReference());
            if (text.IsEmpty)
            {
                var what = target.GetType().Name.ToLowerInvariant();
                var missing = target is CaptionedBlock ? "caption, and therefore no number" : "text";
                var message = $"the {what} '{reference.TargetId}' has no {missing} to print here";
                diagnostics.Error(ModelCodes.EmptyReference, message, reference.Origin, $"write the text: '[text](#{reference.TargetId})'");
                text = [new Text(reference.TargetId)];
            }

            return reference with
            {
                Content = text,
            };
        }
    }

    private sealed class Targets(Work work) : DocumentWalker(work)
    {
        private readonly Dictionary<string, ReferableBlock> _found = new(StringComparer.Ordinal);

        public static Dictionary<string, ReferableBlock> Of(Document document, Work work)
        {
            var targets = new Targets(work);
            targets.Visit(document.Content);
            return targets._found;
        }

        protected override void Visit(Block block)
        {
            if (block is ReferableBlock { Id: { } id } target)
                _found.TryAdd(id, target);
            VisitChildren(block);
        }
    }
}
