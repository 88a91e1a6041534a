using DocGen.Core.Figures;

namespace DocGen.Core.Languages;

/// <summary>The operands of plural rules: properties of a number as printed (UTS 35, part 3, "Plural Operand Meanings").</summary>
public readonly struct PluralOperands
{
    /// <param name="value">The number as printed, rounded.</param>
    /// <param name="decimals">The number of printed decimals.</param>
    public PluralOperands(decimal value, int decimals) => (N, I, V) = (decimal.Abs(value), decimal.Truncate(decimal.Abs(value)), decimals);

    /// <summary>The absolute value.</summary>
    public decimal N { get; }

    /// <summary>Its integer digits.</summary>
    public decimal I { get; }

    /// <summary>The number of printed decimals, including trailing zeros.</summary>
    public int V { get; }

    /// <summary>The rule of many languages: <see cref="PluralCategory.One"/> for 1 without decimals.</summary>
    public PluralCategory OneOrOther => I == 1 && V == 0 ? PluralCategory.One : PluralCategory.Other;
}
