using DocGen.Core.Diagnostics;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Svg;

/// <summary>Reports the parts of an SVG picture that are not drawn: each kind once, at its first occurrence in the file.</summary>
internal sealed class SvgReport(string source, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);

    /// <param name="what">The part, for example <c>'text'</c>.</param>
    /// <param name="hint">What the user can do about it.</param>
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
