using DocGen.Files;

namespace DocGen.Tests.Files;

/// <summary>The list of what DocGen wrote, which several builds keep together.</summary>
public sealed class OutputManifestTests : IDisposable
{
    private readonly TemporaryFolder _project = new();
    private readonly OutputFolder _folder;

    public OutputManifestTests() => _folder = new OutputFolder(Path.Combine(_project.Path, "output"));

    public void Dispose() => _project.Dispose();

    [Fact]
    public async Task Builds_at_the_same_time_keep_each_others_lines()
    {
        var all = Enumerable.Range(0, 8).Select(i => $"{i}.md").ToList();
        _folder.Write([.. all.Select(path => new OutputFile(path, "x"u8.ToArray()))]);
        var manifests = all.Select(_ => OutputManifest.OfDocuments(_folder)).ToList();
        await Task.WhenAll(all.Select((path, i) => Task.Run(() => manifests[i].Update([path], [], Gate()))));
        Assert.Equal(all, OutputManifest.OfDocuments(_folder).Files);
    }

    [Fact]
    public void What_is_removed_or_gone_is_not_listed_any_longer()
    {
        _folder.Write([.. new[] { "a.md", "b.md", "c.md" }.Select(path => new OutputFile(path, "x"u8.ToArray()))]);
        OutputManifest.OfDocuments(_folder).Update(["a.md", "b.md", "c.md"], [], Gate());
        _folder.Delete("a.md");
        _folder.Delete("b.md");
        OutputManifest.OfDocuments(_folder).Update(["c.md"], ["a.md"], Gate());
        Assert.Equal(
            "# The files of the folder above that DocGen wrote. It removes no others.\nc.md\n",
            File.ReadAllText(Path.Combine(_folder.Root, ".docgen", "outputs"))
        );
    }

    [Fact]
    public void The_files_below_a_folder_are_those_of_no_other()
    {
        string[] all = ["a-b/x.png", "a.md", "a/x.png", "a/y/z.png", "a0/x.png", "ab/x.png", "b.md"];
        _folder.Write([.. all.Select(path => new OutputFile(path, "x"u8.ToArray()))]);
        OutputManifest.OfDocuments(_folder).Update(all, [], Gate());
        var manifest = OutputManifest.OfDocuments(_folder);
        Assert.Equal(["a/x.png", "a/y/z.png"], manifest.Below("a"));
        Assert.Empty(manifest.Below("c"));
        Assert.True(manifest.HasStill("a/x.png"));
        _folder.Delete("a/x.png");
        Assert.True(manifest.Contains("a/x.png"));
        Assert.False(manifest.HasStill("a/x.png"));
    }

    [Fact]
    public void Without_a_place_for_the_gate_the_list_is_written_all_the_same()
    {
        _project.Write(".docgen", "a file where a folder should be");
        _folder.Write([new OutputFile("a.md", "x"u8.ToArray())]);
        OutputManifest.OfDocuments(_folder).Update(["a.md"], [], Gate());
        Assert.Equal(["a.md"], OutputManifest.OfDocuments(_folder).Files);
    }

    private ProcessGate Gate() => new(new CacheFolder(_project.Path));
}
