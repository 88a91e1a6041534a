using System.Diagnostics;
using System.Globalization;
using System.Text;
using DocGen.Core.Languages;

namespace DocGen.Core.Model;

/// <summary>Describes charts in the language of the document.</summary>
public sealed class ChartWords(Language language)
{
    private const int MaxNames = 6;

    private readonly FixedWords _words = language.Words;

    /// <summary>The type of chart, its size, and the highest and lowest value of a single series.</summary>
    public string Summary(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var text = new StringBuilder(KindOf(chart.Kind)).Append('.');
        if (chart.Series.Length > 1)
            Append(text, _words.ChartSeries, language.FormatList([.. chart.Series.Select(series => series.Title)]));
        var names = chart.Categories;
        var count = names.Length.ToString(CultureInfo.InvariantCulture);
        var listed =
            names.Length <= MaxNames
                ? language.FormatList([.. names.Select(name => name.Name)])
                : $"{count} ({names[0].Name} … {names[^1].Name})";
        Append(text, chart.CategoryTitle.Length > 0 ? chart.CategoryTitle : _words.ChartCategories, listed);
        if (chart.Series.Length == 1 && names.Length > 1)
            AppendExtremes(text, chart);
        return text.ToString();
    }

    /// <summary>The kind of diagram, and its first boxes.</summary>
    public string Summary(Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        var (kind, levels) = diagram.Kind switch
        {
            DiagramKind.Process => (_words.ProcessPlan, 1),
            DiagramKind.Organisation => (_words.OrganisationChart, 2),
            _ => throw new UnreachableException(),
        };
        var text = DiagramText.Titles(diagram.List, levels, language.Punctuation);
        return $"{kind}{language.Punctuation.Colon}{text}{(text.EndsWith('.') ? "" : ".")}";
    }

    /// <summary>All figures: <c>København: 653.664; Dragør: 14.640.</c></summary>
    public string Figures(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var text = new StringBuilder();
        for (var i = 0; i < chart.Categories.Length; i++)
        {
            if (i > 0)
                text.Append(language.Punctuation.Semicolon);
            text.Append(chart.Categories[i].Name).Append(language.Punctuation.Colon.TrimEnd());
            var first = true;
            foreach (var series in chart.Series)
            {
                if (series.Points[i].Figure is null)
                    continue;
                text.Append(first ? " " : ", ");
                if (chart.Series.Length > 1)
                    text.Append(series.Title).Append(' ');
                text.Append(series.Points[i].Value);
                first = false;
            }
        }

        return text.ToString();
    }

    /// <summary>The description and all figures: the full text alternative.</summary>
    public string Full(Chart chart)
    {
        ArgumentNullException.ThrowIfNull(chart);
        var figures = Figures(chart);
        // An author's description may not mention what the figures count.
        var counted = string.Join(
            ", ",
            TitlesOf(chart).Where(title => title.Length > 0 && chart.Description?.Contains(title, StringComparison.Ordinal) != true)
        );
        var lead = counted.Length == 0 ? "" : counted + language.Punctuation.Colon;
        return $"{chart.Description} {lead}{figures}{(figures.EndsWith('.') ? "" : ".")}".TrimStart();
    }

    private static IEnumerable<string> TitlesOf(Chart chart) =>
        chart.Series.Length == 1 ? [chart.CategoryTitle, chart.Series[0].Title] : [chart.CategoryTitle];

    /// <summary>The description and the text of all boxes.</summary>
    public string Full(Diagram diagram)
    {
        ArgumentNullException.ThrowIfNull(diagram);
        return $"{diagram.Description} {DiagramText.Of(diagram.List, language.Punctuation)}.".TrimStart();
    }

    private string KindOf(ChartKind kind) =>
        kind switch
        {
            ChartKind.Bar => _words.BarChart,
            ChartKind.Column => _words.ColumnChart,
            ChartKind.StackedBar => _words.StackedBarChart,
            ChartKind.StackedColumn => _words.StackedColumnChart,
            ChartKind.Line => _words.LineChart,
            ChartKind.Doughnut => _words.DoughnutChart,
            _ => throw new UnreachableException(),
        };

    private void AppendExtremes(StringBuilder text, Chart chart)
    {
        var points = chart.Series[0].Points;
        var (high, low) = (-1, -1);
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i].Figure is not { } figure)
                continue;
            if (high < 0 || figure.Value > points[high].Figure!.Value)
                high = i;
            if (low < 0 || figure.Value < points[low].Figure!.Value)
                low = i;
        }

        if (high < 0 || high == low)
            return;
        Append(text, _words.ChartHighest, $"{chart.Categories[high].Name} ({points[high].Value})");
        Append(text, _words.ChartLowest, $"{chart.Categories[low].Name} ({points[low].Value})");
    }

    private void Append(StringBuilder text, string word, string value) =>
        text.Append(' ').Append(word).Append(language.Punctuation.Colon).Append(value).Append('.');
}
