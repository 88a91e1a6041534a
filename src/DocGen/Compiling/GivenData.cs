using DocGen.Frontend.Data;
using DocGen.Frontend.Projects;

namespace DocGen.Compiling;

/// <summary>Data that a program gives.</summary>
/// <param name="Name">What the template calls them.</param>
/// <param name="Schema">The path of what they are held to.</param>
internal sealed record GivenData(string Name, string? Schema)
{
    /// <summary>The object; <see langword="null"/> for YAML.</summary>
    public JsonData? Object { get; init; }

    /// <summary>The text; <see langword="null"/> for an object.</summary>
    public ReadOnlyMemory<byte>? Yaml { get; init; }

    /// <summary>The file that YAML is in.</summary>
    public string PathIn(ProjectFolders folders) => $"{folders.Data}/{Name}.yaml";
}
