using System.Globalization;
using DocGen.Core.Figures;
using DocGen.Frontend.Data;
using DocGen.Frontend.Templates.Evaluation;
using DocGen.Frontend.Templates.Values;

namespace DocGen.Frontend.Templates.Functions;

/// <summary>The functions <c>string.*</c>, as in Scriban, according to Unicode and independent of the culture of the machine.</summary>
internal static class StringFunctions
{
    private static readonly char[] Blanks = [' ', '\t', '\r', '\n'];

    public static readonly Builtin[] All =
    [
        new("string.append", "text more", call => Joined(call, 0, 1)),
        new("string.prepend", "text before", call => Joined(call, 1, 0)),
        new("string.upcase", "text", call => call.Like(0, call.Text(0).ToUpperInvariant())),
        new("string.downcase", "text", call => call.Like(0, call.Text(0).ToLowerInvariant())),
        new("string.capitalize", "text", call => call.Like(0, Capitalize(call.Text(0)))),
        new("string.capitalizewords", "text", call => call.Like(0, string.Join(' ', call.Text(0).Split(' ').Select(Capitalize)))),
        new("string.contains", "text part", call => Value.Of(call.Text(0).Contains(call.Text(1), StringComparison.Ordinal))),
        new("string.starts_with", "text part", call => Value.Of(call.Text(0).StartsWith(call.Text(1), StringComparison.Ordinal))),
        new("string.ends_with", "text part", call => Value.Of(call.Text(0).EndsWith(call.Text(1), StringComparison.Ordinal))),
        new(
            "string.equals_ignore_case",
            "text other",
            call => Value.Of(string.Equals(call.Text(0), call.Text(1), StringComparison.OrdinalIgnoreCase))
        ),
        new("string.empty", "text", call => Value.Of(call[0] is null || call.Text(0).Length == 0)),
        new("string.whitespace", "text", call => Value.Of(call[0] is null || string.IsNullOrWhiteSpace(call.Text(0)))),
        new("string.index_of", "text part", call => Figure.Literal(call.Text(0).IndexOf(call.Text(1), StringComparison.Ordinal))),
        new("string.size", "text", call => Figure.Literal(call.Text(0).Length)),
        new("string.strip", "text", call => call.Like(0, call.Text(0).Trim())),
        new("string.lstrip", "text", call => call.Like(0, call.Text(0).TrimStart())),
        new("string.rstrip", "text", call => call.Like(0, call.Text(0).TrimEnd())),
        new("string.strip_newlines", "text", call => call.Like(0, call.Text(0).ReplaceLineEndings(""))),
        new("string.replace", "text part by", call => Replace(call, call.Text(2))),
        new(
            "string.replace_first",
            "text part by",
            call => ReplaceOne(call, call.Text(0).IndexOf(call.Text(1), StringComparison.Ordinal), call.Text(2))
        ),
        new(
            "string.replace_last",
            "text part by",
            call => ReplaceOne(call, call.Text(0).LastIndexOf(call.Text(1), StringComparison.Ordinal), call.Text(2))
        ),
        new("string.remove", "text part", call => Replace(call, "")),
        new("string.remove_first", "text part", call => ReplaceOne(call, call.Text(0).IndexOf(call.Text(1), StringComparison.Ordinal), "")),
        new(
            "string.remove_last",
            "text part",
            call => ReplaceOne(call, call.Text(0).LastIndexOf(call.Text(1), StringComparison.Ordinal), "")
        ),
        new("string.slice", "text start length?", Slice),
        new("string.split", "text separator", Split),
        new(
            "string.pad_left",
            "text width",
            call => Grow(call, call.Whole(1, 0, int.MaxValue), () => call.Text(0).PadLeft(call.Whole(1, 0, int.MaxValue)))
        ),
        new(
            "string.pad_right",
            "text width",
            call => Grow(call, call.Whole(1, 0, int.MaxValue), () => call.Text(0).PadRight(call.Whole(1, 0, int.MaxValue)))
        ),
        new("string.truncate", "text length ellipsis?", Truncate),
        new("string.truncatewords", "text count ellipsis?", TruncateWords),
        new("string.to_int", "text", call => ToNumber(call, isWhole: true)),
        new("string.to_long", "text", call => ToNumber(call, isWhole: true)),
        new("string.to_float", "text", call => ToNumber(call, isWhole: false)),
        new("string.to_double", "text", call => ToNumber(call, isWhole: false)),
        new("string.pluralize", "count singular plural", call => call.Figure(0).Value == 1 ? call[1] : call[2]),
    ];

