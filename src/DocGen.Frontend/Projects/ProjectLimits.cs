namespace DocGen.Frontend.Projects;

/// <summary>The maximum resources of a file or a template, so that a mistake cannot exhaust the machine.</summary>
public sealed record ProjectLimits
{
    /// <summary>The size of one data file, template or theme, in bytes.</summary>
    public long FileBytes { get; init; } = 8L << 20;

    /// <summary>The size of one picture, in bytes.</summary>
    public long ImageBytes { get; init; } = 20L << 20;

    /// <summary>The nesting depth of lists and maps in a data file.</summary>
    public int Nesting { get; init; } = 64;

    /// <summary>The number of values in a data file; each use of an alias counts.</summary>
    public int Nodes { get; init; } = 1_000_000;

    /// <summary>The number of iterations of all loops of one template together.</summary>
    public int Loops { get; init; } = 1_000_000;

    /// <summary>The depth of nested calls of functions and partials.</summary>
    public int Recursion { get; init; } = 64;

    /// <summary>The length of the text that one template prints, in UTF-16 code units.</summary>
    public int OutputCharacters { get; init; } = 16 << 20;

    /// <summary>The time that one template may run.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(30);
}
