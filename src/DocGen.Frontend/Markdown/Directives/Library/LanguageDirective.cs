using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Directives.Library;

/// <summary>Text in another language, for hyphenation, spelling and screen readers (WCAG 2.2, 3.1.2).</summary>
internal sealed class LanguageDirective() : InlineDirective("lang", new LanguageTagAttribute("tag", IsRequired: true))
{
    public override Inline? Make(DirectiveArguments arguments, ImmutableArray<Inline> content) =>
        content.IsEmpty ? null : new Span("", content) { Lang = arguments.Text("tag"), Origin = arguments.Origin };
}
