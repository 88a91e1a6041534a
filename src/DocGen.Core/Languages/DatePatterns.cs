using System.Globalization;
using System.Text;

namespace DocGen.Core.Languages;

/// <summary>
/// How a language writes dates, in the letters of CLDR (UTS 35, part 4): <c>d</c> <c>dd</c> day, <c>M</c> <c>MM</c> month in digits,
/// <c>MMMM</c> its name in a date, <c>LLLL</c> its name by itself, <c>y</c> year, <c>EEEE</c> weekday; text in single quotes. Spaces in
/// them say whether a line may end there: U+00A0 where it may not.
/// </summary>
public sealed record DatePatterns
{
    /// <summary>January first, as in a date: <c>11 marca</c>.</summary>
    public required IReadOnlyList<string> MonthNames { get; init; }

    /// <summary>January first, by itself: <c>marzec 2024</c>. The same as <see cref="MonthNames"/> in many languages.</summary>
    public required IReadOnlyList<string> StandaloneMonthNames { get; init; }

    /// <summary>Monday first.</summary>
    public required IReadOnlyList<string> WeekdayNames { get; init; }

    /// <summary>The first day of a month: <c>1</c>, or <c>1er</c>.</summary>
    public string FirstDay { get; init; } = "1";

    public required string Long { get; init; }

    public required string Short { get; init; }

    public required string Weekday { get; init; }

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
