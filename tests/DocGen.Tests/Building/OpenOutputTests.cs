using DocGen.Building;
using DocGen.Compiling;
using DocGen.Outputs;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Building;

/// <summary>A document that another program has open, or that cannot be written, does not stop the others.</summary>
public sealed class OpenOutputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OpenOutputTests()
    {
        _folder.Write("docgen.yaml", "name: Case\n");
        Template("one", "Tekst.");
        Template("two", "Tekst.");
        Assert.True(DocGenProject.Open(_folder.Path).Build().Succeeded);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_document_that_is_open_as_word_opens_it_is_compared()
    {
        // Word lets others read but not write, and holds the right to write itself.
        using var word = new FileStream(
            Path.Combine(_folder.Path, "output", "one.docx"),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.Read
        );
        foreach (
            var options in new[]
            {
                new BuildOptions(),
                new BuildOptions { UseCache = true },
                new BuildOptions { Check = true },
            }
        )
        {
            var result = DocGenProject.Open(_folder.Path).Build(options);
            Assert.Empty(result.Diagnostics);
            Assert.All(result.Documents, document => Assert.Equal(DocumentStatus.Unchanged, document.Status));
        }
    }

    [Fact]
    public async Task A_document_that_nobody_else_may_read_is_told_and_the_others_are_built_and_their_errors_told()
    {
        Template("two", "Ny tekst.");
        Template("wrong", "{{ nothing }}");
        using var run = new CommandRun();
        using (new FileStream(Path.Combine(_folder.Path, "output", "one.docx"), FileMode.Open, FileAccess.ReadWrite, FileShare.None))
            Assert.Equal(3, await run.Docgen(_folder.Path, "build", "--no-cache"));
        Assert.Contains("error DG8041: 'output/one.docx' is open in another program\n", run.Error, StringComparison.Ordinal);
        Assert.Contains("hint: close it there", run.Error, StringComparison.Ordinal);
        Assert.Contains("templates/wrong.sbn.md(9,", run.Error, StringComparison.Ordinal);
        Assert.Contains("3 documents: 1 written, 2 failed, 2 errors", run.Out, StringComparison.Ordinal);
        Assert.Contains("Ny tekst.", File.ReadAllText(Path.Combine(_folder.Path, "output", "two.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_put_in_its_place_is_told_with_what_the_machine_says()
    {
        File.Delete(Path.Combine(_folder.Path, "output", "one.docx"));
        Directory.CreateDirectory(Path.Combine(_folder.Path, "output", "one.docx"));
        var result = DocGenProject.Open(_folder.Path).Build();
        var problem = Assert.Single(result.Diagnostics);
        Assert.Equal(BuildCodes.Misplaced, problem.Code);
        Assert.StartsWith("'output/one.docx' ", problem.Message, StringComparison.Ordinal);
        Assert.Equal([DocumentStatus.Failed, DocumentStatus.Unchanged], result.Documents.Select(document => document.Status));
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(_folder.Path, "output")),
            path => path.EndsWith(".tmp", StringComparison.Ordinal)
        );
    }

    private void Template(string id, string text) =>
        _folder.Write(
            $"templates/{id}.sbn.md",
            $"---\nid: {id}\ntitle: Prøve\nlayout: annex\nformats: [docx, md]\n---\n# Prøve\n\n{text}\n"
        );
}
