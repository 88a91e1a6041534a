namespace DocGen.Frontend.Data;

/// <summary>
/// A line of YAML with something on it, as a reader sees it: where its key begins, behind blanks and dashes, and what follows.
/// </summary>
/// <param name="Start">Index of its first character in the text.</param>
/// <param name="Column">How many characters stand before its key; dashes of lists count as blanks.</param>
/// <param name="Content">From the key on, without a comment and blanks at the end.</param>
internal readonly record struct YamlLine(int Start, int Column, string Content)
{
    /// <summary>Where the key begins in the text.</summary>
    public int KeyStart => Start + Column;

    /// <summary>Whether a value stands on the line behind a key; <c>|</c> and <c>&gt;</c> announce one below.</summary>
    public bool HasValue =>
        Separator is var at && at > 0 && at + 1 < Content.Length && Content[(at + 1)..].TrimStart()[0] is not ('|' or '>');

    /// <summary>Where the colon is that ends the key; -1 when there is none.</summary>
    public int Separator =>
        Content.EndsWith(':') && !Content.Contains(": ", StringComparison.Ordinal)
            ? Content.Length - 1
            : Content.IndexOf(": ", StringComparison.Ordinal);

    /// <summary>The letters, digits, hyphens and underscores that the content begins with.</summary>
    public string Word => Content[..WordLength()];

    /// <summary>The line that an index lies in; its content is empty when there is nothing but blanks or a comment.</summary>
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

    /// <summary>The nearest line above with something on it.</summary>
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
