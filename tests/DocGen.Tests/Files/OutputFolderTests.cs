using DocGen.Files;

namespace DocGen.Tests.Files;

/// <summary>Writing is all or nothing, and never outside the folder.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly OutputFolder _folder;

    public OutputFolderTests() => _folder = new OutputFolder(Path.Combine(_temporary.Path, "output"));

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Files_are_written_into_folders_that_are_made_for_them()
    {
        _folder.Write([new OutputFile("a.md", "1"u8.ToArray()), new OutputFile("a/bro.png", "2"u8.ToArray())]);
        Assert.Equal(["a.md", "a/bro.png"], _folder.List(""));
        Assert.Equal(["a/bro.png"], _folder.List("a"));
        Assert.Empty(_folder.List("b"));
        Assert.True(_folder.Holds("a.md", "1"u8));
        Assert.False(_folder.Holds("a.md", "2"u8));
        Assert.False(_folder.Holds("a.md", "12"u8));
        Assert.False(_folder.Holds("b.md", "1"u8));
    }

    [Fact]
    public void When_one_file_cannot_be_written_none_is()
    {
        _folder.Write([new OutputFile("a.md", "old"u8.ToArray())]);
        File.WriteAllText(Path.Combine(_folder.Root, "b"), "a file where a folder must be");
        Assert.ThrowsAny<IOException>(() =>
            _folder.Write([new OutputFile("a.md", "new"u8.ToArray()), new OutputFile("b/c.png", "2"u8.ToArray())])
        );
        Assert.True(_folder.Holds("a.md", "old"u8));
        Assert.Equal(
            ["a.md", "b"],
            Directory.EnumerateFileSystemEntries(_folder.Root).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_reader_sees_the_old_file_or_the_new_one_and_never_a_part()
    {
        var (old, @new) = (new byte[300_000], Enumerable.Repeat((byte)1, 300_000).ToArray());
        _folder.Write([new OutputFile("a.md", old)]);
        var path = Path.Combine(_folder.Root, "a.md");
        using var stop = new CancellationTokenSource();
        var reader = Task.Run(() =>
        {
            while (!stop.IsCancellationRequested)
            {
                using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                var bytes = new byte[old.Length + 1];
                var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
                Assert.Equal(old.Length, length);
                Assert.True(bytes.AsSpan(0, length).IndexOfAnyExcept(bytes[0]) < 0, "two states in one file");
            }
        });
        for (var i = 0; i < 100; i++)
            _folder.Write([new OutputFile("a.md", i % 2 == 0 ? @new : old)]);
        await stop.CancelAsync();
        await reader;
    }

    [Fact]
    public void Hidden_files_are_not_listed() => Assert.Empty(Listed(".gitkeep", ".docgen.tmp", "a/.hidden"));

    [Fact]
    public void A_link_to_a_folder_is_not_followed()
    {
        _folder.Write([new OutputFile("a/x.md", default)]);
        Directory.CreateSymbolicLink(Path.Combine(_folder.Root, "a", "around"), _folder.Root);
        Assert.Equal(["a/x.md"], _folder.List(""));
        Assert.True(_folder.HoldsItself("a/x.md"));
        Assert.True(_folder.Exists("a/around/a/x.md"));
        Assert.False(_folder.HoldsItself("a/around/a/x.md"));
    }

    [Fact]
    public void Deleting_the_last_file_of_a_folder_removes_the_folder_but_never_the_root()
    {
        _folder.Write([new OutputFile("a/b/c.png", default), new OutputFile("x.md", default)]);
        _folder.Delete("a/b/c.png");
        Assert.False(Directory.Exists(Path.Combine(_folder.Root, "a")));
        _folder.Delete("x.md");
        Assert.True(Directory.Exists(_folder.Root));
    }

    [Theory]
    [InlineData("../x")]
    [InlineData("a/../../x")]
    [InlineData("/etc/x")]
    public void A_path_outside_the_folder_is_a_bug(string path)
    {
        Assert.Throws<ArgumentException>(() => _folder.Write([new OutputFile(path, default)]));
        Assert.Throws<ArgumentException>(() => _folder.Delete(path));
        Assert.Throws<ArgumentException>(() => _folder.Exists(path));
    }

    private IReadOnlyList<string> Listed(params string[] names)
    {
        foreach (var name in names)
            _temporary.Write("output/" + name, "");
        return _folder.List("");
    }
}
