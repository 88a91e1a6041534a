using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Tests.Architecture;

/// <summary>
/// The folders within a folder stand in an order, and the code in one uses only what stands in those before it. What stands beside the
/// folders may use all of them, and they use nothing of it. Folders for which no order is given here may use each other.
/// </summary>
public sealed class FolderTests
{
    /// <summary>The folders of a project, or of a folder, in their order.</summary>
    private static readonly (string Parent, string Folders)[] Orders =
    [
        ("DocGen.Core", "Cancellation Diagnostics Figures Languages Drawing Images Model Themes Derived Layout Passes Writing"),
        ("DocGen.Core/Layout", "Sizing Flows Lines Building Pages"),
        ("DocGen.Frontend", "Sources Data Themes Projects Expanded Templates Markdown"),
        ("DocGen.Charts", "Painting Plots Trees"),
        ("DocGen.Pdf", "Objects Fonts Structure Metadata Attachments Content Svg Images"),
        ("DocGen.Writers", "Buffers Assets Svg Html Markdown Word"),
        ("DocGen.Writers/Word", "Xml Packaging Numbering Styles Parts Charts Body ReferenceStyle"),
        ("DocGen", "Files Compiling Outputs Caching Building Sites Scaffolding"),
        ("DocGen.Cli", "Diagnostics Progress Commands"),
    ];

    public static TheoryData<string, string> Parents
    {
        get
        {
            var parents = new TheoryData<string, string>();
            foreach (var (parent, folders) in Orders)
                parents.Add(parent, folders);
            return parents;
        }
    }

    [Fact]
    public void Every_project_with_folders_has_an_order() =>
        Assert.Equal(
            SourceModel
                .Files.Where(source => source.File.FilePath.Count(letter => letter == '/') > 2)
                .Select(source => source.File.FilePath.Split('/')[1])
                .Distinct()
                .Order(StringComparer.Ordinal),
            Orders
                .Select(order => order.Parent)
                .Where(parent => !parent.Contains('/', StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Parents))]
    public void A_folder_uses_only_those_before_it(string parent, string order)
    {
        var folders = order.Split(' ').Append("").ToList();
        var files = SourceModel.Files.Where(source => FolderOf(source.File, parent) is not null).ToList();
        Assert.Equal(
            folders.Order(StringComparer.Ordinal),
            files.Select(source => FolderOf(source.File, parent)!).Append("").Distinct().Order(StringComparer.Ordinal)
        );
        var wrong = files
            .AsParallel()
            .AsOrdered()
            .SelectMany(source => Uses(source.Project.GetSemanticModel(source.File), parent))
            .Where(use => folders.IndexOf(use.To) > folders.IndexOf(use.From))
            .Select(use => $"{use.Where}: {use.From} uses {use.Name}, which stands in {parent}/{use.To}")
            .ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    /// <summary>What a file uses of other folders of the same parent, the first use of each type.</summary>
    private static IEnumerable<(string From, string To, string Name, string Where)> Uses(SemanticModel meaning, string parent)
    {
        var from = FolderOf(meaning.SyntaxTree, parent)!;
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var name in meaning.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>())
        {
            if (name.FirstAncestorOrSelf<UsingDirectiveSyntax>() is not null || TypeOf(meaning.GetSymbolInfo(name).Symbol) is not { } type)
                continue;
            if (!seen.Add(type) || type.DeclaringSyntaxReferences is not [var declaration, ..])
                continue;
            if (FolderOf(declaration.SyntaxTree, parent) is { } to && to != from)
                yield return (from, to, type.Name, SourceModel.PlaceOf(name));
        }
    }

    /// <summary>
    /// The folder below <paramref name="parent"/> that a file stands in: Lines for <c>src/DocGen.Core/Layout/Lines/TextLine.cs</c> in
    /// <c>DocGen.Core/Layout</c>; empty when it stands beside the folders, null when it stands elsewhere.
    /// </summary>
    private static string? FolderOf(SyntaxTree file, string parent)
    {
        var start = $"src/{parent}/";
        if (!file.FilePath.StartsWith(start, StringComparison.Ordinal))
            return null;
        var end = file.FilePath.IndexOf('/', start.Length);
        return end < 0 ? "" : file.FilePath[start.Length..end];
    }

    /// <summary>The outermost type that a name means or has its member from.</summary>
    private static INamedTypeSymbol? TypeOf(ISymbol? symbol)
    {
        var type = symbol switch
        {
            INamedTypeSymbol named => named,
            IMethodSymbol method => (method.ReducedFrom ?? method).ContainingType,
            IPropertySymbol or IFieldSymbol or IEventSymbol => symbol.ContainingType,
            _ => null,
        };
        while (type?.ContainingType is { } outer)
            type = outer;
        return type?.OriginalDefinition;
    }
}
