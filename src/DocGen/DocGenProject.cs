using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Building;
using DocGen.Caching;
using DocGen.Compiling;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Files;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;
using DocGen.Outputs;
using DocGen.Scaffolding;
using DocGen.Sites;

namespace DocGen;

/// <summary>
/// A folder with a <c>docgen.yaml</c>, templates and data, an output folder and a cache; an engine makes its documents. Each call reads the
/// files again, so that one project can be built repeatedly while its files change. Safe for concurrent use. Of two builds of the same
/// document in the same output folder at the same time, each file is that of one or the other.
/// </summary>
/// <example>
/// <code>
/// var project = DocGenProject.Open(".");
/// var result = project.Build(new BuildOptions { Formats = ["docx"] });
/// foreach (var diagnostic in result.Diagnostics)
///     Console.Error.WriteLine(diagnostic);
/// </code>
/// </example>
public sealed class DocGenProject
{
    private readonly DocGenEngine _engine;

    private DocGenProject(string folder, DocGenEngine engine) => (Folder, _engine) = (folder, engine);

    /// <summary>The project folder, absolute.</summary>
    public string Folder { get; }

    /// <summary>The names of the formats.</summary>
    public ImmutableArray<string> Formats => _engine.Formats;

    /// <summary>Opens a project. Nothing is read yet: problems of the project are reported by later calls.</summary>
    /// <param name="folder">The folder that contains <c>docgen.yaml</c>.</param>
    /// <param name="engine">The engine; one without extensions if omitted.</param>
    public static DocGenProject Open(string folder, DocGenEngine? engine = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new DocGenProject(Path.GetFullPath(folder), engine ?? DocGenEngine.Default);
    }

    /// <summary>The current files of the project; files outside its folder are not accessible.</summary>
    public ISourceFiles ReadFiles() => new DiskSourceFiles(Folder);

    /// <summary>The settings in <c>docgen.yaml</c>.</summary>
    /// <param name="diagnostics">Receives its problems; the settings then are the defaults.</param>
    public ProjectSettings ReadSettings(DiagnosticBag diagnostics) => ReadSettings(ReadFiles(), diagnostics);

    /// <summary>The ids of the documents of the project in ordinal order: the names of the templates.</summary>
    public ImmutableArray<string> ListDocuments()
    {
        var files = ReadFiles();
        return TemplateFolder.ListIds(files, ReadSettings(files, []).Folders);
    }

