using System.Collections.Immutable;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout;

/// <summary>How high blocks are at a width, in EMU, by <see cref="ParagraphMeasure"/>.</summary>
internal sealed class BlockHeights(Theme theme, IFontMetrics metrics, ImmutableDictionary<string, ImageData> images)
{
    private const double PointsPerInch = 72;

    private readonly ParagraphMeasure _measure = new(theme, metrics);

    public long Of(Block block, long width, bool bold = false) => block switch
    {
        Paragraph paragraph => Text(paragraph.Content, StyleOf(paragraph), width, bold) + Footnotes(paragraph.Content, width),
        Heading heading => Text(heading.Content, theme.ParagraphStyles[heading.StyleName], width, bold),
        ListBlock list => Sum(list, ContentBox.InList(list, theme, width), bold),
        Table table => HeadOf(table) + RowsOf(table.Grid, table.Grid.HeaderRowCount, table.Grid.Rows.Length) + TailOf(table),
        Picture picture => OfPicture(picture, width),
        Chart chart => OfDrawing(chart.Drawing, chart.Caption, width),
        Diagram diagram => OfDrawing(diagram.Drawing, diagram.Caption, width),
        Container container => OfContainer(container, width, bold),
        CodeBlock code => OfCode(code),
        Contents contents => OfContents(contents, width),
        Break => LineOf(theme.ParagraphStyles[StyleNames.BodyText]),
        _ => 0,
    };

    public long LineOf(Paragraph paragraph) => LineOf(StyleOf(paragraph));

    /// <summary>Padding and space above and below.</summary>
    public long EdgesOf(Container container)
    {
        if (container.Style is not { } name || !theme.ContainerStyles.TryGetValue(name, out var style)) return 0;
        return (2 * style.Padding.Emu) + style.SpaceBefore.Emu + style.SpaceAfter.Emu;
    }

    /// <summary>The caption and the header rows of a table.</summary>
    public long HeadOf(Table table)
    {
        var caption = table.Caption.IsEmpty ? 0 : Text(table.Caption, theme.ParagraphStyles[StyleNames.Caption], table.Grid.Width.Emu, false);
        return caption + RowsOf(table.Grid, 0, table.Grid.HeaderRowCount);
    }

    /// <summary>The notes below a table, or the space.</summary>
    public long TailOf(Table table)
    {
        var height = theme.ParagraphStyles[StyleNames.BodyText].SpaceAfter.Emu;
        foreach (var note in table.Notes) height += Of(note, table.Grid.Width.Emu);
        return height;
    }

    public long RowsOf(TableGrid grid, int from, int to)
    {
        var height = 0L;
        for (var r = from; r < to; r++) height += RowOf(grid, r);
        return height;
    }

    public long RowOf(TableGrid grid, int row)
    {
        var height = 0L;
        var bold = grid.Rows[row].Kind is TableRowKind.Total or TableRowKind.Subtotal;
        for (var c = 0; c < grid.Columns.Length; c++)
        {
            var slot = grid[row, c];
            if (!slot.IsOrigin) continue;
            var cell = 0L;
            foreach (var block in slot.Cell.Content) cell += Of(block, ContentBox.InCell(grid, c, slot.Cell, theme), bold);
            height = Math.Max(height, cell / slot.Cell.RowSpan);
        }

        return height + (2 * theme.Table.CellPaddingVertical.Emu) + theme.Table.RuleWidth.Emu;
    }

    private static long LineOf(ParagraphStyle style) => (long)(style.Size.Emu * style.LineHeight);

    private ParagraphStyle StyleOf(Paragraph paragraph) =>
        theme.ParagraphStyles.GetValueOrDefault(paragraph.Style) ?? theme.ParagraphStyles[StyleNames.BodyText];

    private long Text(ImmutableArray<Inline> content, ParagraphStyle style, long width, bool bold) =>
        (_measure.LinesOf(content, style, width - style.IndentLeft.Emu, bold) * LineOf(style)) + style.SpaceBefore.Emu + style.SpaceAfter.Emu;

    private long Footnotes(ImmutableArray<Inline> content, long width)
    {
        var height = 0L;
        foreach (var inline in content)
            if (inline is Footnote footnote)
                foreach (var block in footnote.Content)
                    height += block is Paragraph p ? Text(p.Content, theme.ParagraphStyles[StyleNames.FootnoteText], width, false) : Of(block, width);
        return height;
    }

    private long Sum(ListBlock list, long width, bool bold)
    {
        var height = 0L;
        foreach (var item in list.Items)
            foreach (var block in item.Content) height += Of(block, width, bold);
        return height;
    }

    private long OfContainer(Container container, long width, bool bold)
    {
        var inner = ContentBox.InContainer(container, theme, width);
        var (sum, row, rows) = (0L, 0L, 0L);
        for (var i = 0; i < container.Content.Length; i++)
        {
            var height = Of(container.Content[i], inner, bold);
            sum += height;
            row = Math.Max(row, height);
            if ((i + 1) % Math.Max(1, container.ColumnCount) != 0 && i + 1 < container.Content.Length) continue;
            (rows, row) = (rows + row, 0);
        }

        return EdgesOf(container) + container.Flow switch
        {
            ContainerFlow.Columns => sum / Math.Max(1, container.ColumnCount),
            ContainerFlow.Tracks => rows,
            _ => sum,
        };
    }

    private long OfPicture(Picture picture, long width)
    {
        var caption = picture.Caption.IsEmpty ? 0 : Text(picture.Caption, theme.ParagraphStyles[StyleNames.Caption], width, false);
        if (!images.TryGetValue(picture.Image.Source, out var data) || data.PixelWidth <= 0) return caption;
        var own = Length.FromPoints(data.PixelWidth / (data.Dpi > 0 ? data.Dpi : 96) * PointsPerInch).Emu;
        var printed = Math.Min(picture.Image.Width?.Emu ?? own, width);
        return caption + (long)((double)printed * data.PixelHeight / data.PixelWidth);
    }

    private long OfDrawing(Drawing? drawing, ImmutableArray<Inline> words, long width)
    {
        var caption = words.IsEmpty ? 0 : Text(words, theme.ParagraphStyles[StyleNames.Caption], width, false);
        return caption + (drawing?.Frame.Height.Emu ?? 0) + theme.ParagraphStyles[StyleNames.BodyText].SpaceAfter.Emu;
    }

    private long OfCode(CodeBlock code)
    {
        var style = theme.ParagraphStyles[StyleNames.HtmlPreformatted];
        return ((code.Text.AsSpan().TrimEnd('\n').Count('\n') + 1) * LineOf(style)) + style.SpaceBefore.Emu + style.SpaceAfter.Emu;
    }

    private long OfContents(Contents contents, long width)
    {
        var height = contents.Title.IsEmpty ? 0 : Text(contents.Title, theme.ParagraphStyles[StyleNames.TocHeading], width, false);
        foreach (var entry in contents.Entries) height += Text(entry.Content, theme.ParagraphStyles[StyleNames.TocStyle(entry.Level)], width, false);
        return height;
    }
}
