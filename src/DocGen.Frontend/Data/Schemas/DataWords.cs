using System.Diagnostics;
using System.Globalization;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>Values and types in the words of messages.</summary>
internal static class DataWords
{
    private const int LongestText = 80;

    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The types that a value has.</summary>
    public static SchemaTypes TypesOf(DataNode node) =>
        node switch
        {
            DataMap => SchemaTypes.Object,
            DataList => SchemaTypes.Array,
            DataFigure figure => decimal.IsInteger(figure.Figure.Value) ? SchemaTypes.Integer | SchemaTypes.Number : SchemaTypes.Number,
            DataBoolean => SchemaTypes.Boolean,
            DataNull => SchemaTypes.Null,
            DataText or DataDate => SchemaTypes.String,
            _ => throw new UnreachableException(),
        };

    /// <summary>Types as what a value must be: <c>a number or empty</c>.</summary>
    public static string Describe(SchemaTypes types) =>
        string.Join(" or ", Enum.GetValues<SchemaTypes>().Where(type => type != 0 && types.HasFlag(type)).Select(OfType));

    /// <summary>A value as what it is: <c>the text 'x'</c>.</summary>
    public static string Describe(DataNode node) =>
        node switch
        {
            DataMap => "a map",
            DataList => "a list",
            DataNull => "empty",
            DataDate => $"the date {Scalar(node)}",
            DataText text => $"the text '{Shortened(text.Value)}'",
            DataFigure => $"the number {Scalar(node)}",
            DataBoolean => Scalar(node),
            _ => throw new UnreachableException(),
        };

    /// <summary>A scalar without quotation marks.</summary>
    public static string Scalar(DataNode node) =>
        node switch
        {
            DataText or DataDate => DataEquality.TextOf(node)!,
            DataFigure figure => Number(figure.Figure.Value),
            DataBoolean boolean => boolean.Value ? "true" : "false",
            DataNull => "null",
            _ => throw new UnreachableException($"{node.GetType().Name} is no scalar"),
        };

    /// <summary>A value as it is written in YAML, on one line.</summary>
    public static string Yaml(DataNode node) =>
        node switch
        {
            DataMap map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{entry.Key}: {Yaml(entry.Value)}"))} }}",
            DataList list => $"[{string.Join(", ", list.Items.Select(Yaml))}]",
            DataText text => PlainScalar.IsText(text.Value) ? text.Value : $"\"{text.Value}\"",
            DataFigure or DataDate or DataBoolean or DataNull => Scalar(node),
            _ => throw new UnreachableException(),
        };

    /// <summary>Text of any length for a message.</summary>
    public static string Shortened(string text) => text.Length <= LongestText ? text : text[..LongestText] + "…";

    private static string OfType(SchemaTypes type) =>
        type switch
        {
            SchemaTypes.Object => "a map",
            SchemaTypes.Array => "a list",
            SchemaTypes.String => "text",
            SchemaTypes.Number => "a number",
            SchemaTypes.Integer => "a whole number",
            SchemaTypes.Boolean => "true or false",
            SchemaTypes.Null => "empty",
            _ => throw new UnreachableException($"{type} is not one type"),
        };
}
