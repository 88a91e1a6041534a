using DocGen.Core.Drawing;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Charts;

/// <summary>Writes the two axes (ECMA-376 part 1, 21.2.2.25 and 21.2.2.226); the scale is omitted if every value is printed.</summary>
internal static class AxesXml
{
    public static ReadOnlySpan<byte> Ids => "<c:axId val=\"100000001\"/><c:axId val=\"100000002\"/>"u8;

    public static void Write(XmlBuffer xml, Chart chart, Theme theme, Language language, bool hasScale)
    {
        var lies = chart.Kind is ChartKind.Bar or ChartKind.StackedBar;

        // The first category is at the top, as in a table.
        xml.Raw("<c:catAx><c:axId val=\"100000001\"/><c:scaling><c:orientation"u8)
            .Attribute("val"u8, lies ? "maxMin" : "minMax")
            .Raw("/></c:scaling><c:delete val=\"0\"/><c:axPos"u8)
            .Attribute("val"u8, lies ? "l" : "b")
            .Raw(
                "/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>"u8
                    + "<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/><c:spPr>"u8
            )
            .Line(theme, theme.Colours["muted"], Length.FromPoints(0.75))
            .Raw(
                "</c:spPr><c:crossAx val=\"100000002\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/>"u8
                    + "<c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>"u8
            );

        xml.Raw("<c:valAx><c:axId val=\"100000002\"/><c:scaling><c:orientation val=\"minMax\"/>"u8);
        if (!HasNegative(chart))
            xml.Raw("<c:min val=\"0\"/>"u8);
        xml.Raw("</c:scaling><c:delete"u8)
            .Attribute("val"u8, hasScale ? 0 : 1)
            .Raw("/><c:axPos"u8)
            .Attribute("val"u8, lies ? "b" : "l")
            .Raw("/>"u8);
        if (hasScale)
            xml.Raw("<c:majorGridlines><c:spPr>"u8)
                .Line(theme, theme.Colours["rule"], Length.FromPoints(0.5))
                .Raw("</c:spPr></c:majorGridlines>"u8);
        xml.Raw("<c:numFmt"u8)
            .Attribute("formatCode"u8, NumberFormatCode.Of(chart.Series[0], language))
            .Raw(
                " sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>"u8
                    + "<c:tickLblPos val=\"nextTo\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val=\"100000001\"/>"u8
                    + "<c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>"u8
            );
    }

    private static bool HasNegative(Chart chart)
    {
        foreach (var series in chart.Series)
        foreach (var point in series.Points)
            if (point.Figure is { Value: < 0 })
                return true;
        return false;
    }
}
