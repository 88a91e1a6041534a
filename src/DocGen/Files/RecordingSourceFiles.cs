using System.Collections.Concurrent;
using DocGen.Frontend.Sources;

namespace DocGen.Files;

/// <summary>Remembers which files were asked for, so that it is known what a document depends on. Safe for concurrent use.</summary>
internal sealed class RecordingSourceFiles(ISourceFiles inner) : ISourceFiles
{
    private readonly ConcurrentDictionary<string, bool> _used = new(StringComparer.Ordinal);

    /// <summary>The paths asked for, ordinal order; also those that were not there. A folder that was listed ends with a slash.</summary>
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
