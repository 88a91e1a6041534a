namespace DocGen.Core.Images;

/// <summary>
/// Text that goes into a document as bytes, with LF line ends: a checkout on Windows has CRLF, and the same commit must give the same
/// documents everywhere.
/// </summary>
public static class LineFeeds
{
    /// <param name="text">In UTF-8, or another encoding that has ASCII characters in a byte each.</param>
    /// <returns>The same bytes when there is no CRLF in them.</returns>
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
