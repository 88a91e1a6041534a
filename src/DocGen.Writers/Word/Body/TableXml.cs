using System.Globalization;
using DocGen.Writers.Word.Styles;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// Writes the elements around the cells of tables (w:tbl; ECMA-376 part 1, 17.4), both data tables and tables for layout.
/// </summary>
internal sealed class TableXml(WordContext context)
{
    /// <summary>
    /// Begins a table. A separating paragraph is written first if space is pending: after another table, which Word would merge with it, or
    /// after a stack whose style has space below it.
    /// </summary>
    public void Begin(
        string style,
        ReadOnlySpan<int> widths,
        TableLook look,
        Place place,
        string? caption = null,
        string? description = null
    )
    {
        if (place.Content.SpaceBefore > 0)
            context.Paragraphs.WriteEmpty(context.Style(WordStyles.TableSeparator), place);
        var (xml, total) = (place.Xml, 0);
        foreach (var width in widths)
            total += width;
        xml.Raw("<w:tbl><w:tblPr><w:tblStyle"u8)
            .Attribute("w:val"u8, style)
            .Raw("/><w:tblW w:w=\""u8)
            .Number(total)
            .Raw("\" w:type=\"dxa\"/>"u8);
        if (place.Indent > 0)
            xml.Raw("<w:tblInd w:w=\""u8).Number(place.Indent).Raw("\" w:type=\"dxa\"/>"u8);
        xml.Raw("<w:tblLayout w:type=\"fixed\"/>"u8);
        WriteLook(xml, look);
        if (!string.IsNullOrEmpty(caption))
            xml.Value("w:tblCaption"u8, caption);
        if (!string.IsNullOrEmpty(description))
            xml.Value("w:tblDescription"u8, description);
        xml.Raw("</w:tblPr><w:tblGrid>"u8);
        foreach (var width in widths)
            xml.Raw("<w:gridCol w:w=\""u8).Number(width).Raw("\"/>"u8);
        xml.Raw("</w:tblGrid>"u8);
    }

    /// <param name="spaceBelow">The space between the table and the following content in twips.</param>
    public static void End(Place place, int spaceBelow)
    {
        place.Xml.Raw("</w:tbl>"u8);
        place.Content.WantsParagraph = true;
        place.Content.SpaceBefore = Math.Max(spaceBelow, 1);
        place.Content.SectionPoint = -1;
    }

    /// <summary>Begins a cell and its properties.</summary>
    public static void BeginCell(XmlBuffer xml, int width, int columnSpan = 1)
    {
        xml.Raw("<w:tc><w:tcPr><w:tcW w:w=\""u8).Number(width).Raw("\" w:type=\"dxa\"/>"u8);
        if (columnSpan > 1)
            xml.Raw("<w:gridSpan w:val=\""u8).Number(columnSpan).Raw("\"/>"u8);
    }

    /// <summary>Ends a cell, with the paragraph that Word requires if there is none.</summary>
    public void EndCell(Place cell, string emptyStyle)
    {
        if (cell.Content.WantsParagraph)
            context.Paragraphs.WriteEmpty(context.Style(emptyStyle), cell);
        cell.Xml.Raw("</w:tc>"u8);
    }

    // The bits of w:val and the attributes have the same meaning; older programs read the former, newer ones the latter (17.4.55).
    private static void WriteLook(XmlBuffer xml, TableLook look)
    {
        xml.Raw("<w:tblLook w:val=\""u8).Plain(((int)look).ToString("X4", CultureInfo.InvariantCulture));
        Bit(" w:firstRow"u8, TableLook.FirstRow);
        Bit(" w:lastRow"u8, TableLook.LastRow);
        Bit(" w:firstColumn"u8, TableLook.FirstColumn);
        xml.Raw("\" w:lastColumn=\"0"u8);
        Bit(" w:noHBand"u8, TableLook.NoRowBands);
        Bit(" w:noVBand"u8, TableLook.NoColumnBands);
        xml.Raw("\"/>"u8);

        void Bit(ReadOnlySpan<byte> name, TableLook bit) => xml.Raw("\""u8).Raw(name).Raw((look & bit) != 0 ? "=\"1"u8 : "=\"0"u8);
    }
}
