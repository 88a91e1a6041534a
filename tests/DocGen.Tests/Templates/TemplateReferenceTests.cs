using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocGen.Building;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Markdown.Directives;
using DocGen.Frontend.Templates.Functions;

namespace DocGen.Tests.Templates;

/// <summary>
/// <c>docs/templates.md</c> says nothing that is not so, and leaves out no name. An example that cannot stand alone has a comment
/// <c>&lt;!-- not built: why --&gt;</c> above it.
/// </summary>
public sealed partial class TemplateReferenceTests
{
    private static readonly string Reference = File.ReadAllText(Path.Combine(Repository.Root, "docs", "templates.md"))
        .ReplaceLineEndings("\n");

    private static readonly (string Name, string File)[] Data = [("municipalities", "municipalities.yaml"), ("grant", "telehjerter.yaml")];

    public static TheoryData<int> Lines => [.. Examples().Select(example => example.Line)];

    [Theory]
    [MemberData(nameof(Lines))]
    public void An_example_builds(int line)
    {
        var (_, language, text) = Examples().Single(example => example.Line == line);
        using var folder = new TemporaryFolder();
        folder.CopyPack();
        var id = OwnId().Match(text) is { Success: true } own ? own.Groups[1].Value : "example";
        var template = text;
        if (language == "yaml")
        {
            folder.Write("templates/themes/example.yaml", text);
            File.WriteAllBytes(Path.Combine(folder.Path, "templates", "themes", "logo.png"), SamplePictures.Png);
            template = Whole("theme: example\n", "Tekst.");
        }
        else if (id == "example")
        {
            var used = Data.Where(data => text.Contains(data.Name + ".", StringComparison.Ordinal))
                .Select(data => $"  {data.Name}: {data.File}\n");
            template = Whole(used.Any() ? "data:\n" + string.Concat(used) : "", text);
        }

        folder.Write($"templates/{id}.sbn.md", template);
        var result = DocGenProject.Open(folder.Path).Build(new BuildOptions { Ids = [id] });
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity != Severity.Info).Select(Expansions.Write));
        Assert.NotEmpty(Directory.EnumerateFiles(Path.Combine(folder.Path, "output"), id + ".*"));
    }

    [Fact]
    public void Every_directive_has_an_example()
    {
        var examples = string.Join('\n', Examples().Select(example => example.Text));
        Assert.DoesNotContain(DirectiveRegister.BuiltIn.Names, name => !Regex.IsMatch(examples, $@":{name}\b"));
    }

    [Fact]
    public void Every_function_is_named() =>
        Assert.DoesNotContain(
            FunctionLibrary.BuiltIn.Names,
            name => !Regex.IsMatch(Reference, $@"\b{Regex.Escape(name[(name.LastIndexOf('.') + 1)..])}\b")
        );

    [Theory]
    [InlineData("front-matter")]
    [InlineData("theme")]
    public void Every_key_is_named(string schema)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schemas", schema + ".schema.json")));
        Assert.DoesNotContain(Keys(json.RootElement), key => !Reference.Contains($"`{key}`", StringComparison.Ordinal));
    }

    private static string Whole(string front, string body) =>
        $"---\nid: example\ntitle: Eksempel\nlayout: report\n{front}---\n# {{{{ document.title }}}}\n\n{body}\n";

    private static IEnumerable<string> Keys(JsonElement node)
    {
        if (node.ValueKind != JsonValueKind.Object)
            yield break;
        foreach (var member in node.EnumerateObject())
        {
            if (member.Name is "properties" && member.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (var key in member.Value.EnumerateObject())
                    yield return key.Name;
            }

            foreach (var key in Keys(member.Value))
                yield return key;
        }
    }

    private static IEnumerable<(int Line, string Language, string Text)> Examples()
    {
        var lines = Reference.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Fence().Match(lines[i]) is not { Success: true } open)
                continue;
            var (start, indent, text) = (i, open.Groups[1].Length, new StringBuilder());
            while (lines[++i].Trim() != open.Groups[2].Value)
                text.Append(lines[i].Length > indent ? lines[i][indent..] : "").Append('\n');
            var before = lines.Take(start).LastOrDefault(line => line.Trim().Length > 0) ?? "";
            if (!before.TrimStart().StartsWith("<!-- not built:", StringComparison.Ordinal))
                yield return (start + 1, open.Groups[3].Value, text.ToString());
        }
    }

    [GeneratedRegex("^( *)(`{3,})([a-z]*)$")]
    private static partial Regex Fence();

    [GeneratedRegex("^---\nid: ([a-z0-9-]+)\n")]
    private static partial Regex OwnId();
}
