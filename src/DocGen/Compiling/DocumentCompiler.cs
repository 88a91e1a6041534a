using System.Collections.Concurrent;
using System.Collections.Immutable;
using DocGen.Charts;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Passes.Composition;
using DocGen.Core.Themes;
using DocGen.Files;
using DocGen.Frontend.Markdown;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Templates;

namespace DocGen.Compiling;

/// <summary>
/// Compiles a template to a document for the writers. Each stage reports all its problems; the next one runs only if there are no errors.
/// Each document is compiled once, for its own build or for that of a composite document. Safe for concurrent use.
/// </summary>
/// <param name="workspace">The state shared by all documents.</param>
/// <param name="isWritten">Whether a document will be written, so that its pages are kept for its writers. If omitted, none are
/// kept.</param>
internal sealed class DocumentCompiler(Workspace workspace, Func<string, bool>? isWritten = null)
{
    private readonly ProjectFolders _folders = workspace.Settings.Folders;
    private readonly Toolset _tools = workspace.Tools;
    private readonly Work _work = workspace.Work;
    private readonly ConcurrentDictionary<string, Lazy<DocumentHead>> _heads = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<Compiled>> _compiled = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, LaidOutDocument> _pages = new(StringComparer.Ordinal);

    /// <summary>Reads only the front matter of a document.</summary>
    public DocumentHead ReadHead(string id) =>
        _heads.GetOrAdd(id, key => new Lazy<DocumentHead>(() => DocumentHead.Read(key, workspace))).Value;

    /// <summary>Takes the pages of a document that was laid out for its contents list; they are not kept afterwards.</summary>
    public LaidOutDocument? TakePages(string id) => _pages.TryRemove(id, out var laidOut) ? laidOut : null;

    public Compilation Compile(string id, DiagnosticBag diagnostics)
    {
        var compiled = _compiled.GetOrAdd(id, key => new Lazy<Compiled>(() => CompileAlone(key))).Value;
        diagnostics.AddRange(compiled.Diagnostics);
        return compiled.Compilation;
    }

    private Compiled CompileAlone(string id, Theme? theme = null)
    {
        var (files, bag) = (new RecordingSourceFiles(workspace.Files), new DiagnosticBag());
        var result = Compile(id, theme, files, bag);
        return new Compiled(result with { Dependencies = [.. files.Used] }, [.. bag]);
    }

    private Compilation Compile(string id, Theme? otherTheme, RecordingSourceFiles files, DiagnosticBag diagnostics)
    {
        var result = new Compilation();
        var head = ReadHead(id);
        files.AddRange([DocumentHead.PathOf(id, _folders)]);
        diagnostics.AddRange(head.Diagnostics);
        if (head is not { Template: { } template, FrontMatter: { } frontMatter })
            return result;

        // Front matter, data, theme and parts are one stage: their problems are independent of each other.
        var data = LoadData(id, frontMatter, files, diagnostics);
        var theme = otherTheme ?? ThemeLoader.Load(workspace, frontMatter, files, diagnostics);
        var documents = CompileDocuments(frontMatter, theme, files, diagnostics);
        result = result with { FrontMatter = frontMatter, Theme = theme };
        if (diagnostics.HasErrors || theme is null)
            return result;

        var reading = new ReadingOptions
        {
            Directives = _tools.Directives,
            Work = _work,
            DirectiveFailed = (name, exception) => ExtensionLog.Failed(_tools.Log, "directive", name, id, exception),
        };
        var scope = new TemplateScope(frontMatter.Info, files)
        {
            Data = data,
            Documents = [.. documents.Select(document => document.Info)],
            PartialsFolder = _folders.Partials,
            Limits = ToTemplateLimits(workspace.Settings.Limits),
            Work = _work,
            FunctionFailed = (name, exception) => ExtensionLog.Failed(_tools.Log, "function", name, id, exception),
            ReadFragment = fragment => MarkdownReader.ReadBlocks(fragment, diagnostics, options: reading),
        };
        if (_tools.Expander.Expand(template, frontMatter.BodyOffset, scope, diagnostics) is not { } expanded || diagnostics.HasErrors)
            return result;

        var attached = AttachedData.Of(
            frontMatter,
            frontMatter.Documents.Select(document => ReadHead(document.Id).FrontMatter!),
            _folders.Data,
            workspace.GivenTo(id),
            files,
            diagnostics
        );
        var document = MarkdownReader.Read(expanded, frontMatter.Info with { Attachments = attached }, diagnostics, reading);
        if (!documents.IsEmpty)
            document = document with { Content = [.. document.Content, .. documents.Select(part => DocumentSection.Of(part, _work))] };
        var metrics = CancellableMetrics.Of(_tools.Fonts, _work);
        var images = new ImageLoader(files, _folders.Images, workspace.Settings.Limits.ImageBytes);
        var prepared = DocumentPipeline.Run(
            document,
            theme,
            metrics,
            diagnostics,
            _work,
            images,
            new DrawCharts(metrics),
            new DrawDiagrams(metrics)
        );
        // In another theme it is a part of a composite document and is not written itself.
        if (otherTheme is null && prepared.LaidOut is { } laidOut && isWritten?.Invoke(id) == true)
            _pages[id] = laidOut with { Metrics = _tools.Fonts };
        return result with { Document = prepared.Document };
    }

