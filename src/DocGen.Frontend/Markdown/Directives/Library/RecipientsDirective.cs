using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>The recipients of a letter: one paragraph each.</summary>
internal sealed class RecipientsDirective() : BlockDirective("recipients")
{
    internal override InlineMode Mode => InlineMode.Lines;

    public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        var addresses = AddressLines.Read("a list of recipients", arguments, content);
        if (!addresses.IsEmpty)
            yield return new Recipients(addresses) { Origin = arguments.Origin };
    }
}
