using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Charts;

/// <summary>Rebuilds blocks that depend on the width of the text column they appear in.</summary>
internal abstract class WidthRewriter(Theme theme, Document document) : DocumentRewriter
{
    private long _width = theme.LayoutOf(document.Info).Page.TextWidth.Emu;

    protected override Block Rewrite(Block block) =>
        block switch
        {
            Paragraph or Heading => block,
            Chart or Diagram => Draw(block, new Length(_width).Points),
            Table table => RewriteTable(table),
            Container container => Within(container, ContentBox.InContainer(container, theme, _width)),
            ListBlock list => Within(list, ContentBox.InList(list, theme, _width)),
            _ => RewriteChildren(block),
        };

    /// <summary>Returns a chart or a diagram with its drawing.</summary>
    /// <param name="width">In points.</param>
    protected abstract Block Draw(Block block, double width);

    private Block Within(Block block, long width)
    {
        var outer = _width;
        _width = width;
        block = RewriteChildren(block);
        _width = outer;
        return block;
    }

    private Table RewriteTable(Table table)
    {
        var grid = table.Grid.MapCells(
            (_, column, cell) =>
            {
                var outer = _width;
                _width = ContentBox.InCell(table.Grid, column, cell, theme);
                cell = RewriteCell(cell);
                _width = outer;
                return cell;
            }
        );
        return ReferenceEquals(grid, table.Grid) ? table : table with { Grid = grid };
    }
}
