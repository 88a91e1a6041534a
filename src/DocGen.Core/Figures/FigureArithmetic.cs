using System.Diagnostics.CodeAnalysis;

namespace DocGen.Core.Figures;

/// <summary>The rules of <c>+ - * / %</c> and comparison; see the public methods of <see cref="Figure"/>.</summary>
internal static class FigureArithmetic
{
    private static readonly FigureProblem TooLarge = new(
        FigureCodes.Overflow,
        "the result has more than 28 digits",
        "a figure holds up to 28 digits; compute in a larger unit"
    );

    public static bool Sum(
        Figure a,
        Figure b,
        string sign,
        string preposition,
        Func<decimal, decimal, decimal> operation,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    )
    {
        if (!Common(a, b, out var unit) || (unit.IsCompound && a.Unit == b.Unit))
        {
            var (first, second) = sign == "+" ? (a, b) : (b, a);
            var (verb, linked) = sign == "+" ? ("add", (second, first)) : ("subtract", (first, second));
            return Fail($"cannot {verb} {Name(linked.Item1)} {preposition} {Name(linked.Item2)}", UnitHint(a, b), out result, out problem);
        }

        return Try(
            () =>
                operation(
                    UnitAlgebra.Convert(a.Value, a.Unit.IsNone ? unit : a.Unit, unit),
                    UnitAlgebra.Convert(b.Value, b.Unit.IsNone ? unit : b.Unit, unit)
                ),
            unit,
            sign,
            a,
            b,
            out result,
            out problem
        );
    }

    public static bool Product(Figure a, Figure b, [NotNullWhen(true)] out Figure? result, [NotNullWhen(false)] out FigureProblem? problem)
    {
        if (b.Unit.IsNone && a.Unit.Dimension != Units.Ratio)
            return Times(a.Unit, 1, 1, out result, out problem);
        if (a.Unit.IsNone && b.Unit.Dimension != Units.Ratio)
            return Times(b.Unit, 1, 1, out result, out problem);
        if (b.Unit.Dimension == Units.Ratio)
            return Times(a.Unit, b.Unit.Scale, 1, out result, out problem);
        if (a.Unit.Dimension == Units.Ratio)
            return Times(b.Unit, a.Unit.Scale, 1, out result, out problem);
        if (a.Unit.Denominator is { } below && below.Dimension == b.Unit.Dimension)
            return Times(a.Unit.Numerator!, b.Unit.Scale, below.Scale, out result, out problem);
        if (b.Unit.Denominator is { } lower && lower.Dimension == a.Unit.Dimension)
            return Times(b.Unit.Numerator!, a.Unit.Scale, lower.Scale, out result, out problem);
        return Combine(a, b, UnitFactors.Of(b.Unit), "*", out result, out problem);

        bool Times(
            Unit unit,
            decimal times,
            decimal by,
            [NotNullWhen(true)] out Figure? product,
            [NotNullWhen(false)] out FigureProblem? failure
        ) => Try(() => UnitAlgebra.Normalize(a.Value * b.Value * times / by), unit, "*", a, b, out product, out failure);
    }

    public static bool Quotient(Figure a, Figure b, [NotNullWhen(true)] out Figure? result, [NotNullWhen(false)] out FigureProblem? problem)
    {
        if (b.Value == 0)
            return Zero(a, out result, out problem);
        if (a.Unit.Dimension == b.Unit.Dimension && !a.Unit.IsCompound)
        {
            // Both are converted to the unit of the smaller scale, by multiplication only, so that 1 time / 20 minutter is exactly 3.
            return Try(() => UnitAlgebra.Normalize(Base(a) / Base(b)), Unit.None, "/", a, b, out result, out problem);
        }

        if (b.Unit.Dimension == Units.Ratio)
            return Try(() => UnitAlgebra.Normalize(a.Value / (b.Value * b.Unit.Scale)), a.Unit, "/", a, b, out result, out problem);
        if (!a.Unit.IsCompound && !b.Unit.IsCompound && UnitAlgebra.Quotient(a.Unit, b.Unit) is { } unit)
            return Try(() => UnitAlgebra.Normalize(a.Value / b.Value), unit, "/", a, b, out result, out problem);
        return Combine(a, b, UnitFactors.Of(b.Unit).Inverse(), "/", out result, out problem);
    }

    /// <summary>A product or quotient of any units: one that has no words is a step on the way to one that has.</summary>
    private static bool Combine(
        Figure a,
        Figure b,
        UnitFactors factors,
        string operation,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    )
    {
        decimal times;
        decimal by;
        UnitFactors? product;
        try
        {
            product = UnitFactors.Of(a.Unit).Times(factors, out times, out by);
        }
        catch (OverflowException)
        {
            (result, problem) = (null, TooLarge);
            return false;
        }

        if (product is not null)
            return Try(
                () => UnitAlgebra.Normalize(operation == "*" ? a.Value * b.Value * times / by : a.Value * times / (b.Value * by)),
                product.ToUnit(),
                operation,
                a,
                b,
                out result,
                out problem
            );
        result = null;
        problem = new FigureProblem(
            FigureCodes.NoSuchUnit,
            $"{Name(a)} {(operation == "*" ? "times" : "divided by")} {Name(b)} has no unit",
            "divide by one of the units first"
        );
        return false;
    }

