using System.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Charts;

/// <summary>
/// Writes colours, fills and lines of DrawingML (ECMA-376 part 1, 20.1.8), as theme colours if the document's theme has them.
/// </summary>
internal static class PaintXml
{
    public static XmlBuffer Fill(this XmlBuffer xml, Theme theme, Paint paint)
    {
        if (paint.Hatch == Hatch.Solid)
            return xml.Raw("<a:solidFill>"u8).Colour(theme, paint.Colour).Raw("</a:solidFill>"u8);
        return xml.Raw("<a:pattFill"u8)
            .Attribute("prst"u8, PresetOf(paint.Hatch))
            .Raw("><a:fgClr>"u8)
            .Colour(theme, paint.Colour)
            .Raw("</a:fgClr><a:bgClr>"u8)
            .Colour(theme, paint.Background ?? Core.Drawing.Colour.White)
            .Raw("</a:bgClr></a:pattFill>"u8);
    }

    /// <param name="dash">A preset dash (20.1.10.49), or empty for a solid line.</param>
    public static XmlBuffer Line(this XmlBuffer xml, Theme theme, Colour colour, Length width, string dash = "")
    {
        xml.Raw("<a:ln"u8).Attribute("w"u8, width.Emu).Raw("><a:solidFill>"u8).Colour(theme, colour).Raw("</a:solidFill>"u8);
        if (dash.Length > 0)
            xml.Raw("<a:prstDash"u8).Attribute("val"u8, dash).Raw("/>"u8);
        return xml.Raw("<a:round/></a:ln>"u8);
    }

    public static XmlBuffer Colour(this XmlBuffer xml, Theme theme, Colour colour) =>
        SchemeOf(theme, colour) is { } slot
            ? xml.Raw("<a:schemeClr"u8).Attribute("val"u8, slot).Raw("/>"u8)
            : xml.Raw("<a:srgbClr"u8).Attribute("val"u8, colour.Hex).Raw("/>"u8);

    // The colour slots that the theme part fills (see ThemePart).
    private static string? SchemeOf(Theme theme, Colour colour)
    {
        foreach (
            var (name, slot) in new[]
            {
                ("text", "tx1"),
                ("accent", "accent1"),
                ("muted", "tx2"),
                ("good", "accent3"),
                ("watch", "accent4"),
                ("bad", "accent5"),
                ("neutral", "accent6"),
            }
        )
            if (theme.Colours.TryGetValue(name, out var known) && known == colour)
                return slot;
        return null;
    }

    private static string PresetOf(Hatch hatch) =>
        hatch switch
        {
            Hatch.UpwardDiagonal => "wdUpDiag",
            Hatch.DownwardDiagonal => "wdDnDiag",
            Hatch.Horizontal => "horz",
            Hatch.Vertical => "vert",
            Hatch.DiagonalCross => "diagCross",
            Hatch.Dots => "pct20",
            Hatch.Solid => throw new InvalidOperationException("a solid paint has no pattern"),
            _ => throw new UnreachableException(),
        };
}
