using System.Globalization;

namespace DocGen.Core.Figures;

/// <summary>A number one can trust: an exact decimal, its unit, and how it came about.</summary>
/// <param name="Value">The exact value, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Trace">Where it came from.</param>
public sealed record Figure(decimal Value, Unit Unit, Trace Trace)
{
    public override string ToString() => Unit.IsNone
        ? Value.ToString(CultureInfo.InvariantCulture)
        : Value.ToString(CultureInfo.InvariantCulture) + " " + Unit.Symbol;
}
