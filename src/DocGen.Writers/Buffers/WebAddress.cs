namespace DocGen.Writers.Buffers;

/// <summary>URLs in links.</summary>
internal static class WebAddress
{
    /// <summary>Whether a link to this target is allowed: the web, mail, telephone, or a path; never a script.</summary>
    public static bool IsSafe(ReadOnlySpan<char> target)
    {
        var end = target.IndexOfAny(":/?#");
        if (end < 0 || target[end] != ':')
            return true;
        var scheme = target[..end].Trim();
        return scheme.Equals("https", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("http", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("mailto", StringComparison.OrdinalIgnoreCase)
            || scheme.Equals("tel", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>
    /// Writes a URL and percent-encodes the characters that are not allowed in it (RFC 3986, 2). Other scripts are not encoded (RFC 3987).
    /// </summary>
    public static void Append(CharBuffer output, ReadOnlySpan<char> target, ReadOnlySpan<char> alsoEncode = default)
    {
        foreach (var c in target)
        {
            if (c <= ' ' || c == '\u007F' || "\"<>\\^`{|}".Contains(c) || alsoEncode.Contains(c))
            {
                output.Append('%');
                output.Append("0123456789ABCDEF"[c >> 4]);
                output.Append("0123456789ABCDEF"[c & 15]);
            }
            else
            {
                output.Append(char.IsWhiteSpace(c) || WebText.IsForbidden(c) ? WebText.Replacement : c);
            }
        }
    }
}
