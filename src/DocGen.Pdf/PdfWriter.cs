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
public sealed class PdfWriter : IPageWriter
{
    /// <summary>The version is left out, so that the output changes only when its content does.</summary>
    internal const string Producer = "DocGen";

    public string Format => "pdf";

    public string Extension => ".pdf";

    /// <inheritdoc/>
    public IFontMetrics Metrics => FontSet.Shared;

    /// <inheritdoc/>
    public WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return Write(DocumentLayout.Run(document, theme, Metrics, diagnostics), diagnostics);
    }

    /// <inheritdoc/>
    public WrittenDocument Write(PagedDocument pages, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(pages);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new WrittenDocument(new DocumentAssembly(pages, diagnostics).Write(), []);
    }
}
