using System.Collections.Immutable;
using System.Text;
using DocGen.Building;
using DocGen.Core.Diagnostics;
using DocGen.Core.Writing;
using DocGen.Files;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;

namespace DocGen.Caching;

/// <summary>
/// Remembers in <c>.docgen/cache</c> what each document was made from and what came of it, so that a build leaves alone what no change
/// reaches. Contents are compared, not times. An entry is taken only when the program, every file that the document depends on, and every
/// file that it consists of are what they were; a damaged or missing entry costs time and nothing else. Safe for concurrent use.
/// </summary>
internal sealed class BuildCache
{
    private const string FolderName = ".docgen/cache";

    /// <summary>The entry of the project file; no document can be called so.</summary>
    private const string ProjectEntry = "_project";

    private readonly ISourceFiles _files;
    private readonly OutputFolder _folder;
    private readonly ImmutableArray<IDocumentWriter> _writers;
    private readonly ContentHash _program;
    private readonly Dictionary<string, ContentHash?> _known = new(StringComparer.Ordinal);

    /// <param name="project">The project folder.</param>
    /// <param name="files">Its files as this build sees them.</param>
    /// <param name="engine">What builds them.</param>
    public BuildCache(string project, ISourceFiles files, DocGenEngine engine)
    {
        (_files, _writers) = (files, engine.Writers);
        _folder = new OutputFolder(Path.Combine(project, FolderName));
        _program = ProgramIdentity.Of(engine);
    }

    /// <summary>The folders that the project file names, when it is what it was: then it need not be read.</summary>
    public ProjectFolders? FindFolders() =>
        HashOf(ProjectSettings.FileName) is { } settings && ReadBytes(ProjectEntry) is { } bytes
            ? CachedFolders.Read(bytes, _program, settings)
            : null;

    /// <summary>Remembers the folders of a project file that there is nothing to say about.</summary>
    public void StoreFolders(ProjectFolders folders)
    {
        if (HashOf(ProjectSettings.FileName) is { } settings)
            WriteBytes(ProjectEntry, CachedFolders.Write(_program, settings, folders));
    }

    /// <summary>The document as it was built, when it would be built so again.</summary>
    /// <param name="output">Where its files are.</param>
    /// <param name="manifest">What DocGen has written there.</param>
    public DocumentResult? Find(string id, OutputFolder output, OutputManifest manifest)
    {
        if (Read(id) is not { } entry || HasOthers(id, entry, manifest))
            return null;
        foreach (var file in entry.Outputs)
            if (!HoldsStill(output, file))
                return null;
        return new DocumentResult(id, DocumentStatus.Unchanged)
        {
            IsFromCache = true,
            Files = [.. entry.Outputs.Select(output => new FileResult(output.Path, FileStatus.Unchanged))],
            Diagnostics = entry.Diagnostics,
            Dependencies = [.. entry.Inputs.Select(input => input.Path).Where(path => path != ProjectSettings.FileName)],
        };
    }

    /// <summary>Remembers a document that has been built without errors.</summary>
    /// <param name="dependencies">What its compilation asked for.</param>
    /// <param name="outputs">All its files, as they now are.</param>
    /// <param name="diagnostics">Its warnings and infos.</param>
    public void Store(
        string id,
        ImmutableArray<string> dependencies,
        IEnumerable<OutputFile> outputs,
        ImmutableArray<Diagnostic> diagnostics
    )
    {
        var entry = new CacheEntry(
            _program,
            [.. dependencies.Append(ProjectSettings.FileName).Select(path => new CacheInput(path, HashOf(path)))],
            [.. outputs.Select(output => new CacheOutput(output.Path, ContentHash.Of(output.Bytes.Span)))],
            diagnostics
        );
        WriteBytes(id, CacheFormat.Write(entry));
    }

    private CacheEntry? Read(string id)
    {
        if (ReadBytes(id) is not { } bytes || CacheFormat.Read(bytes) is not { } entry || entry.Program != _program)
            return null;
        foreach (var input in entry.Inputs)
            if (input.Hash != HashOf(input.Path))
                return null;
        return entry;
    }

    private byte[]? ReadBytes(string name)
    {
        try
        {
            return _folder.Read(name);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // As if there were none.
            return null;
        }
    }

    private void WriteBytes(string name, byte[] bytes)
    {
        try
        {
            // Nothing of it belongs in a repository.
            if (!_folder.Exists(".gitignore"))
                _folder.Write([new OutputFile(".gitignore", "*\n"u8.ToArray())]);
            _folder.Write([new OutputFile(name, bytes)]);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next build takes longer, and is as right.
        }
    }

    /// <summary>Whether a file is as it was. One that cannot be read is for the build to complain of.</summary>
    private static bool HoldsStill(OutputFolder output, CacheOutput file)
    {
        try
        {
            return output.Read(file.Path) is { } bytes && ContentHash.Of(bytes) == file.Hash;
        }
        catch (OutputFileException)
        {
            return false;
        }
    }

    /// <summary>Whether there are files of the document that a build would remove.</summary>
    private bool HasOthers(string id, CacheEntry entry, OutputManifest manifest)
    {
        foreach (var path in OutputPlan.Earlier(id, _writers, manifest))
            if (!IsOutput(path))
                return true;
        return false;

        bool IsOutput(string path)
        {
            foreach (var file in entry.Outputs)
                if (file.Path == path)
                    return true;
            return false;
        }
    }

    /// <summary>The content that this build sees; most files are asked about by several documents.</summary>
    private ContentHash? HashOf(string path)
    {
        lock (_known)
        {
            if (_known.TryGetValue(path, out var known))
                return known;
        }

        ContentHash? hash =
            path.EndsWith('/') ? ContentHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', _files.List(path.TrimEnd('/')))))
            : _files.GetLength(path) is null ? null
            : ContentHash.Of(_files.Read(path).Span);
        lock (_known)
            _known[path] = hash;
        return hash;
    }
}
