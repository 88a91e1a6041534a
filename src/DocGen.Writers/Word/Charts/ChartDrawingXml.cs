using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Charts;

/// <summary>Writes the drawing that contains a chart (ECMA-376 part 1, 21.2.2.26).</summary>
internal static class ChartDrawingXml
{
    // The aspect ratio of a chart without a drawing: five to two.
    private const double DefaultShape = 0.4;

    /// <param name="description">The description and all figures.</param>
    /// <param name="id">A number that is unique in the file (wp:docPr).</param>
    /// <param name="room">The maximum width.</param>
    public static void Write(XmlBuffer xml, Chart chart, string description, string relationship, int id, Length room)
    {
        var width = chart.Drawing?.Frame.Width is { } drawn && drawn < room ? drawn : room;
        var height = chart.Drawing is { Frame: { Width.Emu: > 0 } frame }
            ? frame.Height * ((double)width.Emu / frame.Width.Emu)
            : chart.Height ?? width * DefaultShape;
        xml.Raw("<w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent"u8)
            .Attribute("cx"u8, Math.Max(1, width.Emu))
            .Attribute("cy"u8, Math.Max(1, height.Emu))
            .Raw("/><wp:docPr"u8)
            .Attribute("id"u8, id)
            .Raw(" name=\"Chart "u8)
            .Number(id)
            .Raw("\""u8)
            .Attribute("descr"u8, description)
            .Raw(
                "/><wp:cNvGraphicFramePr/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"u8
                    + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/chart\">"u8
                    + "<c:chart xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""u8
            )
            .Attribute("r:id"u8, relationship)
            .Raw("/></a:graphicData></a:graphic></wp:inline></w:drawing>"u8);
    }
}
