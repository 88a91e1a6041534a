using System.Runtime.CompilerServices;
using DocGen.Core.Figures;
using DocGen.Core.Languages.Hyphenation;
using UnitTable = DocGen.Core.Figures.Units;

namespace DocGen.Core.Languages;

/// <summary>
/// A complete language: the formats of numbers, dates, money and units, the words that the program prints, the alphabetical order, sentence
/// boundaries and hyphenation. The rules are in the program and do not depend on the culture of the machine. All parts are required
/// members.
/// </summary>
/// <remarks>
/// A built-in language is a file in <c>Languages/Definitions</c> and its patterns. A custom one is made in the same way and added by <see
/// cref="LanguageSet.With"/>; <c>Language.Find("sv")! with { Tag = "sv-FI", … }</c> makes a variant.
/// </remarks>
public sealed record Language
{
    // Outside the languages: a copy with other words must not share the index.
    private static readonly ConditionalWeakTable<Language, Dictionary<string, Unit>> UnitIndexes = [];

    /// <summary>Danish as written by Danish public authorities (Retskrivningsordbogen).</summary>
    public static Language Danish => BuiltIn("da-DK");

    /// <summary>British English.</summary>
    public static Language English => BuiltIn("en-GB");

    /// <summary>Swedish.</summary>
    public static Language Swedish => BuiltIn("sv-SE");

    /// <summary>The BCP 47 tag with the region, for example <c>da-DK</c>, for Word, PDF and web pages.</summary>
    public required string Tag { get; init; }

    /// <summary>Other tags of the language, the usual one first, for example <c>da</c>. Can be empty.</summary>
    public required IReadOnlyList<string> ShortTags { get; init; }

    /// <summary>The name of the language in itself.</summary>
    public required string Name { get; init; }

    /// <summary>Decimal and group separators (CLDR, UTS 35 part 3).</summary>
    public required NumberStyle Numbers { get; init; }

    /// <summary>The plural category for a number (CLDR, "Language Plural Rules").</summary>
    public required Func<PluralOperands, PluralCategory> Plural { get; init; }

    /// <summary>The numbers 0 to 20 in words.</summary>
    public required IReadOnlyList<string> NumberWords { get; init; }

    /// <summary>Dates in words and digits, in the letters of CLDR (UTS 35 part 4).</summary>
    public required DatePatterns Dates { get; init; }

    /// <summary>The currency of the language and the signs, scales and order of amounts: Danish <c>3,5 mio. kr.</c></summary>
    public required MoneyStyle Money { get; init; }

    /// <summary>The words after a quantity, in each plural form.</summary>
    public required UnitWords Units { get; init; }

    /// <summary>Whether there is a comma before the last "and" of three or more items.</summary>
    public required bool HasSerialComma { get; init; }

    /// <summary>The marks around quoted text, and those of other languages that authors write instead.</summary>
    public required QuotationMarks Quotes { get; init; }

    /// <summary>The spaces before marks such as the colon, which French has and most languages do not.</summary>
    public required Punctuation Punctuation { get; init; }

    /// <summary>The order in which words are sorted: in Danish <c>å</c> comes last.</summary>
    public required Alphabet Alphabet { get; init; }

    /// <summary>Words that end with a point, after which a sentence need not end: <c>bl.a.</c>, <c>e.g.</c></summary>
    public required Abbreviations Abbreviations { get; init; }

    /// <summary>The words that the program itself prints.</summary>
    public required FixedWords Words { get; init; }

    /// <summary>Link texts that do not describe their target, such as <c>klik her</c>; in lower case, without punctuation.</summary>
    public required IReadOnlyList<string> VagueLinks { get; init; }

    /// <summary>The hyphenator; <see cref="Hyphenator.None"/> for a language without patterns.</summary>
    public required Hyphenator Hyphenator { get; init; }

    /// <summary>The locale, and words, of a web site built with MkDocs.</summary>
    public required MkDocsLocale MkDocs { get; init; }

    /// <summary>The tag in templates: the shortest usual one.</summary>
    public string ShortTag => ShortTags.Count > 0 ? ShortTags[0] : Tag;

    /// <summary>All tags of the language.</summary>
    public IEnumerable<string> Tags => ShortTags.Append(Tag);

    /// <summary>Finds a built-in language by one of its tags; <see langword="null"/> if there is none.</summary>
    public static Language? Find(string tag) => LanguageSet.BuiltIn.Find(tag);

    /// <summary>A number with thousands separators, for example <c>1.913.090</c> or <c>34,6</c>.</summary>
    /// <inheritdoc cref="NumberStyle.Write"/>
    public string FormatNumber(decimal value, int? decimals = null) => Numbers.Write(value, decimals);

