namespace DocGen.Frontend.Data;

/// <summary>A non-empty line of YAML: the column of its key, after spaces and dashes, and its content.</summary>
/// <param name="Start">The index of its first character in the text.</param>
/// <param name="Column">The number of characters before its key, including the dashes of list items.</param>
/// <param name="Content">The line from the key on, without a comment and trailing spaces.</param>
internal readonly record struct YamlLine(int Start, int Column, string Content)
{
    /// <summary>The index of the key in the text.</summary>
    public int KeyStart => Start + Column;

    /// <summary>Whether a value follows the key on the same line; <c>|</c> and <c>&gt;</c> introduce one on the lines below.</summary>
    public bool HasValue =>
        Separator is var at && at > 0 && at + 1 < Content.Length && Content[(at + 1)..].TrimStart()[0] is not ('|' or '>');

    /// <summary>The index of the colon that ends the key, or -1 if there is none.</summary>
    public int Separator =>
        Content.EndsWith(':') && !Content.Contains(": ", StringComparison.Ordinal)
            ? Content.Length - 1
            : Content.IndexOf(": ", StringComparison.Ordinal);

    /// <summary>The letters, digits, hyphens and underscores at the start of the content.</summary>
    public string Word => Content[..WordLength()];

    /// <summary>The line that contains an index; its content is empty if it has only spaces or a comment.</summary>
    public static YamlLine At(ReadOnlySpan<char> text, int index)
    {
        var start = text[..index].LastIndexOf('\n') + 1;
        var length = text[start..].IndexOf('\n');
        var line = length < 0 ? text[start..] : text.Slice(start, length);
        var column = 0;
        while (
            column < line.Length && (line[column] == ' ' || (line[column] == '-' && column + 1 < line.Length && line[column + 1] == ' '))
        )
            column++;
        var content = line[column..];
        var comment = content.StartsWith("#") ? 0 : content.IndexOf(" #");
        if (comment >= 0)
            content = content[..comment];
        return new YamlLine(start, column, content.TrimEnd().ToString());
    }

    /// <summary>The closest non-empty line above.</summary>
    public YamlLine? Above(ReadOnlySpan<char> text)
    {
        for (var start = Start; start > 0; )
        {
            var line = At(text, start - 1);
            if (line.Content.Length > 0)
                return line;
            start = line.Start;
        }

        return null;
    }

    private int WordLength()
    {
        var length = 0;
        while (length < Content.Length && (char.IsLetterOrDigit(Content[length]) || Content[length] is '-' or '_'))
            length++;
        return length;
    }
}
