using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Derived;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>
/// Replaces derived nodes by core nodes, repeatedly, until only core nodes are left. Nodes nested deeper than <see cref="MaximumDepth"/>
/// are removed with an error, so that no later walk can exhaust the stack.
/// </summary>
internal sealed class LowerDerivedNodes : IPass
{
    /// <summary>The maximum nesting depth; real documents have fewer than ten levels.</summary>
    public const int MaximumDepth = 100;

    public Document Run(Document document, PassContext context)
    {
        return new Rewriter(new LoweringContext(context.Theme, document.Info), context.Diagnostics, context.Work).Rewrite(document);
    }

    private sealed class Rewriter(LoweringContext context, DiagnosticBag diagnostics, Work work) : DocumentRewriter(work)
    {
        private int _depth;
        private bool _reported;

        protected override ImmutableArray<Block>? Replace(Block block)
        {
            if (_depth >= MaximumDepth)
                return TooDeep<Block>(block);
            if (block is not IDerived<Block> derived)
                return null;
            _depth++;
            var lowered = Rewrite(derived.Lower(context));
            _depth--;
            return lowered;
        }

        protected override ImmutableArray<Inline>? Replace(Inline inline)
        {
            if (_depth >= MaximumDepth)
                return TooDeep<Inline>(inline);
            if (inline is not IDerived<Inline> derived)
                return null;
            _depth++;
            var lowered = Rewrite(derived.Lower(context));
            _depth--;
            return lowered;
        }

        protected override Block Rewrite(Block block)
        {
            _depth++;
            var result = RewriteChildren(block);
            _depth--;
            return result;
        }

        protected override Inline Rewrite(Inline inline)
        {
            _depth++;
            var result = RewriteChildren(inline);
            _depth--;
            return result;
        }

        private ImmutableArray<T> TooDeep<T>(Node node)
        {
            // Reported once: the surrounding nodes have the same problem.
            if (!_reported)
                diagnostics.Error(
                    ModelCodes.TooDeep,
                    $"blocks or inlines are nested more than {MaximumDepth} levels deep",
                    node.Origin,
                    "nest fewer levels, or split the text"
                );
            _reported = true;
            return [];
        }
    }
}
