namespace DocGen.Building;

/// <summary>A bug that occurred while a document was built; mistakes of the user are diagnostics, never this exception.</summary>
public sealed class DocumentBuildException(string id, Exception inner) : Exception($"while building '{id}': {inner?.Message}", inner)
{
    /// <summary>The id of the document.</summary>
    public string Id { get; } = id;
}
