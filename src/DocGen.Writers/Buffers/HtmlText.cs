namespace DocGen.Writers.Buffers;

/// <summary>Escapes text and attribute values for HTML (HTML Living Standard, 13.1).</summary>
internal static class HtmlText
{
    /// <summary>Writes text between tags.</summary>
    public static void AppendText(this CharBuffer output, ReadOnlySpan<char> text) => Append(output, text, inAttribute: false);

    /// <summary>Writes <c> name="value"</c>.</summary>
    public static void AppendAttribute(this CharBuffer output, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        output.Append(' ');
        output.Append(name);
        output.Append("=\"");
        Append(output, value, inAttribute: true);
        output.Append('"');
    }

    /// <summary>Writes <c> name="number"</c>.</summary>
    public static void AppendAttribute(this CharBuffer output, ReadOnlySpan<char> name, int number)
    {
        output.Append(' ');
        output.Append(name);
        output.Append("=\"");
        output.Append(number);
        output.Append('"');
    }

    /// <summary>Writes an attribute whose value is a URL.</summary>
    public static void AppendAddress(this CharBuffer output, ReadOnlySpan<char> name, ReadOnlySpan<char> address)
    {
        var start = output.Length;
        WebAddress.Append(output, address);
        var encoded = output.Written[start..].ToString();
        output.Truncate(start);
        output.AppendAttribute(name, encoded);
    }

    private static void Append(CharBuffer output, ReadOnlySpan<char> text, bool inAttribute)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is > '>' and < '\u007F' or >= '\u00A0' and < '\uD800' || c is > '&' and < '<' || c is >= ' ' and < '"')
                continue;
            var replacement = c switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                '"' => inAttribute ? "&quot;" : null,

                // A raw line feed would be treated as white space, and a raw carriage return would become a line feed.
                '\r' => "&#13;",
                _ => WebText.IsForbidden(c) ? "\uFFFD" : null,
            };
            if (replacement is null)
                continue;
            output.Append(text[start..i]);
            output.Append(replacement);
            start = i + 1;
        }

        output.Append(text[start..]);
    }
}
