using System.Text;

namespace DocGen.Pdf.Content;

/// <summary>Converts addresses to ASCII, as a URI action requires (ISO 32000-1, 12.6.4.7).</summary>
internal static class WebAddresses
{
    /// <summary>Percent-encodes the characters that a URI cannot contain (RFC 3986, 2.1) and keeps existing escapes.</summary>
    public static string Escape(string address)
    {
        var escaped = new StringBuilder(address.Length);
        foreach (var rune in address.EnumerateRunes())
        {
            if (rune.Value is > ' ' and <= '~' and not ('"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}'))
                escaped.Append((char)rune.Value);
            else
                escaped.Append(Uri.EscapeDataString(rune.ToString()));
        }

        return escaped.ToString();
    }
}
