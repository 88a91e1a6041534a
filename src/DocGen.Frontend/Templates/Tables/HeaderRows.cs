using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Tables;

/// <summary>
/// One header row with titles, or two if columns are grouped: adjacent columns of the same group share a cell, the others span both rows.
/// </summary>
internal sealed class HeaderRows(CellWriter writer, List<ColumnSpec> columns)
{
    public ImmutableArray<TableRow> Write()
    {
        var origin = new Origin(columns[0].Spec.Place("title"));
        if (!columns.Exists(column => column.Group is not null))
            return
            [
                new TableRow(TableRowKind.Header, [.. columns.Select(column => Cell(column, "title", column.Title))]) { Origin = origin },
            ];

        var upper = ImmutableArray.CreateBuilder<TableCell>();
        var lower = ImmutableArray.CreateBuilder<TableCell>();
        for (var i = 0; i < columns.Count; )
        {
            if (columns[i].Group is not { } group)
            {
                upper.Add(Cell(columns[i], "title", columns[i].Title) with { RowSpan = 2 });
                i++;
                continue;
            }

            var first = i;
            while (i < columns.Count && Same(columns[i].Group, group))
            {
                lower.Add(Cell(columns[i], "title", columns[i].Title));
                i++;
            }

            var span = i - first;
            upper.Add(
                Cell(columns[first], "group", group) with
                {
                    ColumnSpan = span,
                    Alignment = span > 1 ? ColumnAlignment.Centre : null,
                }
            );
        }

        return
        [
            new TableRow(TableRowKind.Header, upper.ToImmutable()) { Origin = origin },
            new TableRow(TableRowKind.Header, lower.ToImmutable()) { Origin = origin },
        ];
    }

    private static bool Same(object? a, object b) =>
        Value.TryText(a, out var s) && Value.TryText(b, out var t) ? s == t : ReferenceEquals(a, b);

    private TableCell Cell(ColumnSpec column, string key, object? value) =>
        new(writer.Write(value, CellFormat.Default, column.Spec.Site(key)))
        {
            Origin = new Origin(column.Spec.Place(key), Value.SourceOf(value)),
        };
}
