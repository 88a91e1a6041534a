using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>The signatories: one paragraph each.</summary>
internal sealed class SignaturesDirective() : BlockDirective("signatures", new IntegerAttribute("columns", 1, 4))
{
    internal override InlineMode Mode => InlineMode.Lines;

    public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        var signatories = AddressLines.Read("a list of signatures", arguments, content);
        if (!signatories.IsEmpty)
            yield return new Signatures(arguments.Integer("columns", 1), signatories) { Origin = arguments.Origin };
    }
}
