using System.Globalization;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Writers.Word.Packaging;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Charts;

/// <summary>
/// The embedded workbook with the data of a chart (ECMA-376 part 1, 18): names in column A, one column per series, titles in row 1.
/// </summary>
internal static class ChartWorkbook
{
    private const string Sheet = "Data";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const int FirstOwnFormat = 164;

    /// <summary>The cell with the title of a series.</summary>
    public static string TitleOf(int series) => $"{Sheet}!${Column(series + 1)}$1";

    /// <summary>The cells with the names of the categories.</summary>
    public static string Names(int count) => Range("A", count);

    /// <summary>The cells with the values of a series.</summary>
    public static string Values(int series, int count) => Range(Column(series + 1), count);

    public static byte[] Make(Chart chart, Language language)
    {
        var package = new Package();
        var root = new Relationships();
        root.Add("officeDocument", "xl/workbook.xml");
        package.Add("", root);
        package.Add(
            "xl/workbook.xml",
            Type + "sheet.main+xml",
            Pack(
                "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" "
                    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\""
                    + Sheet
                    + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
            )
        );
        var parts = new Relationships();
        parts.Add("worksheet", "worksheets/sheet1.xml");
        parts.Add("styles", "styles.xml");
        package.Add("xl/workbook.xml", parts);
        var formats = new List<string>();
        package.Add("xl/worksheets/sheet1.xml", Type + "worksheet+xml", Cells(chart, language, formats));
        package.Add("xl/styles.xml", Type + "styles+xml", Styles(formats));
        return package.ToArray();
    }

    private static PackedPart Cells(Chart chart, Language language, List<string> formats)
    {
        using var xml = new XmlBuffer();
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"u8
                + "\n<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cols>"u8
                + "<col min=\"1\" max=\"1\" width=\"32\" customWidth=\"1\"/></cols><sheetData><row r=\"1\">"u8
        );
        Text(xml, "A1", chart.CategoryTitle);
        for (var s = 0; s < chart.Series.Length; s++)
            Text(xml, Column(s + 1) + "1", chart.Series[s].Title);
        xml.Raw("</row>"u8);
        for (var i = 0; i < chart.Categories.Length; i++)
        {
            var row = (i + 2).ToString(CultureInfo.InvariantCulture);
            xml.Raw("<row"u8).Attribute("r"u8, i + 2).Raw(">"u8);
            Text(xml, "A" + row, chart.Categories[i].Name);
            for (var s = 0; s < chart.Series.Length; s++)
            {
                var point = chart.Series[s].Points[i];
                if (point.Figure is not { } figure)
                    continue;
                xml.Raw("<c"u8)
                    .Attribute("r"u8, Column(s + 1) + row)
                    .Attribute("s"u8, StyleOf(NumberFormatCode.Of(point.Value, language), formats))
                    .Raw("><v>"u8)
                    .Plain(figure.Value.ToString(CultureInfo.InvariantCulture))
                    .Raw("</v></c>"u8);
            }

            xml.Raw("</row>"u8);
        }

        return PackedPart.Pack(xml.Raw("</sheetData></worksheet>"u8).Written);
    }

    private static int StyleOf(string format, List<string> formats)
    {
        var at = formats.IndexOf(format);
        if (at >= 0)
            return at + 1;
        formats.Add(format);
        return formats.Count;
    }

    private static void Text(XmlBuffer xml, string cell, string text)
    {
        if (text.Length == 0)
            return;
        xml.Raw("<c"u8)
            .Attribute("r"u8, cell)
            .Raw(" t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8)
            .Escaped(text)
            .Raw("</t></is></c>"u8);
    }

    private static PackedPart Styles(List<string> formats)
    {
        using var xml = new XmlBuffer();
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"u8
                + "\n<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"u8
        );
        if (formats.Count > 0)
        {
            xml.Raw("<numFmts"u8).Attribute("count"u8, formats.Count).Raw(">"u8);
            for (var i = 0; i < formats.Count; i++)
                xml.Raw("<numFmt"u8).Attribute("numFmtId"u8, FirstOwnFormat + i).Attribute("formatCode"u8, formats[i]).Raw("/>"u8);
            xml.Raw("</numFmts>"u8);
        }

        xml.Raw(
                "<fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Calibri\"/></font></fonts><fills count=\"2\"><fill>"u8
                    + "<patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill></fills>"u8
                    + "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"u8
                    + "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs><cellXfs"u8
            )
            .Attribute("count"u8, formats.Count + 1)
            .Raw("><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"u8);
        for (var i = 0; i < formats.Count; i++)
            xml.Raw("<xf"u8)
                .Attribute("numFmtId"u8, FirstOwnFormat + i)
                .Raw(" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"u8);
        return PackedPart.Pack(xml.Raw("</cellXfs></styleSheet>"u8).Written);
    }

    private static PackedPart Pack(string root)
    {
        using var xml = new XmlBuffer();
        return PackedPart.Pack(xml.Raw("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"u8).Plain(root).Written);
    }

    // A chart has only a few series, so one letter is enough.
    private static string Column(int index) => ((char)('A' + index)).ToString();

    private static string Range(string column, int count) =>
        string.Create(CultureInfo.InvariantCulture, $"{Sheet}!${column}$2:${column}${count + 1}");
}
