namespace DocGen.Tests.Documents;

/// <summary>
/// The generated papers against the published ones. <c>facts/</c> lists figures, names, dates, headings and labels of a published paper in
/// its order; <c>published/</c> holds the published tables.
/// </summary>
public sealed class PaperTests
{
    private const string ApprovedFolder = "tests/DocGen.Tests/Papers/approved";

    public static TheoryData<string, string> Documents => PublishedPaper.InEachFormat(PublishedPaper.Ids);

    public static TheoryData<string, string> Tables =>
        PublishedPaper.InEachFormat(
            "annual-report-2023",
            "energy-across-municipalities-4",
            "telehjerter-funding",
            "telemedicine-operations-funding",
            "telemedicine-operations-funding-nordstrand"
        );

    [Fact]
    public void Every_document_has_its_facts() =>
        Assert.Equal(
            PublishedPaper.Ids,
            Directory
                .EnumerateFiles(Path.Combine(PublishedPaper.Folder, "facts"))
                .Select(Path.GetFileNameWithoutExtension)
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_fact_of_the_published_paper_stands_in_the_generated_one_in_its_order(string id, string format)
    {
        var text = PublishedPaper.Read(id, format).Text;
        var missing = new List<string>();
        var at = 0;
        foreach (var fact in PublishedPaper.Lines("facts", id + ".txt"))
        {
            var found = text.IndexOf(fact, at, StringComparison.Ordinal);
            if (found < 0)
                missing.Add(fact);
            else
                at = found + fact.Length;
        }

        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void The_table_of_figures_equals_the_published_one_cell_by_cell(string id, string format)
    {
        var published = PublishedPaper.Lines("published", id + ".csv").Select(line => line.Split(';')).ToList();
        // A header of two levels is one row in Markdown and two elsewhere: such a table is published from its first row of figures on.
        var generated = PublishedPaper
            .Read(id, format)
            .Tables.Where(table => table.Count >= published.Count)
            .Select(table => table.TakeLast(published.Count).ToList())
            .Single(rows => rows[0][0] == published[0][0]);
        Assert.All(published.Zip(generated), pair => Assert.Equal(pair.First, pair.Second));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_paper_reads_as_it_was_approved(string id, string format) =>
        Approved.Equal($"{ApprovedFolder}/{id}.{format}.txt", AsFile(PublishedPaper.Read(id, format).Raw));

    [Fact]
    public void Every_approved_reading_is_of_a_document() =>
        Approved.Only(ApprovedFolder, "*.txt", Documents.Select(row => $"{row[0]}.{row[1]}.txt"));

    [Theory]
    [InlineData("mayors-letter-business-support")]
    [InlineData("mobility-analysis-summary")]
    [InlineData("mobility-fact-sheet")]
    [InlineData("skoletjenesten-minutes")]
    [InlineData("telehjerter-funding")]
    [InlineData("telemedicine-operations-funding-nordstrand")]
    public void The_house_style_of_each_layout_looks_as_it_was_approved(string id) =>
        Approved.Equal($"{ApprovedFolder}/{id}.css", AsFile(PaperReading.StyleSheet(PublishedPaper.File(id, "html"))));

    private static string AsFile(string text) => text.EndsWith('\n') ? text : text + "\n";
}
