using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Pages;

namespace DocGen.Core.Writing;

/// <summary>
/// A format of finished pages. Who has laid the document out already gives it the pages; <see cref="IDocumentWriter.Write"/> lays it out
/// itself.
/// </summary>
public interface IPageWriter : IDocumentWriter
{
    /// <summary>The sizes of the letters that it prints: pages have to be laid out with them.</summary>
    IFontMetrics Metrics { get; }

    /// <summary>Writes pages.</summary>
    /// <param name="pages">Laid out with <see cref="Metrics"/>.</param>
    /// <param name="diagnostics">Receives a DG6 diagnostic for whatever the format cannot express.</param>
    /// <param name="cancellation">Aborts the writing.</param>
    WrittenDocument Write(PagedDocument pages, DiagnosticBag diagnostics, CancellationToken cancellation = default);
}