    /// <summary>
    /// A number and its unit, joined with a no-break space (U+00A0): <c>875.000 kr.</c>, <c>1 kommune</c>, <c>29 kommuner</c>, <c>$12</c>.
    /// </summary>
    /// <inheritdoc cref="NumberStyle.Write"/>
    public string FormatFigure(Figure figure, int? decimals = null)
    {
        ArgumentNullException.ThrowIfNull(figure);
        var places = decimals ?? figure.Value.Scale;
        var number = Numbers.Write(figure.Value, places);
        var category = Plural(new PluralOperands(Math.Round(figure.Value, places, MidpointRounding.AwayFromZero), places));
        return Format(figure.Unit, number, category);
    }

    /// <summary>The words of a unit without a number, for example <c>mio. kr.</c> or <c>indbyggere</c>.</summary>
    public string FormatUnit(Unit unit, PluralCategory category = PluralCategory.Other)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Format(unit, "", category);
    }

    /// <summary>A date; day and month are joined with a no-break space (U+00A0).</summary>
    public string FormatDate(DateOnly date, DateStyle style = DateStyle.Long) => Dates.Write(date, style);

    /// <summary><c>a, b og c</c>, <c>a, b, and c</c>.</summary>
    public string FormatList(IReadOnlyList<string> items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items.Count switch
        {
            0 => "",
            1 => items[0],
            _ => string.Join(", ", items.Take(items.Count - 1))
                + (HasSerialComma && items.Count > 2 ? ", " : " ")
                + Words.And
                + " "
                + items[^1],
        };
    }

    /// <summary>A whole number from 0 to 20 in words, any other number in digits.</summary>
    public string FormatWords(decimal value) =>
        value >= 0 && value < NumberWords.Count && decimal.IsInteger(value) ? NumberWords[(int)value] : FormatNumber(value);

    /// <summary>
    /// Finds a unit by the words of the language: <c>mio. kr.</c>, <c>kommuner</c>, <c>kr. pr. indbygger</c>; <see langword="null"/> if
    /// there is none.
    /// </summary>
    public Unit? FindUnit(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var index = UnitIndex;
        return UnitTable.FindQuotient(words, " " + Units.Per + " ", index.GetValueOrDefault) is { } unit
            ? unit with
            {
                Symbol = words,
            }
            : null;
    }

    /// <summary>All words that <see cref="FindUnit"/> finds, except for quotients.</summary>
    internal IEnumerable<string> UnitWords => UnitIndex.Keys;

    /// <summary>Whether it is the same object: two languages with one tag may differ in a word.</summary>
    public bool Equals(Language? other) => ReferenceEquals(this, other);

    /// <summary>From the tag alone.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Tag);

    /// <summary>The <see cref="Tag"/>.</summary>
    public override string ToString() => Tag;

    private Dictionary<string, Unit> UnitIndex => UnitIndexes.GetValue(this, static language => language.IndexUnits());

    private static Language BuiltIn(string tag) => LanguageSet.BuiltIn.Find(tag)!;

    private string Format(Unit unit, string number, PluralCategory category)
    {
        if (unit.IsNone)
            return number;
        if (unit is { Numerator: { } above, Denominator: { } below })
        {
            var divided =
                Units.Per + NumberStyle.NoBreakSpace + Spaced(FormsOf(below).Per.Replace("#", "", StringComparison.Ordinal).Trim());
            var whole = Format(above, number, category);
            return whole.Length == 0 ? divided
                : above.IsNone ? whole + NumberStyle.NoBreakSpace + divided
                : whole + " " + divided;
        }

        var form = Spaced(FormsOf(unit)[category]);
        var at = form.IndexOf('#', StringComparison.Ordinal);
        if (number.Length == 0)
            return at < 0 ? form : new PrintedNumber(form[..at], "", form[(at + 1)..]).Unit.Replace(' ', NumberStyle.NoBreakSpace);
        if (at < 0)
            return number + NumberStyle.NoBreakSpace + form;
        // A currency sign before the number follows the minus sign: −$12.
        return at > 0 && number[0] == NumberStyle.Minus
            ? NumberStyle.Minus + form.Replace("#", number[1..], StringComparison.Ordinal)
            : form.Replace("#", number, StringComparison.Ordinal);
    }

    private UnitForms FormsOf(Unit unit) => unit.Forms ?? (unit.Currency is null ? Units.Of(unit) : Money.Of(unit));

    private static string Spaced(string words) => words.Replace(' ', NumberStyle.NoBreakSpace);

    private Dictionary<string, Unit> IndexUnits()
    {
        var index = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var unit in UnitTable.All)
        foreach (var form in FormsOf(unit).All)
            index.TryAdd(Bare(form), unit with { Symbol = Bare(form) });
        foreach (var (name, unit) in Units.OtherNames)
            index[name] = UnitTable.Find(unit) ?? throw new InvalidOperationException($"'{unit}' is no unit");
        return index;
    }

    /// <summary>The words of a form as typed: without the number, with ordinary spaces.</summary>
    private static string Bare(string form)
    {
        var at = form.IndexOf('#', StringComparison.Ordinal);
        return (at < 0 ? form : new PrintedNumber(form[..at], "", form[(at + 1)..]).Unit)
            .Replace(NumberStyle.NoBreakSpace, ' ')
            .Replace('\u202F', ' ');
    }
}
