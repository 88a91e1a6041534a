using DocGen.Core.Figures;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>Binary operators. Types are not converted: a number and a text cannot be added or compared.</summary>
internal static class Operators
{
    private delegate bool FigureOperation(Figure a, Figure b, out Figure? result, out FigureProblem? problem);

    public static object? Binary(
        Expansion x,
        ScriptBinaryOperator op,
        ScriptNode node,
        ScriptNode leftNode,
        object? left,
        ScriptNode rightNode,
        object? right
    ) =>
        op switch
        {
            ScriptBinaryOperator.Add => Add(x, node, leftNode, left, rightNode, right),
            ScriptBinaryOperator.Subtract when Value.TryDate(left, out _) => Move(x, node, leftNode, left, rightNode, right, -1),
            ScriptBinaryOperator.Subtract => Compute(x, node, "subtract", Figure.TrySubtract, leftNode, left, rightNode, right),
            ScriptBinaryOperator.Multiply => Compute(x, node, "multiply", Figure.TryMultiply, leftNode, left, rightNode, right),
            ScriptBinaryOperator.Divide => Compute(x, node, "divide", Figure.TryDivide, leftNode, left, rightNode, right),
            ScriptBinaryOperator.Modulus => Compute(x, node, "divide", Figure.TryRemainder, leftNode, left, rightNode, right),
            ScriptBinaryOperator.DivideRound => Whole(
                Compute(x, node, "divide", Figure.TryDivide, leftNode, left, rightNode, right),
                left,
                right
            ),
            ScriptBinaryOperator.CompareEqual => Value.Of(AreEqual(x, node, left, right)),
            ScriptBinaryOperator.CompareNotEqual => Value.Of(!AreEqual(x, node, left, right)),
            ScriptBinaryOperator.CompareLess => Value.Of(Compare(x, node, left, right) < 0),
            ScriptBinaryOperator.CompareLessOrEqual => Value.Of(Compare(x, node, left, right) <= 0),
            ScriptBinaryOperator.CompareGreater => Value.Of(Compare(x, node, left, right) > 0),
            ScriptBinaryOperator.CompareGreaterOrEqual => Value.Of(Compare(x, node, left, right) >= 0),
            ScriptBinaryOperator.RangeInclude => Range(x, node, leftNode, left, rightNode, right, inclusive: true),
            ScriptBinaryOperator.RangeExclude => Range(x, node, leftNode, left, rightNode, right, inclusive: false),
            _ => throw x.Error(TemplateCodes.NotAvailable, $"the operator in {Quoting.Node(x, node)} is not available in templates", node),
        };

    public static Figure Compute(Expansion x, ScriptNode node, Figure a, Figure b, string verb) =>
        verb switch
        {
            "add" => Compute(x, node, verb, Figure.TryAdd, node, a, node, b),
            "subtract" => Compute(x, node, verb, Figure.TrySubtract, node, a, node, b),
            "multiply" => Compute(x, node, verb, Figure.TryMultiply, node, a, node, b),
            "divide" => Compute(x, node, verb, Figure.TryDivide, node, a, node, b),
            _ => Compute(x, node, verb, Figure.TryRemainder, node, a, node, b),
        };

    public static bool AreEqual(Expansion x, ScriptNode node, object? left, object? right)
    {
        if (left is null || right is null)
            return left is null && right is null;
        if (left is bool a && right is bool b)
            return a == b;
        if (left is ListValue or MapValue && right is ListValue or MapValue)
            throw x.Error(TemplateCodes.WrongType, "lists and maps cannot be compared", node, "compare their size or their members");
        return Compare(x, node, left, right) == 0;
    }

    /// <summary>
    /// Negative, zero or positive. Texts are compared by code units; use <c>sorted</c> for the alphabetical order of a language.
    /// </summary>
    public static int Compare(Expansion x, ScriptNode node, object? left, object? right)
    {
        if (Value.Number(left) is { } a && Value.Number(right) is { } b)
            return Figure.TryCompare(a, b, out var order, out var problem) ? order : throw Failed(x, node, problem, a, b);
        if (Value.TryText(left, out var s) && Value.TryText(right, out var t))
            return string.CompareOrdinal(s, t);
        if (DateOf(x, node, left, right, out var d) && DateOf(x, node, right, left, out var e))
            return d.CompareTo(e);
        throw x.Error(
            TemplateCodes.WrongType,
            $"cannot compare {Value.Describe(left)} with {Value.Describe(right)}",
            node,
            Value.TryText(left, out _) && right is Figure || left is Figure && Value.TryText(right, out _)
                ? "a number in quotes is text: write it without quotes"
                : null,
            Value.SourceOf(left) ?? Value.SourceOf(right)
        );
    }

    public static TemplateError Failed(Expansion x, ScriptNode node, FigureProblem problem, params Figure[] figures)
    {
        foreach (var figure in figures)
            if (Value.SourceOf(figure) is { } source)
                return x.Error(problem.Code, problem.Message, node, problem.Hint, source);
        return x.Error(problem.Code, problem.Message, node, problem.Hint);
    }

    private static object? Add(Expansion x, ScriptNode node, ScriptNode leftNode, object? left, ScriptNode rightNode, object? right)
    {
        if (IsText(left) && IsText(right))
        {
            var text = new TextBuilder(x, node);
            text.Append(left, leftNode);
            text.Append(right, rightNode);
            return text.ToValue();
        }

