using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>Reports a layout or a style that the theme does not have, so that writers can rely on all names.</summary>
internal sealed class CheckStyles : IPass
{
    public Document Run(Document document, PassContext context)
    {
        var (theme, diagnostics, work) = context;
        if (!theme.Layouts.ContainsKey(document.Info.Layout))
        {
            var hint = DidYouMean.Hint(document.Info.Layout, theme.Layouts.Keys) ?? Names(theme.Layouts.Keys);
            diagnostics.Error(
                ModelCodes.UnknownLayout,
                $"the theme '{theme.Name}' has no layout '{document.Info.Layout}'",
                document.Info.Origin,
                hint
            );
        }

        new Walker(theme, diagnostics, work).Visit(document.Content);
        return document;
    }

    private static string Names(IEnumerable<string> names) => "it has " + string.Join(", ", names.Order(StringComparer.Ordinal));

    private sealed class Walker(Theme theme, DiagnosticBag diagnostics, Work work) : DocumentWalker(work)
    {
        private readonly HashSet<string> _reported = new(StringComparer.Ordinal);

        // Adjacent nodes mostly have the same style, and built-in names are the same instance.
        private string? _last;

        protected override void Visit(Block block)
        {
            switch (block)
            {
                case Paragraph paragraph when !ReferenceEquals(paragraph.Style, _last):
                    Check("paragraph", paragraph.Style, theme.ParagraphStyles, paragraph.Origin);
                    _last = paragraph.Style;
                    break;
                case Heading { Style: { } style }:
                    Check("paragraph", style, theme.ParagraphStyles, block.Origin);
                    break;
                case Container { Style: { } style }:
                    Check("container", style, theme.ContainerStyles, block.Origin);
                    break;
            }

            VisitChildren(block);
        }

        protected override void Visit(Inline inline)
        {
            if (inline is Span { Style.Length: > 0 } span)
                Check("character", span.Style, theme.CharacterStyles, span.Origin);
            VisitChildren(inline);
        }

        private void Check<T>(string kind, string name, ImmutableDictionary<string, T> styles, Origin? origin)
        {
            if (styles.ContainsKey(name) || !_reported.Add(kind + name))
                return;
            var hint = DidYouMean.Hint(name, styles.Keys) ?? $"add it to the theme's {kind}-styles";
            diagnostics.Error(ModelCodes.UnknownStyle, $"the theme '{theme.Name}' has no {kind} style '{name}'", origin, hint);
        }
    }
}
