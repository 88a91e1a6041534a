using System.Collections.Frozen;

namespace DocGen.Core.Figures;

/// <summary>
/// The predefined units, by language-neutral names. Units that count other things are declared where they are used (a schema's
/// <c>x-unit</c> with a singular and a plural), so that a misspelt unit is never mistaken for a new one.
/// </summary>
public static class Units
{
    /// <summary>The dimension of shares of a whole.</summary>
    public const string Ratio = "ratio";

    private const string Per = " per ";

    /// <summary>The supported currencies, by ISO 4217 code.</summary>
    public static readonly IReadOnlyList<string> Currencies = ["DKK", "CHF", "EUR", "GBP", "ISK", "NOK", "PLN", "SEK", "USD"];

    /// <summary>Hundredths of a whole.</summary>
    public static readonly Unit Percent = new("percent", Ratio, 0.01m);

    /// <summary>The difference of two percentages as a number. It is not a share, so it has a dimension of its own.</summary>
    public static readonly Unit PercentagePoint = new("percentage point", "percentage point", 1);

    /// <summary>All units with a name of their own, in the order of the reference documentation.</summary>
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
    /// Finds a unit by its language-neutral name (<c>DKK</c>, <c>million SEK</c>, <c>inhabitant</c>), or a quotient of two (<c>DKK per
    /// inhabitant</c>). <see langword="null"/> if there is none.
    /// </summary>
    public static Unit? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return FindQuotient(name, Per, ByName.GetValueOrDefault);
    }

    /// <summary>Money in a currency.</summary>
    /// <param name="currency">The ISO 4217 code.</param>
    /// <param name="scale">1, a thousand, a million or a billion (10⁹).</param>
    /// <exception cref="ArgumentOutOfRangeException">The scale has another value.</exception>
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
    /// A unit that counts things named by a noun of the data, for example <c>telehjerte</c>, <c>telehjerter</c>. Each noun is a dimension
    /// of its own.
    /// </summary>
    public static Unit Count(UnitForms forms)
    {
        ArgumentNullException.ThrowIfNull(forms);
        return new Unit(forms.Other, forms.Other, 1) { Forms = forms, IsCount = true };
    }

    /// <summary>
    /// Finds a unit by name, or a quotient by the names of two units with a word between them; <see langword="null"/> if there is none.
    /// </summary>
    /// <param name="per">The word, including the spaces around it.</param>
    /// <param name="find">Finds a unit that is not a quotient.</param>
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
