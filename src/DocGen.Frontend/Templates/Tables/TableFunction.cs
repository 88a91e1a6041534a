using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Model;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Tables;

/// <summary><c>table rows columns options</c>: makes a table of the document model.</summary>
internal static class TableFunction
{
    public static readonly Builtin[] All = [new("table", "rows columns options?", Make)];

    private static BlocksValue Make(Call call)
    {
        var x = call.Run;
        var errors = x.Reporter.Count;
        var rows = call.List(0);
        var columns = ReadColumns(call);
        var options = TableOptions.Read(new SpecReader(x, call.Has(2) ? call.Map(2) : new ObjectValue(), "the options have", call.Node(2)));
        if (x.Reporter.Count > errors)
            throw new TemplateError(null);

        var place = x.SpanOf(call.Site);
        var writer = new CellWriter(x, place);
        var values = new RowReader(x, call.Site, columns, options).Read(rows);
        var header = new HeaderRows(writer, columns).Write();
        var body = new BodyRows(x, call.Site, writer, columns);
        var total = body.Total(values);
        var all = ImmutableArray.CreateBuilder<TableRow>();
        all.AddRange(header);
        if (total is not null && options.TotalOnTop)
            all.Add(total);
        all.AddRange(body.Write(values));
        if (total is not null && !options.TotalOnTop)
            all.Add(total);
        for (var i = header.Length; i < all.Count; i++)
            all[i] = all[i] with { MinimumHeight = options.RowHeight };
        var notes = Notes.Write(x, writer, options.Spec, options.Notes);
        var caption = options.Caption is { } text ? Caption(writer, options.Spec, text) : [];
        if (x.Reporter.Count > errors)
            throw new TemplateError(null);

        var gridColumns = columns.Select((column, index) => Column(column, values, index)).ToImmutableArray();
        if (!TableGrid.TryBuild(gridColumns, all.ToImmutable(), out var grid, out var problem))
            throw new InvalidOperationException(problem);
        var table = new Table(grid)
        {
            Id = options.Id,
            Caption = caption,
            Notes = notes,
            Description = options.Description,
            Origin = new Origin(place, rows.Source ?? x.Row),
        };
        return new BlocksValue([table]);
    }

    private static List<ColumnSpec> ReadColumns(Call call)
    {
        var list = call.List(1);
        var columns = new List<ColumnSpec>(list.Count);
        foreach (var item in list)
        {
            if (item is not MapValue map)
                throw call.Error(
                    1,
                    TemplateCodes.Table,
                    $"a column is a map, not {Value.Describe(item)}",
                    "write { title: \"…\", value: \"…\" }"
                );
            var column = ColumnSpec.Read(new SpecReader(call.Run, map, "a column has", call.Node(1)));
            if (column.IsHeader && columns.Count > 0 && !columns[^1].IsHeader)
                column.Spec.Report("a header column follows a column that is not one", "header", "header columns come first");
            columns.Add(column);
        }

        return columns.Count > 0 ? columns : throw call.Error(1, TemplateCodes.Table, "a table needs at least one column");
    }

    private static TableColumn Column(ColumnSpec spec, List<RowValues> rows, int index)
    {
        var alignment =
            spec.Alignment ?? (spec.Bar is null && IsFigures(spec, rows, index) ? ColumnAlignment.Decimal : ColumnAlignment.Left);
        return new TableColumn(alignment, spec.IsHeader) { Requested = spec.Width };
    }

    private static bool IsFigures(ColumnSpec spec, List<RowValues> rows, int index)
    {
        if (spec.Format.IsText)
            return false;
        var found = false;
        foreach (var row in rows)
        {
            if (row.Values[index] is not { } value)
                continue;
            if (value is not (Figure or FormattedFigure))
                return false;
            found = true;
        }

        return found;
    }

    /// <summary>The text of the option <c>caption</c>.</summary>
    internal static ImmutableArray<Inline> Caption(CellWriter writer, SpecReader options, object caption)
    {
        var blocks = writer.Write(caption, CellFormat.Default, options.Site("caption"));
        if (blocks is [Paragraph paragraph])
            return paragraph.Content;
        if (!blocks.IsEmpty)
            options.Report("a caption is one paragraph", "caption");
        return [];
    }
}
