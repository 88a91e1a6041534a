namespace DocGen.Core.Figures;

/// <summary>
/// A unit of measure. Units with the same <see cref="Dimension"/> can be added and compared; <see cref="Scale"/> is the size of the unit in
/// base units of the dimension. Its printed form depends on the language.
/// </summary>
/// <param name="Name">A language-neutral name: <c>million DKK</c>, <c>percent</c>, <c>municipality</c>; empty for a bare number.</param>
/// <param name="Dimension">The quantity measured, for example <c>money DKK</c>; empty for a bare number.</param>
/// <param name="Scale">The number of base units in one unit, for example 1 000 000 for <c>million DKK</c>; for a quotient that of its
/// numerator.</param>
public sealed record Unit(string Name, string Dimension, decimal Scale)
{
    /// <summary>The unit of a bare number.</summary>
    public static readonly Unit None = new("", "", 1);

    /// <summary>The name in data or template, for example <c>mio. kr.</c>, for messages. It is not part of the equality of units.</summary>
    public string Symbol { get; init; } = Name;

    /// <summary>The ISO 4217 code of the currency, for money.</summary>
    public string? Currency { get; init; }

    /// <summary>The forms of a noun declared in the data, the same in every language.</summary>
    public UnitForms? Forms { get; init; }

    /// <summary>Whether it counts individual things (inhabitants, hearts, schools), like a bare number.</summary>
    public bool IsCount { get; init; }

    /// <summary>The numerator of a quotient such as <c>DKK per inhabitant</c>.</summary>
    public Unit? Numerator { get; init; }

    /// <summary>The denominator of a quotient.</summary>
    public Unit? Denominator { get; init; }

    /// <summary>
    /// Whether it is a product or quotient that has no words, such as kr. times inhabitants: a step on the way to a unit that has. A figure
    /// in it can be multiplied and divided, but not added, compared with another unit, or written.
    /// </summary>
    public bool IsCompound => Factors is not null;

    /// <summary>The factors above and below the line of a compound unit.</summary>
    internal UnitFactors? Factors { get; init; }

    /// <summary>Whether it is the unit of a bare number.</summary>
    public bool IsNone => Dimension.Length == 0;

    /// <summary>By name, dimension and scale: <c>mio. kr.</c> and <c>million DKK</c> are the same unit.</summary>
    public bool Equals(Unit? other) => other is not null && Name == other.Name && Dimension == other.Dimension && Scale == other.Scale;

    /// <summary>Of what <see cref="Equals(Unit)"/> looks at.</summary>
    public override int GetHashCode() => HashCode.Combine(Name, Dimension, Scale);

    /// <summary>What data or template call it, for messages.</summary>
    public override string ToString() => Symbol;
}
