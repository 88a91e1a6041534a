using DocGen.Core.Cancellation;
using DocGen.Core.Languages;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>
/// Makes the spaces at punctuation marks non-breaking as the language requires (French: <c>Total :</c>, <c>« oui »</c>). Code, and text
/// without such spaces, is unchanged: no spaces are added.
/// </summary>
internal sealed class SpacePunctuation : IPass
{
    public Document Run(Document document, PassContext context)
    {
        var punctuation = document.Info.Language.Punctuation;
        return punctuation.HasSpaces ? new Rewriter(punctuation, context.Work).Rewrite(document) : document;
    }

    private sealed class Rewriter(Punctuation punctuation, Work work) : DocumentRewriter(work)
    {
        protected override Inline Rewrite(Inline inline)
        {
            switch (inline)
            {
                case Span { Style: StyleNames.HtmlCode }:
                case Span { Lang: not null }:
                    return inline;
                case Text text:
                    var spaced = punctuation.Space(text.Value);
                    return ReferenceEquals(spaced, text.Value) ? text : text with { Value = spaced };
                default:
                    return RewriteChildren(inline);
            }
        }
    }
}
