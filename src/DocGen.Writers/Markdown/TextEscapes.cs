using System.Buffers;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Markdown;

/// <summary>
/// Determines which characters of plain text CommonMark, GFM, MkDocs or our own extensions would interpret as markup at their position.
/// </summary>
internal static class TextEscapes
{
    private static readonly SearchValues<char> MarkupInAddresses = SearchValues.Create("`[{~^$\\<&*_|");

    /// <summary>Whether a character needs a backslash at any position in a line.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="i">The index of the character.</param>
    /// <param name="alone">Whether the adjacent characters are outside its span and must not be taken into account.</param>
    public static bool IsMarkup(ReadOnlySpan<char> text, int i, bool alone)
    {
        var next = i + 1 < text.Length ? text[i + 1] : '\n';
        switch (text[i])
        {
            // Code, links, footnotes and directives; attributes and MDX; our own and GFM's strikethrough, subscript and superscript;
            // mathematics on GitHub.
            case '`' or '[' or '{' or '~' or '^' or '$':
                return true;
            case '\\':
                return alone || !char.IsLetterOrDigit(next);
            case '<':
                return !char.IsWhiteSpace(next);
            case '&':
                return IsEntity(text[i..]);
            case '*':
                return alone || !(IsWhiteSpace(text, i - 1) && char.IsWhiteSpace(next));
            case '_':
                return alone || !IsInert(text, i);
            case ':':
                return IsAutolink(text, i, "http") || IsAutolink(text, i, "https") || IsAutolink(text, i, "ftp");
            case '.':
                return IsAutolink(text, i, "www");
            default:
                return false;
        }
    }

    /// <summary>
    /// Whether a character at the beginning of a line would begin a block (CommonMark 4 and 5, GFM tables, directives, MkDocs admonitions).
    /// </summary>
    /// <param name="markerEnd">The index of the full stop or bracket after a number, which is the character to escape; otherwise
    /// -1.</param>
    public static bool BeginsBlock(ReadOnlySpan<char> line, out int markerEnd)
    {
        markerEnd = -1;
        var next = line.Length > 1 ? line[1] : '\n';
        switch (line[0])
        {
            case '#' or '>' or '|' or '=' or '*' or '_':
                return true;
            case '-':
                return next is '-' or '|' or ':' || char.IsWhiteSpace(next);
            case '+':
                return char.IsWhiteSpace(next);
            case ':':
                return next is ':' or '-' or '|' || char.IsWhiteSpace(next);
            case '!' or '?':
                return line.Length > 2 && next == line[0] && line[2] == next;
            case >= '0' and <= '9':
                var end = line.IndexOfAnyExceptInRange('0', '9');
                if (end is > 0 and <= 9 && line[end] is '.' or ')' && (end + 1 == line.Length || char.IsWhiteSpace(line[end + 1])))
                    markerEnd = end;
                return false;
            default:
                return false;
        }
    }

    /// <summary>Whether a text begins like an entity or numeric character reference (CommonMark 2.5).</summary>
    public static bool IsEntity(ReadOnlySpan<char> text)
    {
        var i = text.Length > 1 && text[1] == '#' ? 2 : 1;
        var start = i;
        while (i < text.Length && char.IsAsciiLetterOrDigit(text[i]))
            i++;
        return i > start && i < text.Length && text[i] == ';';
    }

    /// <summary>Writes an alternative text, one character at a time.</summary>
    public static void AppendInBrackets(CharBuffer output, ReadOnlySpan<char> text, bool inCell, MarkdownFlavour flavour)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (WebText.IsForbidden(c))
                c = WebText.Replacement;
            if (c is '\n' or '\r')
                c = ' ';
            if (char.IsWhiteSpace(c) && (i == 0 || i == text.Length - 1))
            {
                AppendReference(output, c);
                continue;
            }

            var isMarkup = c == ']' || (inCell && c == '|') || IsMarkup(text, i, alone: i == 0 || i == text.Length - 1);
            if (flavour == MarkdownFlavour.Portable && (isMarkup || PortableText.IsMarkup(text, i, beginsLine: false)))
            {
                PortableText.AppendEscaped(output, text, i, inLine: false);
                continue;
            }

            if (isMarkup)
                output.Append('\\');
            output.Append(c);
        }
    }

    /// <summary>Writes a link's title in quotation marks (CommonMark 6.3).</summary>
    public static void AppendTitle(CharBuffer output, ReadOnlySpan<char> title, bool inCell, MarkdownFlavour flavour)
    {
        output.Append(" \"");
        for (var i = 0; i < title.Length; i++)
        {
            var c =
                WebText.IsForbidden(title[i]) ? WebText.Replacement
                : title[i] is '\n' or '\r' ? ' '
                : title[i];
            if (flavour == MarkdownFlavour.Portable && c is '"' or '\\')
            {
                AppendReference(output, c);
                continue;
            }

            if (c is '"' or '\\' || (inCell && c == '|'))
                output.Append('\\');
            output.Append(c);
            if (c == '&' && IsEntity(title[i..]))
                output.Append("amp;");
        }

        output.Append('"');
    }

    /// <summary>Writes a character as a decimal character reference.</summary>
    public static void AppendReference(CharBuffer output, int codePoint)
    {
        output.Append("&#");
        output.Append(codePoint);
        output.Append(';');
    }

    private static bool IsWhiteSpace(ReadOnlySpan<char> text, int i) => i < 0 || i >= text.Length || char.IsWhiteSpace(text[i]);

    /// <summary>Whether an underscore is within a word or between spaces, where it cannot begin or end emphasis (CommonMark 6.2).</summary>
    private static bool IsInert(ReadOnlySpan<char> text, int i)
    {
        if (i == 0 || i + 1 == text.Length)
            return false;
        var (before, after) = (text[i - 1], text[i + 1]);
        return (char.IsLetterOrDigit(before) && char.IsLetterOrDigit(after)) || (before == ' ' && after == ' ');
    }

    /// <summary>
    /// Whether the text is an address that GFM turns into a link (GFM 6.9) and contains a character that needs a backslash: within such a
    /// link the backslash would be printed, so the link must be prevented.
    /// </summary>
    private static bool IsAutolink(ReadOnlySpan<char> text, int i, string before)
    {
        if (!text[..i].EndsWith(before, StringComparison.OrdinalIgnoreCase))
            return false;
        var rest = text[(i + 1)..];
        if (text[i] == ':' && !rest.StartsWith("//", StringComparison.Ordinal))
            return false;
        var length = 0;
        while (length < rest.Length && !char.IsWhiteSpace(rest[length]))
            length++;
        return rest[..length].IndexOfAny(MarkupInAddresses) >= 0;
    }
}
