using System.Globalization;
using System.Text;

namespace DocGen.Writers.Word.Packaging;

/// <summary>Link addresses as relationship targets (ECMA-376 part 2, 8.5.3.4: a URI reference, RFC 3986).</summary>
internal static class Address
{
    private const string Allowed = "-._~:/?#[]@!$&'()*+,;=";

    /// <summary>
    /// The address with everything escaped that is not allowed in a URI; <see langword="null"/> if it still is not a URI.
    /// </summary>
    public static string? ToUri(string address)
    {
        var uri = Escape(address);
        return uri.Length > 0 && Uri.TryCreate(uri, UriKind.RelativeOrAbsolute, out _) ? uri : null;
    }

    private static string Escape(string address)
    {
        var isPlain = true;
        foreach (var c in address)
            isPlain &= char.IsAsciiLetterOrDigit(c) || Allowed.Contains(c, StringComparison.Ordinal);
        if (isPlain)
            return address;
        var escaped = new StringBuilder(address.Length + 16);
        var bytes = Encoding.UTF8.GetBytes(address);
        for (var i = 0; i < bytes.Length; i++)
        {
            var c = (char)bytes[i];
            var isEscape =
                c == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]);
            if (isEscape || char.IsAsciiLetterOrDigit(c) || Allowed.Contains(c, StringComparison.Ordinal))
                escaped.Append(c);
            else
                escaped.Append('%').Append(bytes[i].ToString("X2", CultureInfo.InvariantCulture));
        }

        return escaped.ToString();
    }
}
