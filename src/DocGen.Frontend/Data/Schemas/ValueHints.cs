using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>What to write instead of a value that a schema does not allow.</summary>
internal static class ValueHints
{
    private const int ShownWords = 20;

    /// <summary>For a value of the wrong type.</summary>
    public static string? ForType(DataNode node, SchemaTypes types, string? description)
    {
        if (types.HasFlag(SchemaTypes.String))
        {
            if (node is DataFigure or DataBoolean or DataNull)
                return $"put it in quotation marks: \"{DataWords.Scalar(node)}\"";
            // A colon in a text makes a map of it.
            if (node is DataMap { Entries: [{ Value: not (DataMap or DataList) } entry] })
            {
                var text = DataWords.Shortened($"{entry.Key}: {DataWords.Scalar(entry.Value)}");
                return $"a text with a colon stands in quotation marks: \"{text}\"";
            }
        }

        if (
            (types & (SchemaTypes.Number | SchemaTypes.Integer)) != 0
            && node is DataText { Value: var number }
            && GroupedNumber.HintFor(number) is { } hint
        )
            return description is null ? hint : $"{hint}: {description}";
        return description;
    }

    /// <summary>For a value that is not among those allowed.</summary>
    public static string? ForValue(DataNode node, AllowedValues allowed)
    {
        var only = allowed.Values.Length == 1;
        var all = only
            ? $"write {DataWords.Shortened(DataWords.Yaml(allowed.Values[0]))}, or leave it out"
            : $"write one of {Listed(allowed.Values.Select(DataWords.Yaml))}";
        if (node is DataMap or DataList)
            return all;
        var text = DataWords.Scalar(node);
        var scalars = allowed.Values.Where(value => value is not (DataMap or DataList)).ToList();
        // The right word, and of another type.
        if (scalars.Find(value => DataWords.Scalar(value) == text) is { } meant)
            return meant is DataText ? $"put it in quotation marks: \"{text}\"" : $"write {text}, without quotation marks";
        var hint = DidYouMean.Hint(text, scalars.Select(DataWords.Scalar));
        // A word of two or three letters is close to too many others, so all are listed.
        return hint is not null && text.Length > 3 ? hint : (hint is null ? "" : hint + " If not, ") + all;
    }

    /// <summary>For a key that the schema does not define.</summary>
    public static string ForUnknownKey(string key, DataMap map, SchemaNode schema)
    {
        var keys = schema.Properties.Keys.Order(StringComparer.Ordinal).ToList();
        return DidYouMean.Hint(key, keys.Where(candidate => map[candidate] is null))
            ?? (keys.Count == 0 ? "remove it: no key is defined here" : $"the keys are {Listed(keys)}");
    }

    private static string Listed(IEnumerable<string> words)
    {
        var list = words.ToList();
        return string.Join(", ", list.Take(ShownWords).Select(DataWords.Shortened)) + (list.Count > ShownWords ? " …" : "");
    }
}
