using System.Globalization;
using System.Text;

namespace DocGen.Core.Languages;

/// <summary>
/// The order of words: spaces and hyphens, then signs, digits, letters of the alphabet, other letters. Words with equal letters are
/// ordered by their marks (plain first), then by case, then by code unit, so that the order is total and the same on every machine.
/// </summary>
internal sealed class Collation(AlphabetRules rules) : IComparer<string>
{
    private const char SpaceWeight = (char)1;
    private const int SignWeight = 0x100;
    private const int LetterWeight = 0x1000;
    private const int OtherWeight = 0x2000;

    public int Compare(string? x, string? y)
    {
        if (ReferenceEquals(x, y))
            return 0;
        if (x is null)
            return -1;
        if (y is null)
            return 1;
        var (a, b) = (Key(x), Key(y));
        var order = string.CompareOrdinal(a.Letters, b.Letters);
        if (order == 0)
            order = string.CompareOrdinal(a.Marks, b.Marks);
        if (order == 0)
            order = string.CompareOrdinal(a.Cases, b.Cases);
        return order != 0 ? order : string.CompareOrdinal(x, y);
    }

    private (string Letters, string Marks, string Cases) Key(string text)
    {
        var letters = new StringBuilder(text.Length);
        var marks = new StringBuilder(text.Length);
        var cases = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = Compose(text, ref i);
            var lower = char.ToLowerInvariant(c);
            // A combining mark that makes no letter of the alphabet only breaks ties.
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                if (marks.Length > 0)
                    marks[^1] = c;
                continue;
            }

            cases.Append(char.IsUpper(c) == rules.UpperCaseFirst ? '0' : '1');
            if (
                i + 1 < text.Length
                && rules.Equivalents.TryGetValue(
                    string.Concat(lower.ToString(), char.ToLowerInvariant(text[i + 1]).ToString()),
                    out var pair
                )
            )
            {
                i++;
                Append(pair, '2');
            }
            else if (rules.Equivalents.TryGetValue(lower.ToString(), out var single))
            {
                Append(single, lower);
            }
            else
            {
                letters.Append(Weight(lower));
                marks.Append('0');
            }
        }

        return (letters.ToString(), marks.ToString(), cases.ToString());

        void Append(string equivalent, char mark)
        {
            foreach (var letter in equivalent)
                letters.Append(Weight(letter));
            marks.Append(mark);
        }
    }

    /// <summary>The character at an index, joined with the ring or the dots that follow it as a combining mark.</summary>
    private static char Compose(string text, ref int index)
    {
        var c = text[index];
        if (index + 1 >= text.Length)
            return c;
        var composed = (c, text[index + 1]) switch
        {
            ('a', '\u030A') => 'å',
            ('A', '\u030A') => 'Å',
            ('a', '\u0308') => 'ä',
            ('A', '\u0308') => 'Ä',
            ('o', '\u0308') => 'ö',
            ('O', '\u0308') => 'Ö',
            ('u', '\u0308') => 'ü',
            ('U', '\u0308') => 'Ü',
            _ => c,
        };
        if (composed != c)
            index++;
        return composed;
    }

    private char Weight(char c)
    {
        if (char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011' or '\u2013')
            return SpaceWeight;
        if (char.IsAsciiDigit(c))
            return (char)(SignWeight + 0x800 + c);
        if (char.IsAsciiLetterLower(c))
            return (char)(LetterWeight + c);
        var after = rules.LettersAfterZ.IndexOf(c);
        if (after >= 0)
            return (char)(LetterWeight + 'z' + 1 + after);
        // Signs of ASCII and Latin-1 stand before the digits; all else keeps its own order after the letters.
        return c < 0x100 && !char.IsLetter(c) ? (char)(SignWeight + c) : (char)Math.Min(char.MaxValue, OtherWeight + c);
    }
}
