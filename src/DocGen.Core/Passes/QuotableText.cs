using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>
/// A heading's text as it is repeated elsewhere, in a contents list or a reference: styles stay; links, references and line breaks leave
/// only their text, a form field its blank, footnotes nothing: what is filled in, and a footnote, stand once.
/// </summary>
internal static class QuotableText
{
    private static readonly Rewriter Quoting = new();

    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> inlines) => Quoting.Rewrite(inlines);

    private sealed class Rewriter : DocumentRewriter
    {
        private static readonly ImmutableArray<Inline> Space = [new Text(" ")];

        protected override ImmutableArray<Inline>? Replace(Inline inline) =>
            inline switch
            {
                Link link => Rewrite(link.Content),
                Reference reference => Rewrite(reference.Content),
                FormField field => Rewrite(field.Content),
                Image image => [new Text(image.AlternativeText)],
                LineBreak => Space,
                Footnote => [],
                _ => null,
            };
    }
}
