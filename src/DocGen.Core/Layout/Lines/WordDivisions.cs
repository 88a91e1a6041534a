using DocGen.Core.Languages.Hyphenation;

namespace DocGen.Core.Layout.Lines;

/// <summary>Finds where the words within a stretch of text may be divided.</summary>
internal static class WordDivisions
{
    /// <summary>Adds the places, as numbers of characters before the hyphen, ascending.</summary>
    /// <param name="text">Without spaces; punctuation around the words is no part of them.</param>
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
            // What touches a digit, an at sign or a point within the word is a code or an address, not a word.
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
