using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Pages;

namespace DocGen.Core.Writing;

/// <summary>
/// A format that prints pages. Code that has already laid out the document passes the pages; <see cref="IDocumentWriter.Write"/> lays it
/// out itself.
/// </summary>
public interface IPageWriter : IDocumentWriter
{
    /// <summary>The metrics of its fonts, which must be used for the layout of the pages.</summary>
    IFontMetrics Metrics { get; }

    /// <summary>Writes pages.</summary>
    /// <param name="pages">Laid out with <see cref="Metrics"/>.</param>
    /// <param name="diagnostics">Receives a DG6 diagnostic for whatever the format cannot express.</param>
    /// <param name="cancellation">Aborts the writing.</param>
    WrittenDocument Write(PagedDocument pages, DiagnosticBag diagnostics, CancellationToken cancellation = default);
}
