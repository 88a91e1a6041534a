using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json.Serialization.Metadata;
using DocGen.Core.Figures;
using DocGen.Core.Languages;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>
/// The schema that follows from the type of an object: which texts are dates, and the units of numbers. Nothing else is checked, as the
/// type guarantees it.
/// </summary>
internal static class TypeSchema
{
    // Units of a type are language-neutral names, or Danish words, as Danish is the default language of documents.
    private static readonly UnitNames Names = new(LanguageSet.BuiltIn, Language.Danish);

    private static readonly ConcurrentDictionary<JsonTypeInfo, SchemaNode> Known = new();

    /// <exception cref="ArgumentException">A unit is unknown, or applied to a value that is not a number.</exception>
    public static SchemaNode Of(JsonTypeInfo type) => Known.GetOrAdd(type, static key => Node(key, []));

    private static SchemaNode Node(JsonTypeInfo type, Dictionary<Type, SchemaNode> open)
    {
        // Added before it is filled in, so that a type can refer to itself.
        if (open.TryGetValue(type.Type, out var known))
            return known;
        var node = open[type.Type] = new SchemaNode();
        switch (type.Kind)
        {
            case JsonTypeInfoKind.Object:
                node.Properties = type
                    .Properties.Where(property => property.Get is not null)
                    .ToFrozenDictionary(property => property.Name, property => Member(type, property, open), StringComparer.Ordinal);
                break;
            case JsonTypeInfoKind.Enumerable when type.ElementType is { } element:
                node.Items = Node(type.Options.GetTypeInfo(element), open);
                break;
            case JsonTypeInfoKind.Dictionary when type.ElementType is { } element:
                node.OtherKeys = Node(type.Options.GetTypeInfo(element), open);
                break;
            default:
                node.IsDate = (Nullable.GetUnderlyingType(type.Type) ?? type.Type) == typeof(DateOnly);
                break;
        }

        return node;
    }

    private static SchemaNode Member(JsonTypeInfo type, JsonPropertyInfo property, Dictionary<Type, SchemaNode> open)
    {
        var info = type.Options.GetTypeInfo(property.PropertyType);
        if (property.AttributeProvider?.GetCustomAttributes(typeof(UnitAttribute), inherit: true) is not [UnitAttribute unit, ..])
            return Node(info, open);
        var node = new SchemaNode();
        var numbers = node;
        if (info is { Kind: JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary, ElementType: { } element })
        {
            numbers = new SchemaNode();
            if (info.Kind == JsonTypeInfoKind.Enumerable)
                node.Items = numbers;
            else
                node.OtherKeys = numbers;
            info = type.Options.GetTypeInfo(element);
        }

        if (!IsNumber(Nullable.GetUnderlyingType(info.Type) ?? info.Type))
            throw new ArgumentException($"{type.Type.Name}.{property.Name} has a unit and is no number, nor a list or map of numbers");
        numbers.Unit = Find(unit, $"{type.Type.Name}.{property.Name}");
        return node;
    }

    private static Unit Find(UnitAttribute unit, string member)
    {
        if (unit.Singular is { } singular)
            return Units.Count(new UnitForms(singular, unit.Symbol) { Per = singular });
        return Names.Find(unit.Symbol)
            ?? throw new ArgumentException(
                $"{member}: there is no unit '{unit.Symbol}'; "
                    + (Names.Hint(unit.Symbol) ?? "a noun has two forms: [Unit(\"bil\", \"biler\")]")
            );
    }

    private static bool IsNumber(Type type) => Type.GetTypeCode(type) is >= TypeCode.SByte and <= TypeCode.Decimal && !type.IsEnum;
}
