using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace DocGen.Tests.Architecture;

/// <summary>The compiled sources are all there and mean something: tests that ask them would else find nothing, and pass.</summary>
public sealed class SourceModelTests
{
    [Fact]
    public void Every_declaration_in_the_sources_has_a_meaning() => Assert.Empty(SourceModel.Projects.SelectMany(SourceModel.Errors));

    [Fact]
    public void Every_project_is_there() =>
        Assert.Equal(
            Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories).Count(),
            SourceModel.Projects.Count(project =>
                project.SyntaxTrees.Any(file => file.FilePath.StartsWith($"src/{project.AssemblyName}/", StringComparison.Ordinal))
            )
        );

    [Fact]
    public void An_example_is_read_among_the_sources()
    {
        var (project, file) = SourceModel.With("class Example { DocGen.Core.Model.Heading? heading; }");
        var field = file.GetRoot().DescendantNodes().OfType<VariableDeclarationSyntax>().Single();
        var type = project.GetSemanticModel(file).GetTypeInfo(field.Type).Type;
        Assert.Equal("Heading", type?.Name);
        Assert.Equal("src/DocGen.Core/Model/Blocks.cs", type?.DeclaringSyntaxReferences.Single().SyntaxTree.FilePath);
        Assert.Equal("example.cs(1,17)", SourceModel.PlaceOf(field));
        Assert.NotEmpty(SourceModel.Errors(SourceModel.With("class Example { Unheard of; }").Project));
    }
}
