using System.Collections.Frozen;

namespace DocGen.Core.Figures;

/// <summary>
/// The units that the program knows. What counts other things is declared where it is used (a schema's <c>x-unit</c> with a singular
/// and a plural), so that a misspelt unit is never taken for a new one.
/// </summary>
public static class Units
{
    /// <summary>The dimension of kroner.</summary>
    public const string Money = "money";

    /// <summary>The dimension of shares of a whole.</summary>
    public const string Ratio = "ratio";

    /// <summary>Danish kroner.</summary>
    public static readonly Unit Kroner = new("kr.", Money, 1);

    /// <summary>1,000 kroner.</summary>
    public static readonly Unit ThousandKroner = new("t.kr.", Money, 1_000);

    /// <summary>1,000,000 kroner.</summary>
    public static readonly Unit MillionKroner = new("mio. kr.", Money, 1_000_000);

    /// <summary>1,000,000,000 kroner.</summary>
    public static readonly Unit BillionKroner = new("mia. kr.", Money, 1_000_000_000);

    /// <summary>Hundredths of a whole.</summary>
    public static readonly Unit Percent = new("pct.", Ratio, 0.01m);

    /// <summary>The difference of two percentages read as a number; not itself a share, and so a dimension of its own.</summary>
    public static readonly Unit PercentagePoint = new("procentpoint", "percentage point", 1);

    /// <summary>Every unit with a name of its own, in the order of the reference.</summary>
    public static readonly IReadOnlyList<Unit> All =
    [
        Kroner,
        ThousandKroner,
        MillionKroner,
        BillionKroner,
        Percent,
        PercentagePoint,
        new("timer", "time", 60) { Singular = "time" },
        new("minutter", "time", 1) { Singular = "minut" },
        new("dage", "days", 1) { Singular = "dag", IsCount = true },
        new("uger", "weeks", 1) { Singular = "uge", IsCount = true },
        new("måneder", "months", 1) { Singular = "måned", IsCount = true },
        new("år", "years", 1) { IsCount = true },
        new("årsværk", "full-time equivalents", 1),
        new("kilometer", "length", 1_000),
        new("meter", "length", 1),
        new("kWh", "energy", 1),
        new("MWh", "energy", 1_000),
        new("ton", "mass", 1_000),
        new("kg", "mass", 1),
        Count("stk.", "stk."),
        Count("indbygger", "indbyggere"),
        Count("person", "personer"),
        Count("borger", "borgere"),
        Count("patient", "patienter"),
        Count("elev", "elever"),
        Count("deltager", "deltagere"),
        Count("medlem", "medlemmer"),
        Count("kommune", "kommuner"),
        Count("region", "regioner"),
        Count("virksomhed", "virksomheder"),
        Count("skole", "skoler"),
        Count("klasse", "klasser"),
        Count("institution", "institutioner"),
        Count("projekt", "projekter"),
        Count("møde", "møder"),
        Count("sag", "sager"),
        Count("ansøgning", "ansøgninger"),
        Count("besøg", "besøg"),
        Count("forløb", "forløb"),
        Count("bolig", "boliger"),
        Count("køretøj", "køretøjer"),
        Count("arbejdsplads", "arbejdspladser"),
    ];

    private static readonly FrozenDictionary<string, Unit> BySymbol = Index();

    /// <summary>
    /// The unit with a symbol: a known one (<c>kr.</c>, <c>1.000 kr.</c>, <c>indbyggere</c>, <c>indbygger</c>), or a quotient of two
    /// (<c>kr. pr. indbygger</c>). <see langword="null"/> when there is none.
    /// </summary>
    public static Unit? Find(string symbol)
    {
        ArgumentNullException.ThrowIfNull(symbol);
        if (BySymbol.TryGetValue(symbol, out var unit))
            return unit;
        var at = symbol.IndexOf(" pr. ", StringComparison.Ordinal);
        if (at < 0)
            return null;
        return Find(symbol[..at]) is { } numerator && BySymbol.TryGetValue(symbol[(at + 5)..], out var denominator)
            ? UnitAlgebra.Quotient(numerator, denominator)
            : null;
    }

    /// <summary>
    /// A unit that counts things by a noun, for example <c>telehjerte</c>, <c>telehjerter</c>. Each noun is a dimension of its own.
    /// </summary>
    public static Unit Count(string singular, string plural)
    {
        ArgumentException.ThrowIfNullOrEmpty(singular);
        ArgumentException.ThrowIfNullOrEmpty(plural);
        return new Unit(plural, plural, 1) { Singular = singular, IsCount = true };
    }

    private static FrozenDictionary<string, Unit> Index()
    {
        var index = new Dictionary<string, Unit>(StringComparer.Ordinal)
        {
            ["1.000 kr."] = ThousandKroner,
            ["%"] = Percent,
            ["km"] = Named("kilometer"),
        };
        foreach (var unit in All)
        {
            index[unit.Symbol] = unit;
            index.TryAdd(unit.Singular, unit);
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);

        static Unit Named(string symbol) => All.First(unit => unit.Symbol == symbol);
    }
}
