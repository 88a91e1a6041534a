using System.Globalization;
using System.Text;

namespace DocGen.Core.Languages;

/// <summary>
/// The alphabetical order of words: spaces and hyphens, then signs, digits, letters of the alphabet, other letters. Words with equal
/// letters are ordered by their diacritics (plain first), then by case, then by code unit, so that the order is total and the same on every
/// machine.
/// </summary>
internal sealed class Collation(Alphabet alphabet) : IComparer<string>
{
    private const char SpaceWeight = (char)1;
    private const int SignWeight = 0x100;
    private const int LetterWeight = 0x1000;
    private const int OtherWeight = 0x2000;

    /// <summary>Letters with diacritics in groups of three: the base letter, the combining mark, the combined letter.</summary>
    private const string Decomposed =
        "a\u030Aåa\u0308äo\u0308öu\u0308üa\u0328ąe\u0328ęc\u0301ćn\u0301ńo\u0301ós\u0301śz\u0301źz\u0307żc\u030Cčs\u030Cšz\u030Cžn\u0303ñ";

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
            // A combining mark that does not form a letter of the alphabet only breaks ties.
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                if (marks.Length > 0)
                    marks[^1] = c;
                continue;
            }

            cases.Append(char.IsUpper(c) == alphabet.UpperCaseFirst ? '0' : '1');
            if (
                i + 1 < text.Length
                && alphabet.EquivalentOf(string.Concat(lower.ToString(), char.ToLowerInvariant(text[i + 1]).ToString())) is { } pair
            )
            {
                i++;
                Append(pair, '2');
            }
            else if (alphabet.EquivalentOf(lower.ToString()) is { } single)
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

    /// <summary>The character at an index, combined with the following combining mark if there is one letter for both.</summary>
    private static char Compose(string text, ref int index)
    {
        var c = text[index];
        if (index + 1 >= text.Length)
            return c;
        var at = Decomposed.IndexOf(
            string.Concat(char.ToLowerInvariant(c).ToString(), text[index + 1].ToString()),
            StringComparison.Ordinal
        );
        if (at < 0 || at % 3 != 0)
            return c;
        index++;
        var composed = Decomposed[at + 2];
        return char.IsUpper(c) ? char.ToUpperInvariant(composed) : composed;
    }

    private char Weight(char c)
    {
        if (char.IsWhiteSpace(c) || c is '-' or '\u2010' or '\u2011' or '\u2013')
            return SpaceWeight;
        if (char.IsAsciiDigit(c))
            return (char)(SignWeight + 0x800 + c);
        if (alphabet.PlaceOf(c) is >= 0 and var place)
            return (char)(LetterWeight + place);
        // Signs of ASCII and Latin-1 come before the digits; all other characters come after the letters in code point order.
        return c < 0x100 && !char.IsLetter(c) ? (char)(SignWeight + c) : (char)Math.Min(char.MaxValue, OtherWeight + c);
    }
}
