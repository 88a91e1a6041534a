using System.Collections.Immutable;
using System.Text.RegularExpressions;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>
/// A custom function or filter: <c>{{ order.total | with_vat 25 }}</c>. The piped value is its first argument. It can be called by several
/// threads at once. A computed figure keeps the traces of the figures in the arguments; an exception becomes a diagnostic with the name of
/// the function and the place of the call.
/// </summary>
public sealed partial class CustomFunction
{
    private static readonly string[] Keywords =
    [
        "if",
        "else",
        "end",
        "for",
        "in",
        "while",
        "break",
        "continue",
        "func",
        "ret",
        "capture",
        "readonly",
        "import",
        "include",
        "with",
        "wrap",
        "case",
        "when",
        "do",
        "this",
        "empty",
        "true",
        "false",
        "null",
        "tablerow",
        GivenNames.Document,
        GivenNames.Documents,
    ];

    private readonly Func<FunctionCall, TemplateValue> _body;

    /// <summary>Defines a function.</summary>
    /// <param name="name">A lower-case letter, then lower-case letters, digits and underscores.</param>
    /// <param name="parameters">The parameters in order; optional ones come last.</param>
    /// <param name="body">The implementation.</param>
    /// <exception cref="ArgumentException">The name of the function or of a parameter is not valid in a template.</exception>
    public CustomFunction(string name, ImmutableArray<FunctionParameter> parameters, Func<FunctionCall, TemplateValue> body)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(body);
        (Name, Parameters, _body) = (name, parameters.IsDefault ? [] : parameters, body);
        if (!Identifier().IsMatch(name) || Array.IndexOf(Keywords, name) >= 0)
            throw new ArgumentException(
                $"a template cannot call a function '{name}'; a name has lower-case letters, digits and underscores and is no word of the "
                    + "language",
                nameof(name)
            );
        for (var i = 0; i < Parameters.Length; i++)
        {
            var parameter = Parameters[i];
            if (!Identifier().IsMatch(parameter.Name) || Parameters.Take(i).Any(other => other.Name == parameter.Name))
                throw new ArgumentException(
                    $"'{name}' cannot have the parameter '{parameter.Name}'; each has its own name of lower-case letters, digits and "
                        + "underscores",
                    nameof(parameters)
                );
            if (i > 0 && Parameters[i - 1].IsOptional && !parameter.IsOptional)
                throw new ArgumentException(
                    $"the parameter '{parameter.Name}' of '{name}' must be optional like the one before it",
                    nameof(parameters)
                );
        }
    }

    /// <summary>The name of the function.</summary>
    public string Name { get; }

    /// <summary>The parameters in order.</summary>
    public ImmutableArray<FunctionParameter> Parameters { get; }

    /// <summary>The build id of the assembly with the function's code, for caching.</summary>
    public Guid CodeId => _body.Method.Module.ModuleVersionId;

    internal Builtin ToBuiltin() =>
        new(Name, string.Join(' ', Parameters.Select(parameter => parameter.Name + (parameter.IsOptional ? "?" : ""))), Run);

    private object? Run(Call call)
    {
        for (var i = 0; i < Parameters.Length; i++)
            Check(call, i);
        object? result;
        try
        {
            result = _body(new FunctionCall(this, call)).Raw;
        }
        catch (FunctionRefusal refusal)
        {
            throw refusal.Parameter is { } parameter
                ? call.Error(IndexOf(parameter), TemplateCodes.FunctionRefuses, refusal.Message, refusal.Hint)
                : call.Error(TemplateCodes.FunctionRefuses, refusal.Message, refusal.Hint, SourceOf(call));
        }
        catch (Exception exception) when (!IsOwn(exception, call))
        {
            call.Run.Scope.FunctionFailed?.Invoke(Name, exception);
            throw call.Error(
                TemplateCodes.FunctionFailed,
                $"the function '{Name}' failed: {exception.GetType().Name}: {exception.Message}",
                "it is not part of DocGen: report this to its authors",
                SourceOf(call)
            );
        }

        return Keep(call, result);
    }

    internal int IndexOf(string parameter)
    {
        for (var i = 0; i < Parameters.Length; i++)
            if (Parameters[i].Name == parameter)
                return i;
        throw new ArgumentException($"'{Name}' has no parameter '{parameter}'", nameof(parameter));
    }

    /// <summary>
    /// A step of the trace with this function, and with the figures among the arguments, including those in lists and maps, as inputs.
    /// </summary>
    internal Trace TraceOf(Call call)
    {
        var traces = new List<Trace>();
        for (var i = 0; i < Parameters.Length; i++)
            AddTraces(call, call[i], traces);
        return Trace.Compute(Name, [.. traces]);
    }

    private static void AddTraces(Call call, object? value, List<Trace> traces)
    {
        call.Step(1);
        switch (value)
        {
            case Figure figure:
                traces.Add(figure.Trace);
                break;
            case FormattedFigure formatted:
                traces.Add(formatted.Figure.Trace);
                break;
            case ListValue list:
                foreach (var item in list)
                    AddTraces(call, item, traces);
                break;
            case MapValue map:
                foreach (var key in map.Keys)
                    AddTraces(call, map.TryGet(key, out var member) ? member : null, traces);
                break;
        }
    }

    private void Check(Call call, int index)
    {
        var parameter = Parameters[index];
        if (parameter.Type == ParameterType.Any || (parameter.IsOptional && !call.Has(index)))
            return;
        var value = call[index];
        var wanted = parameter.Type switch
        {
            ParameterType.Text => Value.TryText(value, out _) ? null : "text",
            ParameterType.Figure => Value.Number(value) is null ? "a number" : null,
            ParameterType.Date => Value.TryDate(value, out _) ? null : "a date",
            ParameterType.Boolean => value is bool ? null : "a truth value",
            ParameterType.List => value is ListValue ? null : "a list",
            ParameterType.Map => value is MapValue ? null : "a map",
            _ => throw new InvalidOperationException($"there is no parameter type {parameter.Type}"),
        };
        if (wanted is not null)
            throw call.Wanted(index, wanted);
        if (value is Figure figure)
            Printer.CheckUnit(call.Run, call.Node(index), figure);
    }

    /// <summary>Keeps the origin of a value that the function passes on: the trace of a figure, the place of a text in the data.</summary>
    private object? Keep(Call call, object? result)
    {
        switch (result)
        {
            case string text:
                return Parameters.Length > 0 && call[0] is DocGen.Frontend.Data.DataText ? call.Like(0, text) : Sized(call, text);
            case Figure figure when IsLiteral(figure):
                return figure with { Trace = TraceOf(call) };
            case FormattedFigure formatted when IsLiteral(formatted.Figure):
                call.Make(formatted.Text.Length);
                return formatted with { Figure = formatted.Figure with { Trace = TraceOf(call) } };
            case ListValue list:
                call.Make(list.Count);
                return list;
            default:
                return result;
        }
    }

    /// <summary>The place in the data of the piped value, or of the first argument.</summary>
    private SourceSpan? SourceOf(Call call) => Parameters.IsEmpty ? null : Value.SourceOf(call[0]);

    private static string Sized(Call call, string text)
    {
        call.Make(text.Length);
        return text;
    }

    private static bool IsLiteral(Figure figure) => ReferenceEquals(figure.Trace, Trace.None);

    /// <summary>
    /// Whether an exception comes from the evaluator and is rethrown: a limit, a cancelled build, an error in a callback.
    /// </summary>
    private static bool IsOwn(Exception exception, Call call) =>
        exception is TemplateError or TemplateAbort
        || (exception is OperationCanceledException && call.Run.Scope.Work.Cancellation.IsCancellationRequested);

    [GeneratedRegex("^[a-z][a-z0-9_]*\\z")]
    private static partial Regex Identifier();
}
