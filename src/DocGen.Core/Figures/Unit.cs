namespace DocGen.Core.Figures;

/// <summary>
/// A unit of measure. Units of the same <see cref="Dimension"/> can be added and compared; <see cref="Scale"/> says how many of the
/// dimension's base unit one of it is.
/// </summary>
/// <param name="Symbol">As printed, for example <c>kr.</c>, <c>mio. kr.</c>, <c>pct.</c>; empty for a bare number.</param>
/// <param name="Dimension">What is measured, for example <c>money</c>; empty for a bare number.</param>
/// <param name="Scale">Base units in one unit, for example 1 000 000 for <c>mio. kr.</c></param>
public sealed record Unit(string Symbol, string Dimension, decimal Scale)
{
    /// <summary>A bare number.</summary>
    public static readonly Unit None = new("", "", 1);

    public bool IsNone => Dimension.Length == 0;

    public override string ToString() => Symbol;
}
