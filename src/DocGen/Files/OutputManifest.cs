using System.Text;

namespace DocGen.Files;

/// <summary>
/// The files in an output folder that DocGen wrote and that still exist: it removes no others. The list is a file in the folder, with one
/// path per line in ordinal order, so that it moves with the folder; without it nothing is removed. It is not trusted: a path that leads
/// out of the folder, to a hidden file or through a link is ignored.
/// </summary>
internal sealed class OutputManifest
{
    private const string FolderName = ".docgen";
    private const string Head = "# The files of the folder above that DocGen wrote. It removes no others.";

    private readonly OutputFolder _folder;
    private readonly string _path;
    private readonly SortedSet<string> _files = new(StringComparer.Ordinal);

    private OutputManifest(OutputFolder folder, string name) => (_folder, _path) = (folder, $"{FolderName}/{name}");

    /// <summary>The files in ordinal order.</summary>
    public IReadOnlyCollection<string> Files => _files;

    /// <summary>The list of the documents in a folder.</summary>
    public static OutputManifest OfDocuments(OutputFolder folder) => Read(folder, "outputs");

    /// <summary>The list of the pages of a site: a folder can have both.</summary>
    public static OutputManifest OfSite(OutputFolder folder) => Read(folder, "site");

    public bool Contains(string path) => _files.Contains(path);

    /// <summary>Records what has been written and removed.</summary>
    /// <exception cref="OutputFileException">The list cannot be written.</exception>
    public void Update(IEnumerable<string> written, IEnumerable<string> removed)
    {
        _files.ExceptWith(removed);
        _files.UnionWith(written);
        if (_files.Count == 0 && !_folder.Exists(_path))
            return;
        var bytes = Encoding.UTF8.GetBytes(string.Concat(_files.Prepend(Head).Select(line => line + "\n")));
        if (!_folder.Holds(_path, bytes))
            _folder.Write([new OutputFile(_path, bytes)]);
    }

    private static OutputManifest Read(OutputFolder folder, string name)
    {
        var manifest = new OutputManifest(folder, name);
        if (folder.Read(manifest._path) is not { } bytes)
            return manifest;
        foreach (
            var line in Encoding.UTF8.GetString(bytes).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
            if (IsName(line) && folder.HoldsItself(line))
                manifest._files.Add(line);
        return manifest;
    }

    private static bool IsName(string line) =>
        !line.StartsWith('#')
        && line.IndexOfAny(['\\', ':', '\0']) < 0
        && line.Split('/').All(part => part.Length > 0 && !part.StartsWith('.'));
}