    private static object Joined(Call call, int first, int second)
    {
        if (call[0] is not Fragment && call[1] is not Fragment)
            return Grow(call, (long)call.Text(0).Length + call.Text(1).Length, () => call.Text(first) + call.Text(second));
        var text = new TextBuilder(call.Run, call.Site);
        text.Append(call[first], call.Node(first));
        text.Append(call[second], call.Node(second));
        return text.ToValue();
    }

    /// <summary>
    /// The number that a text says, with a decimal point and without separators, as data do; as in Scriban nothing if it says none.
    /// </summary>
    private static Figure? ToNumber(Call call, bool isWhole)
    {
        const NumberStyles Whole = NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;
        var style = isWhole ? Whole : Whole | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(call.Text(0), style, CultureInfo.InvariantCulture, out var number))
            return null;
        return Figure.Literal(number) with { Trace = call[0] is DataText { Source: var source } ? new ReadTrace(source) : Trace.None };
    }

    private static object Grow(Call call, long length, Func<string> make)
    {
        call.Make(length);
        return call.Like(0, make());
    }

    /// <summary>Capitalises the first letter, which can be two code units.</summary>
    private static string Capitalize(string text)
    {
        if (text.Length == 0)
            return text;
        var first = char.IsSurrogatePair(text, 0) ? 2 : 1;
        return text[..first].ToUpperInvariant() + text[first..];
    }

    private static object Replace(Call call, string by)
    {
        var (text, part) = (call.Text(0), Part(call));
        var parts = text.Split(part);
        call.Make(text.Length + ((long)(parts.Length - 1) * (by.Length - part.Length)));
        return call.Like(0, string.Join(by, parts));
    }

    private static object ReplaceOne(Call call, int at, string by)
    {
        var (text, part) = (call.Text(0), Part(call));
        if (at < 0)
            return call[0]!;
        call.Make((long)text.Length + by.Length);
        return call.Like(0, string.Concat(text.AsSpan(0, at), by, text.AsSpan(at + part.Length)));
    }

    private static string Part(Call call) =>
        call.Text(1) is { Length: > 0 } part
            ? part
            : throw call.Error(1, TemplateCodes.Arguments, "there is nothing to look for: the text is empty");

    private static object Slice(Call call)
    {
        var text = call.Text(0);
        var start = call.Whole(1, -text.Length, text.Length);
        if (start < 0)
            start += text.Length;
        var length = call.Has(2) ? Math.Min(call.Whole(2, 0, int.MaxValue), text.Length - start) : text.Length - start;
        return call.Like(0, text.Substring(start, length));
    }

    private static ArrayValue Split(Call call)
    {
        var parts = call.Text(0).Split(Part(call), StringSplitOptions.RemoveEmptyEntries);
        call.Make(parts.Length);
        return new ArrayValue([.. parts.Select(part => call.Like(0, part))]);
    }

    private static object Truncate(Call call)
    {
        var (text, ellipsis) = (call.Text(0), call.TextOrNull(2) ?? "…");
        var length = call.Whole(1, 0, int.MaxValue);
        if (text.Length <= length)
            return call[0]!;
        var kept = Math.Max(0, length - ellipsis.Length);
        if (kept > 0 && char.IsHighSurrogate(text[kept - 1]))
            kept--;
        return call.Like(0, text[..kept] + ellipsis);
    }

    private static object TruncateWords(Call call)
    {
        var words = call.Text(0).Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var count = call.Whole(1, 0, int.MaxValue);
        return words.Length <= count ? call[0]! : call.Like(0, string.Join(' ', words.Take(count)) + (call.TextOrNull(2) ?? "…"));
    }
}
