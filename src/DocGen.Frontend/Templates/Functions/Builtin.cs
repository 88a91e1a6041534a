using System.Globalization;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Templates.Evaluation;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>A built-in function.</summary>
/// <param name="name">The name including its namespace: <c>string.upcase</c>.</param>
/// <param name="signature">The names of the parameters, with <c>?</c> after optional ones.</param>
/// <param name="body">The implementation.</param>
internal sealed class Builtin(string name, string signature, Func<Call, object?> body) : Function
{
    private readonly string[] _parameters =
    [
        .. signature.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(parameter => parameter.TrimEnd('?')),
    ];
    private readonly int _required = signature
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Count(parameter => !parameter.EndsWith('?'));

    public string Name => name;

    /// <summary>How many parameters it has.</summary>
    public int ParameterCount => _parameters.Length;

    /// <summary>Whether further arguments are passed on as <see cref="Call.Rest"/>.</summary>
    public bool TakesMore { get; init; }

    /// <summary>The usage, for messages.</summary>
    public string Usage => signature.Length == 0 ? name : name + " " + signature;

    public override object? Invoke(Expansion x, ScriptNode site, List<Argument> arguments)
    {
        var bound = new Argument?[_parameters.Length];
        var rest = TakesMore ? new List<Argument>() : null;
        var next = 0;
        foreach (var argument in arguments)
        {
            var index = argument.Name is null ? next++ : Array.IndexOf(_parameters, argument.Name);
            if (rest is not null && (index < 0 || index >= bound.Length))
            {
                rest.Add(argument);
                continue;
            }

            if (index < 0)
                throw x.Error(
                    TemplateCodes.Arguments,
                    $"'{name}' has no parameter '{argument.Name}'",
                    argument.Node,
                    DidYouMean.Hint(argument.Name!, _parameters) ?? Hint()
                );
            if (index >= bound.Length)
            {
                var count = arguments.Count.ToString(CultureInfo.InvariantCulture);
                throw x.Error(
                    TemplateCodes.Arguments,
                    $"'{name}' is called with {count} arguments and takes {_parameters.Length.ToString(CultureInfo.InvariantCulture)}",
                    argument.Node,
                    Hint()
                );
            }

            bound[index] = argument;
        }

        for (var i = 0; i < _required; i++)
            if (bound[i] is null)
                throw x.Error(TemplateCodes.Arguments, $"'{name}' is called without its argument '{_parameters[i]}'", site, Hint());
        return body(new Call(x, this, site, bound, _parameters) { Rest = rest ?? [] });
    }

    private string Hint() => "call it like this: " + Usage;
}
