using System.Collections.Concurrent;
using System.Collections.Immutable;
using DocGen.Building;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Writing;
using DocGen.Files;
using DocGen.Frontend.Projects;
using DocGen.Outputs;
using DocGen.Sites.MkDocs;
using DocGen.Writers.Markdown;

namespace DocGen.Sites;

/// <summary>
/// Builds two sites with the same pages: a folder of Markdown for GitHub, MkDocs and Docusaurus, with the settings of MkDocs beside it, and
/// a folder of static HTML. Each has an index by agenda item, and each page links back to it.
/// </summary>
internal sealed class SiteBuilder(DocumentCompiler compiler, Toolset tools, ProjectSettings settings)
{
    private readonly ImmutableArray<IDocumentWriter> _writers =
    [
        .. tools.Writers.Select(writer => writer.ForSite()).OfType<IDocumentWriter>(),
    ];

    /// <summary>Compiles the documents and writes their pages in memory; the index contains every document that then has a page.</summary>
    /// <param name="ids">The documents to write.</param>
    /// <param name="all">All documents.</param>
    /// <param name="folder">The folder in which existing pages of the other documents are looked up.</param>
    public SiteResult Build(ImmutableArray<string> ids, ImmutableArray<string> all, OutputFolder folder, CancellationToken cancellation)
    {
        var chosen = ids.ToHashSet(StringComparer.Ordinal);
        var made = new ConcurrentDictionary<string, SitePage>(StringComparer.Ordinal);
        var results = BuildQueue.Run(
            all,
            id => DocumentHead.PathOf(id, settings.Folders),
            _ => false,
            Make,
            new BuildOptions(),
            cancellation
        );
        var pages = all.Select(id => made.GetValueOrDefault(id, SitePage.None)).ToList();
        var files = pages.SelectMany(page => page.Files).ToList();
        foreach (var writer in _writers)
            files.AddRange(Index(writer, pages));
        return new SiteResult(
            [.. results.Where(result => chosen.Contains(result.Id))],
            [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)],
            [.. pages.Where((page, i) => !page.Writers.IsEmpty && !chosen.Contains(all[i]))],
            [.. results.SelectMany(result => result.Diagnostics)]
        );

        DocumentResult Make(string id)
        {
            var result = chosen.Contains(id) ? Write(id, cancellation, out var page) : Keep(id, folder, out page);
            made[id] = page;
            return result;
        }
    }

    private DocumentResult Write(string id, CancellationToken cancellation, out SitePage page)
    {
        var diagnostics = new DiagnosticBag();
        var compilation = compiler.Compile(id, diagnostics);
        page = SitePage.None;
        if (compilation is { Document: { } document, Theme: { } theme } && !diagnostics.HasErrors)
        {
            var writers = WritersOf(compilation);
            var files = new List<OutputFile>();
            foreach (var writer in writers)
            {
                cancellation.ThrowIfCancellationRequested();
                files.AddRange(Files(writer, writer.Write(WithWayBack(document, writer.Extension), theme, diagnostics), id));
            }

            page = new SitePage(compilation, writers, [.. files]);
        }

        return new DocumentResult(id, diagnostics.HasErrors ? DocumentStatus.Failed : DocumentStatus.Written)
        {
            FrontMatter = compilation.FrontMatter,
            Diagnostics = DiagnosticOrder.Sort(diagnostics),
            Dependencies = compilation.Dependencies,
        };
    }

    /// <summary>
    /// Lists a document with an existing page according to its front matter; other problems of the document are not checked.
    /// </summary>
    private DocumentResult Keep(string id, OutputFolder folder, out SitePage page)
    {
        page = SitePage.None;
        var unchanged = new DocumentResult(id, DocumentStatus.Unchanged);
        if (!_writers.Any(writer => folder.Exists(SitePage.PathOf(writer, id))))
            return unchanged;
        var diagnostics = new DiagnosticBag();
        var compilation = compiler.Compile(id, diagnostics);
        if (compilation is not { FrontMatter: not null, Theme: not null })
            return unchanged with { Status = DocumentStatus.Failed, Diagnostics = DiagnosticOrder.Sort(diagnostics) };
        page = new SitePage(compilation, [.. WritersOf(compilation).Where(writer => folder.Exists(SitePage.PathOf(writer, id)))], []);
        return unchanged;
    }

    private ImmutableArray<IDocumentWriter> WritersOf(Compilation compilation) =>
        [.. _writers.Where(writer => compilation.FrontMatter!.Formats is var asked && (asked.IsEmpty || asked.Contains(writer.Format)))];

    private static IEnumerable<OutputFile> Files(IDocumentWriter writer, WrittenDocument written, string name)
    {
        yield return new OutputFile(SitePage.PathOf(writer, name), written.Main);
        foreach (var asset in written.Assets)
            yield return new OutputFile($"{writer.Format}/{asset.Path}", asset.Bytes);
    }

    private static Document WithWayBack(Document document, string extension)
    {
        var link = new Link(SiteIndex.Id + extension, [new Text(document.Info.Language.Words.AllDocuments)]);
        return document with { Content = document.Content.Insert(0, new Paragraph([link])) };
    }

    private List<OutputFile> Index(IDocumentWriter writer, IEnumerable<SitePage> pages)
    {
        var listed = pages.Where(page => page.Writers.Contains(writer)).ToList();
        if (listed.Count == 0)
            return [];

        // The index uses the theme of most documents.
        var theme = listed
            .GroupBy(page => page.Compilation.Theme!, ReferenceEqualityComparer.Instance)
            .MaxBy(group => group.Count())!
            .First()
            .Compilation.Theme!;
        var language = settings.Language;
        var title = settings.Name.Length > 0 ? settings.Name : language.Words.AllDocuments;
        ImmutableArray<DocumentInfo> documents = [.. listed.Select(page => page.Info)];
        var document = SiteIndex.Make(title, language, theme, documents, writer.Extension);
        var diagnostics = new DiagnosticBag();
        var written = writer.Write(DocumentPipeline.Run(document, theme, tools.Fonts, diagnostics).Document, theme, diagnostics);
        if (diagnostics.HasErrors)
            throw new InvalidOperationException("the index has errors: " + string.Join("; ", diagnostics));
        return
        [
            .. Files(writer, written, SiteIndex.Id),
            .. writer is MarkdownWriter ? MkDocsSettings.Write(title, language, documents) : [],
        ];
    }
}

/// <summary>A site in memory.</summary>
/// <param name="Documents">The results in the order of the ids.</param>
/// <param name="Files">The files by path.</param>
/// <param name="Others">The documents that have pages but were not to be written.</param>
/// <param name="Diagnostics">The diagnostics of all documents.</param>
internal sealed record SiteResult(
    ImmutableArray<DocumentResult> Documents,
    ImmutableArray<OutputFile> Files,
    ImmutableArray<SitePage> Others,
    ImmutableArray<Diagnostic> Diagnostics
);
