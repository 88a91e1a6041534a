using System.Text;
using DocGen.Core.Languages;
using DocGen.Core.Model;

namespace DocGen.Writers.Word.Charts;

/// <summary>
/// Excel number formats (ECMA-376 part 1, 18.8.31), derived from a printed value: the same number of decimals and the same unit. The
/// machine that shows the chart uses the separators of its own locale.
/// </summary>
internal static class NumberFormatCode
{
    private const string General = "General";

    /// <summary>The format of a printed value, for example <c>#,##0.0" pct."</c>.</summary>
    public static string Of(string printed, Language language)
    {
        var (before, number, after) = PrintedNumber.Of(printed);
        if (number.Length == 0)
            return General;
        var separator = number.LastIndexOf(language.Numbers.DecimalSeparator);
        var code = new StringBuilder();
        AppendQuoted(code, before);
        code.Append("#,##0");
        if (separator >= 0)
            code.Append('.').Append('0', number.Length - separator - 1);
        AppendQuoted(code, after);
        return code.ToString();
    }

    /// <summary>The most frequent format of the values of a series.</summary>
    public static string Of(ChartSeries series, Language language)
    {
        var codes = series.Points.Where(point => point.Figure is not null).Select(point => Of(point.Value, language)).ToList();
        return codes.Count == 0 ? General : codes.GroupBy(code => code, StringComparer.Ordinal).MaxBy(group => group.Count())!.Key;
    }

    private static void AppendQuoted(StringBuilder code, string text)
    {
        if (text.Length > 0)
            code.Append('"').Append(text.Replace("\"", "", StringComparison.Ordinal)).Append('"');
    }
}
