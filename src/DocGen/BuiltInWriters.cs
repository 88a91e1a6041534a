using System.Collections.Immutable;
using DocGen.Core.Writing;
using DocGen.Pdf;
using DocGen.Pdf.Fonts;
using DocGen.Writers.Html;
using DocGen.Writers.Markdown;
using DocGen.Writers.Word;

namespace DocGen;

/// <summary>
/// The built-in formats: each is a folder and a line here. All names of formats come from the writers. Custom formats are passed to the
/// engine (<see cref="DocGenEngineOptions.Writers"/>).
/// </summary>
internal static class BuiltInWriters
{
    /// <summary>The formats in the order in which their files are reported, with the bundled fonts.</summary>
    public static ImmutableArray<IDocumentWriter> All { get; } = With(FontSet.BuiltIn);

    /// <summary>The formats with additional fonts.</summary>
    public static ImmutableArray<IDocumentWriter> With(FontSet fonts) =>
        [new DocxWriter(), new PdfWriter(fonts), new MarkdownWriter(), new HtmlWriter()];
}
