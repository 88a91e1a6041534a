using System.Globalization;
using System.Text;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Svg;

/// <summary>Numbers that need more than three decimals: those of transformation matrices.</summary>
internal static class SvgNumbers
{
    public static PdfBuffer Precise(PdfBuffer content, double value) =>
        content.Raw(Encoding.ASCII.GetBytes(Math.Clamp(value, -30_000, 30_000).ToString("0.#########", CultureInfo.InvariantCulture)));

    public static PdfBuffer Precise(PdfBuffer content, in SvgMatrix matrix)
    {
        foreach (var value in (ReadOnlySpan<double>)[matrix.A, matrix.B, matrix.C, matrix.D, matrix.E, matrix.F])
            Precise(content, value).Space();
        return content;
    }
}
