using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Writers.Assets;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Markdown;

/// <summary>
/// Writes CommonMark with GFM tables, footnotes and alerts, which reviewers compare in a pull request and GitHub renders; or, in the
/// portable flavour, what MkDocs and Docusaurus render in the same way as GitHub. One sentence per line. Headers, footers and page breaks
/// are left out, as Markdown has no pages.
/// </summary>
/// <param name="flavour">The intended processor.</param>
public sealed class MarkdownWriter(MarkdownFlavour flavour) : IDocumentWriter
{
    /// <summary>Writes for GitHub and for reviewers.</summary>
    public MarkdownWriter()
        : this(MarkdownFlavour.GitHub) { }

    /// <inheritdoc/>
    public string Format => "md";

    /// <inheritdoc/>
    public string Extension => ".md";

    /// <inheritdoc/>
    public string MediaType => "text/markdown";

    /// <inheritdoc/>
    public IDocumentWriter? ForSite() => new MarkdownWriter(MarkdownFlavour.Portable);

    /// <inheritdoc/>
    public WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        Write(document, theme, diagnostics, new Work(cancellation));

    internal WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics, Work work)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(diagnostics);
        using var output = new CharBuffer();
        var images = new ImageAssets(document);
        var losses = new MarkdownLosses(diagnostics, document.Info.Origin);
        var text = new InlineCollector(theme, losses, work);
        var headings = new HeadingAnchors(document, work);
        IAnchors anchors = flavour == MarkdownFlavour.Portable ? new PortableAnchors(document, headings, work) : headings;
        var links = new LinkWriter(anchors, images, losses, flavour);
        var inlines = new LineWriter(text, links, new SentenceSplitter(document.Info.Language), flavour);
        using var tables = new PipeTableWriter(text, new FlatBlocks(text, losses, work), inlines, losses, work);
        FrontMatterWriter.Write(output, document.Info, flavour);
        var blocks = new BlockWriter(output, text, inlines, links, tables, losses, document.Info.Language.Tag, flavour, work);
        blocks.WriteDocument(document.Content);
        return new WrittenDocument(output.ToUtf8(), images.ToArray());
    }
}
