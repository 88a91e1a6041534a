using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Sizing;

/// <summary>The width of the text inside content that is placed in text of a given width (in EMU).</summary>
public static class ContentBox
{
    /// <summary>In one column or track of a container, without its border and padding; at least 0.</summary>
    public static long InContainer(Container container, Theme theme, long width)
    {
        if (container.Arrangement != ContainerArrangement.Stack && container.ColumnCount > 1)
            width = (width - (theme.ColumnGap.Emu * (container.ColumnCount - 1))) / container.ColumnCount;
        return Math.Max(0, width - HorizontalEdges(container, theme));
    }

    /// <summary>In an item of a list, without the indent of the paragraph style of its kind; at least 0.</summary>
    public static long InList(ListBlock list, Theme theme, long width)
    {
        var style = theme.ParagraphStyles[list.Kind == ListKind.Bullet ? StyleNames.ListBullet : StyleNames.ListNumber];
        return Math.Max(0, width - style.IndentLeft.Emu);
    }

    /// <summary>The width in the cell that begins in a column, without its padding.</summary>
    public static long InCell(TableGrid grid, int column, TableCell cell, Theme theme)
    {
        var width = -2 * theme.Table.CellPaddingHorizontal.Emu;
        for (var c = column; c < column + cell.ColumnSpan; c++)
            width += grid.Columns[c].Width.Emu;
        return Math.Max(0, width);
    }

    private static long HorizontalEdges(Container container, Theme theme)
    {
        if (container.Style is not { } name || !theme.ContainerStyles.TryGetValue(name, out var style))
            return 0;
        return new BoxEdges(style).Horizontal;
    }
}