        if (Value.TryDate(left, out _) || Value.TryDate(right, out _))
            return Move(x, node, leftNode, left, rightNode, right, 1);
        if (left is ListValue a && right is ListValue b)
        {
            x.Make(node, (long)a.Count + b.Count);
            return new ArrayValue([.. a, .. b]);
        }

        return Compute(x, node, "add", Figure.TryAdd, leftNode, left, rightNode, right);
    }

    /// <summary>A value as a date, also a text that is compared with one: <c>document.date &lt; "2024-03-11"</c>.</summary>
    private static bool DateOf(Expansion x, ScriptNode node, object? value, object? other, out DateOnly date)
    {
        if (Value.TryDate(value, out date))
            return true;
        if (!Value.TryDate(other, out _) || !Value.TryText(value, out var text))
            return false;
        return DateFunctions.TryRead(x.Language, text, out date)
            ? true
            : throw x.Error(
                TemplateCodes.WrongType,
                $"cannot compare a date with '{text}', which is not a date",
                node,
                "write the date as \"2024-03-11\"",
                Value.SourceOf(value)
            );
    }

    private static bool IsText(object? value) => value is Fragment || Value.TryText(value, out _);

    /// <summary>A date some days earlier or later, or the days between two dates.</summary>
    private static object Move(
        Expansion x,
        ScriptNode node,
        ScriptNode leftNode,
        object? left,
        ScriptNode rightNode,
        object? right,
        int sign
    )
    {
        if (sign < 0 && Value.TryDate(left, out var to) && Value.TryDate(right, out var from))
            return new Figure(to.DayNumber - from.DayNumber, Units.Find("day")!, Trace.None);
        var (original, by, byNode) = Value.TryDate(left, out var date) ? (left, right, rightNode) : (right, left, leftNode);
        if (Value.TryDate(original, out date) && Value.Number(by) is { } figure && DateFunctions.Move(date, figure, sign) is { } moved)
            return DateFunctions.Like(original, moved);
        throw x.Error(
            TemplateCodes.WrongType,
            $"cannot {(sign > 0 ? "add" : "subtract")} {(by is Figure wrong ? wrong.ToString() : Value.Describe(by))} "
                + $"{(sign > 0 ? "to" : "from")} a date",
            byNode,
            by is null ? "if it may be empty, write ?? 0"
                : Value.TryText(by, out _) ? "to join them to a text, write the date as text first: (d | date)"
                : "use a whole number of days, or date.add_months and date.add_years",
            Value.SourceOf(by)
        );
    }

    private static Figure Compute(
        Expansion x,
        ScriptNode node,
        string verb,
        FigureOperation operation,
        ScriptNode leftNode,
        object? left,
        ScriptNode rightNode,
        object? right
    )
    {
        if (Value.Number(left) is not { } a)
            throw NoFigure(x, verb, leftNode, left, right);
        if (Value.Number(right) is not { } b)
            throw NoFigure(x, verb, rightNode, right, left);
        return operation(a, b, out var result, out var problem) ? result! : throw Failed(x, node, problem!, a, b);
    }

    private static TemplateError NoFigure(Expansion x, string verb, ScriptNode node, object? value, object? other)
    {
        if (value is null)
            return x.Error(
                TemplateCodes.WrongType,
                $"{Quoting.Node(x, node)} is empty: there is nothing to {verb}",
                node,
                "if it may be empty, write ?? 0"
            );
        var mixed = verb == "add" && (other is Figure ? Value.TryText(value, out _) : Value.TryText(other, out _));
        var message =
            other is null || !mixed
                ? $"cannot {verb} {Value.Describe(value)}"
                : $"cannot add {Value.Describe(value)} and {Value.Describe(other)}";
        return x.Error(
            TemplateCodes.WrongType,
            message,
            node,
            mixed ? "write the number as text first: (x | number)" : null,
            Value.SourceOf(value)
        );
    }

    /// <summary>As in Scriban: whole numbers leave their remainder out, others are rounded.</summary>
    private static Figure Whole(Figure quotient, object? left, object? right) =>
        Value.Number(left) is { Value.Scale: 0 } && Value.Number(right) is { Value.Scale: 0 }
            ? quotient with
            {
                Value = decimal.Truncate(quotient.Value),
                Trace = Trace.Compute("truncate", quotient.Trace),
            }
            : quotient with
            {
                Value = Math.Round(quotient.Value, MidpointRounding.ToEven),
                Trace = Trace.Compute("round 0", quotient.Trace),
            };

    private static RangeValue Range(
        Expansion x,
        ScriptNode node,
        ScriptNode leftNode,
        object? left,
        ScriptNode rightNode,
        object? right,
        bool inclusive
    )
    {
        var (from, to) = (Whole(x, leftNode, left), Whole(x, rightNode, right));
        var count = Math.Abs(to - from) + (inclusive ? 1 : 0);
        x.Make(node, count);
        return new RangeValue(from, (int)count, to >= from ? 1 : -1);
    }

    private static long Whole(Expansion x, ScriptNode node, object? value)
    {
        if (Value.Number(value) is { Value: >= -1_000_000_000 and <= 1_000_000_000 } figure && decimal.IsInteger(figure.Value))
            return (long)figure.Value;
        throw x.Error(TemplateCodes.WrongType, $"a range goes from one whole number to another, not {Value.Describe(value)}", node);
    }
}
