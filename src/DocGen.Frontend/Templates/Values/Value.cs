using System.Diagnostics.CodeAnalysis;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Frontend.Data;
using DocGen.Frontend.Templates.Functions;

namespace DocGen.Frontend.Templates.Values;

/// <summary>
/// The values of template expressions: <see langword="null"/>, <see cref="bool"/>, <see cref="Figure"/>, text (<see cref="string"/>, or
/// <see cref="DataText"/> with its place), dates (<see cref="DateOnly"/>, <see cref="DataDate"/>), <see cref="ListValue"/>, <see
/// cref="MapValue"/>, <see cref="Function"/>, and values that are ready to print: <see cref="FormattedFigure"/>, <see cref="Fragment"/>,
/// <see cref="BlocksValue"/>.
/// </summary>
internal static class Value
{
    public static readonly object True = true;
    public static readonly object False = false;

    /// <summary>Data as a template value. Nothing is copied.</summary>
    public static object? Of(DataNode node) =>
        node switch
        {
            DataMap map => new DataMapValue(map),
            DataList list => new DataListValue(list),
            DataFigure figure => figure.Figure,
            DataBoolean boolean => Of(boolean.Value),
            DataNull => null,
            DataText or DataDate => node,
            _ => throw new System.Diagnostics.UnreachableException(),
        };

    public static object Of(bool value) => value ? True : False;

    /// <summary>The type of a value, for messages.</summary>
    public static string Describe(object? value) =>
        value switch
        {
            null => "nothing",
            bool => "a truth value",
            Figure { Unit.IsNone: true } or FormattedFigure { IsNumber: true } => "a number",
            Figure figure => $"a number in {figure.Unit.Symbol}",
            string or DataText or FormattedFigure => "text",
            DateOnly or DataDate => "a date",
            ListValue => "a list",
            MapValue => "a map",
            Function => "a function",
            Fragment { Plain: null } => "text with a table",
            Fragment => "text",
            BlocksValue => "a table",
            _ => throw new InvalidOperationException($"{value.GetType().Name} is not a value of a template"),
        };

    /// <summary>The text of a value, if it is text.</summary>
    public static bool TryText(object? value, [NotNullWhen(true)] out string? text)
    {
        text = value switch
        {
            string s => s,
            DataText data => data.Value,
            FormattedFigure formatted => formatted.Text,
            Fragment fragment => fragment.Plain,
            _ => null,
        };
        return text is not null;
    }

    /// <summary>A number to calculate with; <see langword="null"/> for anything else.</summary>
    public static Figure? Number(object? value) =>
        value as Figure ?? (value is FormattedFigure { IsNumber: true } number ? number.Figure : null);

    public static bool TryDate(object? value, out DateOnly date)
    {
        date = value switch
        {
            DateOnly own => own,
            DataDate data => data.Value,
            _ => default,
        };
        return value is DateOnly or DataDate;
    }

    /// <summary>Whether a value counts as true: all values but <c>false</c> and null do.</summary>
    public static bool Holds(object? value) => value is not null and not false;

    /// <summary>The place in the data of a value that was read, or was made from a single value that was read.</summary>
    public static SourceSpan? SourceOf(object? value) =>
        value switch
        {
            DataNode node => node.Source,
            Figure figure => SourceOf(figure.Trace),
            FormattedFigure formatted => SourceOf(formatted.Figure.Trace),
            ListValue list => list.Source,
            MapValue map => map.Source,
            BlocksValue { Blocks: [var first, ..] } => first.Origin?.Data,
            _ => null,
        };

    private static SourceSpan? SourceOf(Trace trace)
    {
        while (trace is ComputedTrace { Inputs: [var only] })
            trace = only;
        return (trace as ReadTrace)?.Source;
    }
}
