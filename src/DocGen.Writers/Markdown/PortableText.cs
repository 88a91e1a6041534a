using DocGen.Writers.Buffers;

namespace DocGen.Writers.Markdown;

/// <summary>Escapes characters in such a way that GitHub, Python-Markdown and MDX all print them.</summary>
internal static class PortableText
{
    /// <summary>
    /// The characters that can be escaped with a backslash in Python-Markdown with its table extension; CommonMark and MDX support these
    /// too.
    /// </summary>
    private const string Escapable = "\\`*_{}[]()>#+-.!|";

    /// <summary>Writes a character that would be markup at this position.</summary>
    /// <param name="output">The buffer to write to.</param>
    /// <param name="text">The whole text.</param>
    /// <param name="i">The index of the character.</param>
    /// <param name="inLine">Whether HTML elements are allowed here; they are not in an alternative text.</param>
    public static void AppendEscaped(CharBuffer output, ReadOnlySpan<char> text, int i, bool inLine = true)
    {
        var c = WebText.IsForbidden(text[i]) ? WebText.Replacement : text[i];
        if (Escapable.Contains(c, StringComparison.Ordinal))
        {
            output.Append('\\');
            output.Append(c);
        }
        else if (inLine && (c == '$' || IsEmoji(text, i)))
        {
            // GitHub's documented way to print a dollar sign near mathematics. A character reference would not help, as mathematics and
            // emoji are searched for in the parsed text.
            output.Append("<span>");
            output.Append(c);
            output.Append("</span>");
        }
        else
        {
            AppendReference(output, c);
        }
    }

    /// <summary>
    /// Writes a code span with a vertical bar in a table cell, where Python-Markdown would print the backslash that GFM requires (4.10).
    /// </summary>
    public static void AppendCode(CharBuffer output, ReadOnlySpan<char> code)
    {
        output.Append("<code>");
        foreach (var c in code)
        {
            if (char.IsLetterOrDigit(c) || c == ' ')
                output.Append(c);
            else
                AppendReference(output, WebText.IsForbidden(c) ? WebText.Replacement : c);
        }

        output.Append("</code>");
    }

    /// <summary>
    /// Whether a character is markup beyond CommonMark and GFM: the start of an element (for MDX also before a no-break space), of an
    /// ECMAScript module (a line that begins with <c>import</c> or <c>export</c>), or of an emoji of GitHub and Docusaurus.
    /// </summary>
    public static bool IsMarkup(ReadOnlySpan<char> text, int i, bool beginsLine) =>
        text[i] == '<'
        || IsEmoji(text, i)
        || (
            beginsLine
            && (text[i..].StartsWith("import ", StringComparison.Ordinal) || text[i..].StartsWith("export ", StringComparison.Ordinal))
        );

    /// <summary>Whether a name between colons begins here.</summary>
    private static bool IsEmoji(ReadOnlySpan<char> text, int i)
    {
        if (text[i] != ':')
            return false;
        var end = i + 1;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '_' or '+' or '-'))
            end++;
        return end > i + 1 && end < text.Length && text[end] == ':' && text[(i + 1)..end].ContainsAnyExceptInRange('0', '9');
    }

    private static void AppendReference(CharBuffer output, char c)
    {
        switch (c)
        {
            case '<':
                output.Append("&lt;");
                break;
            case '&':
                output.Append("&amp;");
                break;
            case '"':
                output.Append("&quot;");
                break;
            default:
                TextEscapes.AppendReference(output, c);
                break;
        }
    }
}
