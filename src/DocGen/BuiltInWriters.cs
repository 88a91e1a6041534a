using System.Collections.Immutable;
using DocGen.Core.Writing;
using DocGen.Pdf;
using DocGen.Writers.Html;
using DocGen.Writers.Markdown;
using DocGen.Writers.Word;

namespace DocGen;

/// <summary>The formats that come with DocGen. An own format is added by giving <see cref="DocGenProject.Open"/> a longer list.</summary>
public static class BuiltInWriters
{
    /// <summary>In the order in which their files are reported.</summary>
    public static ImmutableArray<IDocumentWriter> All { get; } =
    [new DocxWriter(), new PdfWriter(), new MarkdownWriter(), new HtmlWriter()];
}
