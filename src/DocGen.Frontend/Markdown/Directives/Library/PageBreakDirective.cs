using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>The next block begins a page.</summary>
internal sealed class PageBreakDirective() : LineDirectiveKind("page-break")
{
    public override Block Make(DirectiveArguments arguments) => new Break(BreakKind.Page) { Origin = arguments.Origin };
}
