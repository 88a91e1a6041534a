using DocGen.Core.Figures;

namespace DocGen.Core.Languages;

/// <summary>
/// How a language writes money. In a pattern <c>#</c> stands for the number and <c>¤</c> for the currency: <c># ¤</c>, <c>¤#</c>,
/// <c># mio. ¤</c>.
/// </summary>
public sealed record MoneyStyle
{
    /// <summary>ISO 4217 code of the language's own currency: what its sign means by itself.</summary>
    public required string Currency { get; init; }

    /// <summary>
    /// Signs by ISO 4217 code, of the own currency and of others whose sign cannot be mistaken; all others are written with their codes.
    /// </summary>
    public required IReadOnlyDictionary<string, string> Signs { get; init; }

    /// <summary>The patterns of a currency that has a sign.</summary>
    public required MoneyPatterns WithSign { get; init; }

    /// <summary>The patterns of a currency that is written with its code.</summary>
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

/// <summary>The patterns of money, by what one of the unit is.</summary>
public sealed record MoneyPatterns
{
    public required UnitForms Units { get; init; }

    public required UnitForms Thousands { get; init; }

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
