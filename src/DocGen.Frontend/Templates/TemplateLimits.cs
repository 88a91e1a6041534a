namespace DocGen.Frontend.Templates;

/// <summary>
/// Bounds on what one template may use. All but <see cref="Time"/> are counts, so that the same template fails in the same place on
/// every machine; the time is a last guard.
/// </summary>
public sealed record TemplateLimits
{
    public static readonly TemplateLimits Default = new();

    /// <summary>Evaluated expressions and statements, and items handled by functions.</summary>
    public long Steps { get; init; } = 20_000_000;

    /// <summary>Turns of all loops together.</summary>
    public int LoopTurns { get; init; } = 1_000_000;

    /// <summary>How deeply functions and partials may call each other.</summary>
    public int CallDepth { get; init; } = 100;

    /// <summary>Code units of expanded Markdown and printed values together.</summary>
    public int OutputLength { get; init; } = 32_000_000;

    /// <summary>Code units of one text, and items of one list, made by a template.</summary>
    public int ValueLength { get; init; } = 4_000_000;

    /// <summary>Bytes of one partial.</summary>
    public long PartialBytes { get; init; } = 4_000_000;

    /// <summary>The longest that an expansion may take.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(60);
}
