namespace DocGen.Frontend.Data;

/// <summary>Bounds on a YAML file, so that no file can exhaust the memory or take too long. Set in <c>docgen.yaml</c>.</summary>
public sealed record DataLimits
{
    /// <summary>The upper bound of <see cref="MaxDepth"/>: validation and templates recurse to that depth.</summary>
    public const int DeepestNesting = 200;

    /// <summary>The limits of a project that sets none.</summary>
    public static readonly DataLimits Default = new();

    /// <summary>The size of one file in bytes.</summary>
    public long MaxFileBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>The nesting depth of maps and lists, aliases expanded; at most <see cref="DeepestNesting"/>.</summary>
    public int MaxDepth
    {
        get;
        init => field = Math.Clamp(value, 1, DeepestNesting);
    } = 64;

    /// <summary>The number of values in one file, aliases expanded.</summary>
    public int MaxNodes { get; init; } = 1_000_000;
}
