using System.Collections.Frozen;

namespace DocGen.Core.Figures;

/// <summary>
/// The units that the program knows, by neutral names. What counts other things is declared where it is used (a schema's <c>x-unit</c> with
/// a singular and a plural), so that a misspelt unit is never taken for a new one.
/// </summary>
public static class Units
{
    /// <summary>The dimension of shares of a whole.</summary>
    public const string Ratio = "ratio";

    private const string Per = " per ";

    /// <summary>The currencies that there are units for, by their codes of ISO 4217.</summary>
    public static readonly IReadOnlyList<string> Currencies = ["DKK", "CHF", "EUR", "GBP", "ISK", "NOK", "PLN", "SEK", "USD"];

    /// <summary>Hundredths of a whole.</summary>
    public static readonly Unit Percent = new("percent", Ratio, 0.01m);

    /// <summary>The difference of two percentages read as a number; not itself a share, and so a dimension of its own.</summary>
    public static readonly Unit PercentagePoint = new("percentage point", "percentage point", 1);

    /// <summary>Every unit with a name of its own, in the order of the reference.</summary>
    public static readonly IReadOnlyList<Unit> All =
    [
        .. Currencies.SelectMany(code => new[] { 1m, 1_000m, 1_000_000m, 1_000_000_000m }.Select(scale => Money(code, scale))),
        Percent,
        PercentagePoint,
        new("hour", "time", 60),
        new("minute", "time", 1),
        new("day", "days", 1) { IsCount = true },
        new("week", "weeks", 1) { IsCount = true },
        new("month", "months", 1) { IsCount = true },
        new("year", "years", 1) { IsCount = true },
        new("full-time equivalent", "full-time equivalents", 1),
        new("kilometre", "length", 1_000),
        new("metre", "length", 1),
        new("kWh", "energy", 1),
        new("MWh", "energy", 1_000),
        new("tonne", "mass", 1_000),
        new("kilogram", "mass", 1),
        Count("piece"),
        Count("inhabitant"),
        Count("person"),
        Count("citizen"),
        Count("patient"),
        Count("pupil"),
        Count("participant"),
        Count("member"),
        Count("municipality"),
        Count("region"),
        Count("company"),
        Count("school"),
        Count("class"),
        Count("institution"),
        Count("project"),
        Count("meeting"),
        Count("case"),
        Count("application"),
        Count("visit"),
        Count("course"),
        Count("dwelling"),
        Count("vehicle"),
        Count("workplace"),
    ];

    private static readonly FrozenDictionary<string, Unit> ByName = All.ToFrozenDictionary(unit => unit.Name, StringComparer.Ordinal);

    /// <summary>
    /// The unit with a neutral name (<c>DKK</c>, <c>million SEK</c>, <c>inhabitant</c>), or a quotient of two (<c>DKK per inhabitant</c>).
    /// <see langword="null"/> when there is none.
    /// </summary>
    public static Unit? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return FindQuotient(name, Per, ByName.GetValueOrDefault);
    }

    /// <summary>Money in a currency.</summary>
    /// <param name="currency">ISO 4217 code.</param>
    /// <param name="scale">1, a thousand, a million or a billion (10⁹).</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale is another.</exception>
    public static Unit Money(string currency, decimal scale)
    {
        ArgumentException.ThrowIfNullOrEmpty(currency);
        var name = scale switch
        {
            1m => "",
            1_000m => "thousand ",
            1_000_000m => "million ",
            1_000_000_000m => "billion ",
            _ => throw new ArgumentOutOfRangeException(nameof(scale)),
        };
        return new Unit(name + currency, "money " + currency, scale) { Currency = currency };
    }

    /// <summary>
    /// A unit that counts things by a noun of the data's own, for example <c>telehjerte</c>, <c>telehjerter</c>. Each noun is a dimension
    /// of its own.
    /// </summary>
    public static Unit Count(UnitForms forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        return new Unit(forms.Other, forms.Other, 1) { Forms = forms, IsCount = true };
    }

    /// <summary>
    /// A unit by name, or the quotient of two units by names with a word between them; <see langword="null"/> when there is none.
    /// </summary>
    /// <param name="per">The word with the spaces around it.</param>
    /// <param name="find">Finds a unit that is no quotient.</param>
    internal static Unit? FindQuotient(string name, string per, Func<string, Unit?> find)
    {
        if (find(name) is { } unit)
            return unit;
        var at = name.IndexOf(per, StringComparison.Ordinal);
        if (at < 0)
            return null;
        return find(name[..at]) is { } numerator && find(name[(at + per.Length)..]) is { } denominator
            ? UnitAlgebra.Quotient(numerator, denominator)
            : null;
    }

    private static Unit Count(string noun) => new(noun, noun, 1) { IsCount = true };
}
