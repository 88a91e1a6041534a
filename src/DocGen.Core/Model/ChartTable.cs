using System.Collections.Immutable;

namespace DocGen.Core.Model;

/// <summary>The figures of a chart as a table, for people who cannot see it: one row per category, one column per series.</summary>
public static class ChartTable
{
    /// <summary>Categories are header cells; a missing figure is an empty cell. It has the chart's description, but no caption.</summary>
    public static Table Of(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var columns = ImmutableArray.CreateBuilder<TableColumn>(chart.Series.Length + 1);
        var header = ImmutableArray.CreateBuilder<TableCell>(chart.Series.Length + 1);
        columns.Add(new TableColumn(ColumnAlignment.Left, IsHeader: true));
        header.Add(Cell(chart.CategoryTitle, StyleNames.TableHeader));
        foreach (var series in chart.Series)
        {
            columns.Add(new TableColumn(ColumnAlignment.Decimal));
            header.Add(Cell(series.Title, StyleNames.TableHeader));
        }

        var rows = ImmutableArray.CreateBuilder<TableRow>(chart.Categories.Length + 1);
        rows.Add(new TableRow(TableRowKind.Header, header.MoveToImmutable()));
        for (var i = 0; i < chart.Categories.Length; i++)
        {
            var cells = ImmutableArray.CreateBuilder<TableCell>(chart.Series.Length + 1);
            cells.Add(Cell(chart.Categories[i].Name, StyleNames.TableText));
            foreach (var series in chart.Series)
                cells.Add(Cell(series.Points[i]));
            rows.Add(new TableRow(TableRowKind.Body, cells.MoveToImmutable()));
        }

        return TableGrid.TryBuild(columns.MoveToImmutable(), rows.MoveToImmutable(), out var grid, out var problem)
            ? new Table(grid) { Description = chart.Description, Origin = chart.Origin }
            : throw new InvalidOperationException(problem);
    }

    private static TableCell Cell(string text, string style) =>
        new(text.Length == 0 ? [] : [new Paragraph([new Text(text)]) { Style = style }]);

    private static TableCell Cell(ChartPoint point) =>
        new(
            point.Figure is not { } figure || point.Value.Length == 0
                ? []
                : [new Paragraph([new FigureValue(point.Value, figure)]) { Style = StyleNames.TableText }]
        );
}
