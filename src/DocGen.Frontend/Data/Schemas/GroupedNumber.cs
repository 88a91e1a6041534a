using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// Numbers written in the Danish and Swedish way, with points as thousands separators and a decimal comma. YAML has a decimal point and no
/// thousands separator: there <c>875.000</c> is 875 with three decimals, and <c>1.913.090</c> and <c>34,6</c> are text.
/// </summary>
internal static partial class GroupedNumber
{
    private const int Thousand = 1000;

    /// <summary>
    /// The number that is meant if its point is a thousands separator: possible for <c>875.000</c> and <c>1.125</c>, not for <c>0.125</c>
    /// and <c>1_875.000</c>.
    /// </summary>
    public static bool TryReread(decimal value, out decimal thousands)
    {
        var canBe = value.Scale == 3 && Math.Abs(value) is >= 1 and < Thousand;
        thousands = canBe ? value * Thousand : value;
        return canBe;
    }

    /// <summary>
    /// The YAML spelling of a number written in this way, with or without its unit; <see langword="null"/> if the text is not such a
    /// number.
    /// </summary>
    public static string? HintFor(string text)
    {
        if (WithUnit().Match(text) is { Success: true } decimals)
            return $"write {decimals.Groups["number"].Value}, without the unit";
        var printed = Printed().Match(text);
        if (!printed.Success)
            return null;
        var plain = Space().Replace(printed.Groups["number"].Value, "").Replace(".", "", StringComparison.Ordinal).Replace(',', '.');
        var grouped = InGroups(plain);
        if (plain == text)
            return $"write {plain}, without quotation marks";
        return (grouped == plain ? $"write {plain}" : $"write {plain} or {grouped}")
            + (printed.Groups["unit"].Success ? ", without the unit" : "");
    }

    /// <summary>The hint for a number with two possible readings.</summary>
    public static string HintFor(decimal thousands)
    {
        var plain = thousands.ToString("0", CultureInfo.InvariantCulture);
        var limit = thousands < 0 ? "'minimum' above" : "'maximum' below";
        return $"write {plain} or {InGroups(plain)}; if it does have three decimals, let its schema give a {limit} {plain}";
    }

    /// <summary>Groups digits as our YAML allows: <c>1_913_090.5</c>.</summary>
    private static string InGroups(string plain)
    {
        var point = plain.IndexOf('.', StringComparison.Ordinal);
        var grouped = new StringBuilder(plain);
        for (var at = (point < 0 ? plain.Length : point) - 3; at > 0 && plain[at - 1] != '-'; at -= 3)
            grouped.Insert(at, '_');
        return grouped.ToString();
    }

    [GeneratedRegex(
        @"^(?<number>-?(?:[1-9][0-9]{0,2}(?:[.\s][0-9]{3})+|[0-9]+)(?:,[0-9]+)?)(?<unit>\s*[\p{L}%][\p{L}. ]*)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Printed();

    /// <summary>A decimal point, and not three decimals, which may be thousands.</summary>
    [GeneratedRegex(@"^(?<number>-?[0-9]+\.(?:[0-9]{1,2}|[0-9]{4,}))\s*[\p{L}%][\p{L}. ]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex WithUnit();

    [GeneratedRegex(@"\s", RegexOptions.CultureInvariant)]
    private static partial Regex Space();
}
