using DocGen.Building;
using DocGen.Outputs;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Building;

/// <summary>A build removes only files that DocGen wrote, and does not write into source folders.</summary>
public sealed class OutputSafetyTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public OutputSafetyTests()
    {
        _folder.Write("docgen.yaml", "name: Case\n");
        _folder.Write("data/a.yaml", "x: 1\n");
        Template("letter");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("data")]
    [InlineData("data/documents")]
    [InlineData("templates/images")]
    [InlineData("docs/schemas")]
    [InlineData("output/../data/")]
    public async Task An_output_folder_among_the_sources_is_refused(string folder)
    {
        var before = Files();
        foreach (var command in new[] { "build", "site" })
        {
            using var run = new CommandRun();
            Assert.Equal(2, await run.Docgen(_folder.Path, command, "-o", folder, "--prune"));
            Assert.StartsWith("docgen: error DG8040: the output folder", run.Error, StringComparison.Ordinal);
            Assert.Contains("hint: name a folder that contains nothing else", run.Error, StringComparison.Ordinal);
        }

        Assert.Equal(before, Files().Where(path => !path.StartsWith(".docgen/", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_link_to_a_folder_of_sources_is_that_folder()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "ud"), Path.Combine(_folder.Path, "data"));
        using var run = new CommandRun();
        Assert.Equal(2, await run.Docgen(_folder.Path, "build", "-o", "ud/documents"));
        Assert.Contains("is in the folder of the data ('data')", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("data")]
    [InlineData("templates")]
    public async Task The_project_file_cannot_name_one_either(string output)
    {
        _folder.Write("docgen.yaml", $"name: Case\nfolders:\n  output: {output}\n");
        foreach (var command in new[] { "build", "build", "check" })
        {
            using var run = new CommandRun();
            Assert.Equal(1, await run.Docgen(_folder.Path, command));
            Assert.Contains(
                "docgen.yaml(3,11): error DG8040: the output folder '" + output + "' contains the ",
                run.Error.Replace("is in the folder of the ", "contains the ", StringComparison.Ordinal),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public void Folders_beside_the_sources_are_as_good_as_any()
    {
        foreach (var folder in new[] { "docs", "database", "output/data", "dok" })
            Assert.True(Build(new BuildOptions { Output = Path.Combine(_folder.Path, folder) }).Succeeded, folder);
    }

    [Fact]
    public void Pruning_removes_what_was_written_and_leaves_what_was_not()
    {
        _folder.Write("dok/privat/budget.xlsx", "mine");
        _folder.Write("dok/old.docx", "mine, though it looks like a document");
        _folder.Write("dok/letter/foto.jpg", "mine");
        Template("gone");
        Template("withpicture", "![Et billede](bro.svg)");
        _folder.Write("templates/images/bro.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
        var options = new BuildOptions
        {
            Output = Path.Combine(_folder.Path, "dok"),
            Prune = true,
            UseCache = true,
        };
        Assert.True(Build(options).Succeeded);
        Assert.Contains("dok/withpicture/bro.svg", Files());
        _folder.Write("dok/withpicture/own.png", "mine");
        File.Delete(Path.Combine(_folder.Path, "templates", "gone.sbn.md"));
        File.Delete(Path.Combine(_folder.Path, "templates", "withpicture.sbn.md"));
        Assert.True(Build(options).Succeeded);
        Assert.Equal(
            ["dok/letter.md", "dok/letter/foto.jpg", "dok/old.docx", "dok/privat/budget.xlsx", "dok/withpicture/own.png"],
            Files().Where(path => path.StartsWith("dok/", StringComparison.Ordinal) && !path.Contains("/.", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Pruning_some_formats_leaves_the_others()
    {
        Assert.True(Build(new BuildOptions { Formats = ["md", "html"] }).Succeeded);
        Assert.True(Build(new BuildOptions { Formats = ["md"], Prune = true }).Succeeded);
        Assert.Contains("output/letter.html", Files());
    }

    [Fact]
    public void A_picture_that_a_document_no_longer_has_is_removed_and_one_put_beside_it_is_not()
    {
        _folder.Write("templates/images/bro.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
        Template("letter", "![Et billede](bro.svg)");
        _folder.Write("web/letter/foto.jpg", "mine");
        var options = new BuildOptions { Ids = ["letter"], Output = Path.Combine(_folder.Path, "web") };
        Assert.True(Build(options).Succeeded);
        Assert.Contains("web/letter/bro.svg", Files());
        Template("letter");
        var result = Build(options);
        Assert.Contains(new FileResult("letter/bro.svg", FileStatus.Removed), result.Documents.Single().Files);
        Assert.DoesNotContain("web/letter/bro.svg", Files());
        Assert.Contains("web/letter/foto.jpg", Files());
        Assert.Equal(
            "# The files of the folder above that DocGen wrote. It removes no others.\nletter.md\n",
            File.ReadAllText(Path.Combine(_folder.Path, "web", ".docgen", "outputs"))
        );
    }

    [Fact]
    public void A_check_tells_strange_files_from_those_that_pruning_removes()
    {
        Template("gone");
        Build();
        File.Delete(Path.Combine(_folder.Path, "templates", "gone.sbn.md"));
        _folder.Write("output/notes.txt", "mine");
        var check = Build(new BuildOptions { Check = true }).Diagnostics;
        Assert.Equal(["output/gone.md", "output/notes.txt"], check.Select(diagnostic => diagnostic.Location!.Value.File));
        Assert.Contains("--prune", check[0].Hint, StringComparison.Ordinal);
        Assert.Contains("move it elsewhere", check[1].Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../data/a.yaml")]
    [InlineData("x/../../data/a.yaml")]
    [InlineData("link/a.yaml")]
    [InlineData(".hidden")]
    public void A_list_of_outputs_that_was_tampered_with_leads_nowhere(string line)
    {
        Build();
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "output", "link"), Path.Combine(_folder.Path, "data"));
        _folder.Write("output/.hidden", "mine");
        File.AppendAllText(Path.Combine(_folder.Path, "output", ".docgen", "outputs"), line + "\n");
        Assert.True(Build(new BuildOptions { Prune = true }).Succeeded);
        Assert.True(File.Exists(Path.Combine(_folder.Path, "data", "a.yaml")));
        Assert.True(File.Exists(Path.Combine(_folder.Path, "output", ".hidden")));
    }

    private void Template(string id, string text = "Tekst.") =>
        _folder.Write($"templates/{id}.sbn.md", $"---\nid: {id}\ntitle: Prøve\nlayout: annex\nformats: [md]\n---\n# Prøve\n\n{text}\n");

    private BuildResult Build(BuildOptions? options = null) => DocGenProject.Open(_folder.Path).Build(options);

    private List<string> Files() =>
        [
            .. Directory
                .EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(_folder.Path, path).Replace('\\', '/'))
                .Order(StringComparer.Ordinal),
        ];
}
