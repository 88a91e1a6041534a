using System.Collections.Immutable;

namespace DocGen.Files;

/// <summary>A folder of a project as it was when it was first looked at.</summary>
/// <param name="RealPath">The folder itself, without links.</param>
/// <param name="Entries">What is in it, by name.</param>
/// <param name="Refusal">Why nothing of it can be read; <see langword="null"/> if it can.</param>
internal sealed record SourceFolder(string RealPath, IReadOnlyDictionary<string, SourceEntry> Entries, SourceRefusal? Refusal)
{
    private static readonly ImmutableDictionary<string, SourceEntry> Nothing = ImmutableDictionary<string, SourceEntry>.Empty;

    /// <summary>A folder of which nothing can be read.</summary>
    public static SourceFolder Refused(SourceRefusal refusal) => new("", Nothing, refusal);
}

/// <summary>A file or folder of a project.</summary>
/// <param name="RealPath">The file or folder itself, without links.</param>
/// <param name="IsFolder">Whether it is a folder.</param>
/// <param name="IsLink">Whether a link leads to it.</param>
/// <param name="Refusal">Why it cannot be read; <see langword="null"/> if it can.</param>
internal readonly record struct SourceEntry(string RealPath, bool IsFolder, bool IsLink, SourceRefusal? Refusal)
{
    /// <summary>What is there and cannot be read. A link to a folder counts as a file, for there is no folder at its place.</summary>
    public static SourceEntry Refused(SourceRefusal refusal, bool isFolder = false) => new("", isFolder, IsLink: false, refusal);
}

/// <summary>Why a file or folder cannot be read.</summary>
/// <param name="Path">The file or folder, relative to the project folder.</param>
/// <param name="Reason">A sentence without its subject, for example <c>is a link that leads out of the project folder</c>.</param>
internal sealed record SourceRefusal(string Path, string Reason)
{
    /// <summary>The sentence about a path, which may be that of a file in the folder that is refused.</summary>
    public string Of(string path) => (path == Path ? "it" : $"'{Path}'") + " " + Reason;
}
