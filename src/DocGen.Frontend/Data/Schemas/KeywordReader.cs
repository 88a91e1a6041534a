using System.Collections.Immutable;
using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>Reads the values of keywords; one of the wrong shape is reported at its place.</summary>
internal sealed class KeywordReader(DiagnosticBag diagnostics)
{
    private const int LargestCount = int.MaxValue;

    public void Refuse(DataNode value, string message, string? hint) => Refuse(value.Source, message, hint);

    public void Refuse(SourceSpan place, string message, string? hint) => diagnostics.Error(SchemaCodes.BadSchema, message, place, hint);

    /// <summary>The value of a keyword that is text; <see langword="null"/> if it is not, which has been reported.</summary>
    public string? Text(DataEntry keyword)
    {
        if (keyword.Value is DataText text)
            return text.Value;
        Wrong(keyword, "text", "\"…\"");
        return null;
    }

    public bool? Flag(DataEntry keyword)
    {
        if (keyword.Value is DataBoolean flag)
            return flag.Value;
        Wrong(keyword, "true or false", "true");
        return null;
    }

    public decimal? Number(DataEntry keyword)
    {
        if (keyword.Value is DataFigure figure)
            return figure.Figure.Value;
        Wrong(
            keyword,
            "a number",
            keyword.Value is DataText { Value: var text } && PlainScalar.TryReadJsonNumber(text, out _) ? text : "10"
        );
        return null;
    }

    /// <summary>The value of a keyword that counts.</summary>
    public int? Count(DataEntry keyword)
    {
        if (keyword.Value is DataFigure { Figure.Value: var count } && decimal.IsInteger(count) && count is >= 0 and <= LargestCount)
            return (int)count;
        Wrong(keyword, $"a whole number from 0 to {LargestCount}", "1");
        return null;
    }

    /// <summary>A map of the schema's own keys.</summary>
    public ImmutableArray<DataEntry> Map(DataEntry keyword, string example)
    {
        if (keyword.Value is DataMap map)
            return map.Entries;
        Wrong(keyword, "a map", example);
        return [];
    }

    /// <summary>A list with at least one item.</summary>
    public ImmutableArray<DataNode> List(DataEntry keyword, string example)
    {
        if (keyword.Value is not DataList list)
        {
            Wrong(keyword, "a list", example);
            return [];
        }

        if (list.Items.IsEmpty)
            Refuse(list, $"the list of '{keyword.Key}' is empty", $"write \"{keyword.Key}\": {example}, or leave it out");
        return list.Items;
    }

    /// <summary>A list of keys, each of them once.</summary>
    public ImmutableArray<string> Keys(DataEntry keyword)
    {
        if (keyword.Value is not DataList list)
        {
            Wrong(keyword, "a list of keys", keyword.Value is DataText text ? $"[\"{text.Value}\"]" : "[\"name\"]");
            return [];
        }

        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.Items)
        {
            if (item is not DataText { Value: var key })
                Refuse(item, $"a key in '{keyword.Key}' must be text, but is {DataWords.Describe(item)}", "write \"name\"");
            else if (!keys.Add(key))
                Refuse(item, $"'{key}' is in '{keyword.Key}' twice", "remove one of them");
        }

        return [.. list.Items.OfType<DataText>().Select(text => text.Value)];
    }

    private void Wrong(DataEntry keyword, string expected, string example) =>
        Refuse(
            keyword.Value,
            $"'{keyword.Key}' must be {expected}, but is {DataWords.Describe(keyword.Value)}",
            $"write \"{keyword.Key}\": {example}"
        );
}
