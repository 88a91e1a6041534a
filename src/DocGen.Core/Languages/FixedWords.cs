namespace DocGen.Core.Languages;

/// <summary>The words that the program itself prints, in one language.</summary>
public sealed record FixedWords
{
    public required string Page { get; init; }

    public required string PageOf { get; init; }

    public required string Table { get; init; }

    public required string Figure { get; init; }

    public required string Annex { get; init; }

    public required string Contents { get; init; }

    public required string Total { get; init; }

    public required string Item { get; init; }

    public required string And { get; init; }

    public required string Note { get; init; }

    public required string Important { get; init; }

    public required string Warning { get; init; }

    public required string StatusGood { get; init; }

    public required string StatusWatch { get; init; }

    public required string StatusBad { get; init; }

    public required string StatusNeutral { get; init; }

    public required string Footnotes { get; init; }

    public required string SkipToContent { get; init; }

    public required string BackToText { get; init; }

    public required string BarChart { get; init; }

    public required string ColumnChart { get; init; }

    public required string StackedBarChart { get; init; }

    public required string StackedColumnChart { get; init; }

    public required string LineChart { get; init; }

    public required string DoughnutChart { get; init; }

    public required string ChartSeries { get; init; }

    public required string ChartCategories { get; init; }

    public required string ChartHighest { get; init; }

    public required string ChartLowest { get; init; }

    public required string ChartData { get; init; }

    public required string OrganisationChart { get; init; }

    public required string ProcessPlan { get; init; }

    public required string DiagramList { get; init; }

    public required string SourceData { get; init; }

    public required string AllDocuments { get; init; }

    public required string OtherDocuments { get; init; }
}
