using System.Reflection;
using PublicApiGenerator;

namespace DocGen.Tests.Architecture;

/// <summary>
/// What programs that use the packages can see. A change of it is seen in review: a name that goes or changes breaks those programs, and a
/// name that comes has to be kept.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly ApiGeneratorOptions Options = new() { IncludeAssemblyAttributes = false };

    private static readonly string[] Names =
    [
        "DocGen",
        "DocGen.Charts",
        "DocGen.Core",
        "DocGen.Extensions.DependencyInjection",
        "DocGen.Frontend",
        "DocGen.Pdf",
        "DocGen.Writers",
    ];

    public static TheoryData<string> Packages => [.. Names];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_public_surface_is_as_approved(string package) =>
        Approved.Equal(
            $"tests/DocGen.Tests/Architecture/approved/{package}.txt",
            Assembly.Load(package).GeneratePublicApi(Options).ReplaceLineEndings("\n") + "\n"
        );

    [Fact]
    public void Every_package_has_an_approved_surface() =>
        Approved.Only("tests/DocGen.Tests/Architecture/approved", "*.txt", Names.Select(name => $"{name}.txt"));
}
