using DocGen.Core.Figures;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Frontend.Templates.Charts;

/// <summary>Checks that a chart can show its data in a readable way.</summary>
internal static class ChartRules
{
    public static void Check(Chart chart, ChartOptions options)
    {
        var isDoughnut = chart.Kind == ChartKind.Doughnut;
        if (isDoughnut && chart.Series.Length != 1)
            options.Spec.Report($"a doughnut shows one series, not {chart.Series.Length}", "series");
        if (chart.Series.Length > ChartPalette.Count)
            options.Spec.Report($"at most {ChartPalette.Count} series can be told apart, not {chart.Series.Length}", "series");
        if (isDoughnut && chart.Categories.Length > ChartPalette.Count)
            options.Spec.Report(
                $"at most {ChartPalette.Count} parts of a doughnut can be told apart, not {chart.Categories.Length}",
                "kind",
                "use \"bar\", or join the smallest parts"
            );
        var sums = isDoughnut || chart.Kind is ChartKind.StackedBar or ChartKind.StackedColumn;
        Unit? unit = null;
        var count = 0;
        for (var s = 0; s < chart.Series.Length; s++)
        {
            foreach (var point in chart.Series[s].Points)
            {
                if (point.Figure is not { } figure)
                    continue;
                count++;
                var spec = options.Series[s].Spec;
                if (sums && figure.Value < 0)
                    spec.Report($"{point.Value} is negative, and cannot be a part of a whole", "value", "use \"bar\" or \"column\"");
                unit ??= figure.Unit;
                if (figure.Unit == unit)
                    continue;
                var (first, other) = (Name(unit), Name(figure.Unit));
                spec.Report($"one scale cannot show {first} and {other}", "value", "convert with 'format', or make two charts");
                return;
            }
        }

        if (count == 0)
            options.Spec.Report("the chart has no figures", "series", "the members are empty in every row");
    }

    private static string Name(Unit unit) => unit.IsNone ? "bare numbers" : unit.Symbol;
}
