namespace DocGen.Core.Layout.Lines;

/// <summary>
/// Where a line can be broken: after a space, a hyphen or a dash (not before a digit), a zero-width space or a soft hyphen; within a web
/// address also after its punctuation. This is the part of UAX 14 that the supported languages need.
/// </summary>
internal static class LineBreaks
{
    /// <summary>The end of the unbreakable text that begins at <paramref name="start"/>, without trailing spaces.</summary>
    public static int EndOfPiece(ReadOnlySpan<char> text, int start)
    {
        var inAddress = IsAddress(text[(text[..start].LastIndexOf(' ') + 1)..start]);
        for (var i = start; i < text.Length; i++)
        {
            switch (text[i])
            {
                case ' ' or '\u200B':
                    return i;
                case ':' when text[i..].StartsWith("://"):
                    inAddress = true;
                    break;
                case '.' when i == start + 3 && text[start..].StartsWith("www."):
                case '@':
                    inAddress = true;
                    break;
                case '\u00AD' when i + 1 < text.Length:
                    return i + 1;
                case '-'
                or '\u2010'
                or '\u2013'
                or '\u2014' when i > start && i + 1 < text.Length && !char.IsDigit(text[i + 1]) && text[i + 1] != ' ':
                    return i + 1;
                case '/' or '.' or '?' or '&' or '=' or '#' or '_' when inAddress && i + 1 < text.Length && text[i + 1] is not ('/' or ' '):
                    return i + 1;
                default:
                    break;
            }
        }

        return text.Length;
    }

    private static bool IsAddress(ReadOnlySpan<char> beginning) =>
        beginning.Contains("://", StringComparison.Ordinal) || beginning.Contains('@') || beginning.StartsWith("www.");
}
