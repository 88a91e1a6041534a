using System.Collections.Concurrent;
using DocGen.Frontend.Sources;

namespace DocGen.Files;

/// <summary>
/// The files of a project folder. Files outside the folder are not accessible: a path with <c>..</c> or a link to the outside counts as
/// missing. Names are case-sensitive, so that a project that builds on Windows builds on Linux. Files are cached after the first access, so
/// that a build uses one state of them. Safe for concurrent use.
/// </summary>
internal sealed class DiskSourceFiles : ISourceFiles
{
    private readonly string _root;
    private readonly ConcurrentDictionary<string, Dictionary<string, FileSystemInfo>> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _contents = new(StringComparer.Ordinal);

    /// <param name="root">The project folder.</param>
    public DiskSourceFiles(string root) => _root = RealPath.Of(new DirectoryInfo(Path.GetFullPath(root)));

    public long? GetLength(string path) => Find(path) is FileInfo file ? Target(file).Length : null;

    public ReadOnlyMemory<byte> Read(string path)
    {
        if (_contents.TryGetValue(path, out var known))
            return known;
        if (Find(path) is not FileInfo file)
            throw new FileNotFoundException($"no file '{path}' in the project", path);
        return _contents.GetOrAdd(path, OpenFile.ReadAllBytes(file.FullName));
    }

    public IReadOnlyList<string> List(string folder)
    {
        var files = new List<string>();
        Collect(folder, files, depth: 0);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private void Collect(string folder, List<string> files, int depth)
    {
        if (depth > 32 || Entries(folder) is not { } entries)
            return;
        foreach (var (name, entry) in entries)
        {
            var path = folder.Length == 0 ? name : folder + "/" + name;
            if (entry is FileInfo)
                files.Add(path);
            else if (!name.StartsWith('.'))
                Collect(path, files, depth + 1);
        }
    }

    private FileSystemInfo? Find(string path)
    {
        var slash = path.LastIndexOf('/');
        var folder = slash < 0 ? "" : path[..slash];
        return Entries(folder)?.GetValueOrDefault(path[(slash + 1)..]);
    }

    /// <summary>The entries of a folder by name; <see langword="null"/> if there is no such folder in the project.</summary>
    private Dictionary<string, FileSystemInfo>? Entries(string folder)
    {
        if (_folders.TryGetValue(folder, out var known))
            return known;
        if (folder.Length > 0 && Find(folder) is not DirectoryInfo)
            return null;
        var directory = new DirectoryInfo(folder.Length == 0 ? _root : Path.Combine(_root, folder));
        if (!directory.Exists)
            return null;
        var entries = new Dictionary<string, FileSystemInfo>(StringComparer.Ordinal);
        foreach (var entry in directory.EnumerateFileSystemInfos())
            if (IsInside(entry))
                entries.Add(entry.Name, entry);
        return _folders.GetOrAdd(folder, entries);
    }

    private bool IsInside(FileSystemInfo entry)
    {
        if (entry.LinkTarget is null)
            return true;
        if (entry.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true } target)
            return false;
        return RealPath.Of(target).StartsWith(_root + Path.DirectorySeparatorChar, StringComparison.Ordinal);
    }

    private static FileInfo Target(FileInfo file) =>
        file.LinkTarget is null ? file : (FileInfo)file.ResolveLinkTarget(returnFinalTarget: true)!;
}
