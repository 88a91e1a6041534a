using System.Globalization;
using System.Text;

namespace DocGen.Frontend.Markdown;

/// <summary>The URL of a link, percent-encoded (RFC 3986).</summary>
internal static class LinkDestination
{
    private const string Unreserved = "-._~";
    private const string Reserved = ":/?#[]@!$&'()*+,;=";

    /// <summary>
    /// Inserts values into a URL. A value at the beginning is a URL itself, so only characters that are not allowed in one are encoded. In
    /// a value further on, everything but letters and digits is encoded, so that it cannot add a path, a query or a host.
    /// </summary>
    public static string From(string raw, ReadingContext context)
    {
        var target = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; )
        {
            var length = context.TryReadValue(raw.AsSpan(i), out var value);
            if (length > 0)
            {
                var text = PrintedValues.TextOf(value, context).Trim();
                if (i == 0)
                    Encode(target, text, Reserved + "%");
                else
                    AppendPart(target, text);
                i += length;
                continue;
            }

            var next = raw.IndexOf(Expanded.Placeholder.Start, i + 1);
            if (next < 0)
                next = raw.Length;
            Encode(target, raw.AsSpan(i, next - i), Reserved + "%");
            i = next;
        }

        return target.ToString();
    }

    /// <summary>The scheme before the first colon if it is not allowed; otherwise <see langword="null"/>.</summary>
    public static string? ForbiddenScheme(string target)
    {
        if (target.StartsWith("//", StringComparison.Ordinal))
            return "//";
        var end = target.AsSpan().IndexOfAny(":/?#");
        if (end < 0 || target[end] != ':')
            return null;
        var scheme = target[..end];
        return scheme.ToLowerInvariant() is "https" or "http" or "mailto" or "tel" ? null : scheme + ":";
    }

    /// <summary>
    /// The prefix that is missing from a target that looks like a host or an e-mail address; <see langword="null"/> for a relative path.
    /// </summary>
    public static string? LostScheme(string target)
    {
        if (target.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return "https://";
        var at = target.IndexOf('@');
        return at > 0 && target.IndexOf('.', at) > at + 1 && target.AsSpan().IndexOfAny("/:?#") < 0 ? "mailto:" : null;
    }

    private static void AppendPart(StringBuilder target, string text)
    {
        var start = target.ToString(0, Math.Min(target.Length, "mailto:".Length));
        if (start.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
            Encode(target, string.Concat(text.Where(c => !char.IsWhiteSpace(c))), "+()");
        else
            Encode(target, text, start.Equals("mailto:", StringComparison.OrdinalIgnoreCase) ? "@" : "");
    }

    private static void Encode(StringBuilder target, ReadOnlySpan<char> text, string kept)
    {
        Span<byte> bytes = stackalloc byte[4];
        foreach (var rune in text.EnumerateRunes())
        {
            if (
                rune.IsAscii
                && (
                    char.IsAsciiLetterOrDigit((char)rune.Value)
                    || Unreserved.Contains((char)rune.Value, StringComparison.Ordinal)
                    || Keeps(kept, (char)rune.Value)
                )
            )
            {
                target.Append((char)rune.Value);
                continue;
            }

            var count = rune.EncodeToUtf8(bytes);
            foreach (var b in bytes[..count])
                target.Append('%').Append(b.ToString("X2", CultureInfo.InvariantCulture));
        }
    }

    /// <summary>
    /// Brackets are reserved characters, but not allowed unencoded in a path or query; CommonMark's examples encode them.
    /// </summary>
    private static bool Keeps(string kept, char c) => c is not ('[' or ']') && kept.Contains(c, StringComparison.Ordinal);
}
