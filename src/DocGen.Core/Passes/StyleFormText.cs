using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Core.Passes;

/// <summary>
/// Gives paragraphs with form fields a style with enough line spacing for handwriting, and keeps questions with them. In tables the author
/// sets the height of the rows; a checkbox needs no extra space.
/// </summary>
internal sealed class StyleFormText : IPass
{
    public Document Run(Document document, PassContext context)
    {
        return new Rewriter(context.Work).Rewrite(document);
    }

    private sealed class Rewriter(Work work) : DocumentRewriter(work)
    {
        private readonly LineSearch _search = new(work);

        protected override Block Rewrite(Block block) =>
            block switch
            {
                Paragraph paragraph => RewriteChildren(IsToWriteIn(paragraph) ? paragraph with { Style = StyleNames.FormText } : paragraph),
                ListBlock list => Keep(RewriteChildren(list)),
                _ => RewriteChildren(block),
            };

        // The author sets the height of the rows.
        protected override TableCell RewriteCell(TableGrid grid, int row, int column, TableCell cell) => cell;

        private bool IsToWriteIn(Paragraph paragraph) =>
            paragraph.Style is StyleNames.BodyText or StyleNames.Normal && HasLine(paragraph.Content);

        /// <summary>Keeps a question on the page of its answer.</summary>
        private static ListBlock Keep(ListBlock list)
        {
            var items = list.Items;
            for (var i = 0; i < items.Length; i++)
            {
                var content = items[i].Content;
                for (var b = 1; b < content.Length; b++)
                    if (content[b] is Paragraph { Style: StyleNames.FormText } && content[b - 1] is Paragraph question)
                        content = content.SetItem(b - 1, question with { KeepWithNext = true });
                if (content != items[i].Content)
                    items = items.SetItem(i, items[i] with { Content = content });
            }

            return items == list.Items ? list : list with { Items = items };
        }

        private bool HasLine(ImmutableArray<Inline> content)
        {
            _search.Found = false;
            _search.Visit(content);
            return _search.Found;
        }
    }

    private sealed class LineSearch(Work work) : DocumentWalker(work)
    {
        public bool Found { get; set; }

        protected override void Visit(Inline inline)
        {
            // The text of the footnote is elsewhere.
            if (inline is Footnote)
                return;
            Found |= inline is FormField { Type: not (FormFieldType.Checkbox or FormFieldType.Choice) };
            VisitChildren(inline);
        }
    }
}
