using System.Collections.Immutable;
using DocGen.Core.Model;

namespace DocGen.Frontend.Markdown.Tables;

/// <summary>Converts pipe tables to tables of the model.</summary>
internal sealed class TableReader(ReadingContext context, InlineReader inlines)
{
    public Table Read(PipeTable table)
    {
        var columns = table.Columns;
        var rows = ImmutableArray.CreateBuilder<TableRow>(table.Count);
        for (var r = 0; r < table.Count; r++)
        {
            context.Options.Work.Step();
            var row = (PipeRow)table[r];
            if (row.Count != columns.Length)
                ReportRagged(row, columns.Length, isHeader: r == 0);
            var style = r == 0 ? StyleNames.TableHeader : StyleNames.TableText;
            var cells = ImmutableArray.CreateBuilder<TableCell>(columns.Length);
            for (var c = 0; c < columns.Length; c++)
                cells.Add(c < row.Count ? ReadCell((PipeCell)row[c], style) : new TableCell([]));
            // Surplus cells have been reported; they are read all the same, so that their own errors are found in the same run.
            for (var c = columns.Length; c < row.Count; c++)
                ReadCell((PipeCell)row[c], style);
            rows.Add(
                new TableRow(r == 0 ? TableRowKind.Header : TableRowKind.Body, cells.MoveToImmutable()) { Origin = context.At(row.Span) }
            );
        }

        ReportTextBelow(table);
        var built = TableGrid.TryBuild(
            [.. columns.Select(alignment => new TableColumn(alignment))],
            rows.MoveToImmutable(),
            out var grid,
            out var problem
        );
        return built ? new Table(grid!) { Origin = context.At(table.Span) } : throw new InvalidOperationException(problem);
    }

    private TableCell ReadCell(PipeCell cell, string style)
    {
        var origin = context.At(cell.Span);
        var content = inlines.Read(cell.Inline, InlineMode.Cell);
        return new TableCell(content.IsEmpty ? [] : [new Paragraph(content) { Style = style, Origin = origin }]) { Origin = origin };
    }

    private void ReportRagged(PipeRow row, int columns, bool isHeader) =>
        context.Error(
            MarkdownCodes.RaggedTable,
            row.Span,
            isHeader
                ? $"the header has {Count(row.Count, "cell")}, and the delimiter row {columns}"
                : $"the row has {Count(row.Count, "cell")}, and the table {Count(columns, "column")}",
            "a bar inside a cell is written \\|"
        );

    /// <summary>
    /// In GFM, a line without a bar directly below a table is a row; here it most likely means that an empty line is missing.
    /// </summary>
    private void ReportTextBelow(PipeTable table)
    {
        var siblings = table.Parent!;
        var next = siblings.IndexOf(table) + 1;
        if (next >= siblings.Count || siblings[next] is not Markdig.Syntax.ParagraphBlock paragraph)
            return;
        var between = context.Source.Text.AsSpan(table.Span.End + 1, Math.Max(0, paragraph.Span.Start - table.Span.End - 1));
        if (between.Count('\n') <= 1)
            context.Error(
                MarkdownCodes.InvalidTable,
                paragraph.Span,
                "this line below a table has no bar",
                "put an empty line between the table and the text"
            );
    }

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";
}
