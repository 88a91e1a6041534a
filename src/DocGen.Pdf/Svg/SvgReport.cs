using DocGen.Core.Diagnostics;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Svg;

/// <summary>Says what of an SVG picture is not drawn: each kind once, with its first place in the file.</summary>
internal sealed class SvgReport(string source, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <param name="what">For example <c>'text'</c>.</param>
    /// <param name="hint">What to do about it.</param>
    public void NotDrawn(SvgElement element, string what, string hint)
    {
        if (_told.Add(what))
            diagnostics.Warning(
                PdfCodes.SvgPart,
                $"{what} is not drawn in a PDF",
                new SourceSpan(source, element.Line, element.Column),
                hint
            );
    }
}
