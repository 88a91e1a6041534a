using DocGen.Files;

namespace DocGen.Tests.Files;

/// <summary>What a killed build left is found and removed, and what a living one is writing is not.</summary>
public sealed class TemporaryFilesTests : IDisposable
{
    private static readonly string Group = new('a', 32);

    private readonly TemporaryFolder _temporary = new();
    private readonly OutputFolder _folder;

    public TemporaryFilesTests() => _folder = new OutputFolder(_temporary.Path);

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void What_was_left_is_removed_and_nothing_else_is()
    {
        string[] ours =
        [
            $".docgen-{Group}-0.tmp",
            $"letter/.docgen-{Group}-12.tmp",
            $".docgen/.docgen-{Group}-3.tmp",
            ".letter.docx.docgen-4711.tmp",
        ];
        string[] others =
        [
            ".gitkeep",
            ".docgen.tmp",
            ".docgen-4711.tmp",
            $".docgen-{Group}-0.tmp.bak",
            "docgen-1.tmp",
            ".tool/.a.docgen-1.tmp",
        ];
        foreach (var path in ours.Concat(others))
            _temporary.Write(path, "x");
        var files = new TemporaryFiles(_folder);
        Assert.Equal(ours.Order(StringComparer.Ordinal), files.FindAbandoned());
        files.RemoveAbandoned();
        Assert.All(ours, path => Assert.False(_folder.Exists(path), path));
        Assert.All(others, path => Assert.True(_folder.Exists(path), path));
    }

    [Fact]
    public void Files_whose_first_one_is_held_belong_to_a_living_build()
    {
        var held = _temporary.Write($"letter/.docgen-{Group}-0.tmp", "x");
        _temporary.Write($".docgen-{Group}-1.tmp", "x");
        var former = _temporary.Write(".letter.docx.docgen-4711.tmp", "x");
        var files = new TemporaryFiles(_folder);
        using (new FileStream(held, FileMode.Open, FileAccess.ReadWrite, FileShare.Read | FileShare.Delete))
        using (new FileStream(former, FileMode.Open, FileAccess.Write, FileShare.None))
            Assert.Empty(files.FindAbandoned());
        Assert.Equal(3, files.FindAbandoned().Count);
    }

    [Fact]
    public void A_file_that_was_not_there_when_the_build_began_is_left_alone()
    {
        var files = new TemporaryFiles(_folder);
        _temporary.Write($".docgen-{Group}-0.tmp", "x");
        Assert.Empty(files.FindAbandoned());
        Assert.Single(new TemporaryFiles(_folder).FindAbandoned());
    }

    [Fact]
    public void Links_with_such_a_name_are_removed_and_not_followed()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var outside = new TemporaryFolder();
        var secret = outside.Write("secret", "x");
        outside.Write($"inner/.docgen-{Group}-1.tmp", "x");
        File.CreateSymbolicLink(Path.Combine(_temporary.Path, $".docgen-{Group}-0.tmp"), secret);
        File.CreateSymbolicLink(Path.Combine(_temporary.Path, "inner"), Path.Combine(outside.Path, "inner"));
        new TemporaryFiles(_folder).RemoveAbandoned();
        Assert.True(File.Exists(secret));
        Assert.True(File.Exists(Path.Combine(outside.Path, "inner", $".docgen-{Group}-1.tmp")));
        Assert.False(_folder.Exists($".docgen-{Group}-0.tmp"));
    }

    [Fact]
    public async Task Builds_that_write_at_the_same_time_lose_nothing_to_each_other()
    {
        // Each looks for abandoned files all the time, as a build at its beginning and end.
        var files = Enumerable.Range(0, 5).Select(i => new OutputFile($"a/{i}.md", new byte[10_000])).ToList();
        await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(build =>
                    Task.Run(() =>
                    {
                        for (var i = 0; i < 40; i++)
                        {
                            var abandoned = new TemporaryFiles(_folder);
                            _folder.Write([.. files.Select(file => file with { Path = $"{build}/{file.Path}" })]);
                            abandoned.RemoveAbandoned();
                        }
                    })
                )
        );
        Assert.Equal(20, _folder.List("").Count);
        Assert.Empty(new TemporaryFiles(_folder).FindAbandoned());
    }
}
