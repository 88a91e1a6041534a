using DocGen.Building;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Tests.Cli;

namespace DocGen.Tests.Building;

/// <summary>A project with links that lead elsewhere: nothing is written through them, and nothing outside or of tools is read.</summary>
public sealed class LinkTests : IDisposable
{
    private readonly TemporaryFolder _outside = new();
    private readonly TemporaryFolder _folder = new();

    public LinkTests()
    {
        _outside.Write("config", "mine");
        _folder.Write("docgen.yaml", "name: Case\n");
        _folder.Write(".git/config", "[core]\n");
        Template("config");
    }

    public void Dispose()
    {
        _folder.Dispose();
        _outside.Dispose();
    }

    [Theory]
    [InlineData(".docgen", "../outside")]
    [InlineData(".docgen", ".git")]
    [InlineData(".docgen/cache", "../.git")]
    [InlineData(".docgen", ".docgen")]
    public void A_linked_cache_is_not_used_and_the_documents_are_built(string link, string target)
    {
        if (OperatingSystem.IsWindows())
            return;
        Link(link, target);
        for (var i = 0; i < 2; i++)
        {
            var result = Build();
            var warning = Assert.Single(result.Diagnostics);
            Assert.Equal((BuildCodes.NoCache, Severity.Warning), (warning.Code, warning.Severity));
            Assert.Equal(new SourceSpan(link, 1, 1), warning.Location);
        }

        AssertUntouched();
        Assert.True(File.Exists(Path.Combine(_folder.Path, "output", "config.md")));
    }

