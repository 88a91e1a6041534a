using System.Text;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Core.Writing;

namespace DocGen.Samples.CustomFormat;

/// <summary>
/// Writes a document as an EPUB 3 publication (W3C, EPUB 3.3): one content document, a navigation document made from the headings, the
/// theme's colours as a style sheet, and the pictures.
/// </summary>
/// <param name="publisher">The identifier of a publication is its document's id below this address.</param>
public sealed class EpubWriter(Uri publisher) : IDocumentWriter
{
    /// <summary>The document has no date.</summary>
    public static readonly DiagnosticCode NoDate = new("EPUB01");

    /// <summary>A link leads to a file that is not in the publication.</summary>
    public static readonly DiagnosticCode LinkOutside = new("EPUB02");

    /// <inheritdoc/>
    public string Format => "epub";

    /// <inheritdoc/>
    public string Extension => ".epub";

    /// <inheritdoc/>
    public string MediaType => "application/epub+zip";

    /// <inheritdoc/>
    public WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (document.Info.Date is not { } date)
        {
            const string hint = "write 'date: 2024-03-11' in the front matter";
            diagnostics.Error(NoDate, "an EPUB says when it was changed, and the document has no date", document.Info.Origin, hint);
            return new WrittenDocument(ReadOnlyMemory<byte>.Empty, []);
        }

        var pictures = new EpubPictures(document);
        var (content, headings) = EpubContent.Write(document, pictures, diagnostics, new Work(cancellation));
        var package = new EpubPackage(document.Info, new Uri(publisher, document.Info.Id), date);
        using var zip = new StoredZip(date);

        // Readers recognise the file by its first entry (Open Container Format, 4.2.3).
        zip.Add("mimetype", Encoding.ASCII.GetBytes(MediaType));
        zip.Add("META-INF/container.xml", EpubPackage.WriteContainer());
        zip.Add(EpubPackage.Folder + "package.opf", package.Write(pictures));
        zip.Add(EpubPackage.Folder + "nav.xhtml", package.WriteNavigation(headings));
        zip.Add(EpubPackage.Folder + "content.xhtml", content);
        zip.Add(EpubPackage.Folder + "style.css", EpubStyleSheet.Write(theme));
        foreach (var picture in pictures.All)
            zip.Add(EpubPackage.Folder + picture.Path, picture.Bytes);
        return new WrittenDocument(zip.ToArray(), []);
    }
}
