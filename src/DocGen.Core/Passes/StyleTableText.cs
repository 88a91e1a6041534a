using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>
/// Changes paragraphs of table cells from the style of body text to Table Header or Table Text, and the notes below a table to Table Note.
/// </summary>
internal sealed class StyleTableText : IPass
{
    public Document Run(Document document, PassContext context)
    {
        return new Rewriter(context.Work).Rewrite(document);
    }

    private sealed class Rewriter(Work work) : DocumentRewriter(work)
    {
        private string? _style;

        protected override Block Rewrite(Block block) =>
            block switch
            {
                Paragraph paragraph => RewriteChildren(
                    _style is { } style && IsPlain(paragraph) ? paragraph with { Style = style } : paragraph
                ),
                Table => In(StyleNames.TableNote, block),
                Diagram => In(null, block),
                _ => RewriteChildren(block),
            };

        // The text of the footnote is at the bottom of the page.
        protected override Inline Rewrite(Inline inline) => inline is Footnote ? In(null, inline) : RewriteChildren(inline);

        protected override TableCell RewriteCell(TableGrid grid, int row, int column, TableCell cell) =>
            In(grid.Rows[row].Kind == TableRowKind.Header ? StyleNames.TableHeader : StyleNames.TableText, cell);

        private T In<T>(string? style, T node)
            where T : Node
        {
            var outer = _style;
            _style = style;
            node = RewriteChildren(node);
            _style = outer;
            return node;
        }

        private static bool IsPlain(Paragraph paragraph) =>
            ReferenceEquals(paragraph.Style, StyleNames.BodyText) || paragraph.Style is StyleNames.BodyText or StyleNames.Normal;
    }
}
