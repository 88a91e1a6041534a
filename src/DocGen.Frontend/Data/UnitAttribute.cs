namespace DocGen.Frontend.Data;

/// <summary>
/// The unit of a number, or of each number of a list or map, in an object that a program gives as data: what <c>x-unit</c> is in a schema.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class UnitAttribute : Attribute
{
    /// <summary>A unit that DocGen knows.</summary>
    /// <param name="symbol">For example <c>kr.</c>, <c>pct.</c>, <c>indbyggere</c>.</param>
    public UnitAttribute(string symbol) => Symbol = symbol;

    /// <summary>A noun of the data's own.</summary>
    /// <param name="singular">For one.</param>
    /// <param name="plural">For several.</param>
    public UnitAttribute(string singular, string plural) => (Symbol, Singular) = (plural, singular);

    /// <summary>The unit, or the noun for several.</summary>
    public string Symbol { get; }

    /// <summary>The noun for one; <see langword="null"/> for a unit that DocGen knows.</summary>
    public string? Singular { get; }
}
