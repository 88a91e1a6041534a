using DocGen.Core.Languages.Hyphenation;

namespace DocGen.Core.Layout.Lines;

/// <summary>Finds the hyphenation points of the words in a text without spaces.</summary>
internal static class WordDivisions
{
    /// <summary>Adds the hyphenation points, as ascending numbers of characters before the hyphen.</summary>
    /// <param name="text">Text without spaces; punctuation around the words is ignored.</param>
    public static void Find(ReadOnlySpan<char> text, Hyphenator hyphenator, List<int> places)
    {
        for (var i = 0; i < text.Length; )
        {
            if (!char.IsLetter(text[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            // Words that touch a digit, an at sign or an inner full stop are codes or addresses and are not hyphenated.
            if ((i == 0 || !IsCode(text, i - 1)) && (end == text.Length || !IsCode(text, end)))
                foreach (var place in hyphenator.Divide(text[i..end]))
                    places.Add(i + place);
            i = end;
        }
    }

    private static bool IsCode(ReadOnlySpan<char> text, int at) =>
        char.IsDigit(text[at])
        || text[at] is '@' or '/' or '_'
        || (text[at] == '.' && at + 1 < text.Length && char.IsLetterOrDigit(text[at + 1]));
}
