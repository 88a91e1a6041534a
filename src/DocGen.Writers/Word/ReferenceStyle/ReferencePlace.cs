using System.Globalization;
using System.Xml.Linq;
using DocGen.Core.Themes;

namespace DocGen.Writers.Word.ReferenceStyle;

/// <summary>The position of an anchored picture on the page (ECMA-376 part 1, 20.4.2.10 and 20.4.2.11). Lengths in EMU.</summary>
internal static class ReferencePlace
{
    public static readonly XNamespace Wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

    // A picture whose middle is in this share of the text width from one side belongs to that side.
    private const double LeftPart = 0.4;
    private const double RightPart = 0.6;

    // A picture of a header is within this share of the page from the upper edge; that of a footer from the lower edge.
    private const double HeadOfPage = 1.0 / 3;

    /// <summary>0 for left, 1 for centre, 2 for right.</summary>
    public static int Side(XElement anchor, PageSetup page, long width)
    {
        var position = anchor.Element(Wp + "positionH");
        var (start, room) = (string?)position?.Attribute("relativeFrom") switch
        {
            "page" => (0, page.Width.Emu),
            "leftMargin" or "insideMargin" => (0, page.Left.Emu),
            "rightMargin" or "outsideMargin" => (page.Width.Emu - page.Right.Emu, page.Right.Emu),
            _ => (page.Left.Emu, page.TextWidth.Emu),
        };
        var middle = Near(position, start, room, width) + (width / 2.0);
        var part = (middle - page.Left.Emu) / Math.Max(1, page.TextWidth.Emu);
        return part < LeftPart ? 0
            : part > RightPart ? 2
            : 1;
    }

    /// <summary>
    /// Whether a picture is not at the top (or bottom) of the page, where the header (or footer) is: a watermark, a picture behind the
    /// text.
    /// </summary>
    public static bool IsElsewhere(XElement anchor, PageSetup page, long height, bool isHeader)
    {
        var position = anchor.Element(Wp + "positionV");
        var (start, room) = (string?)position?.Attribute("relativeFrom") switch
        {
            "page" => (0, page.Height.Emu),
            "margin" => (page.Top.Emu, page.TextHeight.Emu),
            "topMargin" => (0, page.Top.Emu),
            "bottomMargin" => (page.Height.Emu - page.Bottom.Emu, page.Bottom.Emu),
            _ when isHeader => (page.HeaderDistance.Emu, 0),
            _ => (page.Height.Emu - Math.Max(page.FooterDistance.Emu, page.Bottom.Emu), 0),
        };
        var middle = (Near(position, start, room, height) + (height / 2.0)) / Math.Max(1, page.Height.Emu);
        return isHeader ? middle > HeadOfPage : middle < 1 - HeadOfPage;
    }

    /// <summary>The left or upper edge of the picture.</summary>
    private static double Near(XElement? position, long start, long room, long size)
    {
        if (position?.Element(Wp + "align")?.Value is { } align)
        {
            return align switch
            {
                "center" => start + ((room - size) / 2.0),
                "right" or "outside" or "bottom" => start + room - size,
                _ => start,
            };
        }

        // An offset in per cent has a fallback in EMU.
        var offset = position?.Descendants(Wp + "posOffset").FirstOrDefault()?.Value;
        return start + (int.TryParse(offset, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var emu) ? emu : 0);
    }
}
