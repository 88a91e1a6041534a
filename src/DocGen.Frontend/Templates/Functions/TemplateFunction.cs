using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Parsing;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>A function defined in a template. It returns the value of <c>ret</c>, or otherwise the text in it.</summary>
internal sealed class TemplateFunction(ScriptFunction function, ParsedTemplate template, VariableScope home) : Function
{
    private string Name => function.NameOrDoToken is ScriptVariable name ? name.Name : "function";

    public override object? Invoke(Expansion x, ScriptNode site, List<Argument> arguments)
    {
        var locals = new VariableScope(ScopeKind.Function, home);
        Bind(x, site, arguments, locals);
        var (outerTemplate, outerVariables, errors) = (x.Template, x.Variables, x.Reporter.Count);
        (x.Template, x.Variables, x.Returned) = (template, locals, null);
        try
        {
            // A function of one expression: f(x) = x * 2.
            if (function.Body is ScriptExpressionStatement { Expression: { } expression })
                return x.Expressions.Evaluate(expression);
            var text = x.Statements.Capture(function.Body as ScriptBlockStatement, out var completion);
            if (x.Reporter.Count > errors)
                throw new TemplateError(null);
            if (completion != Completion.Return || (x.Returned is null && !text.IsBlank))
                return text;
            if (!text.IsBlank)
                throw x.Error(TemplateCodes.WrongType, $"'{Name}' prints text and returns a value as well", site, "let it do one of them");
            var value = x.Returned;
            x.Returned = null;
            return value;
        }
        finally
        {
            (x.Template, x.Variables) = (outerTemplate, outerVariables);
        }
    }

    private void Bind(Expansion x, ScriptNode site, List<Argument> arguments, VariableScope locals)
    {
        locals.Define("$", new ArrayValue([.. arguments.Select(argument => argument.Value)]));
        if (function.Parameters is not { } parameters)
            return;
        var given = new object?[parameters.Count];
        var bound = new bool[parameters.Count];
        var rest = IsRest(parameters.LastOrDefault()) ? new List<object?>() : null;
        var next = 0;
        foreach (var argument in arguments)
        {
            var index = argument.Name is null ? next++ : Find(parameters, argument.Name);
            if (index < 0)
                throw x.Error(
                    TemplateCodes.Arguments,
                    $"'{Name}' has no parameter '{argument.Name}'",
                    argument.Node,
                    DidYouMean.Hint(argument.Name!, parameters.Select(p => p.Name!.Name))
                );
            if (rest is not null && index >= parameters.Count - 1)
            {
                rest.Add(argument.Value);
            }
            else if (index >= parameters.Count)
            {
                throw x.Error(
                    TemplateCodes.Arguments,
                    $"'{Name}' takes {Write(parameters.Count)}, not {arguments.Count.ToString(CultureInfo.InvariantCulture)}",
                    argument.Node
                );
            }
            else
            {
                (given[index], bound[index]) = (argument.Value, true);
            }
        }

        for (var i = 0; i < parameters.Count; i++)
        {
            var name = parameters[i].Name!.Name;
            if (rest is not null && i == parameters.Count - 1)
                given[i] = new ArrayValue(rest);
            else if (!bound[i] && parameters[i].DefaultValue is { } value)
                given[i] = value.Value;
            else if (!bound[i])
                throw x.Error(TemplateCodes.Arguments, $"'{Name}' is called without its argument '{name}'", site);
            locals.Define(name, given[i]);
        }
    }

    private static bool IsRest(ScriptParameter? parameter) =>
        parameter?.EqualOrTripleDotToken?.TokenType == Scriban.Parsing.TokenType.TripleDot;

    private static int Find(ScriptList<ScriptParameter> parameters, string name)
    {
        for (var i = 0; i < parameters.Count; i++)
            if (parameters[i].Name?.Name == name)
                return i;
        return -1;
    }

    private static string Write(int count) =>
        count switch
        {
            0 => "no arguments",
            1 => "one argument",
            _ => count.ToString(CultureInfo.InvariantCulture) + " arguments",
        };
}
