using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Data.Schemas;

namespace DocGen.Frontend.Data;

/// <summary>
/// An object of a program as data, by way of its JSON: numbers are exact decimals, and the place of each value is its JSON pointer.
/// Immutable: later changes of the object have no effect.
/// </summary>
public sealed class JsonData
{
    private readonly byte[] _json;
    private readonly SchemaNode _type;

    private JsonData(byte[] json, SchemaNode type) => (_json, _type) = (json, type);

    /// <summary>The object as JSON in UTF-8.</summary>
    public ReadOnlyMemory<byte> Json => _json;

    /// <summary>Serialises an object.</summary>
    /// <param name="value">The object.</param>
    /// <param name="type">The JSON contract, from a <c>JsonSerializerContext</c>. Units are taken from <see cref="UnitAttribute"/>.</param>
    /// <exception cref="ArgumentException">A unit is unknown, or applied to a value that is not a number.</exception>
    /// <exception cref="JsonException">The object has a cycle, or is nested deeper than the type's options allow.</exception>
    public static JsonData Of<T>(T value, JsonTypeInfo<T> type)
    {
        ArgumentNullException.ThrowIfNull(type);
        return new JsonData(JsonSerializer.SerializeToUtf8Bytes(value, type), TypeSchema.Of(type));
    }

    /// <summary>Reads the data.</summary>
    /// <param name="name">The name of the object in source places: <c>order#/lines/3/price</c>.</param>
    /// <param name="schema">The schema for validation and for additional units.</param>
    /// <returns><see langword="null"/> if an error has been reported.</returns>
    public DataNode? Read(string name, Schema? schema, DataLimits limits, DiagnosticBag diagnostics, Work? work = null)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        var bag = new DiagnosticBag();
        var reader = new Utf8JsonReader(_json, new JsonReaderOptions { MaxDepth = DataLimits.DeepestNesting + 1 });
        reader.Read();
        var node = new Builder(name, limits, bag, work ??= Work.Uninterrupted).Read(ref reader, "", 0);
        if (node is not null && !bag.HasErrors)
            node = SchemaValidator.Validate(node, _type, bag, isTyped: false, work);
        if (node is not null && !bag.HasErrors && schema is not null)
            node = schema.Apply(node, bag, isTyped: false, work);
        diagnostics.AddRange(bag);
        return bag.HasErrors ? null : node;
    }

    private sealed class Builder(string name, DataLimits limits, DiagnosticBag bag, Work work)
    {
        private int _nodes;

        /// <summary>Reads the value at the current token, and leaves the reader at its last token.</summary>
        /// <returns><see langword="null"/> if reading must stop; an error has been reported.</returns>
        public DataNode? Read(ref Utf8JsonReader reader, string pointer, int depth)
        {
            work.Step();
            var place = SourceSpan.OfValue(name, pointer);
            if (++_nodes > limits.MaxNodes)
            {
                bag.Error(
                    YamlCodes.TooManyValues,
                    string.Create(CultureInfo.InvariantCulture, $"the object has more than {limits.MaxNodes:N0} values"),
                    place,
                    "give less data, or allow more: DocGenEngineOptions.Limits"
                );
                return null;
            }

            if (depth > limits.MaxDepth)
            {
                bag.Error(
                    YamlCodes.TooDeep,
                    $"lists and maps are nested more than {limits.MaxDepth} deep",
                    place,
                    "give flatter data, or allow more: DocGenEngineOptions.Limits"
                );
                return null;
            }

            return reader.TokenType switch
            {
                JsonTokenType.Null => new DataNull(place),
                JsonTokenType.True => new DataBoolean(place, true),
                JsonTokenType.False => new DataBoolean(place, false),
                JsonTokenType.String => new DataText(place, reader.GetString()!),
                JsonTokenType.Number => PlainScalar.ReadJsonNumber(Encoding.ASCII.GetString(reader.ValueSpan), place, bag),
                JsonTokenType.StartArray => ReadList(ref reader, pointer, depth + 1, place),
                JsonTokenType.StartObject => ReadMap(ref reader, pointer, depth + 1, place),
                var other => throw new InvalidOperationException($"JSON of a serializer has no {other} here"),
            };
        }

        private DataList? ReadList(ref Utf8JsonReader reader, string pointer, int depth, SourceSpan place)
        {
            var items = ImmutableArray.CreateBuilder<DataNode>();
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                if (Read(ref reader, string.Create(CultureInfo.InvariantCulture, $"{pointer}/{items.Count}"), depth) is not { } item)
                    return null;
                items.Add(item);
            }

            return new DataList(place, items.DrainToImmutable());
        }

        private DataMap? ReadMap(ref Utf8JsonReader reader, string pointer, int depth, SourceSpan place)
        {
            var entries = ImmutableArray.CreateBuilder<DataEntry>();
            var keys = new HashSet<string>(StringComparer.Ordinal);
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var key = reader.GetString()!;
                var inner = $"{pointer}/{Escape(key)}";
                reader.Read();
                if (Read(ref reader, inner, depth) is not { } value)
                    return null;
                var source = SourceSpan.OfValue(name, inner);
                if (keys.Add(key))
                    entries.Add(new DataEntry(key, source, value));
                else
                    bag.Error(YamlCodes.DuplicateKey, $"the object has '{key}' twice", source, "give each member a name of its own");
            }

            return new DataMap(place, entries.DrainToImmutable());
        }

        /// <summary>RFC 6901, 3.</summary>
        private static string Escape(string key) =>
            key.AsSpan().IndexOfAny('~', '/') < 0
                ? key
                : key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
    }
}
