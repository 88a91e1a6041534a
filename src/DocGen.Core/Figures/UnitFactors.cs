using System.Collections.Immutable;

namespace DocGen.Core.Figures;

/// <summary>A unit as a product of simple units, some of them below the line.</summary>
/// <param name="Above">The factors.</param>
/// <param name="Below">The divisors.</param>
internal sealed record UnitFactors(ImmutableArray<Unit> Above, ImmutableArray<Unit> Below)
{
    /// <summary>More factors than this are no calculation that somebody meant.</summary>
    private const int Most = 8;

    /// <summary>The factors of a unit.</summary>
    public static UnitFactors Of(Unit unit) =>
        unit.Factors is { } factors ? factors
        : unit is { Numerator: { } above, Denominator: { } below } ? new UnitFactors(above.IsNone ? [] : [above], [below])
        : new UnitFactors(unit.IsNone ? [] : [unit], []);

    /// <summary>The product with other factors, after equal dimensions above and below have cancelled out.</summary>
    /// <param name="times">By what the value is multiplied for the units that have cancelled out.</param>
    /// <param name="by">By what it is divided.</param>
    /// <returns><see langword="null"/> if there are too many factors.</returns>
    public UnitFactors? Times(UnitFactors other, out decimal times, out decimal by)
    {
        var (above, below) = (Above.AddRange(other.Above), Below.AddRange(other.Below));
        (times, by) = (1, 1);
        for (var i = above.Length - 1; i >= 0; i--)
        {
            var at = below.ToList().FindIndex(unit => unit.Dimension == above[i].Dimension);
            if (at < 0)
                continue;
            (times, by) = (times * above[i].Scale, by * below[at].Scale);
            (above, below) = (above.RemoveAt(i), below.RemoveAt(at));
        }

        return above.Length + below.Length > Most ? null : new UnitFactors(above, below);
    }

    /// <summary>One divided by this.</summary>
    public UnitFactors Inverse() => new(Below, Above);

    /// <summary>The unit: a simple one or a quotient if there is one, otherwise a compound one.</summary>
    public Unit ToUnit()
    {
        if (Below.IsEmpty && Above.Length < 2)
            return Above.IsEmpty ? Unit.None : Above[0];
        if (Above.Length < 2 && Below.Length == 1)
            return UnitAlgebra.Quotient(Above.IsEmpty ? Unit.None : Above[0], Below[0])!;
        return new Unit(Text(unit => unit.Name, sorted: true), Text(unit => unit.Dimension, sorted: true), 1)
        {
            Symbol = Text(unit => unit.Symbol, sorted: false),
            Factors = this,
        };
    }

    private string Text(Func<Unit, string> name, bool sorted)
    {
        var above = string.Join(" times ", In(Above));
        var below = string.Concat(In(Below).Select(unit => " per " + unit));
        return (above + below).TrimStart();

        IEnumerable<string> In(ImmutableArray<Unit> units) =>
            sorted ? units.Select(name).Order(StringComparer.Ordinal) : units.Select(name);
    }
}
