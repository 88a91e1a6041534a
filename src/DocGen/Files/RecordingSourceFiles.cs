using System.Collections.Concurrent;
using DocGen.Frontend.Sources;

namespace DocGen.Files;

/// <summary>Records which files were looked up, so that the dependencies of a document are known. Safe for concurrent use.</summary>
internal sealed class RecordingSourceFiles(ISourceFiles inner) : ISourceFiles
{
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);

    /// <summary>The paths that were looked up, in ordinal order, including missing files. A listed folder ends with a slash.</summary>
    public IReadOnlyList<string> Used
    {
        get
        {
            var paths = _used.Keys.ToList();
            paths.Sort(StringComparer.Ordinal);
            return paths;
        }
    }

    /// <summary>Adds files that were read on behalf of this document by another.</summary>
    public void AddRange(IEnumerable<string> paths)
    {
        foreach (var path in paths)
            _used.TryAdd(path, true);
    }

    public long? GetLength(string path)
    {
        _used.TryAdd(path, true);
        return inner.GetLength(path);
    }

    public ReadOnlyMemory<byte> Read(string path)
    {
        _used.TryAdd(path, true);
        return inner.Read(path);
    }

    public IReadOnlyList<string> List(string folder)
    {
        _used.TryAdd(folder + "/", true);
        return inner.List(folder);
    }
}
