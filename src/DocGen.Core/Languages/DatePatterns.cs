using System.Globalization;
using System.Text;

namespace DocGen.Core.Languages;

/// <summary>
/// The date formats of a language, with the letters of CLDR (UTS 35, part 4): <c>d</c> <c>dd</c> day, <c>M</c> <c>MM</c> numeric month,
/// <c>MMMM</c> month name in a date, <c>LLLL</c> standalone month name, <c>y</c> year, <c>EEEE</c> weekday; literal text in single quotes.
/// Spaces determine whether a line can be broken: U+00A0 where it cannot.
/// </summary>
public sealed record DatePatterns
{
    /// <summary>The month names in a date, January first: <c>11 marca</c>.</summary>
    public required IReadOnlyList<string> MonthNames { get; init; }

    /// <summary>
    /// The standalone month names, January first: <c>marzec 2024</c>. In many languages the same as <see cref="MonthNames"/>.
    /// </summary>
    public required IReadOnlyList<string> StandaloneMonthNames { get; init; }

    /// <summary>The names of the weekdays, Monday first.</summary>
    public required IReadOnlyList<string> WeekdayNames { get; init; }

    /// <summary>The first day of a month: <c>1</c>, or <c>1er</c>.</summary>
    public string FirstDay { get; init; } = "1";

    /// <summary>In running text, the month by name: Danish <c>d. MMMM y</c>, which is <c>11. marts 2024</c>.</summary>
    public required string Long { get; init; }

    /// <summary>All in digits: Danish <c>dd.MM.y</c>, which is <c>11.03.2024</c>.</summary>
    public required string Short { get; init; }

    /// <summary>With the day of the week: Danish <c>EEEE 'den' d. MMMM y</c>, which is <c>mandag den 11. marts 2024</c>.</summary>
    public required string Weekday { get; init; }

    /// <summary>Without a day, the month by itself: Danish <c>LLLL y</c>, which is <c>marts 2024</c>.</summary>
    public required string Month { get; init; }

    internal string Write(DateOnly date, DateStyle style) =>
        style switch
        {
            DateStyle.Long => Fill(Long, date),
            DateStyle.Short => Fill(Short, date),
            DateStyle.Weekday => Fill(Weekday, date),
            DateStyle.Month => Fill(Month, date),
            DateStyle.Iso => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            _ => throw new ArgumentOutOfRangeException(nameof(style)),
        };

    private string Fill(string pattern, DateOnly date)
    {
        var text = new StringBuilder(pattern.Length + 16);
        for (var i = 0; i < pattern.Length; )
        {
            var end = i + 1;
            if (pattern[i] == '\'')
            {
                end = pattern.IndexOf('\'', end);
                text.Append(pattern, i + 1, end - i - 1);
                i = end + 1;
                continue;
            }

            while (end < pattern.Length && pattern[end] == pattern[i])
                end++;
            text.Append(char.IsAsciiLetter(pattern[i]) ? Field(pattern[i..end], date) : pattern[i..end]);
            i = end;
        }

        return text.ToString();
    }

    private string Field(string letters, DateOnly date) =>
        letters switch
        {
            "d" => date.Day == 1 ? FirstDay : Digits(date.Day, 1),
            "dd" => Digits(date.Day, 2),
            "M" => Digits(date.Month, 1),
            "MM" => Digits(date.Month, 2),
            "MMMM" => MonthNames[date.Month - 1],
            "LLLL" => StandaloneMonthNames[date.Month - 1],
            "y" => Digits(date.Year, 4),
            "EEEE" => WeekdayNames[((int)date.DayOfWeek + 6) % 7],
            _ => throw new FormatException($"'{letters}' is no field of a date pattern"),
        };

    private static string Digits(int number, int length) => number.ToString("D" + Digit(length), CultureInfo.InvariantCulture);

    private static string Digit(int number) => number.ToString(CultureInfo.InvariantCulture);
}
