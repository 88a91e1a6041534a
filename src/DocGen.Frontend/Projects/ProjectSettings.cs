using System.Collections.Immutable;
using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Projects;

/// <summary>What <c>docgen.yaml</c> says; what it leaves out has its default here.</summary>
public sealed record ProjectSettings
{
    /// <summary>The project file's name.</summary>
    public const string FileName = "docgen.yaml";

    /// <summary>What the papers are, for people.</summary>
    public string Name { get; init; } = "";

    public ProjectFolders Folders { get; init; } = new();

    /// <summary>Where <see cref="ProjectFolders.Output"/> is named; <see langword="null"/> when it is the default.</summary>
    public SourceSpan? OutputSource { get; init; }

    /// <summary>The theme of documents that name none.</summary>
    public string Theme { get; init; } = "default";

    /// <summary>Where <see cref="Theme"/> is named; <see langword="null"/> when it is the default.</summary>
    public SourceSpan? ThemeSource { get; init; }

    /// <summary>The language of documents that name none: <c>da</c>, <c>en</c> or <c>sv</c>.</summary>
    public string Lang { get; init; } = "da";

    /// <summary>The formats of documents that name none; empty for all that there are.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    public ProjectLimits Limits { get; init; } = new();
}
