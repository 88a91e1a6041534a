namespace DocGen.Core.Languages;

/// <summary>The words that the program itself prints, in one language.</summary>
public sealed record FixedWords
{
    /// <summary>Before the number of a page in headers and footers, as <c>{word.page}</c>: Danish <c>Side 2 af 5</c>.</summary>
    public required string Page { get; init; }

    /// <summary>Between the number of a page and how many there are, as <c>{word.of}</c>: Danish <c>Side 2 af 5</c>.</summary>
    public required string PageOf { get; init; }

    /// <summary>Before the number of a table, in captions and references: Danish <c>Tabel 1</c>.</summary>
    public required string Table { get; init; }

    /// <summary>Before the number of a picture, chart or diagram, in captions and references: Danish <c>Figur 1</c>.</summary>
    public required string Figure { get; init; }

    /// <summary>In headers and footers, as <c>{word.annex}</c>: Danish <c>Bilag</c>.</summary>
    public required string Annex { get; init; }

    /// <summary>The heading of a table of contents: Danish <c>Indhold</c>.</summary>
    public required string Contents { get; init; }

    /// <summary>Before the number of an item of the agenda, in headers and web sites: Danish <c>Punkt 4</c>.</summary>
    public required string Item { get; init; }

    /// <summary>Before the last of a list in a sentence: Danish <c>veje, broer og stier</c>.</summary>
    public required string And { get; init; }

    /// <summary>The heading of a callout of the kind <c>note</c> without a title of its own: Danish <c>Bemærk</c>.</summary>
    public required string Note { get; init; }

    /// <summary>The heading of a callout of the kind <c>important</c> without a title of its own: Danish <c>Vigtigt</c>.</summary>
    public required string Important { get; init; }

    /// <summary>The heading of a callout of the kind <c>warning</c> without a title of its own: Danish <c>Advarsel</c>.</summary>
    public required string Warning { get; init; }

    /// <summary>The label of a status <c>good</c> without text of its own: Danish <c>På sporet</c>.</summary>
    public required string StatusGood { get; init; }

    /// <summary>The label of a status <c>watch</c> without text of its own: Danish <c>Følges</c>.</summary>
    public required string StatusWatch { get; init; }

    /// <summary>The label of a status <c>bad</c> without text of its own: Danish <c>Kritisk</c>.</summary>
    public required string StatusBad { get; init; }

    /// <summary>The label of a status <c>neutral</c> without text of its own: Danish <c>Ikke vurderet</c>.</summary>
    public required string StatusNeutral { get; init; }

    /// <summary>The name of the list of footnotes in HTML, for screen readers: Danish <c>Noter</c>.</summary>
    public required string Footnotes { get; init; }

    /// <summary>The first link of a web page, which leads past the navigation: Danish <c>Gå til indhold</c>.</summary>
    public required string SkipToContent { get; init; }

    /// <summary>The name of a footnote's link to its mark, for screen readers: Danish <c>Tilbage til teksten 3</c>.</summary>
    public required string BackToText { get; init; }

    /// <summary>Begins the description of a chart with horizontal bars, for those who cannot see it.</summary>
    public required string BarChart { get; init; }

    /// <summary>Begins the description of a chart with upright columns, for those who cannot see it.</summary>
    public required string ColumnChart { get; init; }

    /// <summary>Begins the description of a chart whose horizontal bars add up, for those who cannot see it.</summary>
    public required string StackedBarChart { get; init; }

    /// <summary>Begins the description of a chart whose upright columns add up, for those who cannot see it.</summary>
    public required string StackedColumnChart { get; init; }

    /// <summary>Begins the description of a chart with lines, for those who cannot see it.</summary>
    public required string LineChart { get; init; }

    /// <summary>Begins the description of a chart that is a ring of shares, for those who cannot see it.</summary>
    public required string DoughnutChart { get; init; }

    /// <summary>In the description of a chart with several series, before their names: Danish <c>Serier: 2023 og 2024</c>.</summary>
    public required string ChartSeries { get; init; }

    /// <summary>In the description of a chart, before categories without a title of their own: Danish <c>Kategorier: …</c>.</summary>
    public required string ChartCategories { get; init; }

    /// <summary>In the description of a chart, before the category with the greatest value: Danish <c>Højest: Aarhus (12)</c>.</summary>
    public required string ChartHighest { get; init; }

    /// <summary>In the description of a chart, before the category with the least value: Danish <c>Lavest: Odense (3)</c>.</summary>
    public required string ChartLowest { get; init; }

    /// <summary>Opens the table of a chart's values on a web page: Danish <c>Figurens tal</c>.</summary>
    public required string ChartData { get; init; }

    /// <summary>Begins the description of a diagram of an organisation, for those who cannot see it.</summary>
    public required string OrganisationChart { get; init; }

    /// <summary>Begins the description of a diagram of steps, for those who cannot see it.</summary>
    public required string ProcessPlan { get; init; }

    /// <summary>Opens the list that says the same as a diagram on a web page: Danish <c>Figuren som liste</c>.</summary>
    public required string DiagramList { get; init; }

    /// <summary>The description of the data files attached to a PDF, as its readers show it.</summary>
    public required string SourceData { get; init; }

    /// <summary>The title of a web site without a name, and the link from a page to the list of all: Danish <c>Alle papirer</c>.</summary>
    public required string AllDocuments { get; init; }

    /// <summary>In the list of a web site, above documents of no item of the agenda: Danish <c>Øvrige papirer</c>.</summary>
    public required string OtherDocuments { get; init; }
}
