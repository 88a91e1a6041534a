using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Figures;
using DocGen.Core.Model;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Tables;

/// <summary>
/// The data bars of a column: the maximum value has the longest bar; negative values and text have none. Sums are left out, as they cannot
/// be compared with their parts.
/// </summary>
internal sealed class DataBars
{
    private readonly int _column;
    private readonly Length _longest;
    private readonly decimal _max;

    private DataBars(int column, Length longest, decimal max) => (_column, _longest, _max) = (column, longest, max);

    /// <summary>The bars of a column, or <see langword="null"/> if it has none.</summary>
    public static DataBars? Of(ColumnSpec column, int index, List<RowValues> rows)
    {
        if (column.Bar is not { } longest)
            return null;
        var max = 0m;
        foreach (var row in rows)
            if (row.Kind == TableRowKind.Body && FigureOf(row.Values[index]) is { } figure)
                max = Math.Max(max, figure.Value);
        return max > 0 ? new DataBars(index, longest, max) : null;
    }

    /// <summary>The content of a cell, with its bar before the number.</summary>
    public ImmutableArray<Block> Before(ImmutableArray<Block> content, RowValues row)
    {
        if (
            row.Kind != TableRowKind.Body
            || FigureOf(row.Values[_column]) is not { Value: >= 0 } figure
            || content is not [Paragraph paragraph]
        )
            return content;
        var bar = new DataBar(_longest * (double)(figure.Value / _max)) { Origin = paragraph.Origin };
        return [paragraph with { Content = [bar, .. paragraph.Content] }];
    }

    private static Figure? FigureOf(object? value) => value as Figure ?? (value as FormattedFigure)?.Figure;
}
