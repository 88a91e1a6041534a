namespace DocGen.Tests.Documents;

/// <summary>
/// Every number, date, address and name of a published text is in the document that regenerates it, except for those that its file in
/// <c>sources/</c> omits with a reason. README.md beside this file states the rules.
/// </summary>
public sealed class SourceTests
{
    public static TheoryData<string> Documents => [.. PublishedDocument.Sourced];

    /// <summary>The documents that regenerate no published text, with the reason.</summary>
    private static readonly Dictionary<string, string> Unsourced = new(StringComparer.Ordinal)
    {
        ["meeting-pack"] = "consists of the other documents, each of which has its source",
    };

    /// <summary>
    /// No document can be forgotten: a new template must name the published text that it regenerates, or be listed above with a reason.
    /// </summary>
    [Fact]
    public void Every_document_says_which_published_text_it_regenerates() =>
        Assert.Equal(PublishedDocument.Ids, PublishedDocument.Sourced.Concat(Unsourced.Keys).Order(StringComparer.Ordinal));

    [Fact]
    public void No_file_of_sources_is_without_its_document() =>
        Assert.Equal(
            PublishedDocument.Sourced,
            Directory
                .EnumerateFiles(Path.Combine(PublishedDocument.Folder, "sources"))
                .Select(Path.GetFileNameWithoutExtension)
                .Order(StringComparer.Ordinal)
        );

    [PublishedTextTheory]
    [MemberData(nameof(Documents))]
    public void Everything_of_the_published_text_stands_in_the_document_or_is_left_out_with_a_reason(string id)
    {
        var source = PublishedSource.Of(id);
        var document = new DocumentContents(PublishedDocument.Read(id, "md"));
        var missing = source.Tokens().Where(token => !document.Has(token)).ToList();

        var omitted = source.Omit.Select(omission => omission.Token).ToHashSet(StringComparer.Ordinal);
        var problems = missing
            .Where(token => !omitted.Contains(token.Text))
            .Select(token => token.ToString())
            .Concat(omitted.Except(missing.Select(token => token.Text)).Select(token => $"'{token}' is not missing: take it off the list"))
            .ToList();
        Assert.True(problems.Count == 0, string.Join('\n', problems));
        Assert.All(
            source.Omit,
            omission => Assert.False(string.IsNullOrWhiteSpace(omission.Reason), $"'{omission.Token}' is left out without a reason")
        );
    }

    /// <summary>The rules themselves, applied to a text and a document made for the test.</summary>
    [Theory]
    [InlineData("I alt 1.913.090 borgere", "1913090 borgere", "")]
    [InlineData("på 2.5 årsværk", "2,5 årsværk", "")]
    [InlineData("på 2,5 årsværk", "25 årsværk", "2,5")]
    [InlineData("50% i 12 måneder", "50 pct. i tolv måneder", "")]
    [InlineData("den 7. marts 2024", "2024-03-07", "")]
    [InlineData("den 7. marts 2024", "7. marts 2023 og 2024", "7. marts 2024")]
    [InlineData("den 4. december", "4. december 2023", "")]
    [InlineData("ring (joba@im.dk / 72 28 24 38)", "joba@im.dk, 7228 2438", "")]
    [InlineData("ring (joba@im.dk / 72 28 24 38)", "jba@im.dk, 7228 2439", "joba@im.dk|72 28 24 38")]
    [InlineData("som Greater Copenhagens ønsker", "Greater Copenhagen", "")]
    [InlineData("Heldigvis taler Anne Louise Sommer", "Anne Sommer", "Anne Louise Sommer")]
    [InlineData("Det er Region Hovedstaden", "Hovedstaden", "Region Hovedstaden")]
    [InlineData("i Høje-Taastrup og SMV-rettede", "HøjeTaastrup, SMV", "")]
    [InlineData("brugernavnet ansog101 i LanBotilbud_2025-26", "ansog101", "LanBotilbud_2025-26")]
    [InlineData("NY FART I ENERGIEN", "Ny fart i energien", "")]
    [InlineData("mellem 85%-\n95%", "85-95 pct.", "")]
    [InlineData("3-5 gange", "3-4 gange", "5")]
    [InlineData("for Hovedstads-\nregionen, miljø-\nog", "Hovedstadsregionen", "")]
    [InlineData("I Resultatkontrakt 2023 indgår", "Resultatkontrakt 2022 fra 2023", "Resultatkontrakt 2023")]
    public void The_rules_find_what_is_missing(string published, string document, string missing)
    {
        var tokens = SourceText.Tokens(published.Split('\n'), [1, 2, 3], new SourceNames(new HashSet<string> { "det", "i", "heldigvis" }));
        var contents = new DocumentContents(new DocumentReading(document, document, []));
        Assert.NotEmpty(tokens);
        Assert.Equal(missing, string.Join('|', tokens.Where(token => !contents.Has(token)).Select(token => token.Text)));
    }
}

/// <summary>A theory about the published texts; where they are not, it is skipped and says so.</summary>
public sealed class PublishedTextTheoryAttribute : TheoryAttribute
{
    public PublishedTextTheoryAttribute()
    {
        if (PublishedSource.Folder is null)
            Skip = "there is no folder shared/seeds beside the repository: nothing is compared with the published texts";
    }
}
