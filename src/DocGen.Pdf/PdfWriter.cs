using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout;
using DocGen.Core.Layout.Pages;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Pdf.Fonts;

namespace DocGen.Pdf;

/// <summary>
/// Writes PDF 1.7 (ISO 32000-1) that conforms to both PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2), or PDF/A-3a (ISO 19005-3) if files
/// are attached. The same document gives the same bytes on every machine.
/// </summary>
/// <param name="fonts">The fonts of the text: documents have to be prepared with them.</param>
public sealed class PdfWriter(FontSet fonts) : IPageWriter
{
    /// <summary>Uses the bundled fonts.</summary>
    public PdfWriter()
        : this(FontSet.BuiltIn) { }

    /// <summary>The version is left out, so that the output changes only when its content does.</summary>
    internal const string Producer = "DocGen";

    /// <inheritdoc/>
    public string Format => "pdf";

    /// <inheritdoc/>
    public string Extension => ".pdf";

    /// <inheritdoc/>
    public string MediaType => "application/pdf";

    /// <inheritdoc/>
    public IFontMetrics Metrics => fonts;

    /// <inheritdoc/>
    public WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        Write(document, theme, diagnostics, new Work(cancellation));

    internal WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics, Work work)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return Write(DocumentLayout.Run(document, theme, CancellableMetrics.Of(fonts, work), diagnostics, work), diagnostics, work);
    }

    /// <inheritdoc/>
    public WrittenDocument Write(PagedDocument pages, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
        Write(pages, diagnostics, new Work(cancellation));

    internal WrittenDocument Write(PagedDocument pages, DiagnosticBag diagnostics, Work work)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new WrittenDocument(new DocumentAssembly(pages, fonts, diagnostics, work).Write(), []);
    }
}
