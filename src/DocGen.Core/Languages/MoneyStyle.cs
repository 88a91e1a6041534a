using DocGen.Core.Figures;

namespace DocGen.Core.Languages;

/// <summary>
/// The money formats of a language. In a pattern <c>#</c> is the number and <c>¤</c> the currency: <c># ¤</c>, <c>¤#</c>, <c># mio. ¤</c>.
/// </summary>
public sealed record MoneyStyle
{
    /// <summary>The ISO 4217 code of the language's own currency, to which its sign refers.</summary>
    public required string Currency { get; init; }

    /// <summary>
    /// The signs of currencies by ISO 4217 code: of the own currency and of others with an unambiguous sign; all others are written as
    /// their codes.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Signs { get; init; }

    /// <summary>The patterns of a currency that has a sign.</summary>
    public required MoneyPatterns WithSign { get; init; }

    /// <summary>The patterns of a currency that is written as its code.</summary>
    public required MoneyPatterns WithCode { get; init; }

    /// <summary>The forms of a unit of money, with <c>#</c> for the number.</summary>
    internal UnitForms Of(Unit unit)
    {
        var hasSign = Signs.TryGetValue(unit.Currency!, out var sign);
        var forms = (hasSign ? WithSign : WithCode).Of(unit.Scale);
        return new UnitForms(Put(forms.Other)!)
        {
            One = Put(forms.One),
            Two = Put(forms.Two),
            Few = Put(forms.Few),
            Many = Put(forms.Many),
            Zero = Put(forms.Zero),
        };

        string? Put(string? pattern) => pattern?.Replace("¤", hasSign ? sign : unit.Currency, StringComparison.Ordinal);
    }
}

/// <summary>The patterns of money, by the scale of the unit.</summary>
public sealed record MoneyPatterns
{
    /// <summary>Whole amounts: Danish <c># ¤</c>, which is <c>500 kr.</c></summary>
    public required UnitForms Units { get; init; }

    /// <summary>10³: Danish <c># t.¤</c>, which is <c>500 t.kr.</c></summary>
    public required UnitForms Thousands { get; init; }

    /// <summary>10⁶: Danish <c># mio. ¤</c>, which is <c>500 mio. kr.</c></summary>
    public required UnitForms Millions { get; init; }

    /// <summary>10⁹.</summary>
    public required UnitForms Billions { get; init; }

    internal UnitForms Of(decimal scale) =>
        scale switch
        {
            1m => Units,
            1_000m => Thousands,
            1_000_000m => Millions,
            1_000_000_000m => Billions,
            _ => throw new ArgumentOutOfRangeException(nameof(scale)),
        };
}
