using System.Collections.Immutable;

namespace DocGen.Building;

/// <summary>What to build, and where.</summary>
public sealed record BuildOptions
{
    /// <summary>The ids of the documents; empty for all.</summary>
    public ImmutableArray<string> Ids { get; init; } = [];

    /// <summary>The formats; empty for those of each document.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>The output folder, relative to the working directory; <see langword="null"/> for that of the project.</summary>
    public string? Output { get; init; }

    /// <summary>Whether nothing is written and the changes that a build would make are reported.</summary>
    public bool Check { get; init; }

    /// <summary>
    /// Whether to remove files that DocGen wrote to the output folder and that no template produces any longer; other files are never
    /// removed.
    /// </summary>
    public bool Prune { get; init; }

    /// <summary>
    /// Whether to skip documents that no change affects, according to <c>.docgen/cache</c>. Requires writers whose output depends only on
    /// the document and the theme. A check, or a build of chosen formats, always builds everything.
    /// </summary>
    public bool UseCache { get; init; }

    /// <summary>The number of documents built in parallel; 0 for the number of processors.</summary>
    public int MaxParallelism { get; init; }

    /// <summary>Called from several threads when a document is started and finished.</summary>
    public IBuildProgress? Progress { get; init; }
}
