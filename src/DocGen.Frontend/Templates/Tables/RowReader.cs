using DocGen.Core.Model;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Tables;

/// <summary>A row before formatting: its item, its kind, and a value for each column.</summary>
internal sealed record RowValues(object? Item, TableRowKind Kind, object?[] Values);

/// <summary>Reads the values of the columns from the rows of data.</summary>
internal sealed class RowReader(Expansion x, ScriptNode site, List<ColumnSpec> columns, TableOptions? options = null)
{
    public List<RowValues> Read(ListValue rows)
    {
        x.Step(site, (long)rows.Count * columns.Count);
        x.Make(site, rows.Count);
        var result = new List<RowValues>(rows.Count);
        var outer = x.Row;
        foreach (var item in rows)
        {
            x.Row = Value.SourceOf(item) ?? outer;
            try
            {
                result.Add(new RowValues(item, KindOf(item), ValuesOf(item)));
            }
            finally
            {
                x.Row = outer;
            }
        }

        return result;
    }

    private object?[] ValuesOf(object? item)
    {
        var values = new object?[columns.Count];
        for (var i = 0; i < values.Length; i++)
        {
            try
            {
                values[i] = ValueOf(columns[i], item);
            }
            catch (TemplateError error)
            {
                if (error.Diagnostic is { } diagnostic)
                    x.Reporter.Report(diagnostic);
            }
        }

        return values;
    }

    private object? ValueOf(ColumnSpec column, object? item)
    {
        var (template, node) = column.Spec.Site("value");
        var outer = x.Template;
        x.Template = template;
        try
        {
            if (column.Function is { } function)
                return Calls.Invoke(x, function, node, [new Argument(null, item, node)]);
            if (column.Path is { } path)
                return Rows.Pick(x, item, path, node);
            return item is MapValue
                ? throw x.Error(
                    TemplateCodes.Table,
                    "there is nothing to show: 'value' is missing",
                    node,
                    "give it a 'value': the name of a member, or a function of the row"
                )
                : item;
        }
        finally
        {
            x.Template = outer;
        }
    }

    private TableRowKind KindOf(object? item)
    {
        if (options?.KindMember is not { } member || item is not MapValue map || !map.TryGet(member, out var kind) || kind is null)
            return TableRowKind.Body;
        if (Value.TryText(kind, out var word))
        {
            switch (word)
            {
                case "subtotal":
                    return TableRowKind.Subtotal;
                case "total":
                    return TableRowKind.Total;
                case "body" or "":
                    return TableRowKind.Body;
            }
        }

        options.Spec.Report($"a row's kind is 'subtotal' or 'total', not {(word is null ? Value.Describe(kind) : $"'{word}'")}", "kind");
        return TableRowKind.Body;
    }
}
