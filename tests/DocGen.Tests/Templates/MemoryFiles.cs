using System.Text;
using DocGen.Frontend.Sources;

namespace DocGen.Tests.Templates;

/// <summary>Files in memory.</summary>
internal sealed class MemoryFiles : ISourceFiles
{
    private readonly SortedDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    /// <summary>How often a file was read.</summary>
    public int Reads { get; private set; }

    public string this[string path]
    {
        set => _files[path] = Encoding.UTF8.GetBytes(value);
    }

    public void Add(string path, byte[] bytes) => _files[path] = bytes;

    public long? GetLength(string path) => _files.TryGetValue(path, out var bytes) ? bytes.Length : null;

    public ReadOnlyMemory<byte> Read(string path)
    {
        Reads++;
        return _files[path];
    }

    public IReadOnlyList<string> List(string folder) =>
        [.. _files.Keys.Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal))];
}
