namespace DocGen.Tests.Documents;

/// <summary>
/// The generated documents against the published ones. <c>facts/</c> lists figures, names, dates, headings and labels of a published
/// document in its order; <c>published/</c> holds the published tables.
/// </summary>
public sealed class DocumentTests
{
    private const string ApprovedFolder = "tests/DocGen.Tests/Documents/approved";

    public static TheoryData<string, string> Documents => PublishedDocument.InEachFormat(PublishedDocument.Ids);

    public static TheoryData<string, string> Tables =>
        PublishedDocument.InEachFormat(
            "annual-report-2023",
            "energy-across-municipalities-4",
            "telehjerter-funding",
            "telemedicine-operations-funding",
            "telemedicine-operations-funding-nordstrand"
        );

    [Fact]
    public void Every_document_has_its_facts() =>
        Assert.Equal(
            PublishedDocument.Ids,
            Directory
                .EnumerateFiles(Path.Combine(PublishedDocument.Folder, "facts"))
                .Select(Path.GetFileNameWithoutExtension)
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Documents))]
    public void Every_fact_of_the_published_document_stands_in_the_generated_one_in_its_order(string id, string format)
    {
        var text = PublishedDocument.Read(id, format).Text;
        var missing = new List<string>();
        var at = 0;
        foreach (var fact in PublishedDocument.Lines("facts", id + ".txt"))
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
        var published = PublishedDocument.Lines("published", id + ".csv").Select(line => line.Split(';')).ToList();
        // A header of two levels is one row in Markdown and two elsewhere: such a table is published from its first row of figures on.
        var generated = PublishedDocument
            .Read(id, format)
            .Tables.Where(table => table.Count >= published.Count)
            .Select(table => table.TakeLast(published.Count).ToList())
            .Single(rows => rows[0][0] == published[0][0]);
        Assert.All(published.Zip(generated), pair => Assert.Equal(pair.First, pair.Second));
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_reads_as_it_was_approved(string id, string format) =>
        Approved.Equal($"{ApprovedFolder}/{id}.{format}.txt", AsFile(PublishedDocument.Read(id, format).Raw));

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
        Approved.Equal($"{ApprovedFolder}/{id}.css", AsFile(DocumentReading.StyleSheet(PublishedDocument.File(id, "html"))));

    private static string AsFile(string text) => text.EndsWith('\n') ? text : text + "\n";
}
