using DocGen.Core.Figures;

namespace DocGen.Core.Languages;

/// <summary>What a plural rule looks at: a number as it is printed (UTS 35, part 3, "Plural Operand Meanings").</summary>
public readonly struct PluralOperands
{
    /// <param name="value">The number as printed, rounded.</param>
    /// <param name="decimals">How many decimals are printed.</param>
    public PluralOperands(decimal value, int decimals) => (N, I, V) = (decimal.Abs(value), decimal.Truncate(decimal.Abs(value)), decimals);

    /// <summary>The absolute value.</summary>
    public decimal N { get; }

    /// <summary>Its integer digits.</summary>
    public decimal I { get; }

    /// <summary>How many decimals are printed, trailing zeros too.</summary>
    public int V { get; }

    /// <summary>The rule of many languages: <see cref="PluralCategory.One"/> for 1 without decimals.</summary>
    public PluralCategory OneOrOther => I == 1 && V == 0 ? PluralCategory.One : PluralCategory.Other;
}
