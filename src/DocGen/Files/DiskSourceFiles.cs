using System.Collections.Concurrent;
using DocGen.Frontend.Sources;

namespace DocGen.Files;

/// <summary>
/// The files of a project folder. Nothing outside the folder is accessible, nor a folder whose name begins with a dot: a path with
/// <c>..</c> is missing, and what a link leads to outside or to such a folder cannot be read. Names are case-sensitive, so that a project
/// that builds on Windows builds on Linux. Files are cached after the first access, so that a build uses one state of them. Safe for
/// concurrent use.
/// </summary>
internal sealed class DiskSourceFiles : ISourceFiles
{
    private const int DeepestListing = 32;

    // No system has longer paths; what is named in a file can be.
    private const int LongestPath = 4096;
    private const int MostParts = 128;

    private readonly string _root;
    private readonly ConcurrentDictionary<string, SourceFolder?> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _contents = new(StringComparer.Ordinal);

    /// <param name="root">The project folder.</param>
    public DiskSourceFiles(string root) => _root = RealPath.Of(root);

    /// <inheritdoc/>
    public long? GetLength(string path)
    {
        if (Find(path) is not { IsFolder: false } file)
            return null;
        if (file.Refusal is not null)
            return 0;
        var info = new FileInfo(file.RealPath);
        return info.Exists ? info.Length : null;
    }

    /// <inheritdoc/>
    public ReadOnlyMemory<byte> Read(string path)
    {
        if (_contents.TryGetValue(path, out var known))
            return known;
        if (Find(path) is not { IsFolder: false } file)
            throw new FileNotFoundException($"no file '{path}' in the project", path);
        if (file.Refusal is { } refusal)
            throw new SourceFileException(path, refusal.Of(path));
        try
        {
            return _contents.GetOrAdd(path, OpenFile.ReadAllBytes(new FileInfo(file.RealPath)));
        }
        catch (Exception exception) when (OutputFileException.IsRefusal(exception))
        {
            throw new SourceFileException(path, "it " + ReasonOf(exception), exception);
        }
    }

    /// <inheritdoc/>
    public IReadOnlyList<string> List(string folder)
    {
        var files = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var links = new PriorityQueue<string, string>(StringComparer.Ordinal);
        links.Enqueue(folder, folder);

        // A folder is listed once, at its own place if that is below this folder too: links may lead in circles.
        while (links.TryDequeue(out var next, out _))
            Collect(next, files, seen, links, depth: 0);
        files.Sort(StringComparer.Ordinal);
        return files;
    }

    private void Collect(string folder, List<string> files, HashSet<string> seen, PriorityQueue<string, string> links, int depth)
    {
        if (depth > DeepestListing || Open(folder) is not { Refusal: null } opened || !seen.Add(opened.RealPath))
            return;
        foreach (var (name, entry) in opened.Entries)
        {
            var path = PathOf(folder, name);
            if (entry is { IsFolder: true, IsLink: true })
                links.Enqueue(path, path);
            else if (entry.IsFolder)
                Collect(path, files, seen, links, depth + 1);
            else
                files.Add(path);
        }
    }

    private SourceEntry? Find(string path)
    {
        if (path.Length > LongestPath || path.AsSpan().Count('/') > MostParts)
            return null;
        var slash = path.LastIndexOf('/');
        if (Open(slash < 0 ? "" : path[..slash]) is not { } folder)
            return null;
        if (folder.Refusal is { } refusal)
            return SourceEntry.Refused(refusal);
        return folder.Entries.TryGetValue(path[(slash + 1)..], out var entry) ? entry : null;
    }

    /// <returns><see langword="null"/> if there is no such folder in the project.</returns>
    private SourceFolder? Open(string folder)
    {
        if (_folders.TryGetValue(folder, out var known))
            return known;
        if (folder.Length == 0)
            return _folders.GetOrAdd(folder, Directory.Exists(_root) ? Read(folder, _root) : null);
        return Find(folder) switch
        {
            { Refusal: { } refusal } => _folders.GetOrAdd(folder, SourceFolder.Refused(refusal)),
            { IsFolder: true } entry => _folders.GetOrAdd(folder, Read(folder, entry.RealPath)),
            _ => null,
        };
    }

    private SourceFolder Read(string folder, string real)
    {
        var entries = new Dictionary<string, SourceEntry>(StringComparer.Ordinal);
        try
        {
            // Two names that are not UTF-8 look alike here.
            foreach (var entry in new DirectoryInfo(real).EnumerateFileSystemInfos())
                if (Classify(PathOf(folder, entry.Name), entry) is { } known)
                    entries.TryAdd(entry.Name, known);
        }
        catch (Exception exception) when (OutputFileException.IsRefusal(exception))
        {
            return SourceFolder.Refused(new SourceRefusal(folder, ReasonOf(exception)));
        }

        return new SourceFolder(real, entries, null);
    }

    /// <returns><see langword="null"/> for what is no source in any case.</returns>
    private SourceEntry? Classify(string path, FileSystemInfo entry)
    {
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null)
            return ClassifyLink(path, entry);
        if (entry is DirectoryInfo)
            return entry.Name.StartsWith('.')
                ? Refuse("is a folder whose name begins with a dot: such folders belong to tools", isFolder: true)
                : new SourceEntry(entry.FullName, IsFolder: true, IsLink: false, null);
        return entry.Name.Contains('\uFFFD', StringComparison.Ordinal) && !File.Exists(entry.FullName)
            ? Refuse("has a name that is not written in UTF-8", isFolder: false)
            : new SourceEntry(entry.FullName, IsFolder: false, IsLink: false, null);

        SourceEntry Refuse(string reason, bool isFolder) => SourceEntry.Refused(new SourceRefusal(path, reason), isFolder);
    }

    private SourceEntry? ClassifyLink(string path, FileSystemInfo link)
    {
        // Editors mark an open file with a link of such a name that leads nowhere.
        if (link.Name.StartsWith('.'))
            return null;
        if (RealPath.TryOf(link.FullName) is not { } target)
            return Refuse("is a link that leads in a circle");
        if (!RealPath.IsOrHolds(_root, target))
            return Refuse("is a link that leads out of the project folder");
        if (HiddenNames.Find(Path.GetRelativePath(_root, target)) is { } hidden && hidden != ".")
            return Refuse($"is a link to '{hidden}', and what begins with a dot belongs to tools");
        if (Directory.Exists(target))
            return new SourceEntry(target, IsFolder: true, IsLink: true, null);
        return File.Exists(target)
            ? new SourceEntry(target, IsFolder: false, IsLink: true, null)
            : Refuse("is a link that leads to nothing");

        SourceEntry Refuse(string reason) => SourceEntry.Refused(new SourceRefusal(path, reason));
    }

    private static string ReasonOf(Exception exception) =>
        exception is UnauthorizedAccessException ? "may not be read by this account" : $"makes the system say: {exception.Message}";

    private static string PathOf(string folder, string name) => folder.Length == 0 ? name : folder + "/" + name;
}
