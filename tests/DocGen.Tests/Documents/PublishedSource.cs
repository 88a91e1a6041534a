using System.Globalization;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace DocGen.Tests.Documents;

/// <summary>
/// The parts of a published text that a document regenerates, and those that it omits on purpose: a file in <c>sources/</c>.
/// </summary>
internal sealed class PublishedSource
{
    private static readonly Lazy<SourceNames> Names = new(ReadNames, LazyThreadSafetyMode.ExecutionAndPublication);

    /// <summary>File name of the published text.</summary>
    public string File { get; init; } = "";

    /// <summary>Its lines, from 1: <c>1-60, 75-90</c>.</summary>
    public string Lines { get; init; } = "";

    public Omission[] Omit { get; init; } = [];

    /// <summary>
    /// The folder of the published texts, <c>shared/seeds</c> beside the repository or further up; null where they are not.
    /// </summary>
    public static string? Folder { get; } = FindFolder();

    public static PublishedSource Of(string id) =>
        new DeserializerBuilder()
            .WithNamingConvention(CamelCaseNamingConvention.Instance)
            .Build()
            .Deserialize<PublishedSource>(System.IO.File.ReadAllText(Path.Combine(PublishedDocument.Folder, "sources", id + ".yaml")));

    public static string[] Published(string file) =>
        [
            .. System
                .IO.File.ReadAllText(Path.Combine(Folder!, file))
                .ReplaceLineEndings("\n")
                .Split('\n')
                .Select(line => line.TrimStart('\f')),
        ];

    /// <summary>The chosen lines' numbers, from 1.</summary>
    public IEnumerable<int> LineNumbers() =>
        from range in Lines.Split(',', StringSplitOptions.TrimEntries)
        let ends = range.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToArray()
        from line in Enumerable.Range(ends[0], ends[^1] - ends[0] + 1)
        select line;

    /// <summary>All tokens that must be found in the generated document.</summary>
    public IReadOnlyList<SourceToken> Tokens()
    {
        var published = Published(File);
        var numbers = LineNumbers().ToArray();
        return SourceText.Tokens([.. numbers.Select(line => published[line - 1])], numbers, Names.Value);
    }

    private static SourceNames ReadNames() =>
        new(
            Directory
                .EnumerateFiles(Folder!, "*.txt")
                .SelectMany(file => SourceNames.Word().Matches(SourceRules.Plain(System.IO.File.ReadAllText(file))))
                .Select(word => word.Value)
                .Where(word => char.IsLower(word[0]))
                .ToHashSet(StringComparer.Ordinal)
        );

    private static string? FindFolder()
    {
        for (var folder = new DirectoryInfo(Repository.Root).Parent; folder is not null; folder = folder.Parent)
        {
            var seeds = Path.Combine(folder.FullName, "shared", "seeds");
            if (Directory.Exists(seeds))
                return seeds;
        }

        return null;
    }

    internal sealed class Omission
    {
        /// <summary>As the test prints it.</summary>
        public string Token { get; init; } = "";

        public string Reason { get; init; } = "";
    }
}
