using System.Globalization;
using DocumentFormat.OpenXml.Drawing.Charts;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace DocGen.Tests.Word;

/// <summary>Reads a chart as Word shows it on a Danish machine: its table of figures, a line a cell.</summary>
internal static class DocxChart
{
    public static IEnumerable<string> Lines(ChartPart part)
    {
        using var workbook = SpreadsheetDocument.Open(part.EmbeddedPackagePart!.GetStream(), isEditable: false);
        var corner =
            workbook
                .WorkbookPart!.WorksheetParts.Single()
                .Worksheet!.Descendants<S.Cell>()
                .FirstOrDefault(cell => cell.CellReference == "A1")
                ?.InnerText
            ?? "";
        var series = part.ChartSpace!.Descendants<SeriesText>().Select(text => text.Parent!).ToList();
        yield return corner;
        foreach (var one in series)
            yield return one.GetFirstChild<SeriesText>()!.Descendants<NumericValue>().Single().Text;
        var names = series[0]
            .GetFirstChild<CategoryAxisData>()!
            .Descendants<StringPoint>()
            .Select(point => point.NumericValue!.Text)
            .ToList();
        for (var i = 0; i < names.Count; i++)
        {
            yield return names[i];
            foreach (var one in series)
            {
                var cache = one.GetFirstChild<Values>()!.Descendants<NumberingCache>().Single();
                if (cache.Elements<NumericPoint>().FirstOrDefault(point => point.Index! == i) is { } point)
                    yield return Format(
                        decimal.Parse(point.NumericValue!.Text, CultureInfo.InvariantCulture),
                        point.FormatCode?.Value ?? cache.FormatCode!.Text
                    );
            }
        }
    }

    /// <summary>Excel's formats as far as charts have them: grouped thousands, decimals, a unit in quotes.</summary>
    private static string Format(decimal value, string code)
    {
        var unit = code.IndexOf('"', StringComparison.Ordinal) is >= 0 and var quote ? code[quote..].Trim('"') : "";
        var digits = code[..(code.Length - (unit.Length > 0 ? unit.Length + 2 : 0))];
        var danish = new NumberFormatInfo
        {
            NumberDecimalSeparator = ",",
            NumberGroupSeparator = ".",
            NegativeSign = "\u2212",
        };
        return value.ToString(digits, danish) + unit;
    }
}
