namespace DocGen.Building;

/// <summary>A bug that was met while a document was built; what the user did wrong is a diagnostic, never this.</summary>
public sealed class DocumentBuildException(string id, Exception inner) : Exception($"while building '{id}': {inner?.Message}", inner)
{
    /// <summary>The document.</summary>
    public string Id { get; } = id;
}
