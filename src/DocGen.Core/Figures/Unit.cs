namespace DocGen.Core.Figures;

/// <summary>
/// A unit of measure. Units of the same <see cref="Dimension"/> can be added and compared; <see cref="Scale"/> says how many of the
/// dimension's base unit one of it is. How it is printed is a matter of the language.
/// </summary>
/// <param name="Name">Neutral: <c>million DKK</c>, <c>percent</c>, <c>municipality</c>; empty for a bare number.</param>
/// <param name="Dimension">What is measured, for example <c>money DKK</c>; empty for a bare number.</param>
/// <param name="Scale">Base units in one unit, for example 1 000 000 for <c>million DKK</c>; for a quotient that of its numerator.</param>
public sealed record Unit(string Name, string Dimension, decimal Scale)
{
    /// <summary>A bare number.</summary>
    public static readonly Unit None = new("", "", 1);

    /// <summary>
    /// What data or template call it, for example <c>mio. kr.</c>: for messages. Units are equal whatever they are called.
    /// </summary>
    public string Symbol { get; init; } = Name;

    /// <summary>ISO 4217 code of the currency, for money.</summary>
    public string? Currency { get; init; }

    /// <summary>The words of a noun that the data have declared, the same in every language.</summary>
    public UnitForms? Forms { get; init; }

    /// <summary>Whether it counts things one by one (inhabitants, hearts, schools), as a bare number does.</summary>
    public bool IsCount { get; init; }

    /// <summary>For a quotient such as <c>DKK per inhabitant</c>: what stands above the line.</summary>
    public Unit? Numerator { get; init; }

    /// <summary>For a quotient: what stands below the line.</summary>
    public Unit? Denominator { get; init; }

    public bool IsNone => Dimension.Length == 0;

    public bool Equals(Unit? other) => other is not null && Name == other.Name && Dimension == other.Dimension && Scale == other.Scale;

    public override int GetHashCode() => HashCode.Combine(Name, Dimension, Scale);

    public override string ToString() => Symbol;
}
