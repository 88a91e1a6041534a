using System.Collections;
using System.Collections.Immutable;
using System.Text;
using DocGen.Core.Model;

namespace DocGen.Tests.Markdown;

/// <summary>A word of a document's dump, whole strings unescaped, so that strings with a value in them can be compared.</summary>
internal sealed record Words(string Node, string Value)
{
    private const string Harmless = "zqz";

    /// <summary>Every string of the model with the path that leads to it, in order.</summary>
    public static List<Words> Of(ImmutableArray<Block> blocks)
    {
        var words = new List<Words>();
        foreach (var block in blocks)
            Walk(block, "", words);
        return words;
    }

    /// <summary>The word with a value in the place of the harmless one; percent-encoded in a link's target.</summary>
    public Words With(string value)
    {
        if (value.Length == 0)
            return this;
        var shown = Node.EndsWith(".Target", StringComparison.Ordinal) ? Encoded(value.Trim()) : value;
        return this with { Value = Value.Replace(Harmless, shown, StringComparison.Ordinal) };
    }

    private static void Walk(object? item, string path, List<Words> words)
    {
        switch (item)
        {
            case null:
                break;
            case string text:
                words.Add(new Words(path, text));
                break;
            case TableGrid grid:
                foreach (var row in grid.Rows)
                foreach (var cell in row.Cells)
                    Walk(cell, path + "/" + row.Kind, words);
                break;
            case IEnumerable items:
                var i = 0;
                foreach (var one in items)
                    Walk(one, $"{path}[{i++}]", words);
                break;
            default:
                var type = item.GetType();
                if (type.IsValueType || type.Namespace?.StartsWith("DocGen.Core.Model", StringComparison.Ordinal) != true)
                    break;
                words.Add(new Words(path + "/" + type.Name, ""));
                foreach (var property in type.GetProperties().Where(p => p.Name is not ("Origin" or "EqualityContract")))
                    Walk(property.GetValue(item), $"{path}/{type.Name}.{property.Name}", words);
                break;
        }
    }

    private static string Encoded(string value)
    {
        var encoded = new StringBuilder();
        foreach (var b in Encoding.UTF8.GetBytes(value))
        {
            if (char.IsAsciiLetterOrDigit((char)b) || "-._~".Contains((char)b))
                encoded.Append((char)b);
            else
                encoded.Append($"%{b:X2}");
        }

        return encoded.ToString();
    }
}
