namespace DocGen.Writers.Buffers;

/// <summary>The characters that are not allowed in text on the web.</summary>
internal static class WebText
{
    /// <summary>The replacement for a character that is not allowed.</summary>
    public const char Replacement = '\uFFFD';

    /// <summary>
    /// Control characters other than white space, and noncharacters: parse errors in HTML (HTML Living Standard, 13.2.3.5); U+0000 also in
    /// Markdown (CommonMark 2.3).
    /// </summary>
    public static bool IsForbidden(char c) =>
        c < ' '
            ? c is not ('\t' or '\n' or '\r' or '\f')
            : c is (>= '\u007F' and <= '\u009F') or (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF';
}
