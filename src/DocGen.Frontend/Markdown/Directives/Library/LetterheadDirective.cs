using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>The sender: the name on the first line, the address on the following lines.</summary>
internal sealed class LetterheadDirective() : BlockDirective("letterhead")
{
    internal override InlineMode Mode => InlineMode.Lines;

    public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        var paragraphs = AddressLines.Read("a letterhead", arguments, content);
        ImmutableArray<ImmutableArray<Inline>> lines = [.. paragraphs.SelectMany(paragraph => paragraph)];
        if (!lines.IsEmpty)
            yield return new Letterhead(lines[0], lines[1..]) { Origin = arguments.Origin };
    }
}
