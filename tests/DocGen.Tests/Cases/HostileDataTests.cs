using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Data;
using DocGen.Frontend.Sources;

namespace DocGen.Tests.Cases;

/// <summary>Bad input that is too large or too strange to be kept as a file: each ends soon, with a clear error.</summary>
public sealed class HostileDataTests
{
    [Fact]
    public void A_file_over_the_limit_is_refused_without_being_read()
    {
        var files = new HugeFile();
        var bag = new DiagnosticBag();
        Assert.Null(SourceReader.TryRead(files, "data/huge.yaml", DataLimits.Default.MaxFileBytes, bag, null));
        var error = Assert.Single(bag);
        Assert.Equal("data/huge.yaml", error.Location?.File);
        Assert.Equal(SourceCodes.FileTooLarge, error.Code);
        Assert.NotNull(error.Hint);
    }

    [Theory]
    [InlineData("flow lists", 1_000)]
    [InlineData("flow maps", 1_000)]
    [InlineData("block lists", 1_000)]
    public void A_thousand_levels_are_one_error(string kind, int levels)
    {
        var text = kind switch
        {
            "flow lists" => new string('[', levels) + new string(']', levels),
            "flow maps" => string.Concat(Enumerable.Repeat("{a: ", levels)) + "1" + new string('}', levels),
            _ => string.Concat(Enumerable.Range(0, levels).Select(level => new string(' ', level) + "- \n")),
        };
        var bag = new DiagnosticBag();
        Assert.Null(YamlReader.Read(new SourceText("data/deep.yaml", text), DataLimits.Default, bag));
        Assert.Equal(YamlCodes.TooDeep, Assert.Single(bag).Code);
    }

    [Fact]
    public void An_alias_bomb_is_one_error_in_little_memory()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 30; i++)
            text.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        var bag = new DiagnosticBag();
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Null(YamlReader.Read(new SourceText("data/bomb.yaml", text.ToString()), DataLimits.Default, bag));
        Assert.Equal(YamlCodes.TooManyValues, Assert.Single(bag).Code);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 200_000_000);
    }

    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)':', (byte)' ', 0xE6 })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 })]
    public void Another_encoding_is_one_error_that_says_what_to_do(byte[] bytes)
    {
        var bag = new DiagnosticBag();
        Assert.Null(SourceReader.TryRead(new OneFile(bytes), "data/x.yaml", 1000, bag, null));
        var error = Assert.Single(bag);
        Assert.Equal(1, error.Location?.Line);
        Assert.Contains("UTF-8", error.Message + error.Hint, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1913090", typeof(DataFigure))]
    [InlineData("1_913_090", typeof(DataFigure))]
    [InlineData("-5", typeof(DataFigure))]
    [InlineData("34.6", typeof(DataFigure))]
    [InlineData("2023-11-29", typeof(DataDate))]
    [InlineData("true", typeof(DataBoolean))]
    [InlineData("~", typeof(DataNull))]
    [InlineData("no", typeof(DataText))]
    [InlineData("Yes", typeof(DataText))]
    [InlineData("010", typeof(DataText))]
    [InlineData("1e3", typeof(DataText))]
    [InlineData("0x1F", typeof(DataText))]
    [InlineData("12:30:00", typeof(DataText))]
    [InlineData("1.913.090", typeof(DataText))]
    [InlineData(".5", typeof(DataText))]
    [InlineData("+5", typeof(DataText))]
    [InlineData("2023-02-30", typeof(DataText))]
    [InlineData("\"5\"", typeof(DataText))]
    [InlineData("'true'", typeof(DataText))]
    public void A_scalar_is_what_it_says_and_never_guessed(string yaml, Type expected)
    {
        var bag = new DiagnosticBag();
        var map = Assert.IsType<DataMap>(YamlReader.Read(new SourceText("x.yaml", "key: " + yaml), DataLimits.Default, bag));
        Assert.Empty(bag);
        Assert.IsType(expected, map["key"]);
        Assert.Equal(new SourceSpan("x.yaml", 1, 6), map["key"]!.Source with { Length = 0 });
    }

    private sealed class HugeFile : ISourceFiles
    {
        public long? GetLength(string path) => 200L << 20;

        public ReadOnlyMemory<byte> Read(string path) => throw new InvalidOperationException("it must not be read");

        public IReadOnlyList<string> List(string folder) => [];
    }

    private sealed class OneFile(byte[] bytes) : ISourceFiles
    {
        public long? GetLength(string path) => bytes.Length;

        public ReadOnlyMemory<byte> Read(string path) => bytes;

        public IReadOnlyList<string> List(string folder) => [];
    }
}
