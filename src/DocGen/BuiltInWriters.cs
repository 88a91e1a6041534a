using System.Collections.Immutable;
using DocGen.Core.Writing;
using DocGen.Pdf;
using DocGen.Pdf.Fonts;
using DocGen.Writers.Html;
using DocGen.Writers.Markdown;
using DocGen.Writers.Word;

namespace DocGen;

/// <summary>
/// The formats that come with DocGen: a folder and a line here. All names of formats come from the writers. A format from outside is given
/// to
/// the engine (<see cref="DocGenEngineOptions.Writers"/>).
/// </summary>
public static class BuiltInWriters
{
    /// <summary>In the order in which their files are reported, with the fonts that come with DocGen.</summary>
    public static ImmutableArray<IDocumentWriter> All { get; } = With(FontSet.BuiltIn);

    /// <summary>The same, with other fonts besides.</summary>
    public static ImmutableArray<IDocumentWriter> With(FontSet fonts) =>
        [new DocxWriter(), new PdfWriter(fonts), new MarkdownWriter(), new HtmlWriter()];
}
