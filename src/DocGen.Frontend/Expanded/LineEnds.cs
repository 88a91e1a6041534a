using System.Buffers;

namespace DocGen.Frontend.Expanded;

/// <summary>The line ends in a printed text: LF, CR, CRLF and Unicode's line and paragraph separators.</summary>
internal static class LineEnds
{
    public static readonly SearchValues<char> All = SearchValues.Create("\r\n\u2028\u2029");

    /// <summary>Splits a text into lines; there is one more line than line ends.</summary>
    public static List<string> Split(string text)
    {
        var lines = new List<string>();
        var start = 0;
        while (true)
        {
            var end = text.AsSpan(start).IndexOfAny(All);
            if (end < 0)
                break;
            end += start;
            lines.Add(text[start..end]);
            start = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }

        lines.Add(text[start..]);
        return lines;
    }
}
