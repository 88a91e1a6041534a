using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Core.Languages;
using DocGen.Frontend.Data;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Values;
using Scriban.Syntax;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>One call of a built-in function: its arguments, with the required types.</summary>
internal sealed class Call(Expansion x, Builtin function, ScriptNode site, Argument?[] arguments, string[] parameters)
{
    public Expansion Run => x;

    public ScriptNode Site => site;

    /// <summary>The arguments after those of the parameters.</summary>
    public IReadOnlyList<Argument> Rest { get; init; } = [];

    public Language Language => x.Language;

    public bool Has(int index) => arguments[index] is { Value: not null };

    public object? this[int index] => arguments[index]?.Value;

    public ScriptNode Node(int index) => arguments[index]?.Node ?? site;

    public string Text(int index) => Value.TryText(this[index], out var text) ? text : throw Wanted(index, "text");

    public string? TextOrNull(int index) => Has(index) ? Text(index) : null;

    public Figure Figure(int index) => Value.Number(this[index]) ?? throw Wanted(index, "a number");

    public ListValue List(int index) => this[index] as ListValue ?? throw Wanted(index, "a list");

    public MapValue Map(int index) => this[index] as MapValue ?? throw Wanted(index, "a map");

    public Function Function(int index) => this[index] as Function ?? throw Wanted(index, "a function (with '@' before its name)");

    /// <summary>A whole number without unit within bounds.</summary>
    public int Whole(int index, int min, int max)
    {
        var figure = Figure(index);
        if (decimal.IsInteger(figure.Value) && figure.Value >= min && figure.Value <= max && figure.Unit.IsNone)
            return (int)figure.Value;
        var bounds = max == int.MaxValue ? $"of at least {min}" : $"from {min} to {max}";
        throw Error(
            index,
            TemplateCodes.Arguments,
            $"'{function.Name}' needs a whole number {bounds} as '{parameters[index]}', not {figure}"
        );
    }

    public int? Decimals(int index) => Has(index) ? Whole(index, 0, Core.Figures.Figure.MaxDecimals) : null;

    /// <summary>Text made from a text argument: it keeps the place of the data.</summary>
    public object Like(int index, string text)
    {
        Make(text.Length);
        return this[index] is DataText { Source: var source } ? new DataText(source, text) : text;
    }

    /// <summary>Asks for room for a text or a list.</summary>
    public void Make(long length) => x.Make(site, length);

    /// <summary>Counts work.</summary>
    public void Step(long count) => x.Step(site, count);

    /// <summary>Calls a function with one argument.</summary>
    public object? Invoke(Function callback, object? value) => Calls.Invoke(x, callback, site, [new Argument(null, value, site)]);

    public TemplateError Wanted(int index, string type)
    {
        var value = this[index];
        var hint = value is null
            ? $"if it may be empty, write {(type == "text" ? "?? \"\"" : type == "a list" ? "?? []" : "?? 0")} before it is used"
            : null;
        return Error(index, TemplateCodes.WrongType, $"'{function.Name}' needs {type}{As(index)}, not {Value.Describe(value)}", hint);
    }

    public TemplateError Error(int index, DiagnosticCode code, string message, string? hint = null) =>
        x.Error(code, message, Node(index), hint, Value.SourceOf(this[index]));

    public TemplateError Error(DiagnosticCode code, string message, string? hint = null, SourceSpan? data = null) =>
        x.Error(code, message, site, hint, data);

    private string As(int index) => index == 0 ? "" : $" as '{parameters[index]}'";
}
