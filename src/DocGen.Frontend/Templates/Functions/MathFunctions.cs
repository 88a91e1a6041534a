using DocGen.Core.Figures;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>The functions <c>math.*</c>: exact and with units.</summary>
internal static class MathFunctions
{
    public static readonly Builtin[] All =
    [
        new("math.abs", "x", call => Apply(call, "abs", Math.Abs)),
        new("math.ceil", "x", call => Apply(call, "ceil", decimal.Ceiling)),
        new("math.floor", "x", call => Apply(call, "floor", decimal.Floor)),
        new("math.round", "x decimals?", NumberFilters.Round),
        new("math.plus", "x y", call => Operators.Compute(call.Run, call.Site, call.Figure(0), call.Figure(1), "add")),
        new("math.minus", "x y", call => Operators.Compute(call.Run, call.Site, call.Figure(0), call.Figure(1), "subtract")),
        new("math.times", "x y", call => Operators.Compute(call.Run, call.Site, call.Figure(0), call.Figure(1), "multiply")),
        new("math.divided_by", "x y", DividedBy),
        new("math.modulo", "x y", call => Operators.Compute(call.Run, call.Site, call.Figure(0), call.Figure(1), "remainder")),
        new("math.min", "x y", call => Operators.Compare(call.Run, call.Site, call.Figure(0), call.Figure(1)) <= 0 ? call[0] : call[1]),
        new("math.max", "x y", call => Operators.Compare(call.Run, call.Site, call.Figure(0), call.Figure(1)) >= 0 ? call[0] : call[1]),
        new("math.is_number", "x", call => Value.Of(Value.Number(call[0]) is not null)),
    ];

    /// <summary>As in Scriban: a whole divisor gives a whole number, rounded down.</summary>
    private static Figure DividedBy(Call call)
    {
        var quotient = Operators.Compute(call.Run, call.Site, call.Figure(0), call.Figure(1), "divide");
        return call.Figure(1).Value.Scale > 0
            ? quotient
            : quotient with
            {
                Value = decimal.Floor(quotient.Value),
                Trace = Trace.Compute("floor", quotient.Trace),
            };
    }

    private static Figure Apply(Call call, string name, Func<decimal, decimal> compute)
    {
        var figure = call.Figure(0);
        return figure with { Value = compute(figure.Value), Trace = Trace.Compute(name, figure.Trace) };
    }
}
