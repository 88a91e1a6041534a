using DocGen.Core.Diagnostics;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>Calls of functions: <c>f 1 2</c>, <c>f(1, 2)</c>, <c>x | f 1</c>.</summary>
internal static class Calls
{
    public static object? Evaluate(Expansion x, ScriptFunctionCall node) => Call(x, node, []);

    /// <summary>Passes a value through the functions of a pipe, one after the other.</summary>
    public static object? Pipe(Expansion x, ScriptPipeCall node, object? value, ScriptNode valueNode)
    {
        for (var pipe = node; ; pipe = (ScriptPipeCall)pipe.To!)
        {
            var to = pipe.To is ScriptPipeCall next ? next.From! : pipe.To!;
            x.Step(to);
            var piped = new Argument(null, value, valueNode);
            value = to is ScriptFunctionCall call ? Call(x, call, [piped]) : Invoke(x, Resolve(x, to, isPipe: true), to, [piped]);
            valueNode = to;
            if (pipe.To is not ScriptPipeCall)
                return value;
        }
    }

    public static object? Invoke(Expansion x, Function function, ScriptNode site, List<Argument> arguments)
    {
        x.Enter(site);
        try
        {
            var value = function.Invoke(x, site, arguments);
            return ReferenceEquals(value, Poison.Value) ? throw new TemplateError(null) : value;
        }
        finally
        {
            x.Budget.Leave();
        }
    }

    private static object? Call(Expansion x, ScriptFunctionCall node, List<Argument> arguments)
    {
        if (node.Target is ScriptLiteral && node.Arguments.Any(argument => argument is ScriptNamedArgument))
            throw x.Error(
                TemplateCodes.Syntax,
                $"a comma is missing after {Quoting.Node(x, node.Target)}",
                node.Target,
                "the members of a map are separated by commas: { title: \"…\", value: \"…\" }"
            );
        var function = Resolve(x, node.Target!, isPipe: arguments.Count > 0);
        foreach (var argument in node.Arguments)
        {
            var name = (argument as ScriptNamedArgument)?.Name?.Name;
            arguments.Add(new Argument(name, x.Expressions.Evaluate(argument), argument));
        }

        return Invoke(x, function, node, arguments);
    }

    /// <summary>A variable that is not a function does not hide a function of the same name.</summary>
    private static Function Resolve(Expansion x, ScriptExpression target, bool isPipe)
    {
        if (target is ScriptVariable { Name: var name })
        {
            var found = x.Variables.TryGet(name, out var variable) || x.Given.TryGetValue(name, out variable);
            if (ReferenceEquals(variable, Poison.Value))
                throw new TemplateError(null);
            if (variable is Function own)
                return own;
            if (x.Functions.Find(name) is { } function)
                return function;
            if (!found)
            {
                var known = x.Variables.Names().Concat(x.Functions.Names);
                throw x.Error(
                    TemplateCodes.UnknownName,
                    $"there is no function '{name}'",
                    target,
                    Unavailable.HintFor(name) ?? DidYouMean.Hint(name, known) ?? Unavailable.Filters
                );
            }
        }

        var value = x.Expressions.EvaluateUncalled(target);
        if (value is Function result)
            return result;
        if (target is ScriptObjectInitializerExpression or ScriptArrayInitializerExpression)
            throw x.Error(
                TemplateCodes.Syntax,
                $"a comma is missing after this {(target is ScriptObjectInitializerExpression ? "'{ … }'" : "'[ … ]'")}",
                target,
                "the items of a list are separated by commas: [{ … }, { … }]"
            );
        var hint = isPipe
            ? "what follows '|' must be a function"
            : "to print two values, write {{ }} around each; operators need a sign between the values";
        throw x.Error(TemplateCodes.WrongType, $"{Quoting.Node(x, target)} is {Value.Describe(value)} and cannot be called", target, hint);
    }
}
