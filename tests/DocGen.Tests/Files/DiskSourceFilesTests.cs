using System.Diagnostics;
using DocGen.Files;
using DocGen.Frontend.Sources;

namespace DocGen.Tests.Files;

/// <summary>What can be read of a project folder: nothing outside it, nothing of tools, and nothing that has no end.</summary>
public sealed class DiskSourceFilesTests : IDisposable
{
    private readonly TemporaryFolder _outside = new();
    private readonly TemporaryFolder _folder = new();

    public DiskSourceFilesTests()
    {
        _outside.Write("secret", "hemmeligt");
        _folder.Write("data/a.yaml", "a: 1\n");
        _folder.Write(".git/config", "hemmeligt");
        _folder.Write(".env", "hemmeligt");
        _folder.Write("data/.tool/a.yaml", "hemmeligt");
    }

    public void Dispose()
    {
        _folder.Dispose();
        _outside.Dispose();
    }

    [Theory]
    [InlineData("../.git/config", "it is a link to '.git', and what begins with a dot belongs to tools")]
    [InlineData("../.env", "it is a link to '.env', and what begins with a dot belongs to tools")]
    [InlineData("OUTSIDE/secret", "it is a link that leads out of the project folder")]
    [InlineData("b.yaml", "it is a link that leads in a circle")]
    [InlineData("nothing", "it is a link that leads to nothing")]
    [InlineData("../way/../secret", "it is a link that leads out of the project folder")]
    public void A_link_to_what_may_not_be_read_is_there_and_says_why_it_cannot_be(string target, string reason)
    {
        if (OperatingSystem.IsWindows())
            return;
        Directory.CreateDirectory(Path.Combine(_outside.Path, "inner"));
        Link("way", Path.Combine(_outside.Path, "inner"));
        // What 'way/../secret' is when it is shortened before the link is resolved.
        _folder.Write("secret", "noget andet");
        Link("data/b.yaml", target.Replace("OUTSIDE", _outside.Path, StringComparison.Ordinal));
        var files = new DiskSourceFiles(_folder.Path);
        Assert.Equal(0, files.GetLength("data/b.yaml"));
        var exception = Assert.Throws<SourceFileException>(() => files.Read("data/b.yaml"));
        Assert.Equal("data/b.yaml", exception.Path);
        Assert.Equal($"'data/b.yaml' cannot be read: {reason}", exception.Message);
        Assert.Equal(["data/a.yaml", "data/b.yaml"], files.List("data"));
    }

    [Fact]
    public void A_link_that_stays_among_the_sources_is_read()
    {
        if (OperatingSystem.IsWindows())
            return;
        Link("data/b.yaml", "a.yaml");
        Link("more", "data");
        Link("data/c.yaml", "../more/b.yaml");
        var files = new DiskSourceFiles(_folder.Path);
        foreach (var path in new[] { "data/b.yaml", "data/c.yaml", "more/a.yaml", "more/c.yaml" })
        {
            Assert.Equal(5, files.GetLength(path));
            Assert.Equal("a: 1\n"u8, files.Read(path).Span);
        }
    }

    [Theory]
    [InlineData(".git/config", ".git")]
    [InlineData("data/.tool/a.yaml", "data/.tool")]
    public void A_folder_whose_name_begins_with_a_dot_is_read_under_no_name(string path, string folder)
    {
        var files = new DiskSourceFiles(_folder.Path);
        Assert.Contains(
            $"'{folder}' is a folder whose name begins with a dot",
            Assert.Throws<SourceFileException>(() => files.Read(path)).Message,
            StringComparison.Ordinal
        );
        Assert.Empty(files.List(folder));
        Assert.DoesNotContain(path, files.List(""));
    }

    [Fact]
    public void A_folder_behind_a_link_to_the_outside_has_no_files_and_says_why()
    {
        if (OperatingSystem.IsWindows())
            return;
        Link("templates", _outside.Path);
        var files = new DiskSourceFiles(_folder.Path);
        Assert.Empty(files.List("templates"));
        Assert.Equal(
            "'templates/secret' cannot be read: 'templates' is a link that leads out of the project folder",
            Assert.Throws<SourceFileException>(() => files.Read("templates/secret")).Message
        );
    }

    [Fact]
    public void Folders_that_link_to_each_other_are_listed_once_at_their_own_place()
    {
        if (OperatingSystem.IsWindows())
            return;
        for (var i = 0; i < 12; i++)
        {
            _folder.Write($"data/{i:00}/x.yaml", "");
            for (var j = 0; j < 12; j++)
                Link($"data/{i:00}/a{j:00}", $"../{j:00}");
        }

        Link("data/all", "..");
        Link("data/self", "self");
        var listed = new DiskSourceFiles(_folder.Path).List("data").ToList();
        Assert.Equal(12, listed.Count(path => path.EndsWith("/x.yaml", StringComparison.Ordinal)));
        Assert.Contains("data/07/x.yaml", listed);
        Assert.Contains("data/self", listed);
    }

    [Theory]
    [InlineData("data/a\0.yaml")]
    [InlineData("da\0ta/a.yaml")]
    [InlineData("../data/a.yaml")]
    [InlineData("data/../data/a.yaml")]
    [InlineData("data//a.yaml")]
    [InlineData("./data/a.yaml")]
    [InlineData("data/a.yaml/b")]
    [InlineData("/etc/passwd")]
    [InlineData("")]
    public void A_path_that_is_none_is_missing(string path) => Assert.Null(new DiskSourceFiles(_folder.Path).GetLength(path));

    [Fact]
    public void A_path_that_is_too_long_or_too_deep_is_missing()
    {
        var files = new DiskSourceFiles(_folder.Path);
        Assert.Null(files.GetLength(string.Concat(Enumerable.Repeat("a/", 500_000)) + "b"));
        Assert.Null(files.GetLength("data/" + new string('a', 5_000)));
        Assert.Null(files.GetLength("data/" + new string('æ', 300)));
        Assert.Empty(files.List("data/" + new string('a', 300)));
    }

    [Fact]
    public async Task A_pipe_is_empty_and_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows())
            return;
        await Shell("mkfifo data/b.yaml");
        var files = new DiskSourceFiles(_folder.Path);
        Assert.Equal(0, files.GetLength("data/b.yaml"));
        Assert.Equal(0, files.Read("data/b.yaml").Length);
    }

    [Fact]
    public async Task Names_that_are_not_UTF_8_hide_nothing_else()
    {
        if (!OperatingSystem.IsLinux())
            return;
        await Shell("cp data/a.yaml \"$(printf 'data/\\377.yaml')\"; cp data/a.yaml \"$(printf 'data/\\376.yaml')\"");
        var files = new DiskSourceFiles(_folder.Path);
        Assert.Equal(["data/a.yaml", "data/\uFFFD.yaml"], files.List("data"));
        Assert.Contains(
            "has a name that is not written in UTF-8",
            Assert.Throws<SourceFileException>(() => files.Read("data/\uFFFD.yaml")).Message,
            StringComparison.Ordinal
        );
        // .NET cannot name them, and so not remove them either.
        await Shell("rm data/*.yaml");
    }

    private void Link(string path, string target) => File.CreateSymbolicLink(Path.Combine(_folder.Path, path), target);

    private async Task Shell(string command)
    {
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = _folder.Path })!;
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
