using System.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes tables of data, with their captions and notes.</summary>
internal sealed class TableWriter(WordContext context)
{
    /// <summary>The space below a table in twips.</summary>
    private const int SpaceBelow = 160;

    public void Write(Table table, Place place)
    {
        var grid = table.Grid;
        var bookmark = context.Targets.Bookmark(table.Id);
        if (table.Label is not null || !table.Caption.IsEmpty)
            context.Captions.Write(StyleNames.Caption, table.Label, table.Caption, bookmark, place, keepWithNext: true);
        else
            place.Content.Next.Bookmark = bookmark ?? place.Content.Next.Bookmark;
        var widths = Widths(grid, place);
        var caption = table.Caption.IsEmpty ? table.Label : PlainText.Of(table.Caption);
        context.TableFrames.Begin(context.Theme.Styles.DataTableId, widths, Look(grid), place, caption, table.Description);
        var cells = new Place?[widths.Length];
        for (var r = 0; r < grid.Rows.Length; r++)
            WriteRow(grid, r, widths, place, cells, keepLast: !table.Notes.IsEmpty || place.KeepWithNext);
        TableXml.End(place, SpaceBelow);
        if (table.Notes.IsEmpty)
            return;

        // Notes belong to the table; the space below the table is below them.
        place.Content.SpaceBefore = 0;
        var below = place with { BodyText = context.Style(StyleNames.TableNote) };
        foreach (var note in table.Notes)
            context.Write(note, below);
        place.Content.SpaceBefore = SpaceBelow;
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
        if (context.Theme.Theme.Table.BandFill is null)
            look |= TableLook.NoRowBands;
        return look;
    }

    /// <summary>The widths of the model in twips, rounded so that their sum is correct; never wider than available.</summary>
    private static int[] Widths(TableGrid grid, Place place)
    {
        var total = 0L;
        foreach (var column in grid.Columns)
            total += column.Width.Emu;
        var room = Math.Max(1, place.AvailableWidth);
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

    /// <param name="cells">The place of the cell above in each column: usually the same for the whole column.</param>
    private void WriteRow(TableGrid grid, int row, int[] widths, Place place, Place?[] cells, bool keepLast)
    {
        context.Work.Step();
        var (xml, kind) = (place.Xml, grid.Rows[row].Kind);
        xml.Raw("<w:tr><w:trPr><w:cantSplit/>"u8);
        if (grid.Rows[row].MinimumHeight is { } height)
            xml.Raw("<w:trHeight w:val=\""u8).Number(height.Twips).Raw("\" w:hRule=\"atLeast\"/>"u8);
        xml.Raw(kind == TableRowKind.Header ? "<w:tblHeader/></w:trPr>"u8 : "</w:trPr>"u8);
        var isLast = row == grid.Rows.Length - 1;
        var keep = isLast
            ? keepLast
            : kind == TableRowKind.Header
                || grid.Rows[row + 1].Kind is TableRowKind.Total or TableRowKind.Subtotal
                || (kind == TableRowKind.Total && row == grid.HeaderRowCount);
        for (var c = 0; c < widths.Length; )
        {
            var slot = grid[row, c];
            WriteCell(grid, row, c, widths, slot, place, ref cells[c], keep);
            c += slot.Cell.ColumnSpan;
        }

        xml.Raw("</w:tr>"u8);
    }

    private void WriteCell(TableGrid grid, int row, int column, int[] widths, TableSlot slot, Place place, ref Place? above, bool keep)
    {
        var (xml, cell, kind, width) = (place.Xml, slot.Cell, grid.Rows[row].Kind, 0);
        for (var i = 0; i < cell.ColumnSpan; i++)
            width += widths[column + i];
        TableXml.BeginCell(xml, width, cell.ColumnSpan);
        if (cell.RowSpan > 1)
            xml.Raw(slot.RowOffset == 0 ? "<w:vMerge w:val=\"restart\"/>"u8 : "<w:vMerge/>"u8);

        // The table style formats the first and the last row; other header and total rows have direct formatting.
        var table = context.Theme.Theme.Table;
        if (kind == TableRowKind.Header && row > 0)
            xml.Raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8)
                .Plain(table.HeaderFill.Hex)
                .Raw("\"/><w:vAlign w:val=\"bottom\"/>"u8);
        else if (kind == TableRowKind.Total && row < grid.Rows.Length - 1)
            xml.Raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8).Plain(table.TotalFill.Hex).Raw("\"/>"u8);
        if (grid.Rows[row].MinimumHeight is not null)
            xml.Raw("<w:vAlign w:val=\"bottom\"/>"u8);
        xml.Raw("</w:tcPr>"u8);
        var style = kind switch
        {
            TableRowKind.Header => StyleNames.TableHeader,
            TableRowKind.Total or TableRowKind.Subtotal => WordStyles.TableTotal,
            TableRowKind.Body => StyleNames.TableText,
            _ => throw new UnreachableException(),
        };
        var alignment = cell.Alignment ?? grid.Columns[column].Alignment;
        var inside = above = CellPlace(place, above, width - (2 * table.CellPaddingHorizontal.Twips), style, alignment, keep);
        if (slot.RowOffset == 0)
            context.Write(cell.Content, inside);
        context.TableFrames.EndCell(inside, WordStyles.Aligned(style, alignment));
    }

    /// <summary>The place in a cell: that of the cell above if nothing differs, which saves memory in long tables.</summary>
    private static Place CellPlace(Place table, Place? above, int width, string style, ColumnAlignment alignment, bool keep)
    {
        if (above is null || above.Width != width || above.CellStyle != style || above.Alignment != alignment || above.KeepWithNext != keep)
            return table.Cell(width, style, alignment, keep);
        above.Content.Restart();
        return above;
    }
}
