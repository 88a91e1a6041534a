using DocGen.Core.Drawing;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Content;

/// <summary>Sets colours and line properties (ISO 32000-1, 8.4.4 and 8.6.8). All colours are sRGB, as the output intent declares.</summary>
internal static class Colours
{
    /// <summary>Sets the colour of areas and text, unless it is current already.</summary>
    public static void SetFill(PdfBuffer content, Colour colour, ref Colour? current)
    {
        if (current == colour)
            return;
        current = colour;
        Write(content, colour).Raw(" rg\n"u8);
    }

    public static void SetStroke(PdfBuffer content, Stroke stroke)
    {
        Write(content, stroke.Colour).Raw(" RG "u8).Points(stroke.Width).Raw(" w "u8).Int(stroke.RoundCaps ? 1 : 0).Raw(" J ["u8);
        for (var i = 0; i < stroke.Dashes.Length; i++)
        {
            if (i > 0)
                content.Space();
            content.Points(stroke.Dashes[i]);
        }

        content.Raw("] 0 d\n"u8);
    }

    public static PdfBuffer Write(PdfBuffer content, Colour colour) =>
        content.Real(colour.Red / 255.0).Space().Real(colour.Green / 255.0).Space().Real(colour.Blue / 255.0);
}
