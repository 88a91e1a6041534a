namespace DocGen.Frontend.Sources;

/// <summary>Files that take precedence over others with the same path.</summary>
public sealed class LayeredSourceFiles(ISourceFiles first, ISourceFiles others) : ISourceFiles
{
    /// <inheritdoc/>
    public long? GetLength(string path) => first.GetLength(path) ?? others.GetLength(path);

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path) => first.GetLength(path) is null ? others.Read(path) : first.Read(path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder) =>
        [.. first.List(folder).Union(others.List(folder), StringComparer.Ordinal).Order(StringComparer.Ordinal)];
}
