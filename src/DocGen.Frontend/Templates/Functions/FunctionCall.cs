using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Languages;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>One call of a custom function: its arguments, with the declared types. Valid only during the call.</summary>
public sealed class FunctionCall
{
    private readonly CustomFunction _function;
    private readonly Call _call;

    internal FunctionCall(CustomFunction function, Call call) => (_function, _call) = (function, call);

    /// <summary>The language of the document, for numbers, dates and words.</summary>
    public Language Language => _call.Language;

    /// <summary>Cancelled when the build is; long-running functions should check it.</summary>
    public CancellationToken Cancellation => _call.Run.Scope.Work.Cancellation;

    /// <summary>The place of the call.</summary>
    public SourceSpan Place => _call.Run.SpanOf(_call.Site);

    /// <summary>Whether an argument was passed and is not null.</summary>
    public bool Has(string parameter) => _call.Has(_function.IndexOf(parameter));

    /// <summary>An argument as a template value.</summary>
    public TemplateValue this[string parameter] => new(_call[_function.IndexOf(parameter)]);

    /// <summary>A number argument.</summary>
    public Figure Figure(string parameter) => _call.Figure(_function.IndexOf(parameter));

    /// <summary>An argument that is a number, or <see langword="null"/> when it was left out.</summary>
    public Figure? FigureOrNull(string parameter) => Has(parameter) ? _call.Figure(_function.IndexOf(parameter)) : null;

    /// <summary>A text argument.</summary>
    public string Text(string parameter) => TextOrNull(parameter) ?? throw _call.Wanted(_function.IndexOf(parameter), "text");

    /// <summary>An argument that is text, or <see langword="null"/> when it was left out.</summary>
    public string? TextOrNull(string parameter) => _call.TextOrNull(_function.IndexOf(parameter));

    /// <summary>A date argument.</summary>
    public DateOnly Date(string parameter) => DateOrNull(parameter) ?? throw _call.Wanted(_function.IndexOf(parameter), "a date");

    /// <summary>An argument that is a date, or <see langword="null"/> when it was left out.</summary>
    public DateOnly? DateOrNull(string parameter) =>
        !Has(parameter) ? null
        : this[parameter].TryDate(out var date) ? date
        : throw _call.Wanted(_function.IndexOf(parameter), "a date");

    /// <summary>A boolean argument; the default if it was omitted.</summary>
    public bool Boolean(string parameter, bool @default = false) =>
        !Has(parameter) ? @default : this[parameter].Raw as bool? ?? throw _call.Wanted(_function.IndexOf(parameter), "a truth value");

    /// <summary>The items of a list argument; empty if it was omitted.</summary>
    public ImmutableArray<TemplateValue> List(string parameter) => Has(parameter) ? this[parameter].Items : [];

    /// <summary>Makes a computed figure whose trace has the figures of the arguments as inputs.</summary>
    /// <param name="value">The exact value.</param>
    /// <param name="unit">Its unit; none if omitted.</param>
    public Figure Compute(decimal value, Unit? unit = null) => new(value, unit ?? Unit.None, _function.TraceOf(_call));

    /// <summary>Counts work, for functions with loops: too much of it aborts the template like an endless loop.</summary>
    public void Step(long count) => _call.Step(count);

    /// <summary>Makes the exception to throw for an invalid argument: <c>throw call.Refuse("…")</c>.</summary>
    /// <param name="message">One sentence without a full stop; names are in single quotes.</param>
    /// <param name="hint">What to write instead.</param>
    /// <param name="parameter">The argument to underline; the whole call if omitted.</param>
    public Exception Refuse(string message, string? hint = null, string? parameter = null)
    {
        if (parameter is not null)
            _function.IndexOf(parameter);
        return new FunctionRefusal(message, hint, parameter);
    }
}

/// <summary>A custom function rejects its arguments.</summary>
internal sealed class FunctionRefusal(string message, string? hint, string? parameter) : Exception(message)
{
    public string? Hint => hint;

    public string? Parameter => parameter;
}
