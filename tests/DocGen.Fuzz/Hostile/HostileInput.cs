using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using YamlDotNet.RepresentationModel;

namespace DocGen.Fuzz.Hostile;

/// <summary>
/// One file of <c>tests/hostile</c>: a project that somebody could send to break, slow or leave the program, with what is to come of it.
/// </summary>
/// <param name="Name">The name of the file without its extension.</param>
/// <param name="About">What is tried, in a sentence.</param>
internal sealed record HostileInput(string Name, string About)
{
    /// <summary>The files of the project, by path.</summary>
    public ImmutableDictionary<string, byte[]> Files { get; private init; } = ImmutableDictionary<string, byte[]>.Empty;

    /// <summary>The symbolic links in the project folder, by path, with their targets.</summary>
    public ImmutableDictionary<string, string> Links { get; private init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Files beside the project, in a folder <c>outside</c>: nothing may change there.</summary>
    public ImmutableDictionary<string, byte[]> Outside { get; private init; } = ImmutableDictionary<string, byte[]>.Empty;

    /// <summary>Files of the project without permission to be read.</summary>
    public ImmutableArray<string> Unreadable { get; private init; } = [];

    /// <summary>The arguments of the program.</summary>
    public ImmutableArray<string> Arguments { get; private init; } = ["build"];

    /// <summary>The exit code that is right.</summary>
    public int ExitCode { get; private init; }

    /// <summary>Texts that are printed.</summary>
    public ImmutableArray<string> Messages { get; private init; } = [];

    /// <summary>Texts that occur neither in what is printed nor in a file of the output folder.</summary>
    public ImmutableArray<string> Absent { get; private init; } = [];

    /// <summary>Files of the output folder that are made all the same.</summary>
    public ImmutableArray<string> Made { get; private init; } = [];

    /// <summary>The processor time that a run may take.</summary>
    public TimeSpan ProcessorTime { get; private init; } = TimeSpan.FromSeconds(2);

    /// <summary>The physical memory that a run may use, in MiB.</summary>
    public int Megabytes { get; private init; } = 500;

    /// <summary>The inputs of a folder, by name.</summary>
    public static ImmutableArray<HostileInput> ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(Read)];

    /// <summary>Reads an input.</summary>
    /// <exception cref="InvalidDataException">The file is not as <c>tests/hostile/README.md</c> says.</exception>
    public static HostileInput Read(string path)
    {
        try
        {
            using var reader = new StreamReader(path);
            var stream = new YamlStream();
            stream.Load(reader);
            return Read(Path.GetFileNameWithoutExtension(path), (YamlMappingNode)stream.Documents.Single().RootNode);
        }
        catch (Exception exception) when (exception is not IOException)
        {
            throw new InvalidDataException($"{path}: {exception.Message}", exception);
        }
    }

    private static HostileInput Read(string name, YamlMappingNode root)
    {
        Allow(root, "about", "files", "links", "outside", "unreadable", "run", "expect", "bound");
        var expected = Map(root, "expect") ?? throw new InvalidDataException("'expect' is missing: every input says what is to come of it");
        Allow(expected, "exit", "messages", "not", "made");
        var input = new HostileInput(name, Text(root.Children["about"]))
        {
            Files = Contents(Map(root, "files")),
            Links = Entries(Map(root, "links")).ToImmutableDictionary(entry => entry.Key, entry => Text(entry.Value)),
            Outside = Contents(Map(root, "outside")),
            Unreadable = Texts(root, "unreadable"),
            ExitCode = Number(expected.Children["exit"]),
            Messages = Texts(expected, "messages"),
            Absent = Texts(expected, "not"),
            Made = Texts(expected, "made"),
        };
        if (root.Children.ContainsKey("run"))
            input = input with { Arguments = Texts(root, "run") };
        if (Map(root, "bound") is not { } bound)
            return input;
        Allow(bound, "seconds", "megabytes");
        return input with
        {
            ProcessorTime = bound.Children.TryGetValue("seconds", out var seconds)
                ? TimeSpan.FromSeconds(Number(seconds))
                : input.ProcessorTime,
            Megabytes = bound.Children.TryGetValue("megabytes", out var megabytes) ? Number(megabytes) : input.Megabytes,
        };
    }

    private static ImmutableDictionary<string, byte[]> Contents(YamlMappingNode? files) =>
        Entries(files).ToImmutableDictionary(entry => entry.Key, entry => Content(entry.Value));

    private static byte[] Content(YamlNode node)
    {
        if (node is not YamlMappingNode parts)
            return Encoding.UTF8.GetBytes(Text(node));
        Allow(parts, "base64", "start", "repeat", "times", "end");
        if (parts.Children.TryGetValue("base64", out var encoded))
            return Convert.FromBase64String(Text(encoded));
        var text = new StringBuilder(Part("start"));
        text.Insert(text.Length, Part("repeat"), Number(parts.Children["times"]));
        return Encoding.UTF8.GetBytes(text.Append(Part("end")).ToString());

        string Part(string key) => parts.Children.TryGetValue(key, out var part) ? Text(part) : "";
    }

    private static IEnumerable<KeyValuePair<string, YamlNode>> Entries(YamlMappingNode? map) =>
        map is null ? [] : map.Children.Select(entry => KeyValuePair.Create(Text(entry.Key), entry.Value));

    private static ImmutableArray<string> Texts(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var list) ? [.. ((YamlSequenceNode)list).Select(Text)] : [];

    private static YamlMappingNode? Map(YamlMappingNode map, string key) =>
        map.Children.TryGetValue(key, out var inner) ? (YamlMappingNode)inner : null;

    private static string Text(YamlNode node) => ((YamlScalarNode)node).Value!;

    private static int Number(YamlNode node) => int.Parse(Text(node), CultureInfo.InvariantCulture);

    private static void Allow(YamlMappingNode map, params ReadOnlySpan<string> keys)
    {
        foreach (var (key, _) in map.Children)
            if (!keys.Contains(Text(key)))
                throw new InvalidDataException(
                    $"line {key.Start.Line}: '{Text(key)}' is not a key; the keys are {string.Join(", ", keys!)}"
                );
    }
}
