using System.Text;

namespace DocGen.Files;

/// <summary>
/// The files in an output folder that DocGen wrote: it removes no others. The list is a file in the folder, with one path per line in
/// ordinal order, so that it moves with the folder; without it nothing is removed. It is not trusted: a path that leads out of the folder,
/// to a hidden file or through a link is ignored. Safe for concurrent use until it is updated.
/// </summary>
internal sealed class OutputManifest
{
    private const string Head = "# The files of the folder above that DocGen wrote. It removes no others.";

    private readonly OutputFolder _folder;
    private readonly string _path;
    private readonly SortedSet<string> _files;

    private OutputManifest(OutputFolder folder, string name)
    {
        (_folder, _path) = (folder, $"{HiddenNames.OwnFolder}/{name}");
        _files = Read();
    }

    /// <summary>The files that still exist, in ordinal order.</summary>
    public IEnumerable<string> Files => _files.Where(_folder.HoldsItself);

    /// <summary>The list of the documents in a folder.</summary>
    /// <exception cref="OutputFileException">The list cannot be read.</exception>
    public static OutputManifest OfDocuments(OutputFolder folder) => new(folder, "outputs");

    /// <summary>The list of the pages of a site: a folder can have both.</summary>
    /// <exception cref="OutputFileException">The list cannot be read.</exception>
    public static OutputManifest OfSite(OutputFolder folder) => new(folder, "site");

    /// <summary>Whether a file is in the list; it need not exist any longer.</summary>
    public bool Contains(string path) => _files.Contains(path);

    /// <summary>Whether a file is in the list and still exists.</summary>
    public bool HasStill(string path) => _files.Contains(path) && _folder.HoldsItself(path);

    /// <summary>The listed files below a folder, in ordinal order; they need not exist any longer.</summary>
    public IEnumerable<string> Below(string folder) =>
        // '0' follows '/' in ordinal order.
        _files.GetViewBetween(folder + "/", folder + "0").Where(path => path.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>
    /// Records what has been written and removed. What other builds have recorded since this one began is kept: the list is read again, and
    /// one process at a time changes it.
    /// </summary>
    /// <param name="gate">Lets one process at a time pass.</param>
    /// <exception cref="OutputFileException">The list cannot be written.</exception>
    public void Update(IEnumerable<string> written, IEnumerable<string> removed, ProcessGate gate)
    {
        var (now, gone) = (written.ToHashSet(StringComparer.Ordinal), removed.ToList());
        if (Merge(now, gone) is null)
            return;
        using var passed = gate.Enter();
        if (Merge(now, gone) is { } bytes)
            _folder.Write([new OutputFile(_path, bytes)]);
    }

    /// <returns>The new list; <see langword="null"/> if the file says so already.</returns>
    private byte[]? Merge(HashSet<string> written, List<string> removed)
    {
        var files = Read();
        files.ExceptWith(removed);
        files.RemoveWhere(path => !written.Contains(path) && !_folder.HoldsItself(path));
        files.UnionWith(written);
        if (files.Count == 0 && !_folder.Exists(_path))
            return null;
        var bytes = Encoding.UTF8.GetBytes(string.Concat(files.Prepend(Head).Select(line => line + "\n")));
        return _folder.Holds(_path, bytes) ? null : bytes;
    }

    private SortedSet<string> Read()
    {
        if (_folder.Read(_path) is not { } bytes)
            return new SortedSet<string>(StringComparer.Ordinal);
        var lines = Encoding
            .UTF8.GetString(bytes)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(IsName);
        return new SortedSet<string>(lines, StringComparer.Ordinal);
    }

    private static bool IsName(string line) =>
        !line.StartsWith('#')
        && line.IndexOfAny(['\\', ':', '\0']) < 0
        && line.Split('/').All(part => part.Length > 0 && !part.StartsWith('.'));
}
