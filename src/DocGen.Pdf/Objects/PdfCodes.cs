using DocGen.Core.Diagnostics;

namespace DocGen.Pdf.Objects;

/// <summary>The diagnostics of what a PDF cannot show, see <c>docs/diagnostics.md</c>.</summary>
public static class PdfCodes
{
    /// <summary>No font has a glyph for a character, or its script runs from right to left.</summary>
    public static readonly DiagnosticCode MissingGlyph = new("DG6401");

    /// <summary>The file format of an image is not supported.</summary>
    public static readonly DiagnosticCode UnknownPicture = new("DG6402");

    /// <summary>A part of an SVG image is not supported and left out.</summary>
    public static readonly DiagnosticCode SvgPart = new("DG6403");

    /// <summary>A custom font lacks characters, which are printed in other fonts.</summary>
    public static readonly DiagnosticCode SubstitutedFont = new("DG6404");
}
