using System.Globalization;
using DocGen.Core.Drawing;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Charts;

/// <summary>Writes a series (ECMA-376 part 1, 21.2.2.170): references to its data in the workbook, and a cached copy.</summary>
internal sealed class SeriesXml(XmlBuffer xml, Chart chart, Theme theme, Language language)
{
    private static readonly string[] Markers = ["circle", "square", "triangle", "diamond"];
    private static readonly string[] Dashes = ["", "dash", "sysDot", "dashDot"];

    private readonly bool _hasHighlight = chart.Series.Length == 1 && chart.Categories.Any(category => category.IsHighlighted);

    /// <param name="labelPosition">The position of value labels; <see langword="null"/> for none, empty for the default.</param>
    /// <param name="onAreas">Whether values are on the painted areas.</param>
    public void Write(int index, string? labelPosition, bool onAreas)
    {
        var series = chart.Series[index];
        xml.Raw("<c:ser><c:idx"u8)
            .Attribute("val"u8, index)
            .Raw("/><c:order"u8)
            .Attribute("val"u8, index)
            .Raw("/><c:tx><c:strRef><c:f>"u8)
            .Escaped(ChartWorkbook.TitleOf(index))
            .Raw("</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>"u8)
            .Escaped(series.Title)
            .Raw("</c:v></c:pt></c:strCache></c:strRef></c:tx>"u8);
        if (chart.Kind == ChartKind.Line)
            LineLook(index);
        else
            AreaLook(index);
        Labels(series, labelPosition, onAreas);
        Categories();
        Values(index, series);
        if (chart.Kind == ChartKind.Line)
            xml.Raw("<c:smooth val=\"0\"/>"u8);
        xml.Raw("</c:ser>"u8);
    }

    private void LineLook(int index)
    {
        var colour = ChartPalette.Of(theme, index).Colour;
        xml.Raw("<c:spPr>"u8)
            .Line(theme, colour, Length.FromPoints(1.75), Dashes[index % Dashes.Length])
            .Raw("</c:spPr><c:marker><c:symbol"u8)
            .Attribute("val"u8, Markers[index % Markers.Length])
            .Raw("/><c:size val=\"6\"/><c:spPr><a:solidFill>"u8)
            .Colour(theme, colour)
            .Raw("</a:solidFill><a:ln><a:noFill/></a:ln></c:spPr></c:marker>"u8);
    }

    private void AreaLook(int index)
    {
        if (chart.Kind != ChartKind.Doughnut)
        {
            xml.Raw("<c:spPr>"u8).Fill(theme, _hasHighlight ? ChartPalette.Quiet(theme) : ChartPalette.Of(theme, index));
            if (chart.Kind is ChartKind.StackedBar or ChartKind.StackedColumn)
                xml.Line(theme, Colour.White, Length.FromPoints(1));
            xml.Raw("</c:spPr><c:invertIfNegative val=\"0\"/>"u8);
        }

        for (var i = 0; i < chart.Categories.Length; i++)
        {
            if (chart.Kind == ChartKind.Doughnut)
                DataPoint(i, ChartPalette.Of(theme, i), "<c:bubble3D val=\"0\"/>"u8);
            else if (_hasHighlight && chart.Categories[i].IsHighlighted)
                DataPoint(i, ChartPalette.Of(theme, index), "<c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/>"u8);
        }
    }

    private void DataPoint(int index, Core.Drawing.Paint paint, ReadOnlySpan<byte> flags)
    {
        xml.Raw("<c:dPt><c:idx"u8).Attribute("val"u8, index).Raw("/>"u8).Raw(flags).Raw("<c:spPr>"u8).Fill(theme, paint);
        if (chart.Kind == ChartKind.Doughnut)
            xml.Line(theme, Colour.White, Length.FromPoints(1));
        xml.Raw("</c:spPr></c:dPt>"u8);
    }

    private void Labels(ChartSeries series, string? position, bool onAreas)
    {
        if (position is null)
            return;
        xml.Raw("<c:dLbls><c:numFmt"u8)
            .Attribute("formatCode"u8, NumberFormatCode.Of(series, language))
            .Raw(" sourceLinked=\"0\"/>"u8)
            .Raw(onAreas ? "<c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill></c:spPr>"u8 : "<c:spPr><a:noFill/></c:spPr>"u8)
            .Raw("<c:txPr><a:bodyPr wrap=\"none\"/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr"u8)
            .Attribute("lang"u8, language.Tag)
            .Raw("/></a:p></c:txPr>"u8);
        if (position.Length > 0)
            xml.Raw("<c:dLblPos"u8).Attribute("val"u8, position).Raw("/>"u8);
        xml.Raw(
            "<c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/>"u8
                + "<c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>"u8
        );
    }

    private void Categories()
    {
        xml.Raw("<c:cat><c:strRef><c:f>"u8)
            .Escaped(ChartWorkbook.Names(chart.Categories.Length))
            .Raw("</c:f><c:strCache><c:ptCount"u8)
            .Attribute("val"u8, chart.Categories.Length)
            .Raw("/>"u8);
        for (var i = 0; i < chart.Categories.Length; i++)
            xml.Raw("<c:pt"u8).Attribute("idx"u8, i).Raw("><c:v>"u8).Escaped(chart.Categories[i].Name).Raw("</c:v></c:pt>"u8);
        xml.Raw("</c:strCache></c:strRef></c:cat>"u8);
    }

    private void Values(int index, ChartSeries series)
    {
        var max = NumberFormatCode.Of(series, language);
        xml.Raw("<c:val><c:numRef><c:f>"u8)
            .Escaped(ChartWorkbook.Values(index, series.Points.Length))
            .Raw("</c:f><c:numCache><c:formatCode>"u8)
            .Escaped(max)
            .Raw("</c:formatCode><c:ptCount"u8)
            .Attribute("val"u8, series.Points.Length)
            .Raw("/>"u8);
        for (var i = 0; i < series.Points.Length; i++)
        {
            if (series.Points[i].Figure is not { } figure)
                continue;
            xml.Raw("<c:pt"u8).Attribute("idx"u8, i);
            var own = NumberFormatCode.Of(series.Points[i].Value, language);
            if (own != max)
                xml.Attribute("formatCode"u8, own);
            xml.Raw("><c:v>"u8).Plain(figure.Value.ToString(CultureInfo.InvariantCulture)).Raw("</c:v></c:pt>"u8);
        }

        xml.Raw("</c:numCache></c:numRef></c:val>"u8);
    }
}
