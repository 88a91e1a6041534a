using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Projects;

namespace DocGen.Outputs;

/// <summary>The result for one document.</summary>
/// <param name="Id">The id of the document.</param>
/// <param name="Status">What was done.</param>
public sealed record DocumentResult(string Id, DocumentStatus Status)
{
    /// <summary>Its files, in the order of their paths; none if it failed.</summary>
    public ImmutableArray<FileResult> Files { get; init; } = [];

    /// <summary>Whether it was skipped because nothing that it depends on has changed.</summary>
    public bool IsFromCache { get; init; }

    /// <summary>Its front matter; <see langword="null"/> if it is invalid, or was not needed.</summary>
    public FrontMatter? FrontMatter { get; init; }

    /// <summary>Its diagnostics, by file and line.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; init; } = [];

    /// <summary>What ended the work on it, to be reported to the maintainers of DocGen; <see langword="null"/> if nothing did.</summary>
    public Exception? Exception { get; init; }

    /// <summary>
    /// The project files from which it was made, in ordinal order, relative to the project folder; a listed folder ends with a slash.
    /// </summary>
    public ImmutableArray<string> Dependencies { get; init; } = [];
}

/// <summary>What was done with a document.</summary>
public enum DocumentStatus
{
    /// <summary>All its files were up to date.</summary>
    Unchanged,

    /// <summary>At least one file was written or removed.</summary>
    Written,

    /// <summary>In a check: at least one file is not what would be written.</summary>
    Stale,

    /// <summary>It has errors and nothing was written, or one of its files could not be written.</summary>
    Failed,
}

/// <summary>One file of a document.</summary>
/// <param name="Path">The path relative to the output folder, with forward slashes.</param>
/// <param name="Status">What was done with it.</param>
public sealed record FileResult(string Path, FileStatus Status);

/// <summary>What was done with a file; in a check, what would be done.</summary>
public enum FileStatus
{
    /// <summary>It had the same bytes already, so that its time stamp stays.</summary>
    Unchanged,

    /// <summary>It is new, or its bytes differ.</summary>
    Written,

    /// <summary>An earlier build wrote it, and the document no longer has it.</summary>
    Removed,
}
