using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Model;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Tables;

/// <summary>The rows below the header: those of the data, and the total row.</summary>
internal sealed class BodyRows(Expansion x, ScriptNode site, CellWriter writer, List<ColumnSpec> columns)
{
    private readonly SourceSpan _table = x.SpanOf(site);

    public ImmutableArray<TableRow> Write(List<RowValues> rows)
    {
        var spans = new int[rows.Count, columns.Count];
        for (var c = 0; c < columns.Count; c++)
            Merge(rows, spans, c);
        var bars = columns.Select((column, index) => DataBars.Of(column, index, rows)).ToArray();
        var result = ImmutableArray.CreateBuilder<TableRow>(rows.Count);
        var outer = x.Row;
        for (var r = 0; r < rows.Count; r++)
        {
            x.Row = Value.SourceOf(rows[r].Item) ?? outer;
            var cells = ImmutableArray.CreateBuilder<TableCell>(columns.Count);
            for (var c = 0; c < columns.Count; c++)
            {
                if (spans[r, c] == 0)
                    continue;
                var cell = Cell(columns[c], rows[r].Values[c], "format") with { RowSpan = spans[r, c] };
                cells.Add(bars[c] is { } bar ? cell with { Content = bar.Before(cell.Content, rows[r]) } : cell);
            }

            result.Add(new TableRow(rows[r].Kind, cells.ToImmutable()) { Origin = new Origin(_table, x.Row) });
        }

        x.Row = outer;
        return result.ToImmutable();
    }

    /// <summary>The total row; <see langword="null"/> if no column has a total.</summary>
    public TableRow? Total(List<RowValues> rows)
    {
        if (!columns.Exists(column => column.Total is not null))
            return null;
        var cells = ImmutableArray.CreateBuilder<TableCell>(columns.Count);
        for (var c = 0; c < columns.Count; c++)
            cells.Add(Cell(columns[c], TotalOf(rows, c), "total"));
        return new TableRow(TableRowKind.Total, cells.MoveToImmutable()) { Origin = new Origin(_table, x.Row) };
    }

    private TableCell Cell(ColumnSpec column, object? value, string key)
    {
        var cell = new TableCell([])
        {
            Origin = key == "total" ? new Origin(column.Spec.Place(key), Value.SourceOf(value)) : writer.OriginOf(value),
        };
        try
        {
            return cell with { Content = writer.Write(value, column.Format, column.Spec.Site(key)) };
        }
        catch (TemplateError error)
        {
            if (error.Diagnostic is { } diagnostic)
                x.Reporter.Report(diagnostic);
            return cell;
        }
    }

    /// <summary>A total leaves out rows that are sums themselves.</summary>
    private object? TotalOf(List<RowValues> rows, int column)
    {
        var spec = columns[column];
        if (!spec.TotalIsSum)
            return spec.Total;
        var figures = new List<Figure>(rows.Count);
        foreach (var row in rows)
        {
            if (row.Kind != TableRowKind.Body)
                continue;
            if ((row.Values[column] as FormattedFigure)?.Figure is { } formatted)
                figures.Add(formatted);
            else if (row.Values[column] is Figure figure)
                figures.Add(figure);
        }

        if (Figure.TrySum(figures, out var sum, out var problem))
            return sum;
        spec.Spec.Report(problem.Message, "total", problem.Hint);
        return null;
    }

    /// <summary>
    /// Computes how many rows each cell spans; 0 if it is covered by a cell above. Equal cells below each other are merged, but not across
    /// a border of a merged cell in a column before.
    /// </summary>
    private void Merge(List<RowValues> rows, int[,] spans, int column)
    {
        var start = 0;
        for (var r = 0; r < rows.Count; r++)
        {
            spans[r, column] = 1;
            if (r == 0 || !columns[column].Merges || !Joins(rows, spans, r, column))
            {
                start = r;
                continue;
            }

            spans[r, column] = 0;
            spans[start, column]++;
        }
    }

    private bool Joins(List<RowValues> rows, int[,] spans, int row, int column)
    {
        if (
            rows[row].Kind != TableRowKind.Body
            || rows[row - 1].Kind != TableRowKind.Body
            || !Same(rows[row - 1].Values[column], rows[row].Values[column])
        )
            return false;
        for (var c = 0; c < column; c++)
            if (columns[c].Merges && spans[row, c] > 0)
                return false;
        return true;
    }

    private static bool Same(object? a, object? b) =>
        (a, b) switch
        {
            (Figure x, Figure y) => x.Value == y.Value && x.Unit == y.Unit,
            _ when Value.TryDate(a, out var d) => Value.TryDate(b, out var e) && d == e,
            _ => Value.TryText(a, out var s) && Value.TryText(b, out var t) && s.Length > 0 && s == t,
        };
}
