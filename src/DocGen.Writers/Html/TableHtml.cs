using System.Diagnostics;
using System.Globalization;
using DocGen.Core.Cancellation;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Html;

/// <summary>
/// Writes a table whose header cells are associated with its data cells (HTML Living Standard, 4.9.12): by scope, and if there are several
/// levels of headers also by id. The table is in a region that can be scrolled with the keyboard (WCAG 2.1.1).
/// </summary>
/// <param name="name">The name of the region if the table has no caption.</param>
internal sealed class TableHtml(
    CharBuffer output,
    BodyHtml body,
    Table table,
    int ordinal,
    Language language,
    Work work,
    string? name = null
)
{
    private readonly TableGrid _grid = table.Grid;
    private readonly bool _hasLevels = table.Grid.HeaderRowCount > 1;
    private readonly DecimalPlaces _places = new(table.Grid, language);

    public void Write()
    {
        var hasCaption = table.Label is not null || !table.Caption.IsEmpty;
        output.Append("<div class=\"table\"");
        if (table.Id is not null)
            output.AppendAttribute("id", table.Id);
        output.Append(" role=\"region\" tabindex=\"0\"");
        if (hasCaption)
            output.AppendAttribute("aria-labelledby", Id("caption"));
        else
            output.AppendAttribute(
                "aria-label",
                name ?? string.Create(CultureInfo.InvariantCulture, $"{language.Words.Table} ({ordinal})")
            );
        output.Append(">\n<table");
        if (!string.IsNullOrEmpty(table.Description))
            output.AppendAttribute("aria-description", table.Description);
        output.Append(">\n");
        if (hasCaption)
        {
            output.Append("<caption");
            output.AppendAttribute("id", Id("caption"));
            output.Append('>');
            body.WriteCaption(table.Label, table.Caption);
            output.Append("</caption>\n");
        }

        WriteColumns();
        WriteRows("thead", 0, _grid.HeaderRowCount);
        var totals = _grid.Rows.Length;
        while (totals > _grid.HeaderRowCount && _grid.Rows[totals - 1].Kind == TableRowKind.Total)
            totals--;
        WriteRows("tbody", _grid.HeaderRowCount, totals);
        WriteRows("tfoot", totals, _grid.Rows.Length);
        output.Append("</table>\n</div>\n");
        foreach (var note in table.Notes)
            body.Visit(note);
    }

    private string Id(string part) => string.Create(CultureInfo.InvariantCulture, $"table:{ordinal}:{part}");

    private string Id(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"table:{ordinal}:{row}:{column}");

    /// <summary>Writes a column group for each cell of the first header row, and the widths that are specified.</summary>
    private void WriteColumns()
    {
        var hasWidths = false;
        foreach (var column in _grid.Columns)
            hasWidths |= column.Requested is not null;
        if (!_hasLevels && !hasWidths)
            return;
        long total = 0;
        foreach (var column in _grid.Columns)
            total += Math.Max(0, column.Width.Emu);
        for (var c = 0; c < _grid.Columns.Length; )
        {
            var span = _hasLevels ? _grid[0, c].Cell.ColumnSpan : _grid.Columns.Length;
            output.Append("<colgroup>");
            for (var end = c + span; c < end; c++)
            {
                output.Append("<col");
                if (hasWidths && total > 0 && _grid.Columns[c].Requested is not null)
                {
                    output.Append(" style=\"width:");
                    output.Append(Math.Round(_grid.Columns[c].Width.Emu * 100.0 / total, 1));
                    output.Append("%\"");
                }

                output.Append('>');
            }

            output.Append("</colgroup>\n");
        }
    }

    private void WriteRows(string element, int from, int to)
    {
        if (from >= to)
            return;
        output.Append('<');
        output.Append(element);
        output.Append(">\n");
        for (var r = from; r < to; r++)
        {
            work.Step();
            output.Append(
                _grid.Rows[r].Kind switch
                {
                    TableRowKind.Total => "<tr class=\"total\"",
                    TableRowKind.Subtotal => "<tr class=\"subtotal\"",
                    TableRowKind.Header or TableRowKind.Body => "<tr",
                    _ => throw new UnreachableException(),
                }
            );
            if (_grid.Rows[r].MinimumHeight is { } height)
            {
                output.Append(" style=\"height:");
                output.Append(Math.Round(height.Millimetres, 2));
                output.Append("mm\"");
            }

            output.Append(">\n");
            for (var c = 0; c < _grid.Columns.Length; c++)
                if (_grid[r, c] is { IsOrigin: true } slot)
                    WriteCell(slot.Cell, r, c);
            output.Append("</tr>\n");
        }

        body.Close(element);
    }

    private void WriteCell(TableCell cell, int row, int column)
    {
        var inHead = row < _grid.HeaderRowCount;

        // An empty cell cannot be a header.
        var isHeader = !cell.Content.IsEmpty && (inHead || _grid.Columns[column].IsHeader);
        output.Append(isHeader ? "<th" : "<td");
        if (cell.ColumnSpan > 1)
            output.AppendAttribute("colspan", cell.ColumnSpan);
        if (cell.RowSpan > 1)
            output.AppendAttribute("rowspan", cell.RowSpan);
        var isGroup = inHead && cell.ColumnSpan > 1;
        if (isHeader)
            output.AppendAttribute(
                "scope",
                !inHead ? "row"
                    : isGroup && row == 0 ? "colgroup"
                    : "col"
            );
        if (_hasLevels && isHeader)
            output.AppendAttribute("id", Id(row, column));
        if (_hasLevels && !inHead && !isHeader)
            WriteHeaders(cell, row, column);
        if (!isGroup || cell.Alignment is not null)
            WriteAlignment(cell, row, column, inHead);
        if (!inHead)
            WriteStyle(cell, row, column);
        output.Append('>');
        body.WriteFlow(cell.Content, unwrapped: true);
        output.Append(isHeader ? "</th>\n" : "</td>\n");
    }

    private void WriteAlignment(TableCell cell, int row, int column, bool inHead)
    {
        var alignment = cell.Alignment ?? _grid.Columns[column].Alignment;
        output.Append(
            alignment switch
            {
                ColumnAlignment.Centre => " class=\"c\"",
                ColumnAlignment.Right => " class=\"r\"",
                ColumnAlignment.Decimal => inHead ? " class=\"r\"" : " class=\"n\"",
                ColumnAlignment.Left => "",
                _ => throw new UnreachableException(),
            }
        );
    }

    /// <summary>Writes the padding that aligns decimals, and the vertical alignment in rows with a minimum height.</summary>
    private void WriteStyle(TableCell cell, int row, int column)
    {
        var missing = (cell.Alignment ?? _grid.Columns[column].Alignment) == ColumnAlignment.Decimal ? _places.MissingAt(row, column) : 0;
        var isHigh = _grid.Rows[row].MinimumHeight is not null;
        if (missing <= 0 && !isHigh)
            return;
        output.Append(" style=\"");
        if (missing > 0)
        {
            output.Append("--p:");
            output.Append(missing);
            if (isHigh)
                output.Append(';');
        }

        if (isHigh)
            output.Append("vertical-align:bottom");
        output.Append('"');
    }

    private void WriteHeaders(TableCell cell, int row, int column)
    {
        output.Append(" headers=\"");
        var start = output.Length;
        for (var c = 0; c < column && _grid.Columns[c].IsHeader; c++)
            Append(row, c);
        for (var c = column; c < column + cell.ColumnSpan; c++)
        for (var r = 0; r < _grid.HeaderRowCount; r++)
            Append(r, c);
        if (output.Length == start)
            output.Truncate(start - " headers=\"".Length);
        else
            output.Append('"');

        void Append(int r, int c)
        {
            var slot = _grid[r, c];
            if (slot.Cell.Content.IsEmpty)
                return;

            // A data cell can span several columns under one header, and a header can span several header rows: refer to each header once.
            if (r < _grid.HeaderRowCount ? slot.RowOffset > 0 || (slot.ColumnOffset > 0 && c > column) : slot.ColumnOffset > 0)
                return;
            if (output.Length > start)
                output.Append(' ');
            output.Append("table:");
            output.Append(ordinal);
            output.Append(':');
            output.Append(r - slot.RowOffset);
            output.Append(':');
            output.Append(c - slot.ColumnOffset);
        }
    }
}
