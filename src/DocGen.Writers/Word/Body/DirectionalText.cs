using System.Globalization;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// Finds right-to-left text: Word requires it in runs marked w:rtl (ECMA-376 part 1, 17.3.2.30), from its first to its last letter
/// including the characters between them.
/// </summary>
internal static class DirectionalText
{
    /// <summary>Whether there is any, found with a vectorised search.</summary>
    public static bool HasRightToLeft(ReadOnlySpan<char> text) =>
        text.IndexOfAnyInRange('\u0590', '\u08FF') >= 0 || text.IndexOfAnyInRange('\uFB1D', '\uFEFC') >= 0;

    /// <summary>The length of the run of one direction at the beginning of a text.</summary>
    public static int Stretch(ReadOnlySpan<char> text, out bool rightToLeft)
    {
        var first = FirstStrong(text);
        // Characters before the first letter belong to the previous run: left to right, unless at the beginning of the text.
        if (first < 0 || !IsRightToLeft(text[first]))
        {
            rightToLeft = false;
            for (var i = 0; i < text.Length; i++)
                if (IsRightToLeft(text[i]))
                    return i;
            return text.Length;
        }

        rightToLeft = first == 0;
        if (first > 0)
            return first;
        var end = 1;
        for (var i = 1; i < text.Length; i++)
        {
            if (IsRightToLeft(text[i]))
                end = i + 1;
            else if (IsStrong(text[i]))
                break;
        }

        while (end < text.Length && CharUnicodeInfo.GetUnicodeCategory(text[end]) == UnicodeCategory.NonSpacingMark)
            end++;
        return end;
    }

    /// <summary>Whether the first letter is of a right-to-left script (UAX 9, P2 and P3).</summary>
    public static bool BeginsRightToLeft(ReadOnlySpan<char> text)
    {
        var first = FirstStrong(text);
        return first >= 0 && IsRightToLeft(text[first]);
    }

    public static bool HasStrong(ReadOnlySpan<char> text) => FirstStrong(text) >= 0;

    private static int FirstStrong(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (IsStrong(text[i]))
                return i;
        return -1;
    }

    private static bool IsStrong(char c) => char.IsLetter(c);

    private static bool IsRightToLeft(char c) =>
        (c is >= '\u0590' and <= '\u08FF' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC') && char.IsLetter(c);
}
