using DocGen.Caching;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Core.Layout;
using DocGen.Files;
using DocGen.Outputs;

namespace DocGen.Building;

/// <summary>Builds one document: compiles it once, writes it in every format, and updates the files.</summary>
/// <param name="compiler">Shared by all documents of a build.</param>
/// <param name="tools">The tools with the formats.</param>
/// <param name="folder">The output folder.</param>
/// <param name="manifest">The files that DocGen has written to it before.</param>
/// <param name="folderName">The name of the output folder in diagnostics.</param>
/// <param name="options">The options of the build.</param>
/// <param name="cache">The cache of results; <see langword="null"/> for none.</param>
internal sealed class DocumentBuilder(
    DocumentCompiler compiler,
    Toolset tools,
    OutputFolder folder,
    OutputManifest manifest,
    string folderName,
    BuildOptions options,
    BuildCache? cache = null
)
{
    public DocumentResult Build(string id, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var compilation = compiler.Compile(id, diagnostics);
        var result = Finish(id, compilation, compiler.TakePages(id), diagnostics, cancellation, out var plan) with
        {
            FrontMatter = compilation.FrontMatter,
            Diagnostics = DiagnosticOrder.Sort(diagnostics),
            Dependencies = compilation.Dependencies,
        };
        if (plan is not null)
            cache?.Store(id, compilation.Dependencies, plan.Files, result.Diagnostics);
        return result;
    }

    private DocumentResult Finish(
        string id,
        Compilation compilation,
        LaidOutDocument? laidOut,
        DiagnosticBag diagnostics,
        CancellationToken cancellation,
        out OutputPlan? plan
    )
    {
        plan = null;
        var failed = new DocumentResult(id, DocumentStatus.Failed);
        if (compilation.Document is null || diagnostics.HasErrors)
            return failed;
        var written = new FormatWriting(tools, cancellation).WriteAll(compilation, laidOut, options.Formats, diagnostics);
        // What there is of a format that failed stays as it is.
        var isWhole = !diagnostics.HasErrors;
        plan = OutputPlan.Make(id, written, tools.Writers, complete: options.Formats.IsEmpty && isWhole, manifest);
        cancellation.ThrowIfCancellationRequested();
        try
        {
            var result = Apply(id, plan, diagnostics);
            if (isWhole)
                return result;
            plan = null;
            return failed with { Files = result.Files };
        }
        catch (OutputFileException refusal)
        {
            // The other documents can be built without it, and their problems must be reported too.
            plan = null;
            OutputRefusal.Report(folderName, refusal, diagnostics);
            return failed;
        }
    }

    private DocumentResult Apply(string id, OutputPlan plan, DiagnosticBag diagnostics)
    {
        var changed = plan.Files.Where(file => !folder.Holds(file.Path, file.Bytes.Span)).ToHashSet();
        var files = new List<FileResult>();
        foreach (var file in plan.Files)
            files.Add(new FileResult(file.Path, changed.Contains(file) ? FileStatus.Written : FileStatus.Unchanged));
        foreach (var path in plan.Removals)
            files.Add(new FileResult(path, FileStatus.Removed));

        var status = changed.Count == 0 && plan.Removals.Count == 0 ? DocumentStatus.Unchanged : DocumentStatus.Written;
        if (options.Check && status == DocumentStatus.Written)
        {
            status = DocumentStatus.Stale;
            foreach (var file in files)
                Report(id, file, diagnostics);
        }
        else if (!options.Check)
        {
            folder.Write([.. plan.Files.Where(changed.Contains)]);
            foreach (var path in plan.Removals)
                folder.Delete(path);
        }

        return new DocumentResult(id, status) { Files = [.. files] };
    }

    private void Report(string id, FileResult file, DiagnosticBag diagnostics)
    {
        if (file.Status == FileStatus.Unchanged)
            return;
        var problem =
            file.Status == FileStatus.Removed ? "is no longer made from its template"
            : folder.Exists(file.Path) ? "is not what would be generated"
            : "has not been generated";
        var path = folderName + "/" + file.Path;
        diagnostics.Error(BuildCodes.Stale, $"'{path}' {problem}", new SourceSpan(path, 1, 1), $"run 'docgen build {id}'");
    }
}
