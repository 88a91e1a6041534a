using DocGen.Core.Figures;
using DocGen.Core.Languages;
using DocGen.Frontend.Data;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>The functions <c>date.*</c>, and what else can be computed with dates. A date has no time of day.</summary>
internal static class DateFunctions
{
    public static readonly Builtin[] All =
    [
        new("date.add_days", "d days", call => Moved(call, static (date, count) => date.AddDays(count))),
        new("date.add_months", "d months", call => Moved(call, static (date, count) => date.AddMonths(count))),
        new("date.add_years", "d years", call => Moved(call, static (date, count) => date.AddYears(count))),
        new("date.parse", "text", Parse),
    ];

    /// <summary>The names of the parts of a date.</summary>
    public static readonly string[] Parts = ["year", "month", "day", "weekday", "day_of_year"];

    /// <summary>A part of a date; <see langword="null"/> if there is no such part.</summary>
    public static object? Part(Language language, DateOnly date, string name) =>
        name switch
        {
            "year" => new FormattedFigure(language.FormatDate(date, DateStyle.Iso)[..4], Figure.Literal(date.Year)) { IsNumber = true },
            "month" => Figure.Literal(date.Month),
            "day" => Figure.Literal(date.Day),
            "weekday" => language.Dates.WeekdayNames[((int)date.DayOfWeek + 6) % 7],
            "day_of_year" => Figure.Literal(date.DayOfYear),
            _ => null,
        };

    /// <summary>
    /// A date moved by a figure: a bare number counts days, one with a unit days, weeks, months or years. <see langword="null"/> if the
    /// unit is another, the number not whole, or the result no date of the calendar.
    /// </summary>
    public static DateOnly? Move(DateOnly date, Figure by, int sign)
    {
        if (!decimal.IsInteger(by.Value) || Math.Abs(by.Value) > 4_000_000)
            return null;
        var count = (int)by.Value * sign;
        try
        {
            return by.Unit.Name switch
            {
                "" or "day" => date.AddDays(count),
                "week" => date.AddDays(7 * count),
                "month" => date.AddMonths(count),
                "year" => date.AddYears(count),
                _ => null,
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    /// <summary>Reads a date written as <c>2024-03-11</c> or in a form of the language.</summary>
    public static bool TryRead(Language language, string text, out DateOnly date)
    {
        date = default;
        var written = Plain(text);
        var numbers = new List<int>();
        for (var i = 0; i < written.Length; i++)
        {
            var end = i;
            while (end < written.Length && char.IsAsciiDigit(written[end]))
                end++;
            if (end - i is > 0 and <= 4)
                numbers.Add(int.Parse(written.AsSpan(i, end - i), System.Globalization.CultureInfo.InvariantCulture));
            i = Math.Max(i, end);
        }

        if (numbers.Count is < 2 or > 3 || numbers.Find(number => number > 31) is not (var year and > 0))
            return false;
        foreach (var day in numbers.Where(number => number is > 0 and <= 31))
        {
            for (var month = 1; month <= 12; month++)
            {
                if (day > DateTime.DaysInMonth(year, month))
                    continue;
                date = new DateOnly(year, month, day);
                foreach (var style in new[] { DateStyle.Iso, DateStyle.Short, DateStyle.Long, DateStyle.Weekday })
                    if (string.Equals(Plain(language.FormatDate(date, style)), written, StringComparison.OrdinalIgnoreCase))
                        return true;
            }
        }

        date = default;
        return false;
    }

    /// <summary>A date made from another, with the place of that in the data.</summary>
    public static object Like(object? original, DateOnly date) =>
        original is DataDate { Source: var source } ? new DataDate(source, date) : date;

    /// <summary>Ordinary spaces, single slashes as hyphens, and numbers without leading zeros.</summary>
    private static string Plain(string text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        foreach (var c in text.Trim())
        {
            if (c == '0' && (plain.Length == 0 || !char.IsAsciiDigit(plain[^1])))
                continue;
            plain.Append(c is '\u00A0' or '\u202F' ? ' ' : c);
        }

        // Scriban's own examples write 2016/01/05.
        return plain.Length > 4 && plain[4] == '/' ? plain.Replace('/', '-').ToString() : plain.ToString();
    }

    private static object? Parse(Call call)
    {
        if (call[0] is null || Value.TryDate(call[0], out _))
            return call[0];
        var text = call.Text(0);
        if (!TryRead(call.Language, text, out var date))
            throw call.Error(
                0,
                TemplateCodes.Arguments,
                $"'{text}' is not a date",
                $"write it as {call.Language.FormatDate(new DateOnly(2024, 3, 11), DateStyle.Iso)}, or as "
                    + $"{call.Language.FormatDate(new DateOnly(2024, 3, 11), DateStyle.Short)}"
            );
        return call[0] is DataText { Source: var source } ? new DataDate(source, date) : date;
    }

    private static object Moved(Call call, Func<DateOnly, int, DateOnly> move)
    {
        if (!Value.TryDate(call[0], out var date))
            throw call.Wanted(0, "a date");
        var count = call.Whole(1, -4_000_000, 4_000_000);
        try
        {
            return Like(call[0], move(date, count));
        }
        catch (ArgumentOutOfRangeException)
        {
            throw call.Error(1, TemplateCodes.OutOfRange, "the calendar goes from the year 1 to the year 9999");
        }
    }
}
