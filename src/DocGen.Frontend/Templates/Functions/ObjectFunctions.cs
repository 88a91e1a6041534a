using DocGen.Core.Figures;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>The functions <c>object.*</c>, as in Scriban, without those that run code.</summary>
internal static class ObjectFunctions
{
    public static readonly Builtin[] All =
    [
        new("object.default", "x default", call => Expressions.IsEmpty(call[0]) ? call[1] : call[0]),
        new("object.has_key", "map key", call => Value.Of(call.Map(0).TryGet(call.Text(1), out _))),
        new("object.has_value", "map key", call => Value.Of(call.Map(0).TryGet(call.Text(1), out var value) && value is not null)),
        new("object.keys", "map", call => new ArrayValue([.. call.Map(0).Keys])),
        new("object.values", "map", Values),
        new("object.size", "x", call => call[0] is MapValue map ? Figure.Literal(map.Count) : Figure.Literal(call.List(0).Count)),
        new("object.typeof", "x", call => TypeOf(call[0])),
    ];

    private static ArrayValue Values(Call call)
    {
        var map = call.Map(0);
        call.Make(map.Count);
        var values = new List<object?>(map.Count);
        foreach (var key in map.Keys)
        {
            map.TryGet(key, out var value);
            values.Add(value);
        }

        return new ArrayValue(values);
    }

    private static string? TypeOf(object? value) =>
        value switch
        {
            null => null,
            bool => "boolean",
            Figure or FormattedFigure { IsNumber: true } => "number",
            RangeValue => "iterator",
            ListValue => "array",
            MapValue => "object",
            Function => "function",
            _ when Value.TryDate(value, out _) => "date",
            _ => "string",
        };
}
