using System.Globalization;

namespace DocGen.Frontend.Data;

/// <summary>
/// Explains errors in a line that YAML reads as multi-line text: the parser reports them only on the line below, at the next colon.
/// </summary>
internal static class YamlLineErrors
{
    private const int ShownLength = 30;

    private static readonly string[] MergeMarkers = ["<<<<<<<", "=======", ">>>>>>>", "|||||||"];

    /// <summary>The index of the first Git merge conflict marker before <paramref name="to"/>, or -1.</summary>
    public static int FindMergeMarker(ReadOnlySpan<char> text, int to)
    {
        for (var start = 0; start <= to && start < text.Length; )
        {
            var length = text[start..].IndexOf('\n');
            var line = length < 0 ? text[start..] : text.Slice(start, length);
            foreach (var marker in MergeMarkers)
                if (line.StartsWith(marker) && (line.Length == marker.Length || line[marker.Length] is ' ' or '\r'))
                    return start;
            if (length < 0)
                break;
            start += length + 1;
        }

        return -1;
    }

    /// <summary>The likely cause of a colon or a key that the parser did not expect.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="at">The index at which the parser stopped.</param>
    /// <returns>The place, the message and the hint; <see langword="null"/> if no line above explains the error.</returns>
    public static (int At, string Message, string Hint)? Find(ReadOnlySpan<char> text, int at)
    {
        var line = YamlLine.At(text, Math.Min(at, text.Length));
        if (line.Above(text) is not { } above)
            return null;
        if (line.Content.Length > 0)
        {
            if (line.Column > above.Column)
                return IndentedBelowValue(line, above);
            if (line.Column < above.Column)
                return null;
            if (line.Separator < 0)
                return WithoutSeparator(line);
        }

        if (above.Separator > 0)
            return null;
        // Of several lines without a key the first one began the text, unless it continues a value.
        while (above.Above(text) is { } first)
        {
            if (first.Column < above.Column && first.HasValue)
                return null;
            if (first.Column != above.Column || first.Separator > 0)
                break;
            above = first;
        }

        return WithoutSeparator(above);
    }

    private static (int At, string Message, string Hint)? IndentedBelowValue(YamlLine line, YamlLine above)
    {
        if (!above.HasValue || line.Word.Length == 0 || line.Separator != line.Word.Length)
            return null;
        var column = (above.Column + 1).ToString(CultureInfo.InvariantCulture);
        return (
            line.KeyStart,
            $"'{line.Word}' is indented more than the line above, which has a value already",
            $"begin '{line.Word}' in column {column}, below '{above.Content[..above.Separator]}'; if it belongs to the text above, "
                + $"put the whole text in quotes"
        );
    }

    private static (int At, string Message, string Hint)? WithoutSeparator(YamlLine line)
    {
        var word = line.Word;
        if (word.Length == 0)
            return null;
        var rest = line.Content[word.Length..];
        if (rest is [':', not ' ', ..])
            return (line.KeyStart + word.Length, $"a space is missing after '{word}:'", $"write '{word}: {Shown(rest[1..])}'");
        if (rest.Length > 0 && rest[0] != ' ')
            return null;
        return (
            line.KeyStart,
            $"there is no ':' after '{word}'",
            $"write '{word}: {Shown(rest.Trim())}'; the further lines of a text are indented more than its key"
        );
    }

    private static string Shown(string value) =>
        value.Length == 0 ? "…"
        : value.Length <= ShownLength ? value
        : value[..ShownLength] + "…";
}
