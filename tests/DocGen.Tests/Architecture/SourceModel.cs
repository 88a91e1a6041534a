using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace DocGen.Tests.Architecture;

/// <summary>
/// The sources of all projects below <c>src</c>, parsed and compiled once a test run, for tests that ask what a name means rather than how
/// it is spelled. What source generators add is not there; see <see cref="GeneratedCodeIsMissing"/>.
/// </summary>
internal static class SourceModel
{
    /// <summary>What <c>ImplicitUsings</c> adds to a project of the SDK <c>Microsoft.NET.Sdk</c>.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    /// <summary>A partial method without a body: the generator of regular expressions writes it.</summary>
    public const string GeneratedCodeIsMissing = "CS8795";

    private static readonly Lazy<ImmutableArray<CSharpCompilation>> Compiled = new(CompileAll);

    /// <summary>
    /// A compilation for each project, those that others refer to first; bound when asked, safe to use from several threads.
    /// </summary>
    public static ImmutableArray<CSharpCompilation> Projects => Compiled.Value;

    /// <summary>
    /// The files of all projects; <see cref="SyntaxTree.FilePath"/> is <c>src/DocGen.Core/Model/Node.cs</c>, say. What the build adds has
    /// no path and is left out.
    /// </summary>
    public static IEnumerable<(CSharpCompilation Project, SyntaxTree File)> Files =>
        Projects.SelectMany(project => project.SyntaxTrees.Where(tree => tree.FilePath.Length > 0).Select(tree => (project, tree)));

    /// <summary>Where a node stands, as the command line prints a place: <c>src/DocGen.Core/Model/Node.cs(12,5)</c>, from 1.</summary>
    public static string PlaceOf(SyntaxNode node)
    {
        var place = node.SyntaxTree.GetLineSpan(node.Span).StartLinePosition;
        return $"{node.SyntaxTree.FilePath}({place.Line + 1},{place.Character + 1})";
    }

    /// <summary>An example that sees all projects as the tests see them: what a test asks the sources can be asked of it.</summary>
    public static (CSharpCompilation Project, SyntaxTree File) With(string source)
    {
        var file = Parse(source, "example.cs");
        return (Compilation("DocGen.Tests", [file], Projects), file);
    }

    /// <summary>
    /// What the compiler refuses in declarations, but for what generators would have added. Bodies are not looked at: that takes ten times
    /// as long, and the build does it.
    /// </summary>
    public static IEnumerable<string> Errors(CSharpCompilation project) =>
        project
            .GetDeclarationDiagnostics()
            .Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error && diagnostic.Id != GeneratedCodeIsMissing)
            .Select(diagnostic => diagnostic.ToString());

    private static ImmutableArray<CSharpCompilation> CompileAll()
    {
        var source = Path.Combine(Repository.Root, "src");
        var files = Directory
            .EnumerateFiles(source, "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file)!, XDocument.Load);
        var compiled = new Dictionary<string, CSharpCompilation>();
        var order = ImmutableArray.CreateBuilder<CSharpCompilation>(files.Count);
        foreach (var name in files.Keys.Order(StringComparer.Ordinal))
            Compile(name);
        return order.MoveToImmutable();

        // Projects refer to each other in no circle: the SDK refuses that.
        CSharpCompilation Compile(string name)
        {
            if (compiled.TryGetValue(name, out var done))
                return done;
            foreach (var other in Included(files[name], "ProjectReference"))
                Compile(Path.GetFileNameWithoutExtension(other.Replace('\\', '/')));
            var trees = SourcesIn(Path.Combine(source, name)).Append(Parse(Friends(files[name]), ""));
            // What a project refers to is seen by those that refer to it.
            compiled[name] = Compilation(name, trees, order);
            order.Add(compiled[name]);
            return compiled[name];
        }
    }

    private static CSharpCompilation Compilation(string name, IEnumerable<SyntaxTree> trees, IEnumerable<CSharpCompilation> projects) =>
        CSharpCompilation.Create(
            name,
            trees.Prepend(Parse(ImplicitUsings, "")),
            Assemblies.Value.Concat(projects.Select(project => project.ToMetadataReference())),
            new CSharpCompilationOptions(
                name == "DocGen.Cli" ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary,
                allowUnsafe: true,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );

    /// <summary>The packages of the projects, which lie beside the tests, and the framework.</summary>
    private static readonly Lazy<ImmutableArray<MetadataReference>> Assemblies = new(() =>
        [
            .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(file => !Path.GetFileName(file).StartsWith("DocGen", StringComparison.Ordinal))
                .Select(file => MetadataReference.CreateFromFile(file)),
        ]
    );

    private static IEnumerable<SyntaxTree> SourcesIn(string folder) =>
        Directory
            .EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(file => Parse(File.ReadAllText(Path.Combine(Repository.Root, file)), file));

    private static string Friends(XDocument project) =>
        string.Join(
            '\n',
            Included(project, "InternalsVisibleTo")
                .Select(name => $"[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"{name}\")]")
        );

    private static IEnumerable<string> Included(XDocument project, string item) =>
        project.Descendants(item).Select(element => element.Attribute("Include")!.Value);

    private static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(source), new CSharpParseOptions(LanguageVersion.Latest), path);
}
