using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Charts;

/// <summary>
/// Writes a diagram as a group of shapes that can be edited (wpg:wgp and wps:wsp, Office 2010 and later): a box with its text for each
/// item, and the lines between them. Word, which supports drawing canvases (wpc), uses the inline group; LibreOffice does not support them
/// and uses the fallback, the same group anchored, because it shows no text of an inline group.
/// </summary>
/// <param name="xml">The part that contains the text.</param>
/// <param name="theme">The theme of the document.</param>
/// <param name="style">The id of the paragraph style in boxes.</param>
/// <param name="nextId">Returns a number that is unique among the drawings of the file.</param>
internal sealed class DiagramXml(XmlBuffer xml, Theme theme, string style, Func<int> nextId)
{
    public void Write(Diagram diagram, VectorDrawing drawing, Length room)
    {
        xml.Raw(
            "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""u8
                + " xmlns:wpc=\"http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas\""u8
                + " xmlns:wpg=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\""u8
                + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><mc:Choice Requires=\"wpg wpc\">"u8
                + "<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"u8
        );
        Shapes(diagram, drawing, room, default);
        xml.Raw(
            "</wp:inline></w:drawing></mc:Choice><mc:Fallback><w:drawing>"u8
                + "<wp:anchor distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\" simplePos=\"0\" relativeHeight=\"1\" behindDoc=\"0\""u8
                + " locked=\"0\" layoutInCell=\"1\" allowOverlap=\"1\"><wp:simplePos x=\"0\" y=\"0\"/>"u8
                + "<wp:positionH relativeFrom=\"column\"><wp:posOffset>0</wp:posOffset></wp:positionH>"u8
                + "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV>"u8
        );
        Shapes(diagram, drawing, room, "<wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:wrapTopAndBottom/>"u8);
        xml.Raw("</wp:anchor></w:drawing></mc:Fallback></mc:AlternateContent>"u8);
    }

    /// <param name="wrap">The elements after the extent of an anchored drawing.</param>
    private void Shapes(Diagram diagram, VectorDrawing drawing, Length room, ReadOnlySpan<byte> wrap)
    {
        var frame = drawing.Frame;
        var scale = frame.Width > room ? (double)room.Emu / frame.Width.Emu : 1;
        var id = nextId();
        xml.Raw("<wp:extent"u8)
            .Attribute("cx"u8, (frame.Width * scale).Emu)
            .Attribute("cy"u8, (frame.Height * scale).Emu)
            .Raw("/>"u8)
            .Raw(wrap)
            .Raw("<wp:docPr"u8)
            .Attribute("id"u8, id)
            .Raw(" name=\"Diagram "u8)
            .Number(id)
            .Raw("\""u8)
            .Attribute("descr"u8, diagram.Description ?? "")
            .Raw(
                "/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"u8
                    + "<a:graphicData uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp>"u8
                    + "<wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"u8
            )
            .Attribute("cx"u8, (frame.Width * scale).Emu)
            .Attribute("cy"u8, (frame.Height * scale).Emu)
            .Raw("/><a:chOff x=\"0\" y=\"0\"/><a:chExt"u8)
            .Attribute("cx"u8, frame.Width.Emu)
            .Attribute("cy"u8, frame.Height.Emu)
            .Raw("/></a:xfrm></wpg:grpSpPr>"u8);
        var items = DiagramText.Items(diagram.List).GetEnumerator();
        foreach (var placed in frame.Items)
        {
            if (placed.Item is Shape line)
                Line(line);
            else if (placed.Item is Group box && items.MoveNext())
                Box(placed, box.Frame, items.Current);
        }

        xml.Raw("</wpg:wgp></a:graphicData></a:graphic>"u8);
    }

