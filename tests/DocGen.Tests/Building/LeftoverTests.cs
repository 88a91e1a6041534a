using DocGen.Building;
using DocGen.Compiling;
using DocGen.Outputs;

namespace DocGen.Tests.Building;

/// <summary>What an earlier build has left in the output folder.</summary>
public sealed class LeftoverTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public LeftoverTests()
    {
        _folder.Write("docgen.yaml", "name: Case\n");
        Template("one", "docx, md");
        Template("two", "md");
        Assert.True(Build().Succeeded);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_format_that_is_no_longer_asked_for_is_removed_with_its_file()
    {
        Template("one", "md");
        var result = Build();
        Assert.Equal(
            FileStatus.Removed,
            result.Documents.Single(document => document.Id == "one").Files.Single(file => file.Path == "one.docx").Status
        );
        Assert.Equal(["one.md", "two.md"], Output());
    }

    [Fact]
    public void A_build_of_some_formats_leaves_the_others()
    {
        Build(new BuildOptions { Formats = ["html"] });
        Assert.Equal(["one.docx", "one.html", "one.md", "two.html", "two.md"], Output());
    }

    [Fact]
    public void The_output_of_a_removed_template_is_kept_reported_by_a_check_and_removed_when_asked()
    {
        File.Delete(Path.Combine(_folder.Path, "templates", "one.sbn.md"));
        Assert.True(Build().Succeeded);
        Assert.Equal(["one.docx", "one.md", "two.md"], Output());
        var check = Build(new BuildOptions { Check = true });
        Assert.False(check.Succeeded);
        Assert.Equal(
            ["output/one.docx", "output/one.md"],
            check
                .Diagnostics.Where(diagnostic => diagnostic.Code == BuildCodes.Leftover)
                .Select(diagnostic => diagnostic.Location!.Value.File)
        );
        Build(new BuildOptions { Prune = true });
        Assert.Equal(["two.md"], Output());
        Assert.True(Build(new BuildOptions { Check = true }).Succeeded);
    }

    [Fact]
    public void A_readme_and_hidden_files_are_nobodys_leftovers()
    {
        _folder.Write("output/README.md", "mine");
        _folder.Write("output/.gitkeep", "");
        _folder.Write("output/notes.txt", "mine, too");
        Assert.Equal(
            ["output/notes.txt"],
            Build(new BuildOptions { Check = true }).Diagnostics.Select(diagnostic => diagnostic.Location!.Value.File)
        );
        Build(new BuildOptions { Prune = true });
        Assert.Equal([".gitkeep", "README.md", "notes.txt", "one.docx", "one.md", "two.md"], Output());
    }

    [Fact]
    public void A_check_tells_each_file_that_differs_is_missing_or_is_too_many_and_changes_none()
    {
        Template("two", "md, html");
        Build();
        Template("two", "md");
        File.AppendAllText(Path.Combine(_folder.Path, "output", "one.md"), "by hand");
        File.Delete(Path.Combine(_folder.Path, "output", "two.md"));
        var check = Build(new BuildOptions { Check = true });
        Assert.Equal(
            [
                "'output/one.md' is not what would be generated",
                "'output/two.html' is no longer made from its template",
                "'output/two.md' has not been generated",
            ],
            check.Diagnostics.Select(diagnostic => diagnostic.Message)
        );
        Assert.All(check.Diagnostics, diagnostic => Assert.StartsWith("run 'docgen build ", diagnostic.Hint, StringComparison.Ordinal));
        Assert.Equal(["one.docx", "one.md", "two.html"], Output());
        Assert.EndsWith("by hand", File.ReadAllText(Path.Combine(_folder.Path, "output", "one.md")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_document_keeps_its_last_good_output_and_the_others_are_built()
    {
        var good = File.ReadAllBytes(Path.Combine(_folder.Path, "output", "one.docx"));
        Template("one", "docx, md", "{{ nothing }}");
        Template("two", "md", "Ny tekst.");
        var result = Build();
        Assert.False(result.Succeeded);
        Assert.Equal([DocumentStatus.Failed, DocumentStatus.Written], result.Documents.Select(document => document.Status));
        Assert.Equal(good, File.ReadAllBytes(Path.Combine(_folder.Path, "output", "one.docx")));
        Assert.Contains("Ny tekst.", File.ReadAllText(Path.Combine(_folder.Path, "output", "two.md")), StringComparison.Ordinal);
    }

    private void Template(string id, string formats, string text = "Tekst.") =>
        _folder.Write(
            $"templates/{id}.sbn.md",
            $"---\nid: {id}\ntitle: Prøve\nlayout: annex\nformats: [{formats}]\n---\n# Prøve\n\n{text}\n"
        );

    private BuildResult Build(BuildOptions? options = null) => DocGenProject.Open(_folder.Path).Build(options);

    private IEnumerable<string> Output() =>
        Directory.EnumerateFiles(Path.Combine(_folder.Path, "output")).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);
}
