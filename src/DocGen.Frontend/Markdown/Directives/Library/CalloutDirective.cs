using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>A remark beside the text.</summary>
internal sealed class CalloutDirective()
    : BlockDirective("callout", new ChoiceAttribute("kind", ["note", "important", "warning"]), new TextAttribute("title"))
{
    public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        if (content.IsEmpty)
            arguments.ReportContent(null, "the callout is empty");
        yield return new Callout(arguments.Choice("kind", CalloutKind.Note), arguments.Inlines("title"), content)
        {
            Origin = arguments.Origin,
        };
    }
}
