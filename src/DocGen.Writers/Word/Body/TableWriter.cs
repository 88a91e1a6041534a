using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Writers.Word.Charts;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes tables of data and pictures, with their captions (ECMA-376 part 1, 17.4).</summary>
internal abstract class TableWriter(WordTheme theme, Document document, DiagnosticBag diagnostics, Targets targets, Media media)
    : ContainerWriter(theme, document, diagnostics, targets, media)
{
    protected override void VisitTable(Table table)
    {
        var grid = table.Grid;
        var outer = Place;
        var bookmark = Targets.Bookmark(table.Id);
        if (table.Label is not null || !table.Caption.IsEmpty)
            WriteCaption(StyleNames.Caption, table.Label, table.Caption, bookmark, keepWithNext: true);
        else
            Point(bookmark);
        var widths = Widths(grid);
        var caption = table.Caption.IsEmpty ? table.Label : PlainText.Of(table.Caption);
        BeginTable(Theme.Styles.DataTableId, widths, Look(grid), caption, table.Description);
        for (var r = 0; r < grid.Rows.Length; r++)
            WriteRow(grid, r, widths, keepLast: !table.Notes.IsEmpty || outer.KeepWithNext);
        EndTable(SpaceBelowTable);
        if (!table.Notes.IsEmpty)
        {
            var (space, body) = (Place.SpaceBefore, Place.BodyText);
            Place.SpaceBefore = 0;
            Place.BodyText = Style(StyleNames.TableNote);
            foreach (var note in table.Notes)
                VisitParagraph(note);
            (Place.SpaceBefore, Place.BodyText) = (space, body);
        }

        Restore(outer);
    }

    protected override void VisitPicture(Picture picture)
    {
        var hasCaption = picture.Label is not null || !picture.Caption.IsEmpty;
        var bookmark = Targets.Bookmark(picture.Id);
        if (!hasCaption)
            Point(bookmark);
        Write(WordStyles.Picture, [picture.Image], hasCaption);
        if (hasCaption)
            WriteCaption(WordStyles.PictureCaption, picture.Label, picture.Caption, bookmark, keepWithNext: false);
    }

    protected override void VisitChart(Chart chart)
    {
        var hasCaption = chart.Label is not null || !chart.Caption.IsEmpty;
        var bookmark = Targets.Bookmark(chart.Id);
        if (!hasCaption)
            Point(bookmark);
        Begin(Style(WordStyles.Picture), [], hasCaption);
        Runs.Element([]);
        ChartDrawingXml.Write(Xml, chart, Story.Relationships.Add("chart", Media.Add(chart)), NextDrawing(), Room);
        End();
        if (hasCaption)
            WriteCaption(WordStyles.PictureCaption, chart.Label, chart.Caption, bookmark, keepWithNext: false);
    }

    protected override void VisitDiagram(Diagram diagram)
    {
        if (diagram.Drawing is not { } drawing)
        {
            VisitList(diagram.List);
            return;
        }

        var hasCaption = diagram.Label is not null || !diagram.Caption.IsEmpty;
        var bookmark = Targets.Bookmark(diagram.Id);
        if (!hasCaption)
            Point(bookmark);
        Begin(Style(WordStyles.Picture), [], hasCaption);
        Runs.Element([]);
        new DiagramXml(Xml, Theme.Theme, Style(StyleNames.TableText).Id, NextDrawing).Write(diagram, drawing, Room);
        End();
        if (hasCaption)
            WriteCaption(WordStyles.PictureCaption, diagram.Label, diagram.Caption, bookmark, keepWithNext: false);
    }

    private TableLook Look(TableGrid grid)
    {
        var look = TableLook.NoColumnBands;
        if (grid.HeaderRowCount > 0)
            look |= TableLook.FirstRow;
        if (grid.HeaderColumnCount > 0)
            look |= TableLook.FirstColumn;
        if (grid.Rows.Length > 0 && grid.Rows[^1].Kind == TableRowKind.Total)
            look |= TableLook.LastRow;
        if (Theme.Theme.Table.BandFill is null)
            look |= TableLook.NoRowBands;
        return look;
    }

    /// <summary>The model's widths in twips, so rounded that their sum is right; never wider than there is room.</summary>
    private int[] Widths(TableGrid grid)
    {
        var total = 0L;
        foreach (var column in grid.Columns)
            total += column.Width.Emu;
        var room = Math.Max(1, Place.Width - Place.Indent);
        var width = total == 0 ? room : Math.Min(room, new Length(total).Twips);
        var widths = new int[grid.Columns.Length];
        var (sum, before) = (0L, 0);
        for (var i = 0; i < widths.Length; i++)
        {
            sum += grid.Columns[i].Width.Emu;
            var edge = (int)(total == 0 ? (long)width * (i + 1) / widths.Length : (long)Math.Round(width * (double)sum / total));
            widths[i] = Math.Max(1, edge - before);
            before = edge;
        }

        return widths;
    }

    private void WriteRow(TableGrid grid, int row, int[] widths, bool keepLast)
    {
        var kind = grid.Rows[row].Kind;
        Xml.Raw("<w:tr><w:trPr><w:cantSplit/>"u8);
        if (grid.Rows[row].MinimumHeight is { } height)
            Xml.Raw("<w:trHeight w:val=\""u8).Number(height.Twips).Raw("\" w:hRule=\"atLeast\"/>"u8);
        Xml.Raw(kind == TableRowKind.Header ? "<w:tblHeader/></w:trPr>"u8 : "</w:trPr>"u8);
        var isLast = row == grid.Rows.Length - 1;
        var keep = isLast
            ? keepLast
            : kind == TableRowKind.Header
                || grid.Rows[row + 1].Kind is TableRowKind.Total or TableRowKind.Subtotal
                || (kind == TableRowKind.Total && row == grid.HeaderRowCount);
        for (var c = 0; c < widths.Length; )
        {
            var slot = grid[row, c];
            var cell = slot.Cell;
            WriteCell(grid, row, c, widths, slot, keep);
            c += cell.ColumnSpan;
        }

        Xml.Raw("</w:tr>"u8);
    }

    private void WriteCell(TableGrid grid, int row, int column, int[] widths, TableSlot slot, bool keep)
    {
        var cell = slot.Cell;
        var kind = grid.Rows[row].Kind;
        var width = 0;
        for (var i = 0; i < cell.ColumnSpan; i++)
            width += widths[column + i];
        BeginCell(width, cell.ColumnSpan);
        if (cell.RowSpan > 1)
            Xml.Raw(slot.RowOffset == 0 ? "<w:vMerge w:val=\"restart\"/>"u8 : "<w:vMerge/>"u8);

        // The table style colours the first and the last row; other headers and totals say it themselves.
        var table = Theme.Theme.Table;
        if (kind == TableRowKind.Header && row > 0)
            Xml.Raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8)
                .Plain(table.HeaderFill.Hex)
                .Raw("\"/><w:vAlign w:val=\"bottom\"/>"u8);
        else if (kind == TableRowKind.Total && row < grid.Rows.Length - 1)
            Xml.Raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8).Plain(table.TotalFill.Hex).Raw("\"/>"u8);
        if (grid.Rows[row].MinimumHeight is not null)
            Xml.Raw("<w:vAlign w:val=\"bottom\"/>"u8);
        Xml.Raw("</w:tcPr>"u8);
        var outer = Place;
        Place = new Place
        {
            Width = width - (2 * table.CellPaddingHorizontal.Twips),
            CellStyle = kind switch
            {
                TableRowKind.Header => StyleNames.TableHeader,
                TableRowKind.Total or TableRowKind.Subtotal => WordStyles.TableTotal,
                _ => StyleNames.TableText,
            },
            Alignment = cell.Alignment ?? grid.Columns[column].Alignment,
            IsFootnote = outer.IsFootnote,
            KeepWithNext = keep,
            WantsParagraph = true,
        };
        if (slot.RowOffset == 0)
            Visit(cell.Content);
        if (Place.WantsParagraph)
            WriteEmpty(Style(WordStyles.Aligned(Place.CellStyle, Place.Alignment)));
        Place = outer;
        Xml.Raw("</w:tc>"u8);
    }
}
