using System.Collections.Immutable;
using System.Text;

namespace DocGen.Frontend.Sources;

/// <summary>Files in memory. Immutable, and so safe for concurrent use.</summary>
public sealed class MemorySourceFiles : ISourceFiles
{
    /// <summary>No files.</summary>
    public static readonly MemorySourceFiles Empty = new(
        ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
    );

    private readonly ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> _files;

    private MemorySourceFiles(ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files) => _files = files;

    /// <summary>Adds a file, or replaces the one with the same path.</summary>
    /// <param name="path">A relative path with forward slashes, without <c>.</c> and <c>..</c>.</param>
    /// <param name="content">The content.</param>
    /// <exception cref="ArgumentException">The path is not valid.</exception>
    public MemorySourceFiles With(string path, ReadOnlyMemory<byte> content)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        if (path.Contains('\\', StringComparison.Ordinal) || path.Split('/').Any(part => part is "" or "." or ".."))
            throw new ArgumentException($"'{path}' is no path in a project; write it as templates/letter.sbn.md", nameof(path));
        return new MemorySourceFiles(_files.SetItem(path, content));
    }

    /// <inheritdoc cref="With(string, ReadOnlyMemory{byte})"/>
    public MemorySourceFiles With(string path, string content) => With(path, Encoding.UTF8.GetBytes(content));

    /// <inheritdoc/>
    public long? GetLength(string path) => _files.TryGetValue(path, out var content) ? content.Length : null;

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path) =>
        _files.TryGetValue(path, out var content) ? content : throw new FileNotFoundException($"no file '{path}' in memory", path);

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        var prefix = folder.Length == 0 ? "" : folder + "/";
        return [.. _files.Keys.Where(path => path.StartsWith(prefix, StringComparison.Ordinal))];
    }
}
