using System.Reflection;
using System.Text.RegularExpressions;

namespace DocGen.Tests.Architecture;

/// <summary>
/// What the texts for developers name in backticks or link to is there: files, folders, types, members, targets of the build, diagnostic
/// codes. What is in lower case (filters, keys, options) and what has spaces is not looked at.
/// </summary>
public sealed partial class DocumentationTests
{
    /// <summary>Written by the build or by programs, and not committed.</summary>
    private static readonly string[] NotCommitted = [".docgen", "artifacts", "site"];

    private static readonly Lazy<ILookup<string, Type>> Types = new(() =>
        Directory
            .EnumerateDirectories(Path.Combine(Repository.Root, "src"))
            .Select(project => Assembly.Load(Path.GetFileName(project)))
            .Append(typeof(DocumentationTests).Assembly)
            .SelectMany(assembly => assembly.GetTypes())
            .ToLookup(type => type.Name.Split('`')[0], StringComparer.Ordinal)
    );

    private static readonly Lazy<HashSet<string>> Paths = new(FindPaths);

    private static readonly Lazy<HashSet<string>> Targets = new(() => [.. Matches("build.cake", TargetDeclaration())]);

    public static TheoryData<string> Texts => ["CONTRIBUTING.md", "docs/architecture.md"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void What_a_text_names_is_there(string path)
    {
        var problems = Problems(path, Read(path)).ToList();
        if (problems.Count > 0)
            Assert.Fail(string.Join('\n', problems));
    }

    [Theory]
    [InlineData("`FlowBuilder`, `StyleProperty`, `Figure.TrySum`, `Languages`, `DocGen.Core`", "")]
    [InlineData("`src/DocGen.Core/Model`, `Model/Blocks.cs`, `Blocks.cs`, `tests/cases/NAME`, `templates/*.sbn.md`", "")]
    [InlineData("`artifacts/tests`, `kr`, `--check`, `x | kr`, `dotnet test`, ``a ` b``", "")]
    [InlineData("`DG2004`, `./build.sh test`, [it](docs/templates.md#values), [it](https://example.com)", "")]
    [InlineData("a\n`FlowBilder`", "x.md(2): there is no type, folder or project 'FlowBilder'; did you mean 'FlowBuilder'?")]
    [InlineData("`Figure.TrySumm`", "x.md(1): 'Figure' has no member 'TrySumm'; did you mean 'TrySum'?")]
    [InlineData("`Model/Block.cs`", "x.md(1): there is no file or folder 'Model/Block.cs'; did you mean 'Blocks.cs'?")]
    [InlineData("`tests/casses/NAME`", "x.md(1): there is no file or folder 'tests/casses'; did you mean 'Cases'?")]
    [InlineData("`./build.sh tset`", "x.md(1): build.cake has no target 'tset'; did you mean 'Test'?")]
    [InlineData("```console\n./build.sh tset\n```", "x.md(2): build.cake has no target 'tset'; did you mean 'Test'?")]
    [InlineData("```csharp\nFlowBilder `FlowBilder`\n```", "")]
    [InlineData("`DG9999`", "x.md(1): docs/diagnostics.md has no code 'DG9999'")]
    [InlineData("[it](docs/template.md)", "x.md(1): there is no file or folder 'docs/template.md'; did you mean 'templates.md'?")]
    public void What_is_not_there_is_told(string text, string expected) =>
        Assert.Equal(expected, string.Join('\n', Problems("x.md", text)));

    private static IEnumerable<string> Problems(string path, string text)
    {
        var folder = path.Contains('/', StringComparison.Ordinal) ? path[..(path.LastIndexOf('/') + 1)] : "";
        var fenced = false;
        var number = 0;
        foreach (var line in text.Split('\n'))
        {
            number++;
            if (line.TrimStart().StartsWith("```", StringComparison.Ordinal))
            {
                fenced = !fenced;
                continue;
            }

            var problems = fenced
                ? [CheckCommand(line)]
                : Code().Matches(line).Select(match => Check(match.Groups[2].Value)).Concat(Links(line, folder));
            foreach (var problem in problems.OfType<string>())
                yield return $"{path}({number}): {problem}";
        }
    }

    private static IEnumerable<string?> Links(string line, string folder) =>
        Link()
            .Matches(line)
            .Select(match => match.Groups[1].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains(':', StringComparison.Ordinal))
            .Select(target => CheckPath(Path.GetRelativePath(Repository.Root, Path.Combine(Repository.Root, folder, target))));

    private static string? Check(string code)
    {
        if (code.StartsWith("./build.sh", StringComparison.Ordinal))
            return CheckCommand(code);
        if (code.Contains(' ', StringComparison.Ordinal))
            return null;
        if (DiagnosticName().IsMatch(code))
            return Read("docs/diagnostics.md").Contains($"| {code} |", StringComparison.Ordinal)
                ? null
                : $"docs/diagnostics.md has no code '{code}'";
        if (PathName().IsMatch(code))
            return CheckPath(code);
        return TypeName().IsMatch(code) ? CheckType(code) : null;
    }

    /// <summary>A name with capitals: a type, one of its members, a folder below <c>src</c>, or a project.</summary>
    private static string? CheckType(string name)
    {
        if (Paths.Value.Contains(name))
            return null;
        var (type, member) = name.Split('.') is [var first, var second] ? (first, second) : (name, null);
        if (!Types.Value.Contains(type))
            return $"there is no type, folder or project '{name}'" + Near(name, Types.Value.Select(group => group.Key));
        const BindingFlags all = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static;
        var members = Types.Value[type].SelectMany(found => found.GetMembers(all)).Select(found => found.Name).ToHashSet();
        return member is null || members.Contains(member) ? null : $"'{type}' has no member '{member}'" + Near(member, members);
    }

    /// <summary>
    /// A path from the root, from <c>src</c>, from a project's folder, or a name alone. <c>NAME</c> stands for any name, and is not looked
    /// at; with <c>*</c> one file at least has to match.
    /// </summary>
    private static string? CheckPath(string path)
    {
        path = path.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');
        if (NotCommitted.Contains(path.Split('/')[0]))
            return null;
        // What a test writes is there under the name that accepting it gives it.
        if (path.StartsWith("actual.", StringComparison.Ordinal))
            path = "expected." + path["actual.".Length..];
        if (path.IndexOf("/NAME", StringComparison.Ordinal) is var at and >= 0)
            path = path[..at];
        if (Paths.Value.Contains(path))
            return null;
        if (path.Contains('*', StringComparison.Ordinal))
        {
            var pattern = new Regex("^" + Regex.Escape(path).Replace("\\*", "[^/]*", StringComparison.Ordinal) + "$");
            if (Paths.Value.Any(pattern.IsMatch))
                return null;
        }

        return $"there is no file or folder '{path}'"
            + Near(path[(path.LastIndexOf('/') + 1)..], Paths.Value.Where(known => !known.Contains('/', StringComparison.Ordinal)));
    }

    private static string? CheckCommand(string line)
    {
        if (BuildCommand().Match(line) is not { Success: true } match)
            return null;
        var target = match.Groups[1].Value;
        return Targets.Value.Contains(target, StringComparer.OrdinalIgnoreCase)
            ? null
            : $"build.cake has no target '{target}'" + Near(target, Targets.Value);
    }

    private static string Near(string name, IEnumerable<string> known) =>
        DocGen.Core.Diagnostics.DidYouMean.Hint(name, known.Distinct()) is { } hint ? "; " + hint : "";

    /// <summary>Every committed or new file and folder: by its path, that within <c>src</c> or its project, and its name alone.</summary>
    private static HashSet<string> FindPaths()
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        Add(Repository.Root, "");
        return paths;

        void Add(string folder, string prefix)
        {
            foreach (var entry in Directory.EnumerateFileSystemEntries(folder))
            {
                var name = Path.GetFileName(entry);
                if (name is ".git" or "bin" or "obj" or "node_modules" || (prefix.Length == 0 && NotCommitted.Contains(name)))
                    continue;
                var path = prefix + name;
                paths.Add(path);
                paths.Add(name);
                if (path.Split('/') is ["src", .. { Length: > 1 } inside])
                {
                    paths.Add(string.Join('/', inside));
                    paths.Add(string.Join('/', inside[1..]));
                }

                if (Directory.Exists(entry))
                    Add(entry, path + "/");
            }
        }
    }

    private static IEnumerable<string> Matches(string path, Regex pattern) =>
        pattern.Matches(Read(path)).Select(match => match.Groups[1].Value);

    private static string Read(string path) => File.ReadAllText(Path.Combine(Repository.Root, path)).ReplaceLineEndings("\n");

    [GeneratedRegex(@"(`+)((?:(?!\1).)+)\1(?!`)")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^DG\d{4}$")]
    private static partial Regex DiagnosticName();

    [GeneratedRegex(
        @"^[\w.*-]+(/[\w.*-]+)+/?$|" + @"^[\w*-][\w.*-]*\.(cs|md|json|yaml|yml|sh|cake|props|targets|csproj|sln|tex|html|txt|xml)$"
    )]
    private static partial Regex PathName();

    [GeneratedRegex(@"^[A-Z][a-z]\w*(\.[A-Z]\w+)*$|^I[A-Z][a-z]\w*$")]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^\s*\./build\.sh ([a-z]+)")]
    private static partial Regex BuildCommand();

    [GeneratedRegex("""Task\("(\w+)"\)""")]
    private static partial Regex TargetDeclaration();
}
