using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Tables;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Charts;

/// <summary><c>chart rows options</c>: makes a chart of the document model.</summary>
internal static class ChartFunction
{
    public static readonly Builtin[] All = [new("chart", "rows options", Make)];

    private static BlocksValue Make(Call call)
    {
        var x = call.Run;
        var errors = x.Reporter.Count;
        var rows = call.List(0);
        if (rows.Count == 0)
            throw call.Error(0, TemplateCodes.Chart, "a chart needs at least one row");
        var options = ChartOptions.Read(x, call.Map(1), call.Node(1));
        if (x.Reporter.Count > errors)
            throw new TemplateError(null);

        var place = x.SpanOf(call.Site);
        var writer = new CellWriter(x, place);
        var values = new RowReader(x, call.Site, [options.Category, .. options.Series]).Read(rows);
        if (x.Reporter.Count > errors)
            throw new TemplateError(null);
        var points = new ChartPoints(x, writer, options);
        var chart = new Chart(options.Kind, points.Categories(values), points.Series(values))
        {
            Id = options.Id,
            Caption = options.Caption is { } caption ? TableFunction.Caption(writer, options.Spec, caption) : [],
            CategoryTitle = options.CategoryTitle,
            Description = options.Description,
            Height = options.Height,
            Origin = new Origin(place, rows.Source ?? x.Row),
        };
        var notes = Notes.Write(x, writer, options.Spec, options.Notes);
        if (x.Reporter.Count == errors)
            ChartRules.Check(chart, options);
        return x.Reporter.Count > errors ? throw new TemplateError(null) : new BlocksValue([WithNotes(chart, notes)]);
    }

    /// <summary>Keeps the notes after the chart and its caption on the same page.</summary>
    private static Block WithNotes(Chart chart, ImmutableArray<Paragraph> notes)
    {
        if (notes.IsEmpty)
            return chart;
        return new Container(ContainerKind.Group, [chart, .. notes.Select(note => note with { Style = StyleNames.FigureNote })])
        {
            KeepTogether = true,
            Origin = chart.Origin,
        };
    }
}
