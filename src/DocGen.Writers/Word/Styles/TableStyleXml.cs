using DocGen.Core.Drawing;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Styles;

/// <summary>Writes the table styles: that of the theme for data, a plain one for layout, and one for each kind of box.</summary>
internal readonly struct TableStyleXml(XmlBuffer xml, Theme theme)
{
    /// <summary>The width of the bar on the left of a box, in eighths of a point.</summary>
    public const int BarWidth = 24;

    /// <summary>The maximum width of a border in Word, in eighths of a point: the gap between two filled boxes.</summary>
    private const int GapWidth = 96;

    public void WriteData(string id)
    {
        var table = theme.Table;
        Begin(id, WordStyles.DataTable);
        xml.Raw("<w:tblPr><w:tblStyleRowBandSize w:val=\"1\"/><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblBorders>"u8);
        Line("top"u8, table.Rule, Eighths(table.RuleWidth));
        Line("bottom"u8, table.Rule, Eighths(table.RuleWidth));
        Line("insideH"u8, table.Rule, Eighths(table.RuleWidth));
        xml.Raw("</w:tblBorders>"u8);
        Margins(table.CellPaddingVertical.Twips, table.CellPaddingHorizontal.Twips);
        xml.Raw("</w:tblPr><w:tblStylePr w:type=\"firstRow\"><w:rPr>"u8).Value("w:color"u8, table.HeaderText.Hex).Raw("</w:rPr><w:tcPr>"u8);
        Fill(table.HeaderFill);
        xml.Raw("<w:vAlign w:val=\"bottom\"/></w:tcPr></w:tblStylePr><w:tblStylePr w:type=\"lastRow\"><w:tcPr><w:tcBorders>"u8);
        Line("top"u8, table.Rule, Eighths(table.RuleWidth) * 2);
        xml.Raw("</w:tcBorders>"u8);
        Fill(table.TotalFill);
        xml.Raw("</w:tcPr></w:tblStylePr><w:tblStylePr w:type=\"firstCol\"/>"u8);
        if (table.BandFill is { } band)
        {
            xml.Raw("<w:tblStylePr w:type=\"band2Horz\"><w:tcPr>"u8);
            Fill(band);
            xml.Raw("</w:tcPr></w:tblStylePr>"u8);
        }

        xml.Raw("</w:style>"u8);
    }

    public void WriteLayout(string id)
    {
        Begin(id, WordStyles.LayoutTable);
        xml.Raw(
                "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/>"u8
                    + "<w:left w:w=\"0\" w:type=\"dxa\"/>"u8
            )
            .Raw("<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\""u8)
            .Number(theme.ColumnGap.Twips)
            .Raw("\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"u8);
    }

    /// <summary>Boxes side by side are separated by the inner borders: a line, a bar, or a gap in the colour of the page.</summary>
    public void WriteBox(BoxEntry entry)
    {
        var style = entry.Style;
        Begin(entry.Id, entry.Name);
        xml.Raw("<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblBorders>"u8);
        if (style.Border is { } top)
            Line("top"u8, top, 4);
        if (style.Bar is { } bar)
            Line("left"u8, bar, BarWidth);
        else if (style.Border is { } left)
            Line("left"u8, left, 4);
        if (style.Border is { } bottom)
            Line("bottom"u8, bottom, 4);
        if (style.Border is { } right)
            Line("right"u8, right, 4);
        Line("insideH"u8, style.Border ?? Colour.White, style.Border is null ? GapWidth : 4);
        Line(
            "insideV"u8,
            style.Bar ?? style.Border ?? Colour.White,
            style.Bar is not null ? BarWidth
                : style.Border is null ? GapWidth
                : 4
        );
        xml.Raw("</w:tblBorders>"u8);
        Margins(style.Padding.Twips, style.Padding.Twips);
        xml.Raw("</w:tblPr>"u8);
        if (style.Fill is { } fill)
        {
            xml.Raw("<w:tcPr>"u8);
            Fill(fill);
            xml.Raw("</w:tcPr>"u8);
        }

        xml.Raw("</w:style>"u8);
    }

    private void Begin(string id, string name) =>
        xml.Raw("<w:style w:type=\"table\" w:customStyle=\"1\""u8)
            .Attribute("w:styleId"u8, id)
            .Raw(">"u8)
            .Value("w:name"u8, name)
            .Raw("<w:basedOn w:val=\"TableNormal\"/><w:uiPriority w:val=\"40\"/><w:qFormat/>"u8);

    private void Fill(Colour colour) => xml.Raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8).Plain(colour.Hex).Raw("\"/>"u8);

    private void Line(ReadOnlySpan<byte> side, Colour colour, int width) =>
        xml.Raw("<w:"u8)
            .Raw(side)
            .Raw(" w:val=\"single\" w:sz=\""u8)
            .Number(width)
            .Raw("\" w:space=\"0\" w:color=\""u8)
            .Plain(colour.Hex)
            .Raw("\"/>"u8);

    private void Margins(int vertical, int horizontal) =>
        xml.Raw("<w:tblCellMar><w:top w:w=\""u8)
            .Number(vertical)
            .Raw("\" w:type=\"dxa\"/><w:left w:w=\""u8)
            .Number(horizontal)
            .Raw("\" w:type=\"dxa\"/><w:bottom w:w=\""u8)
            .Number(vertical)
            .Raw("\" w:type=\"dxa\"/><w:right w:w=\""u8)
            .Number(horizontal)
            .Raw("\" w:type=\"dxa\"/></w:tblCellMar>"u8);

    /// <summary>Border widths are eighths of a point, from a quarter to six points (ST_EighthPointMeasure).</summary>
    private static int Eighths(Length width) => Math.Clamp((int)Math.Round(width.Points * 8, MidpointRounding.AwayFromZero), 2, 48);
}
