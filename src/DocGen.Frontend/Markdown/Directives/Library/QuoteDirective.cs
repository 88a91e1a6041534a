using System.Collections.Immutable;
using DocGen.Core.Derived;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>A quotation with its source.</summary>
internal sealed class QuoteDirective() : BlockDirective("quote", new TextAttribute("by"), new TextAttribute("role"))
{
    public override IEnumerable<Block> Make(DirectiveArguments arguments, ImmutableArray<Block> content)
    {
        if (content.IsEmpty)
            arguments.ReportContent(null, "the quotation is empty");
        yield return new Quotation(content, arguments.Inlines("by"), arguments.Inlines("role")) { Origin = arguments.Origin };
    }
}
