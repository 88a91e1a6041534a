namespace DocGen.Frontend.Templates;

/// <summary>
/// Limits on the resources of one template. All but <see cref="Time"/> are counts, so that a template fails at the same place on every
/// machine; the time limit is a last safeguard.
/// </summary>
public sealed record TemplateLimits
{
    /// <summary>The limits of a project that sets none.</summary>
    public static readonly TemplateLimits Default = new();

    /// <summary>Evaluated expressions and statements, and items processed by functions.</summary>
    public long Steps { get; init; } = 20_000_000;

    /// <summary>Iterations of all loops together.</summary>
    public int LoopTurns { get; init; } = 1_000_000;

    /// <summary>The depth of nested calls of functions and partials.</summary>
    public int CallDepth { get; init; } = 100;

    /// <summary>UTF-16 code units of expanded Markdown and printed values together.</summary>
    public int OutputLength { get; init; } = 32_000_000;

    /// <summary>UTF-16 code units of one text, or items of one list, created by a template.</summary>
    public int ValueLength { get; init; } = 4_000_000;

    /// <summary>The size of one partial in bytes.</summary>
    public long PartialBytes { get; init; } = 4_000_000;

    /// <summary>The maximum duration of an expansion.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);
}
