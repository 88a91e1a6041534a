namespace DocGen.Samples.AspNetCore;

/// <summary>The section <c>Documents</c> of the configuration.</summary>
public sealed class ServiceSettings
{
    /// <summary>A project folder: <c>docgen.yaml</c>, templates, schemas, themes. A relative one is beside the program.</summary>
    public required string Folder { get; init; }

    /// <summary>A greater body is refused with 413.</summary>
    public required long MaxBodyBytes { get; init; }

    /// <summary>How long one document may take, once it is its turn; then 503.</summary>
    public required TimeSpan Timeout { get; init; }

    /// <summary>How many documents are made at the same time.</summary>
    public required int MaxBuilds { get; init; }

    /// <summary>How many requests wait for their turn; the next one is refused with 429.</summary>
    public required int MaxQueued { get; init; }

    /// <summary>When to come back after a 429.</summary>
    public required int RetryAfterSeconds { get; init; }
}
