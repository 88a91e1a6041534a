using System.Collections.Immutable;
using System.Text;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Core.Writing;
using DocGen.Files;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;
using DocGen.Outputs;

namespace DocGen.Caching;

/// <summary>
/// Records in <c>.docgen/cache</c> from what each document was made and what was produced, so that a build can skip documents that no
/// change affects. Contents are compared, not times. An entry is valid only if the program, every dependency, and every output file of the
/// document are unchanged; a damaged or missing entry only costs time. Safe for concurrent use.
/// </summary>
internal sealed class BuildCache
{
    /// <summary>The entry of the project file; not a valid document id.</summary>
    private const string ProjectEntry = "_project";

    /// <summary>Of a file that is there and cannot be read.</summary>
    private static readonly ContentHash Unreadable = new(UInt128.MaxValue);

    private readonly ISourceFiles _files;
    private readonly CacheFolder _folder;
    private readonly ImmutableArray<IDocumentWriter> _writers;
    private readonly ContentHash _program;
    private readonly Dictionary<string, ContentHash?> _known = new(StringComparer.Ordinal);

    /// <param name="folder">The cache of the project.</param>
    /// <param name="files">The files of the project as this build reads them.</param>
    /// <param name="tools">The tools that build them.</param>
    public BuildCache(CacheFolder folder, ISourceFiles files, Toolset tools)
    {
        (_folder, _files, _writers) = (folder, files, tools.Writers);
        _program = ProgramIdentity.Of(tools);
    }

    /// <summary>The folders of the project if the project file is unchanged, so that it need not be parsed.</summary>
    public ProjectFolders? FindFolders() =>
        HashOf(ProjectSettings.FileName) is { } settings && ReadBytes(ProjectEntry) is { } bytes
            ? CachedFolders.Read(bytes, _program, settings)
            : null;

    /// <summary>Stores the folders of a project file without diagnostics.</summary>
    public void StoreFolders(ProjectFolders folders)
    {
        if (HashOf(ProjectSettings.FileName) is { } settings)
            WriteBytes(ProjectEntry, CachedFolders.Write(_program, settings, folders));
    }

    /// <summary>The result of the last build of a document if it is still valid.</summary>
    /// <param name="output">The output folder.</param>
    /// <param name="manifest">The files that DocGen has written to it.</param>
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

    /// <summary>Stores the result of a document that was built without errors.</summary>
    /// <param name="dependencies">The files that its compilation read.</param>
    /// <param name="outputs">All its files, with their current content.</param>
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
            // Treated as a missing entry.
            return null;
        }
    }

    private void WriteBytes(string name, byte[] bytes)
    {
        try
        {
            _folder.Write(name, bytes);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The next build only takes longer.
        }
    }

    /// <summary>Whether a file is unchanged. The build reports a file that cannot be read.</summary>
    private static bool HoldsStill(OutputFolder output, CacheOutput file)
    {
        try
        {
            return HiddenNames.Find(file.Path) is null && output.Read(file.Path) is { } bytes && ContentHash.Of(bytes) == file.Hash;
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
            if (!IsOutput(path) && manifest.HasStill(path))
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

    /// <summary>The content that this build reads; most files are used by several documents.</summary>
    private ContentHash? HashOf(string path)
    {
        lock (_known)
        {
            if (_known.TryGetValue(path, out var known))
                return known;
        }

        var hash = ComputeHash(path);
        lock (_known)
            _known[path] = hash;
        return hash;
    }

    private ContentHash? ComputeHash(string path)
    {
        try
        {
            return path.EndsWith('/') ? ContentHash.Of(Encoding.UTF8.GetBytes(string.Join('\n', _files.List(path.TrimEnd('/')))))
                : _files.GetLength(path) is null ? null
                : ContentHash.Of(_files.Read(path).Span);
        }
        catch (SourceFileException)
        {
            // The build reports it if a document uses it.
            return Unreadable;
        }
    }
}
