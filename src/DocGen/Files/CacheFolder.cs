namespace DocGen.Files;

/// <summary>The folder <c>.docgen/cache</c> of a project. Like in an output folder, nothing in it is reached through a link.</summary>
internal sealed class CacheFolder(string project)
{
    private const string Name = HiddenNames.OwnFolder + "/cache";

    private readonly OutputFolder _project = new(project);

    /// <summary>
    /// The folder, or the one above it, if that is a link or a file, so that nothing can be kept; relative to the project.
    /// </summary>
    public string? FindObstacle()
    {
        foreach (var folder in new[] { HiddenNames.OwnFolder, Name })
            if (_project.Exists(folder))
                return folder;
        return null;
    }

    /// <summary>The temporary files in it, as a build begins.</summary>
    /// <exception cref="OutputFileException">The folder cannot be listed.</exception>
    public TemporaryFiles ListTemporary() => new(_project, HiddenNames.OwnFolder);

    /// <returns>The bytes of a file; <see langword="null"/> if it does not exist.</returns>
    /// <exception cref="IOException">It cannot be read.</exception>
    public byte[]? Read(string name) => _project.Read($"{Name}/{name}");

    /// <summary>Writes a file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    public void Write(string name, byte[] bytes)
    {
        Ignore();
        _project.Write([new OutputFile($"{Name}/{name}", bytes)]);
    }

    /// <summary>Opens an empty file, which is made if it does not exist, so that no other process can.</summary>
    /// <exception cref="IOException">Another process has it open, or it cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It cannot be made.</exception>
    public IDisposable Hold(string name)
    {
        Ignore();
        var path = $"{Name}/{name}";
        if (_project.FindLink(path) is { } link)
            throw OutputFileException.Obstructed(link, "is a link");
        return new FileStream(
            Path.Combine(_project.Root, path),
            FileMode.OpenOrCreate,
            FileAccess.ReadWrite,
            FileShare.None,
            bufferSize: 0
        );
    }

    /// <summary>Nothing in this folder belongs in a repository.</summary>
    private void Ignore()
    {
        if (!_project.Exists(Name + "/.gitignore"))
            _project.Write([new OutputFile(Name + "/.gitignore", "*\n"u8.ToArray())]);
    }
}
