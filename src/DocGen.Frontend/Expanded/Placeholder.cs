using System.Globalization;

namespace DocGen.Frontend.Expanded;

/// <summary>
/// Represents a printed value in expanded Markdown: U+E000, the index in base 256 as U+E100 to U+E1FF, U+E001. These private-use characters
/// have no meaning in Markdown, are neither punctuation nor white space, and are refused in templates.
/// </summary>
internal static class Placeholder
{
    public const char Start = '\uE000';
    public const char End = '\uE001';
    private const char FirstDigit = '\uE100';

    /// <summary>The placeholder for the value with an index.</summary>
    public static string For(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        Span<char> buffer = stackalloc char[6];
        var at = buffer.Length;
        buffer[--at] = End;
        do
        {
            buffer[--at] = (char)(FirstDigit + (index & 0xFF));
            index >>= 8;
        } while (index > 0 && at > 1);
        buffer[--at] = Start;
        return new string(buffer[at..]);
    }

    /// <summary>Reads the placeholder that begins at an offset.</summary>
    /// <returns>Its length, or 0 when there is none.</returns>
    public static int TryRead(ReadOnlySpan<char> text, out int index)
    {
        index = 0;
        if (text.IsEmpty || text[0] != Start)
            return 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == End)
                return i > 1 ? i + 1 : 0;
            var digit = text[i] - FirstDigit;
            if (digit is < 0 or > 0xFF)
                return 0;
            index = (index << 8) | digit;
        }

        return 0;
    }

    /// <summary>Whether a character is reserved for placeholders.</summary>
    public static bool IsReserved(char c) => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.PrivateUse;
}
