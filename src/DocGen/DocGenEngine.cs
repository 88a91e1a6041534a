using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.RegularExpressions;
using DocGen.Building;
using DocGen.Compiling;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Writing;
using DocGen.Files;
using DocGen.Frontend.Markdown.Directives;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;
using DocGen.Frontend.Templates;
using DocGen.Frontend.Templates.Functions;
using DocGen.Pdf.Fonts;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace DocGen;

/// <summary>
/// Makes documents: from sources in memory (<see cref="Render"/>), and from project folders (<see cref="OpenProject"/>). Build it once and
/// use it for everything: it is immutable except for a cache of parsed templates, and safe for concurrent use.
/// </summary>
/// <example>
/// <code>
/// var engine = new DocGenEngine();
/// var source = new DocumentSource("order", template).WithData("order", order, OrderJson.Default.Order);
/// var result = engine.Render(source, ["pdf"], cancellation);
/// await result["pdf"].WriteToAsync(stream, cancellation);
/// </code>
/// </example>
public sealed partial class DocGenEngine
{
    /// <summary>Creates an engine.</summary>
    /// <exception cref="ArgumentException">A name is taken or invalid; the message says what to do.</exception>
    public DocGenEngine(DocGenEngineOptions? options = null)
    {
        options ??= new DocGenEngineOptions();
        var fonts = options.Fonts.Count == 0 ? FontSet.BuiltIn : new FontSet(options.Fonts);
        var functions = options.Functions.Count == 0 ? FunctionLibrary.BuiltIn : FunctionLibrary.BuiltIn.With(options.Functions);
        var directives = options.Directives.Count == 0 ? DirectiveRegister.BuiltIn : DirectiveRegister.BuiltIn.With(options.Directives);
        Tools = new Toolset
        {
            Writers = Choose([.. BuiltInWriters.With(fonts), .. options.Writers], options.Formats),
            CustomWriters = ImmutableHashSet.CreateRange<IDocumentWriter>(ReferenceEqualityComparer.Instance, options.Writers),
            Fonts = fonts,
            Directives = directives,
            CustomFunctions = [.. options.Functions],
            CustomDirectives = [.. options.Directives],
            Languages = options.Languages.Aggregate(LanguageSet.BuiltIn, (all, language) => all.With(language)),
            Expander = new TemplateExpander(functions),
            Limits = options.Limits,
            Log = (ILogger?)options.LoggerFactory?.CreateLogger<DocGenEngine>() ?? NullLogger.Instance,
        };
        Files = options.Files;
    }

    /// <summary>An engine without extensions.</summary>
    public static DocGenEngine Default { get; } = new();

    /// <summary>The names of the formats, in the order in which their files are reported.</summary>
    public ImmutableArray<string> Formats => Tools.Formats;

    /// <summary>The schemas of <c>docgen.yaml</c> and front matter with the formats of this engine, for editors.</summary>
    public ProjectSchemas Schemas => Tools.Schemas;

    /// <summary>The writers of the formats.</summary>
    public ImmutableArray<IDocumentWriter> Writers => Tools.Writers;

    /// <summary>The languages that documents can have.</summary>
    public LanguageSet Languages => Tools.Languages;

    /// <summary>What this engine makes documents with.</summary>
    internal Toolset Tools { get; }

    internal ISourceFiles? Files { get; }

    /// <summary>The files of a folder, each with its content at the first access; files outside the folder are not accessible.</summary>
    public static ISourceFiles ReadFolder(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        return new DiskSourceFiles(Path.GetFullPath(folder));
    }

    /// <summary>
    /// Opens a folder that contains a <c>docgen.yaml</c>. Nothing is read yet: problems of the project are reported by later calls.
    /// </summary>
    public DocGenProject OpenProject(string folder) => DocGenProject.Open(folder, this);

    /// <summary>Makes one document in memory. It computes synchronously, and reads files only if the source has a folder.</summary>
    /// <param name="source">The template, the data and the files that they need.</param>
    /// <param name="formats">The names of the formats; those of the front matter if omitted.</param>
    /// <param name="cancellation">Stops the work within a tenth of a second.</param>
    /// <returns>The files of the formats without errors, none if the document has errors; diagnostics in either case.</returns>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="DocumentBuildException">A bug in DocGen.</exception>
    /// <exception cref="IOException">A file of the source's folder cannot be read.</exception>
    public RenderResult Render(DocumentSource source, IEnumerable<string>? formats = null, CancellationToken cancellation = default) =>
        RenderIn(new Work(cancellation), source, formats);

    /// <summary>Makes one document in memory as a part of some work; writers make work of their own from its token.</summary>
    internal RenderResult RenderIn(Work work, DocumentSource source, IEnumerable<string>? formats = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        var started = Stopwatch.GetTimestamp();
        var diagnostics = new DiagnosticBag();
        var files = source.FilesOver(Files);
        ImmutableArray<string> asked = formats is null ? [] : [.. formats.Distinct(StringComparer.Ordinal)];
        ImmutableArray<RenderedFile> rendered = [];
        try
        {
            if (CheckFormats(asked, diagnostics) && ReadSettings(files, diagnostics) is { } settings)
            {
                files = source.Lay(files, settings.Folders);
                rendered = RenderFiles(
                    source,
                    new Workspace(Tools, files, settings, work) { Given = (source.Id, source.Data) },
                    asked,
                    diagnostics
                );
            }
        }
        catch (OperationCanceledException) when (work.Cancellation.IsCancellationRequested)
        {
            EngineLog.Cancelled(Tools.Log, source.Id, Elapsed(started));
            throw;
        }
        catch (Exception exception) when (exception is not (IOException or UnauthorizedAccessException or OperationCanceledException))
        {
            throw new DocumentBuildException(source.Id, exception);
        }

        var result = new RenderResult(source.Id, rendered, new SourceLines(files).Attach(DiagnosticOrder.Sort(diagnostics)));
        EngineLog.Rendered(Tools.Log, result, Elapsed(started));
        return result;
    }

