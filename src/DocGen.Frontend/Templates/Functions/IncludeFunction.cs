using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>
/// <c>include 'name'</c>: inserts the text of a partial, expanded. Further arguments are <c>$0</c>, <c>$1</c> … or <c>$name</c> in it.
/// </summary>
internal static class IncludeFunction
{
    /// <summary>
    /// Built-in functions have fixed parameters; a partial accepts any, so the arguments are read from the call's own list.
    /// </summary>
    public static readonly Builtin[] All =
    [
        new("include", "name", call => Run(call.Run, call.Text(0), call.Node(0), call.Rest)) { TakesMore = true },
    ];

    private static Fragment Run(Expansion x, string name, ScriptNode nameNode, IReadOnlyList<Argument> rest)
    {
        var partial = x.Partials.Load(x, name, nameNode);
        var locals = new VariableScope(ScopeKind.Partial, x.Variables);
        locals.Define("$", new ArrayValue([.. rest.Where(argument => argument.Name is null).Select(argument => argument.Value)]));
        foreach (var argument in rest)
            if (argument.Name is { } parameter)
                locals.Define("$" + parameter, argument.Value);
        var (outerTemplate, outerVariables, returned) = (x.Template, x.Variables, x.Returned);
        (x.Template, x.Variables) = (partial, locals);
        try
        {
            return x.Statements.Capture(partial.Body, out _);
        }
        finally
        {
            (x.Template, x.Variables, x.Returned) = (outerTemplate, outerVariables, returned);
        }
    }
}
