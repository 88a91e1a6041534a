using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Tests.Word;
using DocGen.Writers.Word;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using S = DocumentFormat.OpenXml.Spreadsheet;
using W = DocumentFormat.OpenXml.Wordprocessing;
using Wp = DocumentFormat.OpenXml.Drawing.Wordprocessing;

namespace DocGen.Tests.Charts;

/// <summary>A chart in Word is Word's own: it can be edited, and its data is with it.</summary>
public sealed class WordChartTests
{
    public static TheoryData<ChartKind, bool> AllKinds
    {
        get
        {
            var data = new TheoryData<ChartKind, bool>();
            foreach (var kind in Enum.GetValues<ChartKind>())
            {
                data.Add(kind, true);
                data.Add(kind, false);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Every_kind_is_valid_drawn_or_not(ChartKind kind, bool drawn)
    {
        foreach (var chart in new[] { SampleCharts.Of(kind), SampleCharts.Of(kind, series: 1) })
            Assert.Empty(WordValidation.Validate(Write(drawn ? SampleCharts.Draw(chart) : chart)));
    }

    [Theory]
    [MemberData(nameof(AllKinds))]
    public void Its_workbook_is_valid_and_holds_the_cached_values(ChartKind kind, bool drawn)
    {
        var chart = drawn ? SampleCharts.Draw(SampleCharts.Of(kind)) : SampleCharts.Of(kind);
        Open(
            Write(chart),
            main =>
            {
                var part = main.ChartParts.Single();
                using var workbook = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), isEditable: false);
                Assert.Empty(new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2021).Validate(workbook));
                var cells = workbook
                    .WorkbookPart!.WorksheetParts.Single()
                    .Worksheet!.Descendants<S.Cell>()
                    .ToDictionary(cell => cell.CellReference!.Value!, cell => cell.InnerText);
                var series = part.ChartSpace!.Descendants<C.SeriesText>().Select(title => title.Parent!).ToList();
                Assert.Equal(chart.Series.Length, series.Count);
                for (var s = 0; s < series.Count; s++)
                {
                    var column = (char)('B' + s);
                    Assert.Equal(
                        $"Data!${column}$1",
                        series[s].Descendants<C.SeriesText>().Single().Descendants<C.Formula>().Single().Text
                    );
                    Assert.Equal(chart.Series[s].Title, cells[$"{column}1"]);
                    var cached = series[s]
                        .Descendants<C.NumberingCache>()
                        .Single()
                        .Elements<C.NumericPoint>()
                        .Select(point => point.NumericValue!.Text)
                        .ToList();
                    for (var i = 0; i < chart.Categories.Length; i++)
                    {
                        Assert.Equal(chart.Categories[i].Name, cells[$"A{i + 2}"]);
                        Assert.Equal(
                            chart.Series[s].Points[i].Figure!.Value.ToString(CultureInfo.InvariantCulture),
                            cells[$"{column}{i + 2}"]
                        );
                        Assert.Equal(cells[$"{column}{i + 2}"], cached[i]);
                    }
                }
            }
        );
    }

    [Fact]
    public void Values_are_written_as_in_the_document() =>
        Open(
            Write(SampleCharts.Of(ChartKind.Bar)),
            main =>
                Assert.All(
                    main.ChartParts.Single().ChartSpace!.Descendants<C.FormatCode>(),
                    code => Assert.Equal("#,##0.0\"\u00A0pct.\"", code.Text)
                )
        );

    [Fact]
    public void It_says_what_it_shows_and_stands_in_a_paragraph_with_its_caption_below() =>
        Open(
            Write(SampleCharts.Of(ChartKind.Line, series: 1, categories: 2)),
            main =>
            {
                var properties = main.Document!.Descendants<Wp.DocProperties>().Single();
                Assert.Equal(
                    "Ture i fem kommuner. Kommune, Bil: København: 14,5\u00A0pct.; Frederiksberg: 28,5\u00A0pct.",
                    properties.Description
                );
                var paragraph = properties.Ancestors<W.Paragraph>().Single();
                Assert.NotNull(paragraph.ParagraphProperties!.ParagraphStyleId);
                Assert.Equal("Figur\u00A01. Ture pr. dag", DocxText.Of(paragraph.NextSibling<W.Paragraph>()!));
            }
        );

    [Fact]
    public void Two_charts_are_two_parts_with_data_of_their_own()
    {
        var docx = Write(SampleCharts.Of(ChartKind.Bar), SampleCharts.Of(ChartKind.Line) with { Id = "to" });
        Assert.Empty(WordValidation.Validate(docx));
        Open(docx, main => Assert.Equal(2, main.ChartParts.Select(part => part.EmbeddedPackagePart!.Uri).Distinct().Count()));
        Assert.Equal(docx.ToArray(), Write(SampleCharts.Of(ChartKind.Bar), SampleCharts.Of(ChartKind.Line) with { Id = "to" }).ToArray());
    }

    private static ReadOnlyMemory<byte> Write(params Block[] blocks) =>
        new DocxWriter().Write(AllNodes.Of("report", [.. blocks]), Theme.Default, new DiagnosticBag()).Main;

    private static void Open(ReadOnlyMemory<byte> docx, Action<MainDocumentPart> look)
    {
        using var stream = new MemoryStream(docx.ToArray());
        using var document = WordprocessingDocument.Open(stream, isEditable: false);
        look(document.MainDocumentPart!);
    }
}
