using System.Buffers;

namespace DocGen.Writers.Word.Xml;

/// <summary>Which characters XML wants escaped, and how.</summary>
internal static class XmlCharacters
{
    private const string Controls =
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF";

    /// <summary>Markup characters, white space that attribute values would lose, and what XML 1.0 cannot hold.</summary>
    public static readonly SearchValues<char> Special = SearchValues.Create("&<>\"\t\n\r" + Controls);

    /// <summary>An escape that is right in text and in attribute values. What XML cannot hold becomes U+FFFD.</summary>
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
