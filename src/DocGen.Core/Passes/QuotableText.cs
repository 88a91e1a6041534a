using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>
/// The text of a heading for a contents list or a reference: styles are kept; links, references and line breaks are replaced by their text,
/// form fields by their blank; footnotes are removed. Form fields and footnotes must occur only once.
/// </summary>
internal static class QuotableText
{
    private static readonly Rewriter Quoting = new(Work.Uninterrupted);

    public static ImmutableArray<Inline> Of(ImmutableArray<Inline> inlines) => Quoting.Rewrite(inlines);

    private sealed class Rewriter(Work work) : DocumentRewriter(work)
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
