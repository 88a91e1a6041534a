using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace DocGen.Tests.Documents;

/// <summary>The rules by which figures, dates and addresses are recognised and compared; README.md beside this file states them.</summary>
internal static partial class SourceRules
{
    private static readonly string[] Months =
    [
        "januar",
        "februar",
        "marts",
        "april",
        "maj",
        "juni",
        "juli",
        "august",
        "september",
        "oktober",
        "november",
        "december",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december",
    ];

    private static readonly string[] Words =
    [
        "to",
        "tre",
        "fire",
        "fem",
        "seks",
        "syv",
        "otte",
        "ni",
        "ti",
        "elleve",
        "tolv",
        "tretten",
        "fjorten",
        "femten",
        "seksten",
        "sytten",
        "atten",
        "nitten",
        "tyve",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "twenty",
    ];

    /// <summary>
    /// One kind of space, dash, apostrophe and figure (<c>CO₂</c> is CO2), composed letters, no soft hyphens; as long as the text was, but
    /// for composition and soft hyphens.
    /// </summary>
    public static string Plain(string text) =>
        string.Create(
                CultureInfo.InvariantCulture,
                $"{text.Replace("\u00AD", "", StringComparison.Ordinal).Normalize(NormalizationForm.FormC)}"
            )
            .Replace('\u00A0', ' ')
            .Replace('\u202F', ' ')
            .Replace('\u2011', '-')
            .Replace('\u2010', '-')
            .Replace('\u2013', '-')
            .Replace('\u2014', '-')
            .Replace('’', '\'')
            .Replace('‘', '\'')
            .Replace('´', '\'')
            .Replace('`', '\'')
            .Replace('₂', '2');

    /// <summary>
    /// Digits with a decimal point where the number has a fraction: <c>1.913.090</c> is 1913090, <c>2,5</c> and <c>2.5</c> are 2.5.
    /// </summary>
    public static string Number(string printed)
    {
        if (Grouped().IsMatch(printed))
            return printed.Replace(".", "", StringComparison.Ordinal).Replace(",", "", StringComparison.Ordinal);
        return GroupedFraction().IsMatch(printed)
            ? printed.Replace(".", "", StringComparison.Ordinal).Replace(',', '.')
            : printed.Replace(',', '.');
    }

    /// <summary>Day, month and year (0 where none is printed).</summary>
    public static (int Day, int Month, int Year) Date(Match match)
    {
        var month = match.Groups["month"].Value.ToLowerInvariant();
        return (
            int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture),
            char.IsAsciiDigit(month[0]) ? int.Parse(month, CultureInfo.InvariantCulture) : (Array.IndexOf(Months, month) % 12) + 1,
            match.Groups["year"].Success ? int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture) : 0
        );
    }

    /// <summary>The number, 2 to 20, that a word says; null for any other word.</summary>
    public static string? NumberInWords(string word)
    {
        var at = Array.IndexOf(Words, word.ToLowerInvariant());
        return at < 0 ? null : ((at % 19) + 2).ToString(CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+|https?://[^\s)>\]]+|www\.[\w-]+(\.[\w-]+)+(/[^\s)>\],;]*)?")]
    public static partial Regex Address();

    // Eight digits alone could as well be two figures of a table.
    [GeneratedRegex(@"(?<=(tlf\.?|telefon|mobil|\+45|/)[ :]*)\d\d ?\d\d ?\d\d\s?\d\d(?!\d)", RegexOptions.IgnoreCase)]
    public static partial Regex Phone();

    [GeneratedRegex(
        """
            (?<![\d.,])(?:
              (?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)
            | (?<day>\d{1,2})/(?<month>\d{1,2})[\s-]+(?<year>\d{4})
            | (?<day>\d{1,2})\.(?<month>\d{1,2})\.(?<year>\d{4})
            | (?<day>\d{1,2})\.?\s+(?<month>[A-Za-z]+)(?:\s+(?<year>\d{4}))?
            )(?!\d)
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex DateShape();

    /// <summary>The dates of a text.</summary>
    public static IEnumerable<Match> Dates(string text) =>
        DateShape()
            .Matches(text)
            .Where(match =>
                char.IsAsciiDigit(match.Groups["month"].Value[0]) || Months.Contains(match.Groups["month"].Value.ToLowerInvariant())
            );

    /// <summary>
    /// A number that is not part of a word or a code: <c>1.913.090</c>, <c>2,5</c>, <c>50</c> in <c>50%</c>, both ends of <c>85-95</c>.
    /// </summary>
    [GeneratedRegex(@"(?<![\p{L}\d_]|[\p{L}_][\p{L}\d_]*-)\d+([.,]\d+)*")]
    public static partial Regex NumberShape();

    [GeneratedRegex(@"^\d{1,3}(?:(?:\.\d{3})+|(?:,\d{3})+)$")]
    private static partial Regex Grouped();

    [GeneratedRegex(@"^\d{1,3}(\.\d{3})+,\d+$")]
    private static partial Regex GroupedFraction();
}
