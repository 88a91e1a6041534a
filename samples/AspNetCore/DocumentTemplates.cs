namespace DocGen.Samples.AspNetCore;

/// <summary>
/// The templates that can be asked for, as they are when the service starts. A client names one; only names of this list are ever looked
/// up, so no path comes from outside.
/// </summary>
internal sealed class DocumentTemplates
{
    private readonly Dictionary<string, DocumentSource> _sources;
    private readonly HashSet<string> _schemas;

    /// <summary>Lists the templates of a project folder.</summary>
    public DocumentTemplates(DocGenEngine engine, string folder)
    {
        var files = DocGenEngine.ReadFolder(folder);
        _sources = engine
            .OpenProject(folder)
            .ListDocuments()
            .ToDictionary(id => id, id => DocumentSource.FromFiles(files, id), StringComparer.Ordinal);
        _schemas = [.. files.List("data/schemas")];
    }

    /// <summary>The names.</summary>
    public IReadOnlyCollection<string> Ids => _sources.Keys;

    /// <summary>The template with posted YAML or JSON as <c>request</c>, held to its schema if it has one.</summary>
    /// <returns><see langword="null"/> when there is no such template.</returns>
    public async Task<DocumentSource?> FindAsync(string id, Stream yaml, CancellationToken cancellation)
    {
        if (!_sources.TryGetValue(id, out var source))
            return null;
        var schema = $"data/schemas/{id}.schema.json";
        return await source.WithYamlAsync("request", yaml, _schemas.Contains(schema) ? schema : null, cancellation);
    }
}
