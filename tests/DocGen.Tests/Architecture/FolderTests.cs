using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Tests.Architecture;

/// <summary>
/// The folders of a project stand in an order, and the code in one uses only those before it: <c>docs/decisions/0008</c>. What stands in no
/// folder is the project's entrance, and is not looked at. The compiler says what a name means.
/// </summary>
public sealed class FolderTests
{
    /// <summary>Folders that use each other stand together, with <c>+</c>.</summary>
    private static readonly Dictionary<string, Dictionary<string, int>> Orders = new()
    {
        ["DocGen.Core"] = PlacesOf("Diagnostics Figures Languages Drawing Images Model Themes Derived Layout Passes Writing"),
        ["DocGen.Charts"] = PlacesOf("Painting Plots Trees"),
        ["DocGen.Frontend"] = PlacesOf("Sources Data Projects Themes Expanded Templates Markdown"),
        ["DocGen.Pdf"] = PlacesOf("Objects Metadata Attachments Structure Fonts Content Svg Images"),
        ["DocGen.Writers"] = PlacesOf("Buffers Svg Assets Html Markdown Word"),
        ["DocGen"] = PlacesOf("Files Compiling+Caching+Building Scaffolding Sites"),
        ["DocGen.Extensions.DependencyInjection"] = PlacesOf(""),
        ["DocGen.Cli"] = PlacesOf("Diagnostics Progress Commands"),
    };

    public static TheoryData<string> Projects => [.. SourceModel.Projects.Select(project => project.AssemblyName!)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_folder_uses_only_those_before_it(string name)
    {
        var project = SourceModel.Projects.Single(project => project.AssemblyName == name);
        var folders = FoldersOfNames(project, name);
        var problems = project.SyntaxTrees.SelectMany(file => ProblemsIn(project, file, name, folders)).ToList();
        if (problems.Count > 0)
            Assert.Fail(string.Join('\n', problems));
    }

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_order_names_the_folders_that_there_are(string name)
    {
        var folders = Directory
            .EnumerateDirectories(Path.Combine(Repository.Root, "src", name))
            .Where(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories).Any())
            .Select(folder => Path.GetFileName(folder))
            .Where(folder => folder is not ("bin" or "obj"))
            .Order(StringComparer.Ordinal);
        Assert.Equal(folders, Orders[name].Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("namespace DocGen.Core.Model { class A { DocGen.Core.Themes.Theme B; } }", "(1,60): Model uses 'Theme' of Themes, which")]
    [InlineData("using DocGen.Core.Themes; namespace DocGen.Core.Model { class A { object B => Theme.Default; } }", "Model uses 'Theme'")]
    [InlineData("namespace DocGen.Core.Drawing.Inner; class A { DocGen.Core.Model.Node B; }", "Drawing uses 'Node' of Model")]
    [InlineData("namespace DocGen.Core.Themes { class A { DocGen.Core.Model.Node B; } }", "")]
    [InlineData("namespace DocGen.Core { class A { DocGen.Core.Passes.Slug B; } }", "")]
    public void An_arrow_back_is_told_with_its_place(string source, string expected)
    {
        var core = SourceModel.Projects.Single(project => project.AssemblyName == "DocGen.Core");
        var (project, file) = SourceModel.With(source);
        var problems = ProblemsIn(project, file, "DocGen.Core", FoldersOfNames(core, "DocGen.Core")).ToList();
        Assert.Equal(expected.Length == 0 ? 0 : 1, problems.Count);
        Assert.All(problems, problem => Assert.Contains(expected, problem, StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.StartsWith("example.cs(1,", problem, StringComparison.Ordinal));
    }

    /// <summary>
    /// A file is asked only for the names of types and extension methods that stand in a later folder: what has such a type without naming
    /// it has it from a file that does.
    /// </summary>
    private static IEnumerable<string> ProblemsIn(CSharpCompilation project, SyntaxTree file, string name, ILookup<string, string> folders)
    {
        var order = Orders[name];
        var meaning = project.GetSemanticModel(file);
        var told = new HashSet<(string From, string To)>();
        foreach (var space in file.GetRoot().DescendantNodes().OfType<BaseNamespaceDeclarationSyntax>())
        {
            if (FolderOf(space.Name.ToString(), name) is not { } from)
                continue;
            foreach (var node in space.DescendantNodes(node => node is not UsingDirectiveSyntax).OfType<SimpleNameSyntax>())
            {
                if (!folders[node.Identifier.ValueText].Any(folder => order[folder] > order[from]))
                    continue;
                var used = meaning.GetSymbolInfo(node).Symbol;
                if (used is null or INamespaceSymbol || FolderOf(used.ContainingNamespace?.ToDisplayString() ?? "", name) is not { } to)
                    continue;
                if (order[to] > order[from] && told.Add((from, to)))
                    yield return $"{SourceModel.PlaceOf(node)}: {from} uses '{used.Name}' of {to}, which stands after it: "
                        + "move one of the two, or let the later folder hand over what is needed";
            }
        }
    }

    /// <summary>By the name of each type and extension method of a project, the folders that have one.</summary>
    private static ILookup<string, string> FoldersOfNames(CSharpCompilation project, string name) =>
        project
            .GetSymbolsWithName(_ => true, SymbolFilter.TypeAndMember)
            .Where(symbol => symbol is INamedTypeSymbol or IMethodSymbol { IsExtensionMethod: true })
            .Select(symbol => (symbol.Name, Folder: FolderOf(symbol.ContainingNamespace.ToDisplayString(), name)))
            .Where(pair => pair.Folder is not null)
            .ToLookup(pair => pair.Name, pair => pair.Folder!, StringComparer.Ordinal);

    /// <summary>The folder of a project that a namespace belongs to; null when it is none of the project's folders.</summary>
    private static string? FolderOf(string space, string project)
    {
        if (!space.StartsWith(project + ".", StringComparison.Ordinal))
            return null;
        var folder = space[(project.Length + 1)..].Split('.')[0];
        return Orders[project].ContainsKey(folder) ? folder : null;
    }

    private static Dictionary<string, int> PlacesOf(string order) =>
        order
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .SelectMany((together, place) => together.Split('+').Select(folder => (folder, place)))
            .ToDictionary(pair => pair.folder, pair => pair.place, StringComparer.Ordinal);
}
