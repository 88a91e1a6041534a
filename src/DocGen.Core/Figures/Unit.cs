namespace DocGen.Core.Figures;

/// <summary>
/// A unit of measure. Units of the same <see cref="Dimension"/> can be added and compared; <see cref="Scale"/> says how many of the
/// dimension's base unit one of it is.
/// </summary>
/// <param name="Symbol">As printed after a number in Danish, for example <c>kr.</c>, <c>mio. kr.</c>, <c>pct.</c>; empty for a bare
/// number.</param>
/// <param name="Dimension">What is measured, for example <c>money</c>; empty for a bare number.</param>
/// <param name="Scale">Base units in one unit, for example 1 000 000 for <c>mio. kr.</c>; for a quotient that of its numerator.</param>
public sealed record Unit(string Symbol, string Dimension, decimal Scale)
{
    /// <summary>A bare number.</summary>
    public static readonly Unit None = new("", "", 1);

    /// <summary>
    /// As printed after the number 1 and after "pr.", for example <c>indbygger</c>; the same as <see cref="Symbol"/> for most.
    /// </summary>
    public string Singular { get; init; } = Symbol;

    /// <summary>Whether it counts things one by one (inhabitants, hearts, schools), as a bare number does.</summary>
    public bool IsCount { get; init; }

    /// <summary>For a quotient such as <c>kr. pr. indbygger</c>: what stands above the line.</summary>
    public Unit? Numerator { get; init; }

    /// <summary>For a quotient: what stands below the line.</summary>
    public Unit? Denominator { get; init; }

    public bool IsNone => Dimension.Length == 0;

    public override string ToString() => Symbol;
}
