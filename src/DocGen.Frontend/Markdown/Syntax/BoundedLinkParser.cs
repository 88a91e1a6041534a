using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace DocGen.Frontend.Markdown.Syntax;

/// <summary>
/// Parses links and pictures as Markdig does, in time that grows with the text: its own parser looks for the end of a destination up to the
/// end of the paragraph, from each <c>](</c> anew, and copies the address of a definition for each link to it.
/// </summary>
internal sealed class BoundedLinkParser : LinkInlineParser
{
    /// <summary>The UTF-16 code units that the addresses of all links to definitions may have together.</summary>
    public const int LongestReferences = 4_000_000;

    /// <summary>
    /// Parentheses within a destination nest no deeper. CommonMark 6.3 allows a limit; 32 is that of its reference implementation.
    /// </summary>
    private const int DeepestParentheses = 32;

    /// <summary>Whether the address of a link was left out because all together are too long.</summary>
    public static bool IsLeftOut(LinkInline link) => link.ContainsData(typeof(BoundedLinkParser));

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var end = slice.End;
        // Without what is behind the parenthesis there is no destination, and Markdig goes on to definitions, as it would after looking.
        if (slice.CurrentChar == ']' && slice.PeekChar() == '(' && !MayBeLink(slice.AsSpan()[2..]))
            slice.End = slice.Start + 1;
        var matches = base.Match(processor, ref slice);
        slice.End = end;
        if (matches && processor.Inline is LinkInline { Reference: not null } link)
            Charge(link, (MarkdownParsing)processor.Context!);
        return matches;
    }

    private static void Charge(LinkInline link, MarkdownParsing parsing)
    {
        parsing.ReferenceLength += (link.Url?.Length ?? 0) + (link.Title?.Length ?? 0);
        if (parsing.ReferenceLength <= LongestReferences)
            return;
        (link.Url, link.Title) = (null, null);
        link.SetData(typeof(BoundedLinkParser), true);
    }

    /// <summary>
    /// Whether a text can begin with a destination, a title and a closing parenthesis. It reads no further than one of them can reach;
    /// where it is not sure, it says yes.
    /// </summary>
    private static bool MayBeLink(ReadOnlySpan<char> text)
    {
        var at = Spaces(text, 0);
        at = at < text.Length && text[at] == '<' ? Pointed(text, at) : Bare(text, at);
        if (at < 0)
            return false;
        at = Spaces(text, at);
        if (at == text.Length)
            return false;
        var close = text[at] switch
        {
            '"' or '\'' => text[at],
            '(' => ')',
            _ => '\0',
        };
        if (close == '\0')
            return text[at] == ')';
        for (var open = at++; at < text.Length; at++)
        {
            if (text[at] == '\\')
                at++;
            else if (text[at] == close)
                return Spaces(text, at + 1) is var last && last < text.Length && text[last] == ')';
            // A parenthesis within a title in parentheses ends the look; Markdig goes on, against CommonMark 6.3.
            else if (text[open] == '(' && text[at] == '(')
                return false;
        }

        return false;
    }

    /// <returns>What follows a destination between pointed brackets; negative if there is none.</returns>
    private static int Pointed(ReadOnlySpan<char> text, int at)
    {
        for (at++; at < text.Length; at++)
        {
            switch (text[at])
            {
                case '>':
                    return at + 1;
                case '<' or '\n' or '\r':
                    return -1;
                case '\\':
                    at++;
                    break;
                default:
                    break;
            }
        }

        return -1;
    }

    /// <returns>What follows a destination without brackets, perhaps an empty one; negative if there is none.</returns>
    private static int Bare(ReadOnlySpan<char> text, int at)
    {
        var depth = 0;
        for (; at < text.Length && text[at] != ' ' && !char.IsControl(text[at]); at++)
        {
            switch (text[at])
            {
                case '(' when ++depth > DeepestParentheses:
                    return -1;
                case ')' when --depth < 0:
                    return at;
                case '\\' when at + 1 < text.Length && char.IsAscii(text[at + 1]) && !char.IsWhiteSpace(text[at + 1]):
                    at++;
                    break;
                default:
                    break;
            }
        }

        return depth > 0 ? -1 : Math.Min(at, text.Length);
    }

    private static int Spaces(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }
}
