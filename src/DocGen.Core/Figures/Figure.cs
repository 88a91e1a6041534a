using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace DocGen.Core.Figures;

/// <summary>
/// A number one can trust: an exact decimal, its unit, and how it came about. Sums, differences and products are exact as long as
/// they have at most 28 digits; quotients are exact to 28 digits.
/// </summary>
/// <param name="Value">The exact value, in <paramref name="Unit"/>.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Trace">Where it came from.</param>
public sealed record Figure(decimal Value, Unit Unit, Trace Trace)
{
    /// <summary>The most decimals that a figure can have or be rounded to.</summary>
    public const int MaxDecimals = 28;

    /// <summary>A number typed in a template.</summary>
    public static Figure Literal(decimal value) => new(value, Unit.None, Trace.None);

    /// <summary>
    /// <c>a + b</c> in the unit of <paramref name="a"/>. A bare zero is zero of every unit, so that a sum can begin with 0.
    /// </summary>
    public static bool TryAdd(
        Figure a,
        Figure b,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    ) => FigureArithmetic.Sum(a, b, "+", "to", static (x, y) => x + y, out result, out problem);

    /// <summary><c>a - b</c> in the unit of <paramref name="a"/>. A bare zero is zero of every unit.</summary>
    public static bool TrySubtract(
        Figure a,
        Figure b,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    ) => FigureArithmetic.Sum(a, b, "-", "from", static (x, y) => x - y, out result, out problem);

    /// <summary>
    /// <c>a * b</c>: a bare number leaves the other's unit; pct. counts as hundredths; kr. pr. indbygger times indbyggere is kr.;
    /// pct. of pct. is pct.
    /// </summary>
    public static bool TryMultiply(
        Figure a,
        Figure b,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    ) => FigureArithmetic.Product(a, b, out result, out problem);

    /// <summary>
    /// <c>a / b</c>: of the same dimension a bare number; by a bare number or pct. the unit stays; otherwise <c>kr. pr. indbygger</c>.
    /// </summary>
    public static bool TryDivide(
        Figure a,
        Figure b,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    ) => FigureArithmetic.Quotient(a, b, out result, out problem);

    /// <summary>
    /// The remainder of <c>a / b</c> with the sign and unit of <paramref name="a"/>; <paramref name="b"/> has its dimension or none.
    /// </summary>
    public static bool TryRemainder(
        Figure a,
        Figure b,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    ) => FigureArithmetic.Remainder(a, b, out result, out problem);

    /// <summary>
    /// Compares: negative, zero or positive. A bare zero is zero of every unit, and a bare number compares with what is counted
    /// (100 indbyggere), but not with what is measured (100 what: kr. or mio. kr.?).
    /// </summary>
    public static bool TryCompare(Figure a, Figure b, out int result, [NotNullWhen(false)] out FigureProblem? problem) =>
        FigureArithmetic.Compare(a, b, out result, out problem);

    /// <summary>The sum of all, in the unit of the first; 0 without a unit when there is none. One step of the trace.</summary>
    public static bool TrySum(
        IReadOnlyList<Figure> figures,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    ) => FigureArithmetic.SumAll(figures, out result, out problem);

    /// <summary>The same amount in another unit of its dimension. A bare ratio converts to pct. and back.</summary>
    public bool TryConvert(Unit unit, [NotNullWhen(true)] out Figure? result, [NotNullWhen(false)] out FigureProblem? problem) =>
        FigureArithmetic.Convert(this, unit, out result, out problem);

    /// <summary>Rounded half away from zero, as Danish accounts round.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="decimals"/> is not 0 to 28.</exception>
    public Figure Round(int decimals)
    {
        var rounded = Math.Round(Value, decimals, MidpointRounding.AwayFromZero);
        return this with { Value = rounded, Trace = Trace.Compute("round " + decimals.ToString(CultureInfo.InvariantCulture), Trace) };
    }

    /// <summary><c>-a</c>.</summary>
    public Figure Negate() => this with { Value = -Value, Trace = Trace.Compute("-", Trace) };

    public override string ToString() =>
        Unit.IsNone ? Value.ToString(CultureInfo.InvariantCulture) : Value.ToString(CultureInfo.InvariantCulture) + " " + Unit.Symbol;
}
