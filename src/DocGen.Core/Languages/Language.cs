using System.Runtime.CompilerServices;
using DocGen.Core.Figures;
using DocGen.Core.Languages.Hyphenation;
using UnitTable = DocGen.Core.Figures.Units;

namespace DocGen.Core.Languages;

/// <summary>
/// A language, whole: how numbers, dates, money and units are written, the words that the program prints, the order of letters, where
/// sentences end and words divide. The rules are in the program, not in the machine's culture; what a language lacks does not compile.
/// </summary>
/// <remarks>
/// A language of DocGen's own is a file in <c>Languages/Definitions</c> and its patterns. One from outside is made the same way and added
/// by <see cref="LanguageSet.With"/>; <c>Language.Find("sv")! with { Tag = "sv-FI", … }</c> makes a variant.
/// </remarks>
public sealed record Language
{
    // Beside the languages, not in them: a copy with other words must not take the index along.
    private static readonly ConditionalWeakTable<Language, Dictionary<string, Unit>> UnitIndexes = [];

    /// <summary>Danish as the Danish state writes it (Retskrivningsordbogen).</summary>
    public static Language Danish => BuiltIn("da-DK");

    /// <summary>British English.</summary>
    public static Language English => BuiltIn("en-GB");

    /// <summary>Swedish.</summary>
    public static Language Swedish => BuiltIn("sv-SE");

    /// <summary>BCP 47 tag with the region, for example <c>da-DK</c>: what Word, PDF and web pages are told.</summary>
    public required string Tag { get; init; }

    /// <summary>Other tags that name it, the usual one first, for example <c>da</c>. May be empty.</summary>
    public required IReadOnlyList<string> ShortTags { get; init; }

    /// <summary>What the language calls itself.</summary>
    public required string Name { get; init; }

    public required NumberStyle Numbers { get; init; }

    /// <summary>The form of a noun that goes with a number (CLDR, "Language Plural Rules").</summary>
    public required Func<PluralOperands, PluralCategory> Plural { get; init; }

    /// <summary>0 to 20 in words.</summary>
    public required IReadOnlyList<string> NumberWords { get; init; }

    public required DatePatterns Dates { get; init; }

    public required MoneyStyle Money { get; init; }

    public required UnitWords Units { get; init; }

    /// <summary>Whether a comma stands before the last "and" of three or more.</summary>
    public required bool HasSerialComma { get; init; }

    public required QuotationMarks Quotes { get; init; }

    public required Punctuation Punctuation { get; init; }

    public required Alphabet Alphabet { get; init; }

    public required Abbreviations Abbreviations { get; init; }

    /// <summary>The words that the program itself prints.</summary>
    public required FixedWords Words { get; init; }

    /// <summary>What a link must not be reduced to, such as <c>klik her</c>; lower case, without punctuation.</summary>
    public required IReadOnlyList<string> VagueLinks { get; init; }

    /// <summary>Divides words; <see cref="Hyphenator.None"/> for a language without patterns.</summary>
    public required Hyphenator Hyphenator { get; init; }

    public required MkDocsLocale MkDocs { get; init; }

    /// <summary>The tag that templates see: the shortest usual one.</summary>
    public string ShortTag => ShortTags.Count > 0 ? ShortTags[0] : Tag;

    /// <summary>Every tag that names it.</summary>
    public IEnumerable<string> Tags => ShortTags.Append(Tag);

    /// <summary>A language that comes with DocGen, by one of its tags; <see langword="null"/> when there is none.</summary>
    public static Language? Find(string tag) => LanguageSet.BuiltIn.Find(tag);

    /// <summary>A number with grouped thousands, for example <c>1.913.090</c> or <c>34,6</c>.</summary>
    /// <inheritdoc cref="NumberStyle.Write"/>
    public string FormatNumber(decimal value, int? decimals = null) => Numbers.Write(value, decimals);

    /// <summary>
    /// A number and its unit, which no line break separates (U+00A0): <c>875.000 kr.</c>, <c>1 kommune</c>, <c>29 kommuner</c>, <c>$12</c>.
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

    /// <summary>A unit's words without a number, for example <c>mio. kr.</c> or <c>indbyggere</c>.</summary>
    public string FormatUnit(Unit unit, PluralCategory category = PluralCategory.Other)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return Format(unit, "", category);
    }

    /// <summary>A date; the day and the month are not separated by a line break (U+00A0).</summary>
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

    /// <summary>A whole number from 0 to 20 in words, any other in digits.</summary>
    public string FormatWords(decimal value) =>
        value >= 0 && value < NumberWords.Count && decimal.IsInteger(value) ? NumberWords[(int)value] : FormatNumber(value);

    /// <summary>
    /// The unit that the language's words name: <c>mio. kr.</c>, <c>kommuner</c>, <c>kr. pr. indbygger</c>; <see langword="null"/> when
    /// they name none.
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

    /// <summary>Everything that <see cref="FindUnit"/> finds, but for quotients.</summary>
    internal IEnumerable<string> UnitWords => UnitIndex.Keys;

    public bool Equals(Language? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Tag);

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
        // A sign before the number stands behind its minus: −$12.
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

    /// <summary>The words of a form as one types them: without the number, with ordinary spaces.</summary>
    private static string Bare(string form)
    {
        var at = form.IndexOf('#', StringComparison.Ordinal);
        return (at < 0 ? form : new PrintedNumber(form[..at], "", form[(at + 1)..]).Unit)
            .Replace(NumberStyle.NoBreakSpace, ' ')
            .Replace('\u202F', ' ');
    }
}
