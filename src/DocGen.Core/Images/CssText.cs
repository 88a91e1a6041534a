using System.Text;

namespace DocGen.Core.Images;

/// <summary>
/// Divides style sheets and lists of declarations (CSS Syntax 3) at the characters that separate them, not at those in strings, comments,
/// parentheses or blocks. Takes time in proportion to the text.
/// </summary>
public static class CssText
{
    /// <summary>The statements of a style sheet: rules, each with its block, and at-rules.</summary>
    /// <param name="sheet">The text of a style element.</param>
    public static IEnumerable<CssStatement> Statements(string sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        for (var at = 0; at < sheet.Length; )
        {
            var end = End(sheet, at, "{;");
            var prelude = sheet[at..end];
            if (end == sheet.Length || sheet[end] == ';')
            {
                if (WithoutComments(prelude).Length > 0)
                    yield return new CssStatement(prelude, null);
                at = end + 1;
                continue;
            }

            // A block that is not closed extends to the end of the sheet.
            var close = End(sheet, end + 1, "}");
            yield return new CssStatement(prelude, sheet[(end + 1)..close]);
            at = close + 1;
        }
    }

    /// <summary>The declarations of a block or of a style attribute: property names in lower case, values without comments.</summary>
    /// <param name="block">The text between the braces, or the whole attribute.</param>
    public static IEnumerable<CssDeclaration> Declarations(string block)
    {
        ArgumentNullException.ThrowIfNull(block);
        foreach (var part in Split(block, ';'))
        {
            var text = WithoutComments(part);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0)
                continue;
            var (name, value) = (text[..colon].Trim().ToLowerInvariant(), text[(colon + 1)..].Trim());
            var mark = value.LastIndexOf('!');
            var isImportant = mark >= 0 && value.AsSpan(mark + 1).Trim().Equals("important", StringComparison.OrdinalIgnoreCase);
            yield return new CssDeclaration(name, isImportant ? value[..mark].TrimEnd() : value, isImportant);
        }
    }

    /// <summary>The parts between separators.</summary>
    /// <param name="text">A list, for example of selectors.</param>
    /// <param name="separator">A character that is not a quote, a parenthesis or a brace.</param>
    public static IEnumerable<string> Split(string text, char separator)
    {
        ArgumentNullException.ThrowIfNull(text);
        for (var at = 0; at <= text.Length; )
        {
            var end = End(text, at, separator.ToString());
            yield return text[at..end];
            at = end + 1;
        }
    }

    /// <summary>The text with a space in place of each comment, and trimmed.</summary>
    public static string WithoutComments(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Contains("/*", StringComparison.Ordinal))
            return text.Trim();
        var kept = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            if (IsComment(text, at))
            {
                kept.Append(' ');
                at = AfterComment(text, at);
                continue;
            }

            var end = text[at] is '"' or '\'' ? AfterString(text, at) : at + 1;
            kept.Append(text, at, end - at);
            at = end;
        }

        return kept.ToString().Trim();
    }

    /// <summary>The text with its escapes (4.3.7) resolved: <c>u\72l</c> is <c>url</c>.</summary>
    public static string Unescape(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            if (text[at] != '\\')
            {
                plain.Append(text[at++]);
                continue;
            }

            var (value, end) = (0, at + 1);
            while (end < text.Length && end <= at + 6 && char.IsAsciiHexDigit(text[end]))
                value = (value * 16) + Convert.ToInt32(text[end++].ToString(), 16);
            if (end == at + 1)
            {
                // A line end after the backslash is skipped; any other character stands for itself.
                if (end < text.Length && text[end] is not ('\n' or '\r' or '\f'))
                    plain.Append(text[end]);
                at = end + 1;
                continue;
            }

            plain.Append(Rune.IsValid(value) ? new Rune(value) : Rune.ReplacementChar);
            at = end < text.Length && char.IsWhiteSpace(text[end]) ? end + 1 : end;
        }

        return plain.ToString();
    }

    /// <summary>The first of the given characters outside strings, comments, parentheses and blocks; otherwise the end.</summary>
    private static int End(string text, int at, ReadOnlySpan<char> stops)
    {
        var depth = 0;
        while (at < text.Length)
        {
            var c = text[at];
            if (depth == 0 && stops.Contains(c))
                return at;
            switch (c)
            {
                case '"' or '\'':
                    at = AfterString(text, at);
                    continue;
                case '\\':
                    at++;
                    break;
                case '/' when IsComment(text, at):
                    at = AfterComment(text, at);
                    continue;
                case '(' or '{' or '[':
                    depth++;
                    break;
                case ')' or '}' or ']' when depth > 0:
                    depth--;
                    break;
            }

            at++;
        }

        return text.Length;
    }

    private static bool IsComment(string text, int at) => text.AsSpan(at).StartsWith("/*");

    private static int AfterComment(string text, int at)
    {
        var end = text.IndexOf("*/", at + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 2;
    }

    /// <summary>A string ends at its quote or, if it is not closed, at the end of the line.</summary>
    private static int AfterString(string text, int at)
    {
        var quote = text[at];
        for (at++; at < text.Length && text[at] != '\n'; at++)
        {
            if (text[at] == quote)
                return at + 1;
            if (text[at] == '\\')
                at++;
        }

        return Math.Min(at, text.Length);
    }
}

/// <summary>A statement of a style sheet.</summary>
/// <param name="Prelude">A list of selectors, or an at-keyword and what follows it; with comments.</param>
/// <param name="Block">The text between its braces; <see langword="null"/> for an at-rule that ends with a semicolon.</param>
public readonly record struct CssStatement(string Prelude, string? Block);

/// <summary>A declaration.</summary>
/// <param name="Name">The property, in lower case.</param>
/// <param name="Value">The value, without <c>!important</c>.</param>
/// <param name="IsImportant">Whether it says <c>!important</c>.</param>
public readonly record struct CssDeclaration(string Name, string Value, bool IsImportant);
