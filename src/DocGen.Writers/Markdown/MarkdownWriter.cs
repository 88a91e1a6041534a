using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Writers.Assets;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Markdown;

/// <summary>
/// Writes CommonMark with GFM tables, footnotes and alerts: what reviewers compare in a pull request and what GitHub, MkDocs and
/// Docusaurus render. One sentence a line. Headers, footers and page breaks are left out: Markdown has no pages.
/// </summary>
public sealed class MarkdownWriter : IDocumentWriter
{
    public string Format => "md";

    public string Extension => ".md";

    public WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(diagnostics);
        using var output = new CharBuffer();
        var images = new ImageAssets(document);
        var losses = new MarkdownLosses(diagnostics, document.Info.Origin);
        var text = new InlineCollector(theme, losses);
        var links = new LinkWriter(new HeadingAnchors(document), images, losses);
        var inlines = new InlineWriter(text, links, SentenceSplitter.For(document.Info.Language.Tag));
        using var tables = new PipeTable(text, inlines, losses);
        FrontMatter.Write(output, document.Info);
        var blocks = new BlockWriter(output, text, inlines, links, tables, losses, document.Info.Language.Tag);
        blocks.WriteDocument(document.Content);
        return new WrittenDocument(output.ToUtf8(), images.ToArray());
    }
}
