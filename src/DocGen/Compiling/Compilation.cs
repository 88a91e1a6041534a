using System.Collections.Immutable;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Frontend.Projects;

namespace DocGen.Compiling;

/// <summary>The result of compiling a template.</summary>
public sealed record Compilation
{
    /// <summary>The front matter; <see langword="null"/> if it is invalid.</summary>
    public FrontMatter? FrontMatter { get; init; }

    /// <summary>The theme; <see langword="null"/> if it is invalid.</summary>
    public Theme? Theme { get; init; }

    /// <summary>The document after all passes; <see langword="null"/> if the template could not be expanded.</summary>
    public Document? Document { get; init; }

    /// <summary>The project files that were read, in ordinal order.</summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];
}
