using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Passes;

/// <summary>
/// Puts the paragraphs of table cells into the styles Table Header and Table Text, and the notes below into Table Note, where they
/// are in the style of running text.
/// </summary>
public sealed class StyleTableText : IPass
{
    public Document Run(Document document, Theme theme, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        return new Rewriter().Rewrite(document);
    }

    private sealed class Rewriter : DocumentRewriter
    {
        private string? _style;

        protected override Block Rewrite(Block block) =>
            block switch
            {
                Paragraph paragraph => _style is not null && IsPlain(paragraph) ? paragraph with { Style = _style } : paragraph,
                Heading or Picture or Chart or Diagram => block,
                Table table => RewriteTable(table),
                _ => RewriteChildren(block),
            };

        protected override Inline Rewrite(Inline inline) => inline;

        private static bool IsPlain(Paragraph paragraph) =>
            ReferenceEquals(paragraph.Style, StyleNames.BodyText) || paragraph.Style is StyleNames.BodyText or StyleNames.Normal;

        private Table RewriteTable(Table table)
        {
            var outer = _style;
            var grid = table.Grid.MapCells(
                (row, _, cell) =>
                {
                    _style = table.Grid.Rows[row].Kind == TableRowKind.Header ? StyleNames.TableHeader : StyleNames.TableText;
                    return RewriteCell(cell);
                }
            );
            _style = outer;
            var notes = table.Notes;
            for (var i = 0; i < notes.Length; i++)
                if (IsPlain(notes[i]))
                    notes = notes.SetItem(i, notes[i] with { Style = StyleNames.TableNote });
            return ReferenceEquals(grid, table.Grid) && notes == table.Notes ? table : table with { Grid = grid, Notes = notes };
        }
    }
}