    /// <summary>Compiles one document and writes nothing.</summary>
    /// <param name="id">The document.</param>
    /// <param name="diagnostics">Receives everything there is to say.</param>
    /// <param name="cancellation">Ends the work.</param>
    public Compilation Compile(string id, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(id);
        ArgumentNullException.ThrowIfNull(diagnostics);
        var (files, bag) = (ReadFiles(), new DiagnosticBag());
        var settings = ReadSettings(files, bag);
        var compilation = new Compilation();
        if (!bag.HasErrors && CheckIds([id], TemplateFolder.ListIds(files, settings.Folders), settings.Folders, bag))
        {
            try
            {
                compilation = new DocumentCompiler(new Workspace(_engine.Tools, files, settings, new Work(cancellation))).Compile(id, bag);
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
            {
                Bug.Report($"building '{id}'", exception, new SourceSpan(DocumentHead.PathOf(id, settings.Folders), 1, 1), bag);
            }
        }

        diagnostics.AddRange(new SourceLines(files).Attach([.. bag]));
        return compilation;
    }

    /// <summary>Builds documents on threads of the pool.</summary>
    /// <inheritdoc cref="Build"/>
    public Task<BuildResult> BuildAsync(BuildOptions? options = null, CancellationToken cancellation = default) =>
        Task.Run(() => Build(options, cancellation), cancellation);

    /// <summary>Builds documents, several in parallel.</summary>
    /// <returns>The results in the order of the ids, in whatever order they were finished.</returns>
    /// <exception cref="OperationCanceledException">Cancelled; finished documents have been written, the others are unchanged.</exception>
    /// <exception cref="IOException">The project files cannot be read. An output file that cannot be written is a diagnostic.</exception>
    public BuildResult Build(BuildOptions? options = null, CancellationToken cancellation = default)
    {
        var started = Stopwatch.GetTimestamp();
        var files = ReadFiles();
        return Report(files, BuildDocuments(files, options ?? new BuildOptions(), cancellation), started);
    }

    private BuildResult BuildDocuments(ISourceFiles files, BuildOptions options, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();

        // A check is the proof that the output is right, so it trusts nothing that was remembered.
        var cacheFolder = new CacheFolder(Folder);
        var cache = options is { UseCache: true, Check: false, Formats.IsEmpty: true } ? OpenCache(cacheFolder, files, diagnostics) : null;
        var remembered = cache?.FindFolders();
        var settings = new Lazy<ProjectSettings>(() => ReadSettings(files, diagnostics));
        var folders = remembered ?? settings.Value.Folders;
        if (cache is not null && remembered is null && diagnostics.Count == 0)
            cache.StoreFolders(folders);
        var all = TemplateFolder.ListIds(files, folders);
        if (
            diagnostics.HasErrors
            || !CheckIds(options.Ids, all, folders, diagnostics)
            || !_engine.CheckFormats(options.Formats, diagnostics)
        )
        {
            return new BuildResult([], DiagnosticOrder.Sort(diagnostics));
        }

        if (!OutputPlace.Check(Folder, folders, options.Output, () => settings.Value.OutputSource, diagnostics))
            return new BuildResult([], DiagnosticOrder.Sort(diagnostics));
        var folderName = (options.Output ?? folders.Output).TrimEnd('/');
        var folder = new OutputFolder(options.Output ?? Path.Combine(Folder, folders.Output));
        OutputManifest manifest;
        TemporaryFiles[] temporary;
        try
        {
            manifest = OutputManifest.OfDocuments(folder);
            temporary = [new TemporaryFiles(folder), cacheFolder.ListTemporary()];
        }
        catch (OutputFileException refusal)
        {
            OutputRefusal.Report(folderName, refusal, diagnostics);
            return new BuildResult([], DiagnosticOrder.Sort(diagnostics));
        }

        ImmutableArray<string> ids = options.Ids.IsEmpty
            ? all
            : [.. options.Ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (options.Ids.IsEmpty)
            TemplateFolder.Report(Folder, files, folders, diagnostics);
        var results = FindUnchanged(ids, cache, folder, manifest, options, cancellation);
        if (results.Length < ids.Length)
        {
            var chosen = ids.ToHashSet(StringComparer.Ordinal);
            var compiler = new DocumentCompiler(
                new Workspace(_engine.Tools, files, settings.Value, new Work(cancellation)),
                chosen.Contains
            );
            var builder = new DocumentBuilder(compiler, _engine.Tools, folder, manifest, folderName, options, cache);
            var found = results.ToDictionary(result => result.Id, StringComparer.Ordinal);
            var built = BuildQueue.Run(
                [.. ids.Where(id => !found.ContainsKey(id))],
                id => DocumentHead.PathOf(id, folders),
                id => compiler.ReadHead(id).HasDocuments,
                id => builder.Build(id, cancellation),
                options,
                cancellation
            );
            foreach (var result in built)
                found.Add(result.Id, result);
            results = [.. ids.Select(id => found[id])];
        }

        Finish(folder, folderName, manifest, results, options, new ProcessGate(cacheFolder), diagnostics);
        HandleTemporary(temporary, folderName, options.Check, diagnostics);
        return new BuildResult(results, DiagnosticOrder.Sort(results.SelectMany(result => result.Diagnostics).Concat(diagnostics)));
    }

    /// <summary>Writes the documents as two websites in a folder, <c>md</c> and <c>html</c>, each with an index by agenda item.</summary>
    /// <param name="options">Its <see cref="BuildOptions.Output"/> is the folder; formats and check are ignored.</param>
    /// <returns>The chosen documents in the order of the ids. The index contains these and all other documents that have a page. Nothing is
    /// written if there are errors.</returns>
    /// <exception cref="IOException">The project files cannot be read. A page that cannot be written is a diagnostic.</exception>
    public BuildResult BuildSite(BuildOptions options, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentException.ThrowIfNullOrEmpty(options.Output);
        var started = Stopwatch.GetTimestamp();
        var files = ReadFiles();
        return Report(files, BuildSite(files, options, options.Output, cancellation), started);
    }

    private BuildResult BuildSite(ISourceFiles files, BuildOptions options, string output, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var settings = ReadSettings(files, diagnostics);
        var all = TemplateFolder.ListIds(files, settings.Folders);
        if (diagnostics.HasErrors || !CheckIds(options.Ids, all, settings.Folders, diagnostics))
            return new BuildResult([], DiagnosticOrder.Sort(diagnostics));

        if (!OutputPlace.Check(Folder, settings.Folders, options.Output, () => null, diagnostics))
            return new BuildResult([], DiagnosticOrder.Sort(diagnostics));

        if (all.FirstOrDefault(id => id.Equals(SiteIndex.Id, StringComparison.OrdinalIgnoreCase)) is { } index)
        {
            var place = new SourceSpan(DocumentHead.PathOf(index, settings.Folders), 1, 1);
            diagnostics.Error(
                BuildCodes.IndexIsTaken,
                $"a document has the id '{SiteIndex.Id}', which is that of the first page of a site",
                place,
                "give the document another id, and its template the same name"
            );
            return new BuildResult([], DiagnosticOrder.Sort(diagnostics));
        }

        ImmutableArray<string> ids = options.Ids.IsEmpty
            ? all
            : [.. options.Ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (options.Ids.IsEmpty)
            TemplateFolder.Report(Folder, files, settings.Folders, diagnostics);
        var folder = new OutputFolder(output);
        TemporaryFiles temporary;
        try
        {
            temporary = new TemporaryFiles(folder);
        }
        catch (OutputFileException refusal)
        {
            OutputRefusal.Report(output.TrimEnd('/'), refusal, diagnostics);
            return new BuildResult([], DiagnosticOrder.Sort(diagnostics));
        }

        var site = new SiteBuilder(
            new DocumentCompiler(new Workspace(_engine.Tools, files, settings, new Work(cancellation))),
            _engine.Tools,
            settings
        ).Build(ids, all, folder, cancellation);
        diagnostics.AddRange(site.Diagnostics);
        if (!diagnostics.HasErrors)
            SiteFolder.Update(folder, output.TrimEnd('/'), site, options.Prune, new ProcessGate(new CacheFolder(Folder)), diagnostics);
        HandleTemporary([temporary], output.TrimEnd('/'), isCheck: false, diagnostics);
        return new BuildResult(site.Documents, DiagnosticOrder.Sort(diagnostics));
    }

    private static ImmutableArray<DocumentResult> FindUnchanged(
        ImmutableArray<string> ids,
        BuildCache? cache,
        OutputFolder folder,
        OutputManifest manifest,
        BuildOptions options,
        CancellationToken cancellation
    )
    {
        if (cache is null)
            return [];
        var found = new DocumentResult?[ids.Length];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        if (options.MaxParallelism > 0)
            parallel.MaxDegreeOfParallelism = options.MaxParallelism;
        Parallel.For(
            0,
            ids.Length,
            parallel,
            i =>
            {
                if (cache.Find(ids[i], folder, manifest) is not { } result)
                    return;
                options.Progress?.Started(ids[i]);
                options.Progress?.Finished(result);
                found[i] = result;
            }
        );
        return [.. found.OfType<DocumentResult>()];
    }

    /// <summary>Does everything that a build does except for looking at the output; also loads data files that no document uses.</summary>
    /// <param name="ids">The ids of the documents; empty for all.</param>
    public BuildResult Validate(ImmutableArray<string> ids, CancellationToken cancellation = default)
    {
        var started = Stopwatch.GetTimestamp();
        var files = ReadFiles();
        return Report(files, Validate(files, ids, cancellation), started);
    }

    private BuildResult Validate(ISourceFiles files, ImmutableArray<string> ids, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var settings = ReadSettings(files, diagnostics);
        var all = TemplateFolder.ListIds(files, settings.Folders);
        if (diagnostics.HasErrors || !CheckIds(ids, all, settings.Folders, diagnostics))
            return new BuildResult([], DiagnosticOrder.Sort(diagnostics));

        var options = new BuildOptions { Check = true };
        var workspace = new Workspace(_engine.Tools, files, settings, new Work(cancellation));
        OutputPlace.Check(Folder, settings.Folders, null, () => settings.OutputSource, diagnostics);
        ImmutableArray<string> chosen = ids.IsEmpty ? all : [.. ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var compiler = new DocumentCompiler(workspace, chosen.ToHashSet(StringComparer.Ordinal).Contains);
        var validator = new DocumentValidator(compiler, _engine.Tools);
        var results = BuildQueue.Run(
            chosen,
            id => DocumentHead.PathOf(id, settings.Folders),
            id => compiler.ReadHead(id).HasDocuments,
            id => validator.Validate(id, cancellation),
            options,
            cancellation
        );
        if (ids.IsEmpty)
        {
            TemplateFolder.Report(Folder, files, settings.Folders, diagnostics);
            DataFiles.LoadAll(workspace, diagnostics);
        }

        return new BuildResult(results, DiagnosticOrder.Sort(results.SelectMany(result => result.Diagnostics).Concat(diagnostics)));
    }

    /// <summary>Creates a new document: writes its template, its data and their schema; an empty folder becomes a project first.</summary>
    /// <param name="wanted">The document to create.</param>
    /// <param name="diagnostics">Receives errors that prevent it; then nothing is written.</param>
    /// <returns>The files written, relative to the project folder.</returns>
    /// <exception cref="IOException">The files could not be written.</exception>
    public ImmutableArray<string> Begin(NewDocument wanted, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(wanted);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new Scaffold(Folder, ReadFiles(), _engine.Tools, diagnostics).Write(wanted);
    }

    /// <summary>Adds the lines of the files to the diagnostics, and logs the result.</summary>
    private BuildResult Report(ISourceFiles files, BuildResult result, long started)
    {
        var lines = new SourceLines(files);
        result = new BuildResult(
            [.. result.Documents.Select(document => document with { Diagnostics = lines.Attach(document.Diagnostics) })],
            lines.Attach(result.Diagnostics)
        );
        EngineLog.Built(_engine.Tools.Log, Folder, result, (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        return result;
    }

    private static bool CheckIds(ImmutableArray<string> ids, ImmutableArray<string> all, ProjectFolders folders, DiagnosticBag diagnostics)
    {
        var known = all.ToHashSet(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (known.Contains(id))
                continue;
            var hint =
                DidYouMean.Hint(id, all)
                ?? $"a document is a file {folders.Templates}/<id>{TemplateFolder.Extension}; 'docgen list' shows them";
            diagnostics.Error(BuildCodes.UnknownDocument, $"there is no document '{id}'", (SourceSpan?)null, hint);
        }

        return !diagnostics.HasErrors;
    }

    private ProjectSettings ReadSettings(ISourceFiles files, DiagnosticBag diagnostics) =>
        ProjectSettingsReader.Read(files, _engine.Schemas, _engine.Tools.Limits, diagnostics);

    /// <summary>The cache; <see langword="null"/> if there can be none.</summary>
    private BuildCache? OpenCache(CacheFolder folder, ISourceFiles files, DiagnosticBag diagnostics)
    {
        if (folder.FindObstacle() is not { } obstacle)
            return new BuildCache(folder, files, _engine.Tools);
        diagnostics.Warning(
            BuildCodes.NoCache,
            $"'{obstacle}' is a link or a file, so every document is built again",
            new SourceSpan(obstacle, 1, 1),
            "remove it: DocGen makes a folder there, and writes through no link"
        );
        return null;
    }

    /// <summary>Removes what killed builds have left, or reports it.</summary>
    private static void HandleTemporary(TemporaryFiles[] temporary, string folderName, bool isCheck, DiagnosticBag diagnostics)
    {
        try
        {
            if (isCheck)
                foreach (var path in temporary[0].FindAbandoned())
                    Leftovers.ReportTemporary(folderName, path, diagnostics);
            else
                foreach (var files in temporary)
                    files.RemoveAbandoned();
        }
        catch (OutputFileException refusal)
        {
            OutputRefusal.Report(folderName, refusal, diagnostics);
        }
    }

    /// <summary>Handles leftover files, and records which files of the folder are now written by DocGen.</summary>
    private void Finish(
        OutputFolder folder,
        string folderName,
        OutputManifest manifest,
        ImmutableArray<DocumentResult> results,
        BuildOptions options,
        ProcessGate gate,
        DiagnosticBag diagnostics
    )
    {
        try
        {
            if (options is { Check: true, Ids.IsEmpty: true })
                foreach (var path in Leftovers.Find(folder.List(""), results, _engine.Writers, options.Formats.IsEmpty))
                    Leftovers.Report(folderName, path, manifest, diagnostics);
            if (options.Check)
                return;
            IReadOnlyList<string> leftovers = options is { Prune: true, Ids.IsEmpty: true }
                ? Leftovers.Find(manifest.Files, results, _engine.Writers, options.Formats.IsEmpty)
                : [];
            var removed = new List<string>();
            foreach (var path in leftovers)
            {
                folder.Delete(path);
                removed.Add(path);
            }

            var files = results.SelectMany(result => result.Files).ToLookup(file => file.Status == FileStatus.Removed, file => file.Path);
            manifest.Update(files[false], files[true].Concat(removed), gate);
        }
        catch (OutputFileException refusal)
        {
            OutputRefusal.Report(folderName, refusal, diagnostics);
        }
    }
}
