using System.Collections.Immutable;
using DocGen.Charts;
using DocGen.Core.Cancellation;
using DocGen.Core.Drawing;
using DocGen.Core.Figures;
using DocGen.Core.Languages;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;
using DocGen.Tests.Passes;

namespace DocGen.Tests.Charts;

/// <summary>A chart of each kind.</summary>
internal static class SampleCharts
{
    public static readonly string[] Kinds = [.. Enum.GetNames<ChartKind>()];

    public static Chart Of(ChartKind kind, int series = 3, int categories = 5)
    {
        var isDoughnut = kind == ChartKind.Doughnut;
        string[] names = ["København", "Frederiksberg", "Høje-Taastrup & omegn", "Dragør", "Ærø"];
        string[] titles = ["Bil", "Cykel", "Tog", "Gang"];
        return new Chart(
            kind,
            [
                .. Enumerable
                    .Range(0, categories)
                    .Select(i => new ChartCategory(i < names.Length ? names[i] : $"Kommune {i}") { IsHighlighted = i == 3 }),
            ],
            [
                .. Enumerable
                    .Range(0, isDoughnut ? 1 : series)
                    .Select(s => new ChartSeries(
                        titles[s],
                        [.. Enumerable.Range(0, categories).Select(i => Point(((s + 2) * (i + 1) * 7 % 50) + 0.5m))]
                    )),
            ]
        )
        {
            Id = "figur",
            Label = "Figur\u00A01",
            Caption = [new Text("Ture pr. dag")],
            CategoryTitle = "Kommune",
            Description = "Ture i fem kommuner.",
        };
    }

    public static ChartPoint Point(decimal value)
    {
        var figure = new Figure(value, Units.Percent, Trace.None);
        return new ChartPoint(Language.Danish.FormatFigure(figure), figure);
    }

    /// <summary>The chart as the pass draws it in a document.</summary>
    public static Chart Draw(Chart chart, IFontMetrics? metrics = null, Func<Block, Block>? around = null)
    {
        var document = Drafts.Of(around is null ? chart : around(chart));
        var drawn = new DrawCharts(metrics ?? ApproximateFontMetrics.Instance).Run(
            document,
            new PassContext(Theme.Default, [], Work.Uninterrupted)
        );
        return Find(drawn.Content);
    }

    private static Chart Find(ImmutableArray<Block> blocks) =>
        blocks[0] switch
        {
            Chart chart => chart,
            Container container => Find(container.Content),
            ListBlock list => Find(list.Items[0].Content),
            var other => throw new InvalidOperationException(other.GetType().Name),
        };
}
