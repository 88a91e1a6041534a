using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Writers.Assets;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Html;

/// <summary>
/// Writes one accessible page (WCAG 2.2 AA): landmarks, one h1, sections, tables whose header cells are associated with their data cells, a
/// style sheet for screen and print made from the theme, and no script.
/// </summary>
public sealed class HtmlWriter : IDocumentWriter
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public string Extension => ".html";

    /// <inheritdoc/>
    public string MediaType => "text/html";

    /// <inheritdoc/>
    public IDocumentWriter? ForSite() => new HtmlWriter { IsForSite = true };

    private bool IsForSite { get; init; }

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
        var body = new BodyHtml(output, document, theme, images, diagnostics, work);
        var furniture = new PageParts(output, body.Inlines);
        var words = document.Info.Language.Words;
        Head.Write(output, document, theme, IsForSite, work);
        output.Append("<body>\n<a class=\"skip\" href=\"#main:content\">");
        output.AppendText(words.SkipToContent);
        output.Append("</a>\n");
        furniture.Write(
            "header",
            "page-header",
            document.Furniture.DifferentFirstPage ? document.Furniture.FirstHeader : document.Furniture.Header
        );
        output.Append("<main id=\"main:content\" tabindex=\"-1\">\n");
        body.Write(document.Info, document.Content);
        output.Append("</main>\n");
        furniture.Write(
            "footer",
            "page-footer",
            document.Furniture.DifferentFirstPage ? document.Furniture.FirstFooter : document.Furniture.Footer
        );
        output.Append("</body>\n</html>\n");
        return new WrittenDocument(output.ToUtf8(), images.ToArray());
    }
}
