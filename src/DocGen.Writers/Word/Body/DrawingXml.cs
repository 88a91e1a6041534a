using DocGen.Core.Drawing;
using DocGen.Core.Images;
using DocGen.Core.Model;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes an inline picture (ECMA-376 part 1, 20.4.2.8).</summary>
internal static class DrawingXml
{
    /// <summary>In 60 000ths of a degree, clockwise, applied after mirroring (20.1.7.6 and 20.1.10.3).</summary>
    private const int QuarterTurn = 90 * 60000;

    /// <param name="id">A number that is unique in the file (wp:docPr).</param>
    /// <param name="max">The maximum width.</param>
    public static void Write(XmlBuffer xml, Image image, ImageData data, string relationship, int id, Length max)
    {
        var (width, height) = ImageSize.Of(data, image.Width, max);
        var orientation = data.Orientation;

        // Both extents are those before the rotation (20.1.7.6); Word itself makes space for the rotated picture.
        if (orientation.SwapsSides)
            (width, height) = (height, width);
        xml.Raw("<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\""u8)
            .Number(width.Emu)
            .Raw("\" cy=\""u8)
            .Number(height.Emu)
            .Raw("\"/><wp:docPr id=\""u8)
            .Number(id)
            .Raw("\" name=\"Picture "u8)
            .Number(id)
            .Raw("\""u8);
        if (image.AlternativeText.Length > 0)
            xml.Attribute("descr"u8, image.AlternativeText).Raw("/>"u8);
        else
            xml.Raw(
                "><a:extLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"u8
                    + "<a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative"u8
                    + " xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst>"u8
                    + "</wp:docPr>"u8
            );
        xml.Raw(
                "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"u8
                    + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"u8
                    + "<pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr id=\""u8
            )
            .Number(id)
            .Raw("\" name=\"Picture "u8)
            .Number(id)
            .Raw("\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip"u8)
            .Attribute("r:embed"u8, relationship)
            .Raw("/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm"u8);
        if (orientation.QuarterTurns > 0)
            xml.Attribute("rot"u8, orientation.QuarterTurns * QuarterTurn);
        if (orientation.IsMirrored)
            xml.Raw(" flipH=\"1\""u8);
        xml.Raw("><a:off x=\"0\" y=\"0\"/><a:ext cx=\""u8)
            .Number(width.Emu)
            .Raw("\" cy=\""u8)
            .Number(height.Emu)
            .Raw(
                "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"u8
                    + "</wp:inline></w:drawing>"u8
            );
    }
}
