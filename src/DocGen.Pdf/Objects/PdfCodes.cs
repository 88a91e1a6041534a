using DocGen.Core.Diagnostics;

namespace DocGen.Pdf.Objects;

/// <summary>What a PDF cannot show, see <c>docs/diagnostics.md</c>.</summary>
public static class PdfCodes
{
    /// <summary>No font has a glyph for a character, or its script runs from right to left.</summary>
    public static readonly DiagnosticCode MissingGlyph = new("DG6401");

    /// <summary>A picture of a kind that is not drawn.</summary>
    public static readonly DiagnosticCode UnknownPicture = new("DG6402");

    /// <summary>A part of an SVG picture that is not drawn.</summary>
    public static readonly DiagnosticCode SvgPart = new("DG6403");
}
