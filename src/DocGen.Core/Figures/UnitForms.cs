namespace DocGen.Core.Figures;

/// <summary>
/// The words of a unit in one language. In a form with <c>#</c>, that is the position of the number (<c>#%</c>, <c>$#</c>); a form without
/// it follows the number after a space. Spaces are printed as no-break spaces.
/// </summary>
public sealed record UnitForms
{
    private readonly string? _per;

    /// <summary>A unit with a single form, such as <c>kWh</c>.</summary>
    public UnitForms(string other) => Other = other;

    /// <summary>A noun with a singular and a plural.</summary>
    public UnitForms(string one, string other) => (One, Other) = (one, other);

    /// <summary>A noun of a language with four forms, such as Polish: 1, 2, 5, 1,5.</summary>
    public UnitForms(string one, string few, string many, string other) => (One, Few, Many, Other) = (one, few, many, other);

    /// <summary>The general form.</summary>
    public string Other { get; }

    /// <summary>The form of <see cref="PluralCategory.Zero"/>; <see langword="null"/> where the noun takes <see cref="Other"/>.</summary>
    public string? Zero { get; init; }

    /// <summary>The form of <see cref="PluralCategory.One"/>; <see langword="null"/> where the noun takes <see cref="Other"/>.</summary>
    public string? One { get; init; }

    /// <summary>The form of <see cref="PluralCategory.Two"/>; <see langword="null"/> where the noun takes <see cref="Other"/>.</summary>
    public string? Two { get; init; }

    /// <summary>The form of <see cref="PluralCategory.Few"/>; <see langword="null"/> where the noun takes <see cref="Other"/>.</summary>
    public string? Few { get; init; }

    /// <summary>The form of <see cref="PluralCategory.Many"/>; <see langword="null"/> where the noun takes <see cref="Other"/>.</summary>
    public string? Many { get; init; }

    /// <summary>
    /// The form after the word for "per", in the required case: <c>kommune</c>, <c>gminę</c>. <see cref="One"/> by default.
    /// </summary>
    public string Per
    {
        get => _per ?? One ?? Other;
        init => _per = value;
    }

    /// <summary>The form for a category; the general form if the noun has none for it.</summary>
    public string this[PluralCategory category] =>
        category switch
        {
            PluralCategory.Zero => Zero,
            PluralCategory.One => One,
            PluralCategory.Two => Two,
            PluralCategory.Few => Few,
            PluralCategory.Many => Many,
            PluralCategory.Other => Other,
            _ => throw new ArgumentOutOfRangeException(nameof(category)),
        } ?? Other;

    /// <summary>All distinct forms.</summary>
    public IEnumerable<string> All => new[] { Zero, One, Two, Few, Many, Other, Per }.OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>A unit with a single form.</summary>
    public static implicit operator UnitForms(string other) => new(other);

    /// <inheritdoc cref="op_Implicit(string)"/>
    public static UnitForms FromString(string other) => new(other);
}