    /// <summary>Makes one document in one format on a thread of the pool, and writes its main file to a stream.</summary>
    /// <param name="source">The template, the data and the files that they need.</param>
    /// <param name="format">The name of the format.</param>
    /// <param name="output">The stream, which is written to if there are no errors, and is not closed.</param>
    /// <param name="cancellation">Stops the work within a tenth of a second.</param>
    /// <inheritdoc cref="Render"/>
    public async Task<RenderResult> RenderAsync(
        DocumentSource source,
        string format,
        Stream output,
        CancellationToken cancellation = default
    )
    {
        ArgumentNullException.ThrowIfNull(output);
        var result = await RenderAsync(source, [format], cancellation).ConfigureAwait(false);
        if (result.Succeeded)
            await result[format].WriteToAsync(output, cancellation).ConfigureAwait(false);
        return result;
    }

    /// <summary>Makes one document in memory on a thread of the pool.</summary>
    /// <inheritdoc cref="Render"/>
    public Task<RenderResult> RenderAsync(
        DocumentSource source,
        IEnumerable<string>? formats = null,
        CancellationToken cancellation = default
    ) => Task.Run(() => Render(source, formats, cancellation), cancellation);

    /// <summary>Checks that the formats exist, and reports those that do not.</summary>
    internal bool CheckFormats(ImmutableArray<string> formats, DiagnosticBag diagnostics)
    {
        foreach (var format in formats)
        {
            if (Formats.Contains(format))
                continue;
            var hint = DidYouMean.Hint(format, Formats) ?? $"the formats are {string.Join(", ", Formats)}";
            diagnostics.Error(BuildCodes.UnknownFormat, $"there is no format '{format}'", (SourceSpan?)null, hint);
        }

        return !diagnostics.HasErrors;
    }

    private ImmutableArray<RenderedFile> RenderFiles(
        DocumentSource source,
        Workspace workspace,
        ImmutableArray<string> asked,
        DiagnosticBag diagnostics
    )
    {
        var compiler = new DocumentCompiler(workspace, id => id == source.Id);
        var compilation = compiler.Compile(source.Id, diagnostics);
        var laidOut = compiler.TakePages(source.Id);
        if (compilation.Document is null || diagnostics.HasErrors)
            return [];
        var files = ImmutableArray.CreateBuilder<RenderedFile>();
        var writing = new FormatWriting(Tools, workspace.Work.Cancellation);
        foreach (var writer in writing.WritersOf(compilation, asked))
            if (writing.Write(writer, compilation, laidOut, diagnostics) is { } written)
                files.Add(new RenderedFile(writer.Format, source.Id + writer.Extension, writer.MediaType, written.Main, written.Assets));
        return files.DrainToImmutable();
    }

    /// <summary>What the source's <c>docgen.yaml</c> says; the defaults when it has none.</summary>
    /// <returns><see langword="null"/> when an error has been reported.</returns>
    private ProjectSettings? ReadSettings(ISourceFiles files, DiagnosticBag diagnostics)
    {
        var settings = files.GetLength(ProjectSettings.FileName) is null
            ? new ProjectSettings { Languages = Languages, Limits = Tools.Limits }
            : ProjectSettingsReader.Read(files, Schemas, Tools.Limits, diagnostics);
        return diagnostics.HasErrors ? null : settings;
    }

    private static ImmutableArray<IDocumentWriter> Choose(ImmutableArray<IDocumentWriter> writers, IList<string> formats)
    {
        for (var i = 0; i < writers.Length; i++)
        {
            var writer = writers[i];
            if (!FormatName().IsMatch(writer.Format))
                throw new ArgumentException(
                    $"a format cannot be called '{writer.Format}'; a name has lower-case letters, digits and hyphens"
                );
            if (!Extension().IsMatch(writer.Extension))
                throw new ArgumentException($"the extension of '{writer.Format}' cannot be '{writer.Extension}'; write it as '.epub'");
            if (!MediaType().IsMatch(writer.MediaType))
                throw new ArgumentException(
                    $"the media type of '{writer.Format}' cannot be '{writer.MediaType}'; write it as 'application/epub+zip'"
                );
            foreach (var other in writers.AsSpan(0, i))
            {
                if (other.Format == writer.Format)
                    throw new ArgumentException($"there is a format '{writer.Format}' already; give the other one another name");
                if (string.Equals(other.Extension, writer.Extension, StringComparison.OrdinalIgnoreCase))
                    throw new ArgumentException(
                        $"the formats '{other.Format}' and '{writer.Format}' both have the extension '{writer.Extension}'; change one"
                    );
            }
        }

        foreach (var format in formats)
            if (!writers.Any(writer => writer.Format == format))
                throw new ArgumentException($"there is no format '{format}'; add its writer, or take it out of the formats");
        return formats.Count == 0 ? writers : [.. writers.Where(writer => formats.Contains(writer.Format))];
    }

    private static long Elapsed(long started) => (long)Stopwatch.GetElapsedTime(started).TotalMilliseconds;

    [GeneratedRegex("^[a-z][a-z0-9-]*\\z")]
    private static partial Regex FormatName();

    [GeneratedRegex("^(\\.[A-Za-z0-9_-]+)+\\z")]
    private static partial Regex Extension();

    [GeneratedRegex("^[A-Za-z0-9!#$&^_.+-]+/[A-Za-z0-9!#$&^_.+-]+\\z")]
    private static partial Regex MediaType();
}
