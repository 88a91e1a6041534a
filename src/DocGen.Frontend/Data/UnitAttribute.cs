namespace DocGen.Frontend.Data;

/// <summary>
/// The unit of a number, or of each number of a list or map, in an object supplied as data; corresponds to <c>x-unit</c> in a schema.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Field)]
public sealed class UnitAttribute : Attribute
{
    /// <summary>A predefined unit.</summary>
    /// <param name="symbol">For example <c>kr.</c>, <c>pct.</c>, <c>indbyggere</c>.</param>
    public UnitAttribute(string symbol) => Symbol = symbol;

    /// <summary>A noun as a unit.</summary>
    /// <param name="singular">The singular.</param>
    /// <param name="plural">The plural.</param>
    public UnitAttribute(string singular, string plural) => (Symbol, Singular) = (plural, singular);

    /// <summary>The unit, or the plural of the noun.</summary>
    public string Symbol { get; }

    /// <summary>The singular of the noun; <see langword="null"/> for a predefined unit.</summary>
    public string? Singular { get; }
}
