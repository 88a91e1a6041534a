using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;

namespace DocGen.Frontend.Projects;

/// <summary>The settings in <c>docgen.yaml</c>, with the defaults of those that it leaves out.</summary>
public sealed record ProjectSettings
{
    /// <summary>The project file's name.</summary>
    public const string FileName = "docgen.yaml";

    /// <summary>The name of the project, for people.</summary>
    public string Name { get; init; } = "";

    /// <summary>The key <c>folders</c>; each folder that it leaves out has its usual name.</summary>
    public ProjectFolders Folders { get; init; } = new();

    /// <summary>The place that names <see cref="ProjectFolders.Output"/>; <see langword="null"/> for the default.</summary>
    public SourceSpan? OutputSource { get; init; }

    /// <summary>The theme of documents that do not name one.</summary>
    public string Theme { get; init; } = "default";

    /// <summary>The place that names <see cref="Theme"/>; <see langword="null"/> for the default.</summary>
    public SourceSpan? ThemeSource { get; init; }

    /// <summary>The language of documents that do not name one; Danish if the project does not name one either.</summary>
    public Language Language { get; init; } = Language.Danish;

    /// <summary>The available languages.</summary>
    public LanguageSet Languages { get; init; } = LanguageSet.BuiltIn;

    /// <summary>The formats of documents that do not name any; empty for all formats.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>The key <c>limits</c>; each limit that it leaves out has its usual value.</summary>
    public ProjectLimits Limits { get; init; } = new();
}