    [Theory]
    [InlineData("output", "../outside", "the output folder 'output' leads through the link 'output'")]
    [InlineData("output", ".git", "the output folder 'output' leads through the link 'output'")]
    [InlineData("output", "output", "the output folder 'output' leads through the link 'output'")]
    [InlineData("output/.docgen", "../../outside", "'output/.docgen' is a link")]
    [InlineData("output/config", "../../outside", "'output/config' is a link")]
    public async Task A_linked_output_folder_is_refused(string link, string target, string expected)
    {
        if (OperatingSystem.IsWindows())
            return;
        _folder.Write("templates/images/bro.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
        Template("config", "![Et billede](bro.svg)");
        Link(link, target);
        using var run = new CommandRun();
        Assert.Equal(1, await run.Docgen(_folder.Path, "build"));
        Assert.Contains("error DG8046: " + expected, run.Error, StringComparison.Ordinal);
        AssertUntouched();
    }

    [Fact]
    public async Task A_linked_folder_of_a_site_is_refused()
    {
        if (OperatingSystem.IsWindows())
            return;
        Link("site", "../outside");
        using var run = new CommandRun();
        Assert.Equal(2, await run.Docgen(_folder.Path, "site"));
        Assert.Contains("leads through the link 'site'", run.Error, StringComparison.Ordinal);
        Link("web/md", "../../outside");
        Assert.Equal(1, await run.Docgen(_folder.Path, "site", "-o", "web"));
        Assert.Contains("web/md' is a link, and nothing is written through links", run.Error, StringComparison.Ordinal);
        AssertUntouched();
    }

    [Fact]
    public void A_link_in_the_place_of_a_document_becomes_the_document()
    {
        if (OperatingSystem.IsWindows())
            return;
        Assert.True(Build().Succeeded);
        var path = Path.Combine(_folder.Path, "output", "config.md");
        var text = File.ReadAllText(path);
        File.Delete(path);
        _outside.Write("same", text);
        foreach (var target in new[] { "same", "config", "new" })
        {
            Link("output/config.md", "../../outside/" + target);
            Assert.False(Build(new BuildOptions { Check = true }).Succeeded);
            Assert.True(Build().Succeeded);
            Assert.Null(new FileInfo(path).LinkTarget);
            Assert.Equal(text, File.ReadAllText(path));
            File.Delete(path);
        }

        File.Delete(Path.Combine(_outside.Path, "same"));
        AssertUntouched();
    }

    [Theory]
    [InlineData("output", ".git")]
    [InlineData("output", ".docgen/cache")]
    [InlineData("output", "out/.tool")]
    [InlineData("data", ".git")]
    [InlineData("templates", ".git")]
    [InlineData("output", "\"out\\0put\"")]
    [InlineData("templates", "\"out\\0put\"")]
    [InlineData("data", "\"\\e[31m\"")]
    public async Task A_folder_of_tools_is_no_folder_of_a_project(string key, string folder)
    {
        _folder.Write("docgen.yaml", $"name: Case\nfolders:\n  {key}: {folder}\n");
        foreach (var command in new[] { "build", "check", "list", "site" })
        {
            using var run = new CommandRun();
            Assert.Equal(1, await run.Docgen(_folder.Path, command));
            Assert.Contains($"docgen.yaml(3,{5 + key.Length}): error DG1044", run.Error, StringComparison.Ordinal);
        }

        AssertUntouched();
    }

    [Fact]
    public async Task A_folder_name_that_no_system_keeps_is_refused_at_its_place()
    {
        _folder.Write("docgen.yaml", $"name: Case\nfolders:\n  output: {new string('a', 300)}\n");
        using var run = new CommandRun();
        Assert.Equal(1, await run.Docgen(_folder.Path, "build"));
        Assert.Contains("docgen.yaml(3,11): error DG8046", run.Error, StringComparison.Ordinal);
        Assert.Contains("has a name of more than 255 bytes", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, await run.Docgen(_folder.Path, "build", "-o", new string('æ', 200)));
    }

    [Theory]
    [InlineData("data", "../outside", "is a link that leads out of the project folder")]
    [InlineData("data", ".git", "is a link to '.git'")]
    [InlineData("data", "data", "is a link that leads in a circle")]
    public void A_folder_of_sources_may_lead_nowhere_else(string link, string target, string expected)
    {
        if (OperatingSystem.IsWindows())
            return;
        Link(link, target);
        var error = Assert.Single(Build().Diagnostics);
        Assert.Equal(BuildCodes.Misplaced, error.Code);
        Assert.Contains(expected, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partial_that_is_a_link_into_git_is_not_printed()
    {
        if (OperatingSystem.IsWindows())
            return;
        Link("templates/_partials/p.sbn.md", "../../.git/config");
        Template("config", "{{ include 'p' }}");
        var error = Assert.Single(Build().Diagnostics);
        Assert.Equal("DG1005", error.Code.Value);
        Assert.Equal("templates/config.sbn.md", error.Location?.File);
        Assert.Contains("is a link to '.git'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_that_lead_nowhere_end_nothing()
    {
        if (OperatingSystem.IsWindows())
            return;
        foreach (var folder in new[] { "templates", "templates/_partials", "templates/images", "templates/themes", "data" })
        {
            Link(folder + "/self", "self");
            Link(folder + "/.#config.sbn.md", "someone@somewhere.4711");
            // Everything below the folder of data is taken for data.
            Link(folder + "/up", folder == "data" ? "." : "..");
        }

        Assert.Empty(Build().Diagnostics);
        Assert.Empty(DocGenProject.Open(_folder.Path).Validate([]).Diagnostics);
    }

    [Fact]
    public void A_template_that_cannot_be_read_is_its_own_error_and_the_others_are_built()
    {
        if (OperatingSystem.IsWindows())
            return;
        Link("templates/wrong.sbn.md", "../../outside/config");
        var result = Build();
        Assert.Equal("templates/wrong.sbn.md", Assert.Single(result.Diagnostics).Location?.File);
        Assert.Equal(["config", "wrong"], result.Documents.Select(document => document.Id));
        Assert.True(File.Exists(Path.Combine(_folder.Path, "output", "config.md")));
        AssertUntouched();
    }

    [Fact]
    public void A_file_without_permission_is_an_error_of_the_documents_that_use_it()
    {
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        var path = _folder.Write("data/d.yaml", "a: 1\n");
        _folder.Write(
            "templates/two.sbn.md",
            "---\nid: two\ntitle: T\nlayout: annex\nformats: [md]\ndata: { d: d.yaml }\n---\n{{ d.a }}\n"
        );
        File.SetUnixFileMode(path, UnixFileMode.None);
        var error = Assert.Single(Build().Diagnostics);
        Assert.Equal(("DG1005", "'data/d.yaml' cannot be read: it may not be read by this account"), (error.Code.Value, error.Message));
        Assert.True(File.Exists(Path.Combine(_folder.Path, "output", "config.md")));
    }

    [Theory]
    [InlineData("output/config.md/x", "'output/config.md' is a folder, where a file must be")]
    [InlineData("output/config", "'output/config' is a file, where a folder must be")]
    [InlineData("output/.docgen", "'output/.docgen' is a file, where a folder must be")]
    [InlineData("output/.docgen/outputs/x", "'output/.docgen/outputs' is a folder, where a file must be")]
    [InlineData("output", "the output folder 'output' is a file")]
    public async Task A_file_in_the_place_of_a_folder_or_the_other_way_round_is_named(string path, string expected)
    {
        _folder.Write("templates/images/bro.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
        Template("config", "![Et billede](bro.svg)");
        _folder.Write(path, "mine");
        using var run = new CommandRun();
        Assert.Equal(1, await run.Docgen(_folder.Path, "build"));
        Assert.Contains("error DG8046: " + expected, run.Error, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_folder.Path, path)));
    }

    [Fact]
    public void A_new_document_is_written_through_no_link_and_over_none()
    {
        if (OperatingSystem.IsWindows())
            return;
        Link("data", "../outside");
        var diagnostics = new DiagnosticBag();
        var wanted = new DocGen.Scaffolding.NewDocument("letter", "brev", new DateOnly(2024, 3, 11));
        Assert.Empty(DocGenProject.Open(_folder.Path).Begin(wanted, diagnostics));
        Assert.True(diagnostics.HasErrors);
        File.Delete(Path.Combine(_folder.Path, "data"));
        Link("templates/brev.sbn.md", "../../outside/new");
        diagnostics = [];
        Assert.Empty(DocGenProject.Open(_folder.Path).Begin(wanted, diagnostics));
        Assert.Contains("already exists", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
        AssertUntouched();
    }

    [Fact]
    public void Temporary_files_of_killed_builds_are_named_by_a_check_and_removed_by_a_build()
    {
        var group = new string('0', 32);
        string[] left = [$"output/.docgen-{group}-0.tmp", $".docgen/cache/.docgen-{group}-0.tmp", "output/config/.a.png.docgen-1.tmp"];
        Assert.True(Build().Succeeded);
        foreach (var path in left)
            _folder.Write(path, "x");
        var check = Build(new BuildOptions { Check = true }).Diagnostics;
        Assert.Equal(
            ["output/.docgen-00000000000000000000000000000000-0.tmp", "output/config/.a.png.docgen-1.tmp"],
            check.Select(diagnostic => diagnostic.Location!.Value.File)
        );
        Assert.All(check, diagnostic => Assert.Equal(BuildCodes.Leftover, diagnostic.Code));
        Assert.True(Build().Succeeded);
        Assert.All(left, path => Assert.False(File.Exists(Path.Combine(_folder.Path, path)), path));
        Assert.True(Build(new BuildOptions { Check = true }).Succeeded);
    }

    private BuildResult Build(BuildOptions? options = null) =>
        DocGenProject.Open(_folder.Path).Build(options ?? new BuildOptions { UseCache = true });

    private void Link(string path, string target)
    {
        var full = Path.Combine(_folder.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.CreateSymbolicLink(full, target.Replace("../outside", "../" + Path.GetFileName(_outside.Path), StringComparison.Ordinal));
    }

    private void Template(string id, string text = "Tekst.") =>
        _folder.Write($"templates/{id}.sbn.md", $"---\nid: {id}\ntitle: Prøve\nlayout: annex\nformats: [md]\n---\n# Prøve\n\n{text}\n");

    private void AssertUntouched()
    {
        Assert.Equal(["config"], Directory.EnumerateFileSystemEntries(_outside.Path).Select(path => Path.GetFileName(path)));
        Assert.Equal("mine", File.ReadAllText(Path.Combine(_outside.Path, "config")));
        Assert.Equal(
            ["config"],
            Directory.EnumerateFileSystemEntries(Path.Combine(_folder.Path, ".git")).Select(path => Path.GetFileName(path))
        );
        Assert.Equal("[core]\n", File.ReadAllText(Path.Combine(_folder.Path, ".git", "config")));
    }
}
