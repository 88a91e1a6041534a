using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Languages;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>
/// One call of a custom function: its arguments, of the types that its parameters declare. Only for the time of the call.
/// </summary>
public sealed class FunctionCall
{
    private readonly CustomFunction _function;
    private readonly Call _call;

    internal FunctionCall(CustomFunction function, Call call) => (_function, _call) = (function, call);

    /// <summary>The language of the document, for numbers, dates and words.</summary>
    public Language Language => _call.Language;

    /// <summary>Is cancelled when the build is; a function that takes long asks it.</summary>
    public CancellationToken Cancellation => _call.Run.Scope.Cancellation;

    /// <summary>Where the call is written.</summary>
    public SourceSpan Place => _call.Run.SpanOf(_call.Site);

    /// <summary>Whether an argument was given and is not nothing.</summary>
    public bool Has(string parameter) => _call.Has(_function.IndexOf(parameter));

    /// <summary>An argument as it is.</summary>
    public TemplateValue this[string parameter] => new(_call[_function.IndexOf(parameter)]);

    /// <summary>An argument that is a number.</summary>
    public Figure Figure(string parameter) => _call.Figure(_function.IndexOf(parameter));

    /// <summary>An argument that is a number, or <see langword="null"/> when it was left out.</summary>
    public Figure? FigureOrNull(string parameter) => Has(parameter) ? _call.Figure(_function.IndexOf(parameter)) : null;

    /// <summary>An argument that is text.</summary>
    public string Text(string parameter) => TextOrNull(parameter) ?? throw _call.Wanted(_function.IndexOf(parameter), "text");

    /// <summary>An argument that is text, or <see langword="null"/> when it was left out.</summary>
    public string? TextOrNull(string parameter) => _call.TextOrNull(_function.IndexOf(parameter));

    /// <summary>An argument that is a date.</summary>
    public DateOnly Date(string parameter) => DateOrNull(parameter) ?? throw _call.Wanted(_function.IndexOf(parameter), "a date");

    /// <summary>An argument that is a date, or <see langword="null"/> when it was left out.</summary>
    public DateOnly? DateOrNull(string parameter) =>
        !Has(parameter) ? null
        : this[parameter].TryDate(out var date) ? date
        : throw _call.Wanted(_function.IndexOf(parameter), "a date");

    /// <summary>An argument that is a truth value; the default when it was left out.</summary>
    public bool Boolean(string parameter, bool @default = false) =>
        !Has(parameter) ? @default : this[parameter].Raw as bool? ?? throw _call.Wanted(_function.IndexOf(parameter), "a truth value");

    /// <summary>The items of an argument that is a list; none when it was left out.</summary>
    public ImmutableArray<TemplateValue> List(string parameter) => Has(parameter) ? this[parameter].Items : [];

    /// <summary>A figure that this function has computed from those it was given, and whose trace says so.</summary>
    /// <param name="value">The exact value.</param>
    /// <param name="unit">Its unit; a bare number when not given.</param>
    public Figure Compute(decimal value, Unit? unit = null) => new(value, unit ?? Unit.None, _function.TraceOf(_call));

    /// <summary>Counts work, for a function that loops: too much of it ends the template like any endless loop.</summary>
    public void Step(long count) => _call.Step(count);

    /// <summary>What to throw when what the function was given cannot be: <c>throw call.Refuse("…")</c>.</summary>
    /// <param name="message">One sentence, no full stop, names in single quotes.</param>
    /// <param name="hint">What to write instead.</param>
    /// <param name="parameter">The argument at fault, to be underlined; the whole call when not given.</param>
    public Exception Refuse(string message, string? hint = null, string? parameter = null)
    {
        if (parameter is not null)
            _function.IndexOf(parameter);
        return new FunctionRefusal(message, hint, parameter);
    }
}

/// <summary>A custom function refuses what it was given.</summary>
internal sealed class FunctionRefusal(string message, string? hint, string? parameter) : Exception(message)
{
    public string? Hint => hint;

    public string? Parameter => parameter;
}