    private void Box(Placed placed, Frame box, ListItem item)
    {
        var rectangle = (Rectangle)box.Items[0].Item;
        Begin("<wps:cNvSpPr/>"u8);
        Place(placed.X, placed.Y, rectangle.Width, rectangle.Height);
        xml.Raw("<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>"u8);
        Look(rectangle.Fill, rectangle.Stroke);
        xml.Raw("</wps:spPr><wps:txbx><w:txbxContent>"u8);
        var first = box.Items.Select(inner => inner.Item).OfType<TextRun>().FirstOrDefault()?.Style;
        var isTitle = true;
        foreach (var line in DiagramText.Lines(item))
        {
            xml.Raw("<w:p><w:pPr><w:pStyle"u8)
                .Attribute("w:val"u8, style)
                .Raw("/><w:spacing w:before=\"0\" w:after=\"0\"/><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr>"u8)
                .Raw(isTitle && first is { Face.Bold: true } ? "<w:b/><w:bCs/>"u8 : default)
                .Raw("<w:color"u8)
                .Attribute("w:val"u8, (first?.Colour ?? Colour.Black).Hex)
                .Raw("/></w:rPr><w:t xml:space=\"preserve\">"u8)
                .Escaped(line)
                .Raw("</w:t></w:r></w:p>"u8);
            isTitle = false;
        }

        if (isTitle)
            xml.Raw("<w:p/>"u8);
        xml.Raw(
            "</w:txbxContent></wps:txbx><wps:bodyPr lIns=\"25400\" tIns=\"12700\" rIns=\"25400\" bIns=\"12700\" anchor=\"ctr\""u8
                + " anchorCtr=\"0\"><a:noAutofit/></wps:bodyPr></wps:wsp>"u8
        );
    }

    private void Line(Shape line)
    {
        var points = line.Path.Segments.Where(segment => segment.Verb != PathVerb.Close).Select(segment => segment.End).ToList();
        var (left, top) = (points.Min(point => point.X.Emu), points.Min(point => point.Y.Emu));
        var (width, height) = (points.Max(point => point.X.Emu) - left, points.Max(point => point.Y.Emu) - top);
        var isStraight = points.Count == 2 && (width == 0 || height == 0);
        Begin(isStraight ? "<wps:cNvCnPr/>"u8 : "<wps:cNvSpPr/>"u8);
        Place(new Length(left), new Length(top), new Length(width), new Length(height));
        if (isStraight)
            xml.Raw("<a:prstGeom prst=\"line\"><a:avLst/></a:prstGeom>"u8);
        else
            Path(line.Path, left, top, width, height, isFilled: line.Fill is not null);
        Look(line.Fill, line.Stroke);
        xml.Raw("</wps:spPr><wps:bodyPr/></wps:wsp>"u8);
    }

    private void Path(VectorPath path, long left, long top, long width, long height, bool isFilled)
    {
        xml.Raw("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst><a:path"u8)
            .Attribute("w"u8, width)
            .Attribute("h"u8, height);
        if (!isFilled)
            xml.Raw(" fill=\"none\""u8);
        xml.Raw(">"u8);
        foreach (var segment in path.Segments)
        {
            if (segment.Verb == PathVerb.Close)
            {
                xml.Raw("<a:close/>"u8);
                continue;
            }

            xml.Raw(segment.Verb == PathVerb.Move ? "<a:moveTo>"u8 : "<a:lnTo>"u8)
                .Raw("<a:pt"u8)
                .Attribute("x"u8, segment.End.X.Emu - left)
                .Attribute("y"u8, segment.End.Y.Emu - top)
                .Raw("/>"u8)
                .Raw(segment.Verb == PathVerb.Move ? "</a:moveTo>"u8 : "</a:lnTo>"u8);
        }

        xml.Raw("</a:path></a:pathLst></a:custGeom>"u8);
    }

    private void Begin(ReadOnlySpan<byte> kind)
    {
        var id = nextId();
        xml.Raw("<wps:wsp><wps:cNvPr"u8)
            .Attribute("id"u8, id)
            .Raw(" name=\"Shape "u8)
            .Number(id)
            .Raw("\"/>"u8)
            .Raw(kind)
            .Raw("<wps:spPr>"u8);
    }

    private void Place(Length x, Length y, Length width, Length height) =>
        xml.Raw("<a:xfrm><a:off"u8)
            .Attribute("x"u8, x.Emu)
            .Attribute("y"u8, y.Emu)
            .Raw("/><a:ext"u8)
            .Attribute("cx"u8, width.Emu)
            .Attribute("cy"u8, height.Emu)
            .Raw("/></a:xfrm>"u8);

    private void Look(Paint? fill, Stroke? stroke)
    {
        if (fill is null)
            xml.Raw("<a:noFill/>"u8);
        else
            xml.Fill(theme, fill);
        if (stroke is null)
            xml.Raw("<a:ln><a:noFill/></a:ln>"u8);
        else
            xml.Line(theme, stroke.Colour, stroke.Width);
    }
}
