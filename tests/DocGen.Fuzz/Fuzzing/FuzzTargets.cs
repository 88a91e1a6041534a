using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;

namespace DocGen.Fuzz.Fuzzing;

/// <summary>The kinds of input, each with what the repository has of it as seeds.</summary>
internal static class FuzzTargets
{
    private const string Template = "templates/input.sbn.md";

    private const string Head = "---\nid: input\ntitle: Fuzz\nlayout: annex\n---\n# Fuzz\n\n";

    private static readonly ImmutableArray<byte[]> BinaryWords =
    [
        [0],
        [0xFF],
        [0xFF, 0xD8],
        [0xFF, 0xDA],
        [0xFF, 0xFF, 0xFF, 0xFF],
        [0x7F, 0xFF, 0xFF, 0xFF],
        [0, 0, 0, 0],
        [0, 1],
    ];

    /// <summary>All targets, made of the files of a checkout.</summary>
    public static ImmutableArray<FuzzTarget> Read(string repository)
    {
        var cases = Directory
            .EnumerateDirectories(Path.Combine(repository, "tests", "cases"))
            .Order(StringComparer.Ordinal)
            .Select(ReadCase)
            .ToList();
        var pictures = Path.Combine(repository, "tests", "conformance", "pdf", "project", "templates", "images");
        var folder = Path.Combine(repository, "tests", "DocGen.Fuzz", "Words");
        var yaml = Words(folder, "yaml");
        var markdown = Words(folder, "markdown");
        return
        [
            new("yaml", From(cases, "data/data.yaml"), yaml, Text),
            new("schema", From(cases, "data/schemas/data.schema.json"), Words(folder, "schema"), Text),
            new("project", From(cases, "docgen.yaml"), yaml, Text),
            new("template", From(cases, Template), [.. markdown, .. Words(folder, "template")], Text),
            new("markdown", Bodies(cases), markdown, Text),
            new("theme", Themes(cases), yaml, Text),
            new("png", Pictures(pictures, "*.png"), BinaryWords, (mutation, content) => mutation.Png(content)),
            new("jpeg", Pictures(pictures, "*.jpg"), BinaryWords, Text),
            new("svg", Pictures(pictures, "*.svg"), Words(folder, "svg"), Text),
            new("word", Word(repository), Words(folder, "word"), (mutation, content) => mutation.Package(content)),
        ];
    }

    private static byte[] Text(Mutation mutation, byte[] content) => mutation.Bytes(content);

    private static ImmutableDictionary<string, byte[]> ReadCase(string folder)
    {
        var files = ImmutableDictionary.CreateBuilder<string, byte[]>();
        files["docgen.yaml"] = Encoding.UTF8.GetBytes("name: Fuzz\n");
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            var place = path switch
            {
                "docgen.yaml" => path,
                "input.sbn.md" => Template,
                "data.yaml" => "data/data.yaml",
                "schema.json" => "data/schemas/data.schema.json",
                _ when path.StartsWith("templates/", StringComparison.Ordinal) => path,
                _ => null,
            };
            if (place is not null)
                files[place] = File.ReadAllBytes(file);
        }

        return files.ToImmutable();
    }

    private static ImmutableArray<FuzzSeed> From(IEnumerable<ImmutableDictionary<string, byte[]>> cases, string changed) =>
        [.. cases.Where(files => files.ContainsKey(changed)).Select(files => new FuzzSeed(files, changed))];

    private static ImmutableArray<FuzzSeed> Bodies(IEnumerable<ImmutableDictionary<string, byte[]>> cases) =>
        [
            .. cases
                .Select(files => Encoding.UTF8.GetString(files[Template]))
                .Where(text => !text.Contains("{{", StringComparison.Ordinal))
                .Select(text => text[(text.IndexOf("\n---\n", StringComparison.Ordinal) + 1)..])
                .Select(body => Project(Head + body.Replace("---\n", "", StringComparison.Ordinal), Template, null)),
        ];

    private static ImmutableArray<FuzzSeed> Themes(IEnumerable<ImmutableDictionary<string, byte[]>> cases) =>
        [
            .. from files in cases
            from path in files.Keys.Order(StringComparer.Ordinal)
            where path.StartsWith("templates/themes/", StringComparison.Ordinal) && path.EndsWith(".yaml", StringComparison.Ordinal)
            select new FuzzSeed(files, path),
        ];

    private static ImmutableArray<FuzzSeed> Pictures(string folder, string pattern) =>
        [
            .. Directory
                .EnumerateFiles(folder, pattern)
                .Order(StringComparer.Ordinal)
                .Select(file =>
                {
                    var name = "picture" + Path.GetExtension(file);
                    return Project(Head + $"![A picture]({name})\n", "templates/" + name, File.ReadAllBytes(file));
                }),
        ];

    private static ImmutableArray<FuzzSeed> Word(string repository) =>
        [
            .. Directory
                .EnumerateFiles(Path.Combine(repository, "templates", "themes"), "*.docx")
                .Order(StringComparer.Ordinal)
                .Select(file =>
                {
                    var seed = Project(
                        Head.Replace("layout:", "theme: house\nlayout:", StringComparison.Ordinal) + "Text.\n",
                        "templates/themes/house.docx",
                        File.ReadAllBytes(file)
                    );
                    return seed with
                    {
                        Files = seed.Files.Add(
                            "templates/themes/house.yaml",
                            Encoding.UTF8.GetBytes("name: House\nreference: house.docx\n")
                        ),
                    };
                }),
        ];

    private static FuzzSeed Project(string template, string changed, byte[]? content)
    {
        var files = ImmutableDictionary<string, byte[]>
            .Empty.Add("docgen.yaml", Encoding.UTF8.GetBytes("name: Fuzz\n"))
            .Add(Template, Encoding.UTF8.GetBytes(template));
        return new FuzzSeed(content is null ? files : files.Add(changed, content), changed);
    }

    /// <summary>The words of a file, one on a line, with the escapes of regular expressions.</summary>
    private static ImmutableArray<byte[]> Words(string folder, string name) =>
        [.. File.ReadLines(Path.Combine(folder, name + ".txt")).Select(word => Encoding.UTF8.GetBytes(Regex.Unescape(word)))];
}
