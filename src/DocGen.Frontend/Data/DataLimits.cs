namespace DocGen.Frontend.Data;

/// <summary>How much of a YAML file is taken, so that no file can fill the memory or run for long. Set in <c>docgen.yaml</c>.</summary>
public sealed record DataLimits
{
    /// <summary>The deepest nesting that can be asked for: what follows (validation, templates) recurses to it.</summary>
    public const int DeepestNesting = 200;

    public static readonly DataLimits Default = new();

    /// <summary>The size of one file in bytes.</summary>
    public long MaxFileBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Maps and lists inside each other, aliases expanded; at most <see cref="DeepestNesting"/>.</summary>
    public int MaxDepth
    {
        get;
        init => field = Math.Clamp(value, 1, DeepestNesting);
    } = 64;

    /// <summary>Values in one file, aliases expanded.</summary>
    public int MaxNodes { get; init; } = 1_000_000;
}
