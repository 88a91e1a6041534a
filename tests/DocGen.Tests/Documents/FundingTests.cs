using DocGen.Building;

namespace DocGen.Tests.Documents;

/// <summary>What the distribution tables say of their sums stays true when the data change.</summary>
public sealed class FundingTests
{
    [Theory]
    [InlineData("875000", "dermed 884 kr. mere end de 875.000 kr., der skal fordeles")]
    [InlineData("900000", "dermed 24.116 kr. mindre end de 900.000 kr., der skal fordeles")]
    [InlineData("875884", "tilsammen 875.884 kr., netop det beløb, der skal fordeles")]
    public void The_published_amounts_are_compared_with_what_is_to_be_distributed(string amount, string sentence)
    {
        var text = Build("telehjerter-funding", "telehjerter.yaml", "amount: 875000", $"amount: {amount}");
        Assert.Contains(sentence, text, StringComparison.Ordinal);
        Assert.Equal(1, new[] { "mere end", "mindre end", "netop det" }.Count(words => text.Contains(words, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("amount: 525000", true)]
    [InlineData("amount: 0", false)]
    public void A_difference_is_explained_where_there_is_one(string amount, bool isExplained) =>
        Assert.Equal(
            isExplained,
            Build("telemedicine-operations-funding", "telemedicine-operations.yaml", "amount: 525000", amount)
                .Contains("Det er ikke de samme tal", StringComparison.Ordinal)
        );

    /// <summary>The Markdown of a document after a change of its data, with plain spaces.</summary>
    private static string Build(string id, string file, string before, string after)
    {
        using var folder = new TemporaryFolder();
        folder.CopyPack();
        var data = File.ReadAllText(Path.Combine(folder.Path, "data", file));
        Assert.Contains(before, data, StringComparison.Ordinal);
        folder.Write("data/" + file, data.Replace(before, after, StringComparison.Ordinal));
        var result = DocGenProject.Open(folder.Path).Build(new BuildOptions { Ids = [id], Formats = ["md"] });
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Severity != DocGen.Core.Diagnostics.Severity.Info);
        return File.ReadAllText(Path.Combine(folder.Path, "output", id + ".md")).Replace('\u00A0', ' ');
    }
}
