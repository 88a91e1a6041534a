using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Tables;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Charts;

/// <summary>A chart as specified in the template.</summary>
internal sealed record ChartOptions(SpecReader Spec)
{
    private static readonly string[] Keys = ["kind", "category", "series", "caption", "id", "description", "notes", "highlight", "height"];
    private static readonly string[] ColumnKeys = ["title", "value", "format"];

    private static readonly (string Word, ChartKind Value)[] Kinds =
    [
        ("bar", ChartKind.Bar),
        ("column", ChartKind.Column),
        ("stacked-bar", ChartKind.StackedBar),
        ("stacked-column", ChartKind.StackedColumn),
        ("line", ChartKind.Line),
        ("doughnut", ChartKind.Doughnut),
    ];

    public required ChartKind Kind { get; init; }

    public required ColumnSpec Category { get; init; }

    public required string CategoryTitle { get; init; }

    public required List<ColumnSpec> Series { get; init; }

    public required object? Caption { get; init; }

    public required string? Id { get; init; }

    public required string? Description { get; init; }

    public required ImmutableArray<object?> Notes { get; init; }

    /// <summary>The name of the highlighted category.</summary>
    public required string? Highlight { get; init; }

    public required Length? Height { get; init; }

    public static ChartOptions Read(Expansion x, MapValue map, ScriptNode node)
    {
        var spec = new SpecReader(x, map, "a chart has", node, TemplateCodes.Chart);
        spec.CheckKeys(Keys);
        if (spec.Get("kind") is null)
            spec.Report("the chart has no 'kind'", "kind", "it is one of " + string.Join(", ", Kinds.Select(kind => kind.Word)));
        var category = ReadCategory(x, spec, node);
        return new ChartOptions(spec)
        {
            Kind = spec.Choice("kind", ChartKind.Bar, Kinds),
            Category = category,
            CategoryTitle = category.Spec.Text("title") ?? "",
            Series = ReadSeries(x, spec, node),
            Caption = spec.Get("caption"),
            Id = spec.Id(),
            Description = spec.Text("description"),
            Notes = Tables.Notes.Read(spec),
            Highlight = spec.Text("highlight"),
            Height = ReadHeight(spec),
        };
    }

    /// <summary>The name of a member, a function of the row, or a map that also has a title.</summary>
    private static ColumnSpec ReadCategory(Expansion x, SpecReader spec, ScriptNode node)
    {
        var value = spec.Get("category");
        if (value is MapValue map)
            return ColumnSpec.Read(new SpecReader(x, map, "a category has", node, TemplateCodes.Chart), ColumnKeys);
        if (value is null)
            spec.Report("the chart has no 'category'", "category", "write category: \"name\", or { title: \"Kommune\", value: \"name\" }");
        var alone = new ObjectValue { Site = (spec.Site("category").Template) };
        if (value is not null)
            alone.Set("value", value);
        return ColumnSpec.Read(new SpecReader(x, alone, "a category has", spec.Site("category").Node, TemplateCodes.Chart), ColumnKeys);
    }

    private static List<ColumnSpec> ReadSeries(Expansion x, SpecReader spec, ScriptNode node)
    {
        var series = new List<ColumnSpec>();
        if (spec.Get("series") is not ListValue list || list.Count == 0)
        {
            spec.Report("'series' is a list with at least one series", "series", "write series: [{ title: \"…\", value: \"…\" }]");
            return series;
        }

        foreach (var item in list)
        {
            if (item is MapValue map)
                series.Add(ColumnSpec.Read(new SpecReader(x, map, "a series has", node, TemplateCodes.Chart), ColumnKeys));
            else
                spec.Report($"a series is a map, not {Value.Describe(item)}", "series", "write { title: \"…\", value: \"…\" }");
        }

        return series;
    }

    private static Length? ReadHeight(SpecReader spec)
    {
        if (spec.Text("height") is not { } text)
            return null;
        if (Length.TryParse(text, out var length) && length >= Length.FromMillimetres(20) && length <= Length.FromMillimetres(230))
            return length;
        spec.Report($"'{text}' is not a chart height", "height", "write for example \"60 mm\"; it is between 20 and 230 mm");
        return null;
    }
}
