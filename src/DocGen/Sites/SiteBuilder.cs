using System.Collections.Immutable;
using DocGen.Building;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Writing;
using DocGen.Files;
using DocGen.Frontend.Projects;
using DocGen.Pdf.Fonts;
using DocGen.Sites.MkDocs;
using DocGen.Writers.Markdown;

namespace DocGen.Sites;

/// <summary>
/// The papers as two sites with the same pages: a folder of Markdown for GitHub, MkDocs and Docusaurus, with the settings of MkDocs beside
/// it, and a folder of HTML that needs no program. Each has an index by agenda item, and each page a way back to it.
/// </summary>
internal sealed class SiteBuilder(DocumentCompiler compiler, ImmutableArray<IDocumentWriter> writers, ProjectSettings settings)
{
    private const string Markdown = "md";
    private static readonly ImmutableArray<string> SiteFormats = [Markdown, "html"];

    private readonly ImmutableArray<IDocumentWriter> _writers =
        [.. writers.Where(writer => SiteFormats.Contains(writer.Format)).Select(writer => writer is MarkdownWriter ? new MarkdownWriter(MarkdownFlavour.Portable) : writer)];

    /// <summary>Compiles the documents and writes their pages in memory.</summary>
    public SiteResult Build(ImmutableArray<string> ids, CancellationToken cancellation)
    {
        var pages = new (Compilation Compilation, List<OutputFile> Files)[ids.Length];
        var results = BuildQueue.Run(ids, _ => false, id => Page(id, ids.IndexOf(id), pages, cancellation), new BuildOptions(), cancellation);
        var files = pages.SelectMany(page => page.Files ?? []).ToList();
        foreach (var writer in _writers) files.AddRange(Index(writer, pages.Select(page => page.Compilation)));
        return new SiteResult(results, [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    private DocumentResult Page(string id, int place, (Compilation Compilation, List<OutputFile> Files)[] pages, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        var compilation = compiler.Compile(id, diagnostics);
        var files = new List<OutputFile>();
        if (compilation is { Document: { } document, Theme: { } theme, FrontMatter: { } head } && !diagnostics.HasErrors)
        {
            foreach (var writer in _writers.Where(writer => head.Formats.IsEmpty || head.Formats.Contains(writer.Format)))
            {
                cancellation.ThrowIfCancellationRequested();
                files.AddRange(Files(writer, writer.Write(WithWayBack(document, writer.Extension), theme, diagnostics), id));
            }
        }

        pages[place] = (compilation, files);
        return new DocumentResult(id, diagnostics.HasErrors ? DocumentStatus.Failed : DocumentStatus.Written)
        {
            FrontMatter = compilation.FrontMatter,
            Diagnostics = DiagnosticOrder.Sort(diagnostics),
            Dependencies = compilation.Dependencies,
        };
    }

    private static IEnumerable<OutputFile> Files(IDocumentWriter writer, WrittenDocument written, string name)
    {
        yield return new OutputFile($"{writer.Format}/{name}{writer.Extension}", written.Main);
        foreach (var asset in written.Assets) yield return new OutputFile($"{writer.Format}/{asset.Path}", asset.Bytes);
    }

    private static Document WithWayBack(Document document, string extension)
    {
        var link = new Link("index" + extension, [new Text(document.Info.Language.Words.AllPapers)]);
        return document with { Content = document.Content.Insert(0, new Paragraph([link])) };
    }

    private List<OutputFile> Index(IDocumentWriter writer, IEnumerable<Compilation> pages)
    {
        var listed = pages.Where(page => page.Document is not null && (page.FrontMatter!.Formats.IsEmpty || page.FrontMatter.Formats.Contains(writer.Format))).ToList();
        if (listed.Count == 0) return [];

        // The index looks like most papers.
        var theme = listed.GroupBy(page => page.Theme!, ReferenceEqualityComparer.Instance).MaxBy(group => group.Count())!.First().Theme!;
        var language = Language.Find(settings.Lang) ?? Language.Danish;
        var title = settings.Name.Length > 0 ? settings.Name : language.Words.AllPapers;
        ImmutableArray<DocumentInfo> papers = [.. listed.Select(page => page.Document!.Info)];
        var document = SiteIndex.Make(title, language, theme, papers, writer.Extension);
        var diagnostics = new DiagnosticBag();
        var written = writer.Write(DocumentPipeline.Run(document, theme, FontSet.Shared, diagnostics), theme, diagnostics);
        if (diagnostics.HasErrors) throw new InvalidOperationException("the index has errors: " + string.Join("; ", diagnostics));
        return [.. Files(writer, written, "index"), .. writer.Format == Markdown ? MkDocsSettings.Write(title, language, papers) : []];
    }
}

/// <summary>A site in memory.</summary>
/// <param name="Documents">In the order of the ids.</param>
/// <param name="Files">By path.</param>
internal sealed record SiteResult(ImmutableArray<DocumentResult> Documents, ImmutableArray<OutputFile> Files);
