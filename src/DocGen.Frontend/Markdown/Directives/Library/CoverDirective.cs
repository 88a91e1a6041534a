using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>A cover page: the name of the sender on the first line, other information about the sender on the following lines.</summary>
internal sealed class CoverDirective()
    : BlockDirective("cover", new TextAttribute("title"), new TextAttribute("subtitle"), new TextAttribute("date"))
{
    internal override InlineMode Mode => InlineMode.Lines;

    public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        var paragraphs = AddressLines.Read("a cover", arguments, content);
        ImmutableArray<ImmutableArray<Inline>> lines = [.. paragraphs.SelectMany(paragraph => paragraph)];
        if (lines.IsEmpty)
            yield break;
        var date = arguments.Inlines("date");
        yield return new Cover(lines[0], lines[1..])
        {
            Title = arguments.Inlines("title"),
            Subtitle = arguments.Inlines("subtitle"),
            Date = date,
            IsUndated = date.IsEmpty && arguments.Has("date"),
            Origin = arguments.Origin,
        };
    }
}
