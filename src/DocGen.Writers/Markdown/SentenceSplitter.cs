using DocGen.Core.Languages;

namespace DocGen.Writers.Markdown;

/// <summary>
/// Finds the spaces between sentences, at which lines can be broken, so that a pull request shows the sentence that changed. A wrong guess
/// does not change the rendered text, because a line break within a paragraph is rendered as a space.
/// </summary>
internal sealed class SentenceSplitter(Language language)
{
    /// <summary>The characters that can follow the full stop: closing marks, and a footnote.</summary>
    private readonly string _afterSentence = ")]\uFFFC" + language.Quotes.Closing;

    /// <summary>The characters that can precede the first word.</summary>
    private readonly string _beforeSentence = "(§" + language.Quotes.Opening;

    /// <summary>The characters after which a word begins; an apostrophe can be part of a word.</summary>
    private readonly string _beforeWord =
        "([/–—" + language.Quotes.Opening.Replace("'", "", StringComparison.Ordinal).Replace("’", "", StringComparison.Ordinal);

    /// <summary>Whether the space at an index separates two sentences.</summary>
    public bool IsBoundary(ReadOnlySpan<char> text, int space)
    {
        if (space < 2 || space + 1 >= text.Length || text[space] != ' ')
            return false;
        var end = space;
        while (end > 1 && _afterSentence.Contains(text[end - 1]))
            end--;
        var stop = text[end - 1];
        if (stop is not ('.' or '!' or '?' or '…'))
            return false;
        return Begins(text[(space + 1)..], out var digits) && (stop != '.' || end < space || MayEnd(text[..end], digits));
    }

    /// <summary>Whether a sentence may begin so: with a capital letter, perhaps after an opening mark, or with a number.</summary>
    private bool Begins(ReadOnlySpan<char> rest, out bool digits)
    {
        var i = 0;
        while (i < rest.Length && _beforeSentence.Contains(rest[i]))
            i++;
        digits = i < rest.Length && char.IsAsciiDigit(rest[i]);
        return i < rest.Length && (char.IsUpper(rest[i]) || digits || rest[i] == InlineCollector.Atom);
    }

    /// <summary>Whether the word before a full stop can be the last of a sentence.</summary>
    private bool MayEnd(ReadOnlySpan<char> text, bool beforeDigits)
    {
        var start = text.Length - 1;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && !_beforeWord.Contains(text[start - 1]))
            start--;
        var word = text[start..];
        if (language.Abbreviations.IsInside(word))
            return false;
        if (language.Abbreviations.MayBeAtEnd(word))
            return !beforeDigits;
        var bare = word[..^1];
        if (bare.Length == 0)
            return !beforeDigits;
        if (bare.Length == 1 && char.IsLetter(bare[0]))
            return false;
        if (char.IsAsciiDigit(bare[^1]))
        {
            // "den 4. December", "2. Behandling": an ordinal, unless the number is too large for one.
            var isWhole = bare.IndexOfAnyExceptInRange('0', '9') < 0;
            return !beforeDigits && !(isWhole && bare.Length <= 2);
        }

        // "H.C. Andersen", "a.s. Selskabet": letters with full stops between them are an abbreviation.
        var dot = bare.LastIndexOf('.');
        return dot < 0 || bare.Length - dot > 4;
    }
}
