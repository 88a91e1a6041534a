namespace DocGen.Writers.Buffers;

/// <summary>Which characters text on the web cannot hold.</summary>
internal static class WebText
{
    /// <summary>What is written for a character that cannot be.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>
    /// Control characters other than white space, and noncharacters: a parse error in HTML (HTML Living Standard, 13.2.3.5), and
    /// U+0000 in Markdown too (CommonMark 2.3).
    /// </summary>
    public static bool IsForbidden(char c) =>
        c < ' '
            ? c is not ('\t' or '\n' or '\r' or '\f')
            : c is (>= '\u007F' and <= '\u009F') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';
}
