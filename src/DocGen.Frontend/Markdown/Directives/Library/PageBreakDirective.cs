using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>Starts a new page.</summary>
internal sealed class PageBreakDirective() : LineDirective("page-break")
{
    public override Block Make(DirectiveArguments arguments) => new Break(BreakKind.Page) { Origin = arguments.Origin };
}
