using System.Collections.Immutable;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Frontend.Projects;

namespace DocGen.Compiling;

/// <summary>What the compiler made of a template.</summary>
public sealed record Compilation
{
    /// <summary><see langword="null"/> when it could not be read.</summary>
    public FrontMatter? FrontMatter { get; init; }

    /// <summary><see langword="null"/> when it could not be read.</summary>
    public Theme? Theme { get; init; }

    /// <summary>After all passes; <see langword="null"/> when the template could not be expanded.</summary>
    public Document? Document { get; init; }

    /// <summary>The project's files that were asked for, ordinal order.</summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];
}
