using DocGen.Core.Cancellation;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Charts;

/// <summary>Rebuilds blocks that depend on the width of the text column they appear in.</summary>
internal abstract class WidthRewriter : DocumentRewriter
{
    private readonly Theme _theme;
    private readonly long _textWidth;
    private long _width;

    protected WidthRewriter(Theme theme, Document document, Work work)
        : base(work)
    {
        _theme = theme;
        _textWidth = theme.LayoutOf(document.Info).Page.TextWidth.Emu;
        _width = _textWidth;
    }

    protected override Block Rewrite(Block block) =>
        block switch
        {
            Chart or Diagram => RewriteChildren(Draw(block, new Length(_width).Points)),
            Container container => Within(container, ContentBox.InContainer(container, _theme, _width)),
            ListBlock list => Within(list, ContentBox.InList(list, _theme, _width)),
            _ => RewriteChildren(block),
        };

    // The text of the footnote is at the bottom of the page.
    protected override Inline Rewrite(Inline inline) => inline is Footnote ? Within(inline, _textWidth) : RewriteChildren(inline);

    protected override TableCell RewriteCell(TableGrid grid, int row, int column, TableCell cell) =>
        Within(cell, ContentBox.InCell(grid, column, cell, _theme));

    /// <summary>A chart or a diagram, with its drawing.</summary>
    /// <param name="width">In points.</param>
    protected abstract Block Draw(Block block, double width);

    private T Within<T>(T node, long width)
        where T : Node
    {
        var outer = _width;
        _width = width;
        node = RewriteChildren(node);
        _width = outer;
        return node;
    }
}