    public static bool Remainder(
        Figure a,
        Figure b,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    )
    {
        if (b.Value == 0)
            return Zero(a, out result, out problem);
        if (!b.Unit.IsNone && (a.Unit.Dimension != b.Unit.Dimension || a.Unit.IsCompound))
            return Fail($"cannot take the remainder of {Name(a)} divided by {Name(b)}", UnitHint(a, b), out result, out problem);
        return Try(
            () => a.Value % (b.Unit.IsNone ? b.Value : UnitAlgebra.Convert(b.Value, b.Unit, a.Unit)),
            a.Unit,
            "%",
            a,
            b,
            out result,
            out problem
        );
    }

    public static bool Compare(Figure a, Figure b, out int result, [NotNullWhen(false)] out FigureProblem? problem)
    {
        (result, problem) = (0, null);
        if (!Common(a, b, out _) && !(a.Unit.IsNone && b.Unit.IsCount) && !(b.Unit.IsNone && a.Unit.IsCount))
        {
            problem = new FigureProblem(FigureCodes.UnitsDiffer, $"cannot compare {Name(a)} with {Name(b)}", UnitHint(a, b));
            return false;
        }

        try
        {
            result = a.Unit == b.Unit ? a.Value.CompareTo(b.Value) : Base(a).CompareTo(Base(b));
            return true;
        }
        catch (OverflowException)
        {
            problem = TooLarge;
            return false;
        }
    }

    public static bool SumAll(
        IReadOnlyList<Figure> figures,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    )
    {
        ArgumentNullException.ThrowIfNull(figures);
        var total = Figure.Literal(0);
        var traces = new Trace[figures.Count];
        for (var i = 0; i < figures.Count; i++)
        {
            traces[i] = figures[i].Trace;
            if (i == 0)
                total = figures[0];
            else if (!Figure.TryAdd(total, figures[i], out total, out problem))
            {
                result = null;
                return false;
            }
        }

        (result, problem) = (total with { Trace = Trace.Compute("sum", traces) }, null);
        return true;
    }

    public static bool Convert(Figure a, Unit unit, [NotNullWhen(true)] out Figure? result, [NotNullWhen(false)] out FigureProblem? problem)
    {
        (result, problem) = (a, null);
        if (a.Unit == unit)
            return true;
        var isShare = (a.Unit.IsNone && unit.Dimension == Units.Ratio) || (unit.IsNone && a.Unit.Dimension == Units.Ratio);
        if (!isShare && a.Unit.Dimension != unit.Dimension)
        {
            return Fail($"cannot write {Name(a)} in {(unit.IsNone ? "a bare number" : unit.Symbol)}", null, out result, out problem);
        }

        return Try(() => UnitAlgebra.Convert(a.Value, a.Unit, unit), unit, "in " + unit.Symbol, a, null, out result, out problem);
    }

    /// <summary>The common unit of two figures: that of the left one, unless that is a zero without a unit.</summary>
    private static bool Common(Figure a, Figure b, out Unit unit)
    {
        unit = a.Unit.IsNone && a.Value == 0 ? b.Unit : a.Unit;
        return (a.Unit.Dimension == b.Unit.Dimension && (!a.Unit.IsCompound || a.Unit == b.Unit))
            || (a.Unit.IsNone && a.Value == 0)
            || (b.Unit.IsNone && b.Value == 0);
    }

    private static decimal Base(Figure figure) =>
        figure.Unit is { Numerator: { } above, Denominator: { } below }
            ? figure.Value * above.Scale / below.Scale
            : figure.Value * figure.Unit.Scale;

    private static bool Try(
        Func<decimal> compute,
        Unit unit,
        string operation,
        Figure a,
        Figure? b,
        [NotNullWhen(true)] out Figure? result,
        [NotNullWhen(false)] out FigureProblem? problem
    )
    {
        try
        {
            var trace = b is null ? Trace.Compute(operation, a.Trace) : Trace.Compute(operation, a.Trace, b.Trace);
            (result, problem) = (new Figure(compute(), unit, trace), null);
            return true;
        }
        catch (OverflowException)
        {
            (result, problem) = (null, TooLarge);
            return false;
        }
    }

    private static bool Zero(Figure a, out Figure? result, out FigureProblem problem)
    {
        result = null;
        problem = new FigureProblem(FigureCodes.DivisionByZero, $"cannot divide {Name(a)} by zero", "test with 'if' before dividing");
        return false;
    }

    private static bool Fail(string message, string? hint, out Figure? result, out FigureProblem problem)
    {
        (result, problem) = (null, new FigureProblem(FigureCodes.UnitsDiffer, message, hint));
        return false;
    }

    private static string Name(Figure figure) => figure.Unit.IsNone ? "a bare number" : figure.Unit.Symbol;

    private static string? UnitHint(Figure a, Figure b) =>
        a.Unit.IsNone || b.Unit.IsNone ? $"give the bare number a unit: | unit \"{(a.Unit.IsNone ? b.Unit : a.Unit).Symbol}\"" : null;
}
