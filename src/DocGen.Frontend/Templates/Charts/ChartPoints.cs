using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Model;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Tables;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Charts;

/// <summary>Makes the categories and points of a chart from the values of its rows.</summary>
internal sealed class ChartPoints(Expansion x, CellWriter writer, ChartOptions options)
{
    // A value with more decimals was computed, and the author must specify how many to print.
    private const int MaxDecimals = 6;

    public ImmutableArray<ChartCategory> Categories(List<RowValues> rows)
    {
        var found = options.Highlight is null;
        var categories = ImmutableArray.CreateBuilder<ChartCategory>(rows.Count);
        OverRows(
            rows,
            row =>
            {
                var name = NameOf(row.Values[0]);
                var isHighlighted = name.Length > 0 && name == options.Highlight;
                found |= isHighlighted;
                categories.Add(new ChartCategory(name) { IsHighlighted = isHighlighted, Origin = writer.OriginOf(row.Values[0]) });
            }
        );
        if (!found)
            options.Spec.Report(
                $"no category is called '{options.Highlight}'",
                "highlight",
                DidYouMean.Hint(options.Highlight!, categories.Select(category => category.Name))
            );
        return categories.MoveToImmutable();
    }

    public ImmutableArray<ChartSeries> Series(List<RowValues> rows)
    {
        var format = DefaultFormat(rows);
        var all = ImmutableArray.CreateBuilder<ChartSeries>(options.Series.Count);
        for (var i = 0; i < options.Series.Count; i++)
        {
            var (column, index) = (options.Series[i], i + 1);
            if (ReferenceEquals(column.Format, CellFormat.Default))
                column = column with { Format = format };
            var points = ImmutableArray.CreateBuilder<ChartPoint>(rows.Count);
            OverRows(rows, row => points.Add(PointOf(column, row.Values[index])));
            var title = column.Title is null ? "" : PlainText.Of(writer.Inlines(column.Title, column.Spec.Site("title").Node));
            if (title.Length == 0 && options.Series.Count > 1)
                column.Spec.Report("a series needs a 'title'", "title", "the legend shows it");
            all.Add(new ChartSeries(title, points.MoveToImmutable()) { Origin = new Origin(column.Spec.Place("title")) });
        }

        return all.MoveToImmutable();
    }

    /// <summary>Numbers next to each other get the same number of decimals: that of the most precise one.</summary>
    private CellFormat DefaultFormat(List<RowValues> rows)
    {
        var decimals = 0;
        foreach (var row in rows)
        {
            for (var i = 0; i < options.Series.Count; i++)
                if (row.Values[i + 1] is Figure figure && ReferenceEquals(options.Series[i].Format, CellFormat.Default))
                    decimals = Math.Max(decimals, figure.Value.Scale);
        }

        return decimals > MaxDecimals
            ? CellFormat.Default
            : new CellFormat(FunctionLibrary.BuiltIn.Find("number"), [Figure.Literal(decimals)]);
    }

    private void OverRows(List<RowValues> rows, Action<RowValues> take)
    {
        var outer = x.Row;
        foreach (var row in rows)
        {
            x.Row = Value.SourceOf(row.Item) ?? outer;
            take(row);
        }

        x.Row = outer;
    }

    /// <summary>A bare number as a name is a year or a code and gets no separators.</summary>
    private string NameOf(object? value)
    {
        var format = options.Category.Format;
        if (value is Figure { Unit.IsNone: true } figure && ReferenceEquals(format, CellFormat.Default))
            return figure.Value.ToString(CultureInfo.InvariantCulture);
        var name = Written(options.Category, value) is [Paragraph paragraph] ? PlainText.Of(paragraph.Content) : "";
        if (name.Length == 0)
            options.Category.Spec.Report("a category has no name", "value", "the member is empty in this row");
        return name;
    }

    private ChartPoint PointOf(ColumnSpec column, object? value)
    {
        var origin = writer.OriginOf(value);
        if (value is null)
            return new ChartPoint("", null) { Origin = origin };
        if (value is Figure or FormattedFigure)
            return Written(column, value) is [Paragraph { Content: [FigureValue printed] }]
                ? new ChartPoint(printed.Value, printed.Figure) { Origin = origin }
                : new ChartPoint("", null);
        column.Spec.Report($"a chart shows numbers, not {Value.Describe(value)}", "value");
        return new ChartPoint("", null) { Origin = origin };
    }

    private ImmutableArray<Block> Written(ColumnSpec column, object? value)
    {
        try
        {
            return writer.Write(value, column.Format, column.Spec.Site("format"));
        }
        catch (TemplateError error)
        {
            if (error.Diagnostic is { } diagnostic)
                x.Reporter.Report(diagnostic);
            return [];
        }
    }
}
