using DocGen.Building;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Building;

/// <summary>A document that is not built because of the place or the name of its template.</summary>
public sealed class TemplateFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TemplateFolderTests() => _folder.Write("docgen.yaml", "name: Case\n");

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("nyt.md", "templates/nyt.sbn.md")]
    [InlineData("Nyt brev.MD", "templates/nyt-brev.sbn.md")]
    [InlineData("nyt.sbn", "templates/nyt.sbn.md")]
    [InlineData("nyt.sbn.md.txt", "templates/nyt.sbn.md")]
    [InlineData("2025/nyt.sbn.md", "templates/nyt.sbn.md")]
    public void A_file_that_looks_like_a_template_and_is_none_is_told(string name, string better)
    {
        Document("a", "a.sbn.md");
        _folder.Write("templates/" + name, "# Nyt\n");
        foreach (var result in new[] { Build(), DocGenProject.Open(_folder.Path).Validate([]) })
        {
            Assert.True(result.Succeeded);
            var warning = Assert.Single(result.Diagnostics);
            Assert.Equal(
                (BuildCodes.StrayTemplate, Severity.Warning, "templates/" + name),
                (warning.Code, warning.Severity, warning.Location!.Value.File)
            );
            Assert.Contains(better + ",", warning.Hint, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("_partials/foot.sbn.md")]
    [InlineData("_partials/foot.md")]
    [InlineData("_put-aside/old.sbn.md")]
    [InlineData("images/x.sbn.md")]
    [InlineData("images/about.md")]
    [InlineData("themes/notes.md")]
    [InlineData(".hidden.md")]
    [InlineData("numbers.xlsx")]
    public void Files_that_belong_there_are_not(string name)
    {
        Document("a", "a.sbn.md");
        _folder.Write("templates/" + name, "text");
        Assert.Empty(Build().Diagnostics);
    }

    [Theory]
    [InlineData(false, "the folder 'templates' does not exist")]
    [InlineData(true, "the folder 'templates' contains no template")]
    public async Task A_project_without_templates_says_what_is_missing(bool hasFolder, string problem)
    {
        if (hasFolder)
            Directory.CreateDirectory(Path.Combine(_folder.Path, "templates"));
        foreach (var command in new[] { "build", "check", "list", "site" })
        {
            using var run = new CommandRun();
            Assert.Equal(0, await run.Docgen(_folder.Path, command));
            Assert.Contains("warning DG8043: there are no documents: " + problem, run.Error, StringComparison.Ordinal);
            Assert.Contains("docgen new letter my-letter", run.Error, StringComparison.Ordinal);
            Assert.DoesNotContain("LAYOUT", run.Out, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("brev - Kopi", "rename the file to brev-kopi.sbn.md and write 'id: brev-kopi', or rename it to brev.sbn.md")]
    [InlineData("Brev", "rename the file to brev.sbn.md")]
    [InlineData("andet", "write 'id: andet', or rename the file to brev.sbn.md")]
    public void A_copy_of_a_template_is_told_an_id_that_can_be_used(string name, string hint)
    {
        Document("brev", name + ".sbn.md");
        Assert.Equal(hint, Assert.Single(Build().Diagnostics).Hint);
    }

    private void Document(string id, string name) =>
        _folder.Write("templates/" + name, $"---\nid: {id}\ntitle: Prøve\nlayout: annex\nformats: [md]\n---\n# Prøve\n");

    private BuildResult Build() => DocGenProject.Open(_folder.Path).Build();
}
