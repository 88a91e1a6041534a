using System.Text;
using DocGen.Core.Languages;
using DocGen.Core.Model;

namespace DocGen.Writers.Word.Charts;

/// <summary>
/// Number formats as Excel has them (ECMA-376 part 1, 18.8.31), read off a printed value: as many decimals, the same unit. The machine that
/// shows the chart writes the separators of its own language.
/// </summary>
internal static class NumberFormatCode
{
    private const string General = "General";

    /// <summary>The format of a value as printed, for example <c>#,##0.0" pct."</c>.</summary>
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

    /// <summary>The format of most values of a series.</summary>
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
