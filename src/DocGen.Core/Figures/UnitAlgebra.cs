namespace DocGen.Core.Figures;

/// <summary>The units of products and quotients, and conversion between units.</summary>
internal static class UnitAlgebra
{
    /// <summary>Converts between units of one dimension. It multiplies before it divides, so that exact results stay exact.</summary>
    /// <exception cref="OverflowException">The result exceeds the range of decimal.</exception>
    public static decimal Convert(decimal value, Unit from, Unit to)
    {
        if (from.Name == to.Name)
            return value;
        var (times, by) = Factor(from);
        var (toTimes, toBy) = Factor(to);
        var (multiply, divide) = (times * toBy, by * toTimes);
        return multiply == divide ? value : Normalize(value * multiply / divide);
    }

    /// <summary>
    /// Removes trailing zeros: the result of a conversion, product or quotient was not written with a number of decimals.
    /// </summary>
    public static decimal Normalize(decimal value) => value / 1.0000000000000000000000000000m;

    /// <summary>The unit of <c>a / b</c> for units of different dimensions; <see langword="null"/> if there is none.</summary>
    public static Unit? Quotient(Unit a, Unit b)
    {
        if (b.IsNone || b.Dimension == Units.Ratio)
            return a;
        if (a.Denominator is not null || b.Denominator is not null)
            return null;
        return new Unit(Between(a.Name, b.Name), Between(a.Dimension, b.Dimension), a.Scale)
        {
            Symbol = Between(a.Symbol, b.Symbol),
            Numerator = a,
            Denominator = b,
        };

        static string Between(string above, string below) => above.Length == 0 ? "per " + below : above + " per " + below;
    }

    private static (decimal Times, decimal By) Factor(Unit unit) =>
        unit is { Numerator: { } above, Denominator: { } below } ? (above.Scale, below.Scale) : (unit.Scale, 1);
}
