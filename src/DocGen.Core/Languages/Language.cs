using System.Globalization;
using DocGen.Core.Figures;

namespace DocGen.Core.Languages;

/// <summary>
/// What a language decides: how numbers and dates are written, the fixed words, and the order of letters. The rules are in the
/// program, not in the machine's culture.
/// </summary>
public sealed class Language
{
    private readonly Func<Language, DateOnly, DateStyle, string> _writeDate;
    private readonly string _per;

    /// <param name="writeDate">Writes the styles that differ between languages: long, short and weekday.</param>
    /// <param name="per">The word between a quantity and what it is divided by: "kr. pr. indbygger".</param>
    internal Language(Func<Language, DateOnly, DateStyle, string> writeDate, string per) => (_writeDate, _per) = (writeDate, per);

    /// <summary>Danish as the Danish state writes it (Retskrivningsordbogen).</summary>
    public static Language Danish { get; } = DanishLanguage.Create();

    /// <summary>British English.</summary>
    public static Language English { get; } = EnglishLanguage.Create();

    /// <summary>Swedish.</summary>
    public static Language Swedish { get; } = SwedishLanguage.Create();

    /// <summary>Every language there is.</summary>
    public static IReadOnlyList<Language> All { get; } = [Danish, English, Swedish];

    /// <summary>BCP 47 tag, for example <c>da-DK</c>.</summary>
    public required string Tag { get; init; }

    public required char DecimalSeparator { get; init; }

    public required char GroupSeparator { get; init; }

    /// <summary>January first.</summary>
    public required IReadOnlyList<string> MonthNames { get; init; }

    /// <summary>Monday first.</summary>
    public required IReadOnlyList<string> WeekdayNames { get; init; }

    /// <summary>0 to 20 in words.</summary>
    public required IReadOnlyList<string> NumberWords { get; init; }

    /// <summary>The words that the program itself prints.</summary>
    public required FixedWords Words { get; init; }

    /// <summary>The order of words in a sorted list.</summary>
    public required IComparer<string> Collation { get; init; }

    /// <summary>Units whose words are not those of <see cref="Unit.Symbol"/>, by symbol.</summary>
    internal IReadOnlyDictionary<string, UnitWords> UnitWords { get; init; } = new Dictionary<string, UnitWords>();

    /// <summary>
    /// The language of a BCP 47 tag or its first part (<c>da</c>, <c>da-DK</c>), in any case; <see langword="null"/> when there is none.
    /// </summary>
    public static Language? Find(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        foreach (var language in All)
            if (
                tag.Equals(language.Tag, StringComparison.OrdinalIgnoreCase)
                || tag.Equals(language.Tag[..2], StringComparison.OrdinalIgnoreCase)
            )
                return language;
        return null;
    }

    /// <summary>
    /// A number with grouped thousands, for example <c>1.913.090</c> or <c>34,6</c>, rounded half away from zero; a negative one with
    /// U+2212, which neither breaks from its digits nor is shorter than a plus.
    /// </summary>
    /// <param name="decimals">0 to 28, or as many as the value was written with.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    public string FormatNumber(decimal value, int? decimals = null) =>
        NumberFormat.Write(value, decimals, DecimalSeparator, GroupSeparator);

    /// <summary>
    /// A number and its unit, which no line break separates (U+00A0): <c>875.000 kr.</c>, <c>1 kommune</c>, <c>29 kommuner</c>.
    /// </summary>
    /// <inheritdoc cref="FormatNumber"/>
    public string FormatFigure(Figure figure, int? decimals = null)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var number = FormatNumber(figure.Value, decimals);
        if (figure.Unit.IsNone)
            return number;
        return number + NumberFormat.NoBreakSpace + FormatUnit(figure.Unit, number is "1" or "\u22121");
    }

    /// <summary>A unit's words, for example <c>mio. kr.</c> or <c>indbyggere</c>.</summary>
    /// <param name="singular">Whether the number before it is 1.</param>
    public string FormatUnit(Unit unit, bool singular = false)
    {
        ArgumentNullException.ThrowIfNull(unit);
        if (unit is { Numerator: { } above, Denominator: { } below })
        {
            var divided = _per + NumberFormat.NoBreakSpace + FormatUnit(below, singular: true);
            return above.IsNone ? divided : FormatUnit(above, singular) + " " + divided;
        }

        var word = UnitWords.TryGetValue(unit.Symbol, out var words)
            ? singular
                ? words.Singular
                : words.Plural
            : singular
                ? unit.Singular
                : unit.Symbol;
        return word.Replace(' ', NumberFormat.NoBreakSpace);
    }

    /// <summary>A date; the day and the month are not separated by a line break (U+00A0).</summary>
    public string FormatDate(DateOnly date, DateStyle style = DateStyle.Long) =>
        style switch
        {
            DateStyle.Iso => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateStyle.Month => MonthNames[date.Month - 1] + " " + date.Year.ToString(CultureInfo.InvariantCulture),
            _ => _writeDate(this, date, style),
        };

    /// <summary><c>a, b og c</c>; no comma before the last "og" (in English neither).</summary>
    public string FormatList(IReadOnlyList<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => string.Join(", ", items.Take(items.Count - 1)) + " " + Words.And + " " + items[^1],
        };
    }

    /// <summary>A whole number from 0 to 20 in words, any other in digits.</summary>
    public string FormatWords(decimal value) =>
        value >= 0 && value < NumberWords.Count && decimal.IsInteger(value) ? NumberWords[(int)value] : FormatNumber(value);

    public override string ToString() => Tag;

    /// <summary>The name of the date's weekday.</summary>
    internal string Weekday(DateOnly date) => WeekdayNames[((int)date.DayOfWeek + 6) % 7];
}
