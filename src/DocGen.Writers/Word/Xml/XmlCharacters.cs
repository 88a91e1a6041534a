using System.Buffers;

namespace DocGen.Writers.Word.Xml;

/// <summary>The characters that must be escaped in XML.</summary>
internal static class XmlCharacters
{
    private const string Controls =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF";

    /// <summary>Markup characters, white space that attribute values would lose, and characters that are not allowed in XML 1.0.</summary>
    public static readonly SearchValues<char> Special = SearchValues.Create("&<>\"\t\n\r" + Controls);

    /// <summary>An escape that is valid in text and in attribute values. Characters that XML does not allow become U+FFFD.</summary>
    public static ReadOnlySpan<byte> Escape(char c) =>
        c switch
        {
            '&' => "&amp;"u8,
            '<' => "&lt;"u8,
            '>' => "&gt;"u8,
            '"' => "&quot;"u8,
            '\t' => "&#9;"u8,
            '\n' => "&#10;"u8,
            '\r' => "&#13;"u8,
            _ => "\uFFFD"u8,
        };
}
