using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DocGen.Core.Figures;

/// <summary>
/// A number with provenance: an exact decimal, its unit, and its trace. Sums, differences and products are exact up to 28 digits; quotients
/// are exact to 28 digits.
/// </summary>
/// <param name="Value">The exact value, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Trace">How it was obtained.</param>
public sealed record Figure(decimal Value, Unit Unit, Trace Trace)
{
    /// <summary>The maximum number of decimals of a figure.</summary>
    public const int MaxDecimals = 28;

    /// <summary>A number written in a template.</summary>
    public static Figure Literal(decimal value) => new(value, Unit.None, Trace.None);

    /// <summary>
    /// <c>a + b</c> in the unit of <paramref name="a"/>. A zero without a unit is compatible with every unit, so that a sum can begin with
    /// 0.
    /// </summary>
    public static bool TryAdd(
        Figure a,
        Figure b,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    ) => FigureArithmetic.Sum(a, b, "+", "to", static (x, y) => x + y, out result, out problem);

    /// <summary><c>a - b</c> in the unit of <paramref name="a"/>. A zero without a unit is compatible with every unit.</summary>
    public static bool TrySubtract(
        Figure a,
        Figure b,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    ) => FigureArithmetic.Sum(a, b, "-", "from", static (x, y) => x - y, out result, out problem);

    /// <summary>
    /// <c>a * b</c>: a bare number keeps the unit of the other; pct. counts as hundredths; kr. pr. indbygger times indbyggere is kr.; pct.
    /// of pct. is pct. A product without a unit of its own, such as kr. times indbyggere, is <see cref="Unit.IsCompound"/>.
    /// </summary>
    public static bool TryMultiply(
        Figure a,
        Figure b,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    ) => FigureArithmetic.Product(a, b, out result, out problem);

    /// <summary>
    /// <c>a / b</c>: a bare number if both have the same dimension; the unit of <c>a</c> if divided by a bare number or pct.; otherwise a
    /// quotient such as <c>kr. pr. indbygger</c>, or of more units, which is <see cref="Unit.IsCompound"/>.
    /// </summary>
    public static bool TryDivide(
        Figure a,
        Figure b,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    ) => FigureArithmetic.Quotient(a, b, out result, out problem);

    /// <summary>
    /// The remainder of <c>a / b</c> with the sign and unit of <paramref name="a"/>; <paramref name="b"/> must have the same dimension or
    /// none.
    /// </summary>
    public static bool TryRemainder(
        Figure a,
        Figure b,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    ) => FigureArithmetic.Remainder(a, b, out result, out problem);

    /// <summary>
    /// Compares: negative, zero or positive. A zero without a unit is compatible with every unit. A bare number can be compared with a
    /// count (100 indbyggere), but not with a measure (kr. or mio. kr. would be ambiguous).
    /// </summary>
    public static bool TryCompare(Figure a, Figure b, out int result, [NotNullWhen(false)] out FigureProblem? problem) =>
        FigureArithmetic.Compare(a, b, out result, out problem);

    /// <summary>
    /// The sum of all, in the unit of the first; 0 without a unit if the list is empty. It is a single step of the trace.
    /// </summary>
    public static bool TrySum(
        IReadOnlyList<Figure> figures,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    ) => FigureArithmetic.SumAll(figures, out result, out problem);

    /// <summary>Converts to another unit of the same dimension. A bare ratio converts to pct. and back.</summary>
    public bool TryConvert(Unit unit, [NotNullWhen(true)] out Figure? result, [NotNullWhen(false)] out FigureProblem? problem) =>
        FigureArithmetic.Convert(this, unit, out result, out problem);

    /// <summary>Rounds half away from zero, as in Danish accounts.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    public Figure Round(int decimals)
    {
        var rounded = Math.Round(Value, decimals, MidpointRounding.AwayFromZero);
        return this with { Value = rounded, Trace = Trace.Compute("round " + decimals.ToString(CultureInfo.InvariantCulture), Trace) };
    }

    /// <summary><c>-a</c>.</summary>
    public Figure Negate() => this with { Value = -Value, Trace = Trace.Compute("-", Trace) };

    /// <summary>All digits with a decimal point, and the unit: <c>12.50 mio. kr.</c>; for messages, not for print.</summary>
    public override string ToString() =>
        Unit.IsNone ? Value.ToString(CultureInfo.InvariantCulture) : Value.ToString(CultureInfo.InvariantCulture) + " " + Unit.Symbol;
}
