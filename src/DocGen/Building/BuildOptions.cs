using System.Collections.Immutable;

namespace DocGen.Building;

/// <summary>What to build, and where.</summary>
public sealed record BuildOptions
{
    /// <summary>The documents; empty for all.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    /// <summary>The formats; empty for those that each document asks for.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>The output folder, relative to the working directory; <see langword="null"/> for the project's own.</summary>
    public string? Output { get; init; }

    /// <summary>Write nothing; report what a build would change.</summary>
    public bool Check { get; init; }

    /// <summary>Remove files that DocGen wrote to the output folder and that no template makes any longer; never others.</summary>
    public bool Prune { get; init; }

    /// <summary>
    /// Leave documents alone that no change reaches, as remembered in <c>.docgen/cache</c>. Only for writers whose output follows from the
    /// document and the theme alone. A check, or a build of chosen formats, makes everything anew all the same.
    /// </summary>
    public bool UseCache { get; init; }

    /// <summary>How many documents are built at the same time; as many as there are processors when 0.</summary>
    public int MaxParallelism { get; init; }

    /// <summary>Is told when a document is begun and ended, from several threads.</summary>
    public IBuildProgress? Progress { get; init; }
}