    private ImmutableArray<TemplateData> LoadData(string id, FrontMatter head, RecordingSourceFiles files, DiagnosticBag diagnostics)
    {
        var data = ImmutableArray.CreateBuilder<TemplateData>(head.Data.Length);
        var given = workspace.GivenTo(id);
        foreach (var reference in head.Data)
        {
            if (given.Any(other => other.Name == reference.Name))
                continue;
            var node = DataFiles.Load(workspace, reference.Path, reference.Source, files, diagnostics);
            if (node is not null)
                data.Add(new TemplateData(reference.Name, node, reference.Source));
        }

        foreach (var own in given)
            if (DataFiles.Load(workspace, own, files, diagnostics) is { } node)
                data.Add(new TemplateData(own.Name, node, head.Data.FirstOrDefault(declared => declared.Name == own.Name)?.Source));

        return data.ToImmutable();
    }

    /// <summary>
    /// Compiles the parts of a composite document in its theme. Problems of a part are reported with a note that it is part of this
    /// document.
    /// </summary>
    private ImmutableArray<Document> CompileDocuments(FrontMatter head, Theme? theme, RecordingSourceFiles files, DiagnosticBag diagnostics)
    {
        var documents = ImmutableArray.CreateBuilder<Document>(head.Documents.Length);
        foreach (var reference in head.Documents)
        {
            var path = DocumentHead.PathOf(reference.Id, _folders);
            if (files.GetLength(path) is null)
            {
                diagnostics.Error(
                    CompositionCodes.Unknown,
                    $"there is no document '{reference.Id}'",
                    reference.Source,
                    Near(reference.Id) ?? $"it would be the template {path}"
                );
                continue;
            }

            if (ReadHead(reference.Id).HasDocuments)
            {
                diagnostics.Error(
                    CompositionCodes.HasDocuments,
                    $"'{reference.Id}' is itself made of documents",
                    reference.Source,
                    "name those documents here instead"
                );
                continue;
            }

            var bag = new DiagnosticBag();
            var compilation = Compile(reference.Id, bag);
            if (theme is not null && compilation.Theme is not null && !ReferenceEquals(compilation.Theme, theme))
            {
                var again = CompileAlone(reference.Id, theme);
                compilation = again.Compilation;
                bag.AddRange(again.Diagnostics);
            }

            diagnostics.AddRange(bag);
            files.AddRange(compilation.Dependencies);
            if (bag.HasErrors)
                diagnostics.Error(
                    CompositionCodes.HasErrors,
                    $"the document '{reference.Id}' has errors",
                    reference.Source,
                    "correct them first"
                );
            else if (compilation.Document is { } document)
                documents.Add(document);
        }

        return documents.ToImmutable();
    }

    private string? Near(string id) =>
        DidYouMean.Hint(id, TemplateFolder.ListIds(workspace.Files, _folders).Where(other => !ReadHead(other).HasDocuments));

    private static TemplateLimits ToTemplateLimits(ProjectLimits limits) =>
        new()
        {
            LoopTurns = limits.Loops,
            CallDepth = limits.Recursion,
            OutputLength = limits.OutputCharacters,
            PartialBytes = limits.FileBytes,
            Time = limits.Time,
        };

    private sealed record Compiled(Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics);
}
