using DocGen.Core.Diagnostics;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>The loops <c>for</c> and <c>while</c>.</summary>
internal static class Loops
{
    public static Completion Run(Expansion x, ScriptForStatement loop)
    {
        var items = Items(x, loop.Iterator!, x.Expressions.Evaluate(loop.Iterator!));
        var (first, count, reversed) = Window(x, loop, items.Count);
        if (count == 0)
            return x.Statements.Run(loop.Else?.Body);

        var outerVariables = x.Variables;
        var outerRow = x.Row;
        var variables = new VariableScope(ScopeKind.Loop, outerVariables);
        var state = new LoopValue(count);
        var name = ((ScriptVariable)loop.Variable!).Name;
        variables.Define("for", state);
        x.Variables = variables;
        try
        {
            for (var turn = 0; turn < count; turn++)
            {
                x.LoopTurn(loop);
                var item = items[reversed ? first + count - 1 - turn : first + turn];
                state.Move(turn, item);
                variables.Define(name, item);
                x.Row = Value.SourceOf(item) ?? outerRow;
                var completion = x.Statements.Run(loop.Body);
                if (completion == Completion.Break)
                    break;
                if (completion == Completion.Return)
                    return completion;
            }
        }
        finally
        {
            x.Variables = outerVariables;
            x.Row = outerRow;
        }

        return Completion.Normal;
    }

    public static Completion Run(Expansion x, ScriptWhileStatement loop)
    {
        while (x.Expressions.Holds(loop.Condition!))
        {
            x.LoopTurn(loop);
            var completion = x.Statements.Run(loop.Body);
            if (completion == Completion.Break)
                break;
            if (completion == Completion.Return)
                return completion;
        }

        return Completion.Normal;
    }

    /// <summary>The items of a list; a map gives a list of its keys and values.</summary>
    private static ListValue Items(Expansion x, ScriptExpression node, object? value)
    {
        switch (value)
        {
            case ListValue list:
                return list;
            case MapValue map:
                var pairs = new List<object?>(map.Count);
                foreach (var key in map.Keys)
                {
                    map.TryGet(key, out var member);
                    var pair = new ObjectValue { Origin = Value.SourceOf(member) };
                    pair.Set("key", key);
                    pair.Set("value", member);
                    pairs.Add(pair);
                }

                return new ArrayValue(pairs);
            case null:
                throw x.Error(
                    TemplateCodes.WrongType,
                    $"there is no list to loop over: {Quoting.Node(x, node)} is empty",
                    node,
                    "if it may be empty, write ?? []"
                );
            default:
                throw x.Error(
                    TemplateCodes.WrongType,
                    $"cannot loop over {Value.Describe(value)}",
                    node,
                    "use a list or a map",
                    Value.SourceOf(value)
                );
        }
    }

    private static (int First, int Count, bool Reversed) Window(Expansion x, ScriptForStatement loop, int length)
    {
        var (first, count, reversed) = (0, length, false);
        foreach (var argument in loop.NamedArguments)
        {
            switch (argument.Name?.Name)
            {
                case "offset":
                    first = Math.Min(length, Number(x, argument));
                    break;
                case "limit":
                    count = Number(x, argument);
                    break;
                case "reversed":
                    reversed = true;
                    break;
                case var other:
                    throw x.Error(
                        TemplateCodes.Arguments,
                        $"a loop has no option '{other}'",
                        argument,
                        DidYouMean.Hint(other ?? "", ["offset", "limit", "reversed"])
                    );
            }
        }

        // As in Scriban: the rows after the offset are reversed, then limited.
        var (rest, taken) = (length - first, Math.Min(count, length - first));
        return (reversed ? first + rest - taken : first, taken, reversed);
    }

    private static int Number(Expansion x, ScriptNamedArgument argument)
    {
        var value = x.Expressions.Evaluate(argument.Value!);
        if (Value.Number(value) is { Value: >= 0 and <= int.MaxValue } figure && decimal.IsInteger(figure.Value))
            return (int)figure.Value;
        throw x.Error(
            TemplateCodes.WrongType,
            $"'{argument.Name?.Name}' needs a whole number, not {Value.Describe(value)}",
            argument.Value!
        );
    }
}
