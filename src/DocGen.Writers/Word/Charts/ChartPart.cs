using System.Diagnostics;
using System.Globalization;
using DocGen.Core.Cancellation;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Packaging;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Charts;

/// <summary>
/// word/charts/chartN.xml (ECMA-376 part 1, 21.2): a native chart that users can edit, with its data in an embedded workbook.
/// </summary>
internal static class ChartPart
{
    private const int MaxLabelled = 12;

    public static void Add(Package package, Chart chart, int number, Theme theme, Language language, Work work)
    {
        var digits = number.ToString(CultureInfo.InvariantCulture);
        var relationships = new Relationships();
        var workbook = relationships.Add("package", $"../embeddings/Microsoft_Excel_Worksheet{digits}.xlsx");
        using var xml = new XmlBuffer(8192);
        Write(xml, chart, theme, language, workbook);
        package.Add(
            $"word/charts/chart{digits}.xml",
            "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
            PackedPart.Pack(xml.Written, work)
        );
        package.Add($"word/charts/chart{digits}.xml", relationships);
        package.Add(
            $"word/embeddings/Microsoft_Excel_Worksheet{digits}.xlsx",
            null,
            PackedPart.Store(ChartWorkbook.Make(chart, language), work)
        );
    }

    private static void Write(XmlBuffer xml, Chart chart, Theme theme, Language language, string workbook)
    {
        var text = theme.ParagraphStyles[StyleNames.TableText];
        xml.Raw(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"u8
                    + "\n<c:chartSpace xmlns:c=\"http://schemas.openxmlformats.org/drawingml/2006/chart\""u8
                    + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""u8
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><c:date1904 val=\"0\"/><c:lang"u8
            )
            .Attribute("val"u8, language.Tag)
            .Raw("/><c:roundedCorners val=\"0\"/><c:chart><c:autoTitleDeleted val=\"1\"/><c:plotArea><c:layout/>"u8);
        var series = new SeriesXml(xml, chart, theme, language);
        switch (chart.Kind)
        {
            case ChartKind.Line:
                Line(xml, chart, series);
                break;
            case ChartKind.Doughnut:
                Doughnut(xml, series);
                break;
            case ChartKind.Bar or ChartKind.Column or ChartKind.StackedBar or ChartKind.StackedColumn:
                Bars(xml, chart, series);
                break;
            default:
                throw new UnreachableException();
        }

        if (chart.Kind != ChartKind.Doughnut)
            AxesXml.Write(xml, chart, theme, language, hasScale: chart.Kind == ChartKind.Line || !IsLabelled(chart));
        xml.Raw("<c:spPr><a:noFill/></c:spPr></c:plotArea>"u8);
        if (chart.Kind == ChartKind.Doughnut)
            xml.Raw("<c:legend><c:legendPos val=\"r\"/><c:overlay val=\"0\"/></c:legend>"u8);
        else if (chart.Series.Length > 1)
            xml.Raw("<c:legend><c:legendPos val=\"t\"/><c:overlay val=\"0\"/></c:legend>"u8);
        xml.Raw(
                "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln>"u8
                    + "</c:spPr><c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr"u8
            )
            .Attribute("sz"u8, (long)Math.Round(text.Size.Points * 100))
            .Raw("><a:solidFill>"u8)
            .Colour(theme, text.Colour)
            .Raw("</a:solidFill><a:latin typeface=\"+mn-lt\"/></a:defRPr></a:pPr><a:endParaRPr"u8)
            .Attribute("lang"u8, language.Tag)
            .Raw("/></a:p></c:txPr><c:externalData"u8)
            .Attribute("r:id"u8, workbook)
            .Raw("><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>"u8);
    }

    private static bool IsStacked(Chart chart) => chart.Kind is ChartKind.StackedBar or ChartKind.StackedColumn;

    private static bool IsLabelled(Chart chart) =>
        chart.Kind is ChartKind.Bar or ChartKind.StackedBar
        || chart.Categories.Length * chart.Series.Length <= (IsStacked(chart) ? 2 * MaxLabelled : MaxLabelled);

    private static void Bars(XmlBuffer xml, Chart chart, SeriesXml series)
    {
        xml.Raw("<c:barChart><c:barDir"u8)
            .Attribute("val"u8, chart.Kind is ChartKind.Bar or ChartKind.StackedBar ? "bar" : "col")
            .Raw("/><c:grouping"u8)
            .Attribute("val"u8, IsStacked(chart) ? "stacked" : "clustered")
            .Raw("/><c:varyColors val=\"0\"/>"u8);
        for (var i = 0; i < chart.Series.Length; i++)
            series.Write(
                i,
                IsLabelled(chart)
                    ? IsStacked(chart)
                        ? "ctr"
                        : "outEnd"
                    : null,
                IsStacked(chart)
            );
        xml.Raw("<c:gapWidth val=\"50\"/>"u8);
        if (IsStacked(chart))
            xml.Raw("<c:overlap val=\"100\"/>"u8);
        xml.Raw(AxesXml.Ids).Raw("</c:barChart>"u8);
    }

    private static void Line(XmlBuffer xml, Chart chart, SeriesXml series)
    {
        xml.Raw("<c:lineChart><c:grouping val=\"standard\"/><c:varyColors val=\"0\"/>"u8);
        for (var i = 0; i < chart.Series.Length; i++)
            series.Write(i, chart.Series.Length == 1 && chart.Categories.Length <= MaxLabelled ? "t" : null, onAreas: false);
        xml.Raw("<c:marker val=\"1\"/>"u8).Raw(AxesXml.Ids).Raw("</c:lineChart>"u8);
    }

    private static void Doughnut(XmlBuffer xml, SeriesXml series)
    {
        xml.Raw("<c:doughnutChart><c:varyColors val=\"1\"/>"u8);
        series.Write(0, "", onAreas: true);
        xml.Raw("<c:firstSliceAng val=\"0\"/><c:holeSize val=\"55\"/></c:doughnutChart>"u8);
    }
}
