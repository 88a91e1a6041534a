namespace DocGen.Frontend.Projects;

/// <summary>What a file or a template may use at most, so that a slip cannot take the whole machine.</summary>
public sealed record ProjectLimits
{
    /// <summary>One data file, template or theme, in bytes.</summary>
    public long FileBytes { get; init; } = 8L << 20;

    /// <summary>One picture, in bytes.</summary>
    public long ImageBytes { get; init; } = 20L << 20;

    /// <summary>Depth of lists and maps in a data file.</summary>
    public int Nesting { get; init; } = 64;

    /// <summary>Values in a data file, each use of an alias counted.</summary>
    public int Nodes { get; init; } = 1_000_000;

    /// <summary>Rounds of all loops of one template together.</summary>
    public int Loops { get; init; } = 1_000_000;

    /// <summary>Depth of calls of functions and partials.</summary>
    public int Recursion { get; init; } = 64;

    /// <summary>Text that one template prints, in UTF-16 code units.</summary>
    public int OutputCharacters { get; init; } = 16 << 20;

    /// <summary>How long one template may run.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);
}
