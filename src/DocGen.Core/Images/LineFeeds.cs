namespace DocGen.Core.Images;

/// <summary>
/// Converts text that becomes part of a document to LF line ends: a checkout on Windows has CRLF, and the same commit must give the same
/// documents everywhere.
/// </summary>
public static class LineFeeds
{
    /// <param name="text">Text in UTF-8 or another encoding in which ASCII characters are single bytes.</param>
    /// <returns>The same memory if it contains no CRLF.</returns>
    public static ReadOnlyMemory<byte> Only(ReadOnlyMemory<byte> text)
    {
        var rest = text.Span;
        if (rest.IndexOf("\r\n"u8) < 0)
            return text;
        var (result, length) = (new byte[rest.Length], 0);
        for (int end; (end = rest.IndexOf("\r\n"u8)) >= 0; rest = rest[(end + 1)..])
        {
            rest[..end].CopyTo(result.AsSpan(length));
            length += end;
        }

        rest.CopyTo(result.AsSpan(length));
        return result.AsMemory(0, length + rest.Length);
    }
}
