using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Json;
using DocGen.Core.Diagnostics;
using DocGen.Core.Figures;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Data;

/// <summary>
/// Reads a JSON file (RFC 8259) and records the place of every value. What data cannot hold is an error, and so is a key
/// that is given twice.
/// </summary>
internal sealed class JsonText
{
    private readonly SourceText _source;
    private readonly int _maxDepth;
    private readonly DiagnosticCode _code;
    private readonly DiagnosticBag _bag;
    private readonly byte[] _bytes;
    private int _byteAt;
    private int _charAt;

    private JsonText(SourceText source, int maxDepth, DiagnosticCode code, DiagnosticBag bag)
    {
        _source = source;
        _maxDepth = maxDepth;
        _code = code;
        _bag = bag;
        _bytes = Encoding.UTF8.GetBytes(source.Text);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="maxDepth">How deep lists and maps may be nested.</param>
    /// <param name="code">The code of every error.</param>
    /// <returns><see langword="null"/> when an error has been reported.</returns>
    public static DataNode? Read(SourceText source, int maxDepth, DiagnosticCode code, DiagnosticBag bag)
    {
        var errors = new DiagnosticBag();
        var text = new JsonText(source, maxDepth, code, errors);
        var node = text.Read();
        bag.AddRange(errors);
        return errors.HasErrors ? null : node;
    }

    private DataNode? Read()
    {
        // One level more than allowed, so that nesting is reported here and in its own words.
        var reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = _maxDepth + 1 });
        try
        {
            reader.Read();
            var node = Value(ref reader, 0);
            // Reads past the value, where nothing may follow.
            while (node is not null && reader.Read()) { }

            return node;
        }
        catch (JsonException exception)
        {
            _bag.Error(
                _code,
                "the file is not JSON",
                SpanOfLine((int)(exception.LineNumber ?? 0), (int)(exception.BytePositionInLine ?? 0)),
                "check brackets, commas and quotation marks at this place and before it"
            );
            return null;
        }
    }

    /// <summary>Reads the value at the current token, and leaves the reader at its last token.</summary>
    /// <returns><see langword="null"/> if reading must stop; an error has been reported.</returns>
    private DataNode? Value(ref Utf8JsonReader reader, int depth)
    {
        var place = Span(ref reader);
        if (depth > _maxDepth)
        {
            var message = string.Create(CultureInfo.InvariantCulture, $"maps and lists are nested more than {_maxDepth} levels deep");
            _bag.Error(_code, message, place, "flatten them; the limit is limits.nesting in docgen.yaml");
            return null;
        }

        return reader.TokenType switch
        {
            JsonTokenType.Null => new DataNull(place),
            JsonTokenType.True => new DataBoolean(place, true),
            JsonTokenType.False => new DataBoolean(place, false),
            JsonTokenType.String => new DataText(place, Text(ref reader, place)),
            JsonTokenType.Number => Number(Encoding.ASCII.GetString(reader.ValueSpan), place),
            JsonTokenType.StartArray => List(ref reader, depth + 1, place),
            JsonTokenType.StartObject => Map(ref reader, depth + 1, place),
            var other => throw new InvalidOperationException($"there is no value in a {other}"),
        };
    }

    private DataList? List(ref Utf8JsonReader reader, int depth, SourceSpan place)
    {
        var items = ImmutableArray.CreateBuilder<DataNode>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (Value(ref reader, depth) is not { } item)
                return null;
            items.Add(item);
        }

        return new DataList(place, items.DrainToImmutable());
    }

    private DataMap? Map(ref Utf8JsonReader reader, int depth, SourceSpan place)
    {
        var entries = ImmutableArray.CreateBuilder<DataEntry>();
        var keys = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var keyPlace = Span(ref reader);
            var key = Text(ref reader, keyPlace);
            reader.Read();
            if (Value(ref reader, depth) is not { } value)
                return null;
            if (keys.TryGetValue(key, out var first))
            {
                var message = string.Create(CultureInfo.InvariantCulture, $"'{key}' is given twice, first on line {first.Line}");
                _bag.Error(_code, message, keyPlace, "remove or rename one of them", first);
                continue;
            }

            keys.Add(key, keyPlace);
            entries.Add(new DataEntry(key, keyPlace, value));
        }

        return new DataMap(place, entries.DrainToImmutable());
    }

    private DataNode Number(string text, SourceSpan place)
    {
        if (PlainScalar.TryReadJsonNumber(text, out var value))
            return new DataFigure(place, new Figure(value, Unit.None, new ReadTrace(place)));
        _bag.Error(_code, $"the number {Shortened(text)} cannot be held exactly: a figure has 28 digits", place, "give a rounded one");
        return new DataNull(place);
    }

    private string Text(ref Utf8JsonReader reader, SourceSpan place)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // The reader has no other way to say so.
            _bag.Error(
                _code,
                "the text has half of a character: one \\u escape of a pair",
                place,
                "write the character itself, or both escapes: \\ud83d\\ude00"
            );
            return "";
        }
    }

    private SourceSpan Span(ref Utf8JsonReader reader)
    {
        var start = CharAt((int)reader.TokenStartIndex);
        var quotes = reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName ? 2 : 0;
        var length = reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject
            ? 1
            : Encoding.UTF8.GetCharCount(reader.ValueSpan) + quotes;
        return _source.GetSpan(start, length);
    }

    /// <summary>The index in the text of a byte that is not before the last one asked for.</summary>
    private int CharAt(int index)
    {
        _charAt += Encoding.UTF8.GetCharCount(_bytes, _byteAt, index - _byteAt);
        _byteAt = index;
        return _charAt;
    }

    private SourceSpan SpanOfLine(int line, int bytes)
    {
        var text = Encoding.UTF8.GetBytes(_source.GetLine(Math.Min(line + 1, _source.LineCount)));
        return new SourceSpan(_source.Path, line + 1, Encoding.UTF8.GetCharCount(text, 0, Math.Min(bytes, text.Length)) + 1);
    }

    private static string Shortened(string number) => number.Length <= 40 ? number : number[..40] + "…";
}
