using System.Collections.Frozen;

namespace DocGen.Writers.Markdown;

/// <summary>
/// Finds the spaces between sentences, at which lines can be broken, so that a pull request shows the sentence that changed. A wrong guess
/// does not change the rendered text, because a line break within a paragraph is rendered as a space.
/// </summary>
internal sealed class SentenceSplitter
{
    /// <summary>
    /// The characters that can follow the full stop: closing marks (Danish closes quotations with « and “), and a footnote.
    /// </summary>
    private const string AfterSentence = ")]”“\"»«’'\uFFFC";

    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _inside;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _atEnd;

    private SentenceSplitter(string[] inside, string[] atEnd)
    {
        _inside = inside.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        _atEnd = atEnd.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
    }

    private static SentenceSplitter Danish { get; } =
        new(
            [
                "adm.",
                "afd.",
                "afs.",
                "aftr.",
                "ang.",
                "apr.",
                "art.",
                "aug.",
                "bl.a.",
                "bl. a.",
                "ca.",
                "cand.",
                "cf.",
                "chr.",
                "cirk.",
                "dec.",
                "d.",
                "d.v.s.",
                "dir.",
                "dr.",
                "dvs.",
                "eksk.",
                "ekskl.",
                "ekskl",
                "evt.",
                "f.",
                "f.eks.",
                "feb.",
                "fhv.",
                "fig.",
                "fmd.",
                "forts.",
                "fr.",
                "frk.",
                "gl.",
                "gr.",
                "hhv.",
                "hr.",
                "iflg.",
                "ift.",
                "ifm.",
                "indb.",
                "ing.",
                "inkl.",
                "jan.",
                "jf.",
                "jfr.",
                "jr.",
                "kap.",
                "kgl.",
                "kl.",
                "konst.",
                "lb.",
                "lic.",
                "litr.",
                "mag.",
                "maks.",
                "max.",
                "m.h.p.",
                "m.h.t.",
                "mht.",
                "mia.",
                "min.",
                "mio.",
                "ml.",
                "modt.",
                "ndf.",
                "nov.",
                "nr.",
                "obs.",
                "okt.",
                "opr.",
                "o.lign.",
                "p.",
                "pga.",
                "pkt.",
                "p.g.a.",
                "pr.",
                "prof.",
                "ref.",
                "reg.",
                "s.",
                "sct.",
                "sek.",
                "sekr.",
                "sen.",
                "sept.",
                "skt.",
                "sml.",
                "st.",
                "stk.",
                "sdr.",
                "s.k.",
                "såk.",
                "t.",
                "tab.",
                "tlf.",
                "t.o.m.",
                "udg.",
                "v.",
                "vedr.",
                "vha.",
                "vol.",
                "ndr.",
                "ø.",
            ],
            [
                "a.m.b.a.",
                "e.l.",
                "el.",
                "etc.",
                "fl.",
                "kr.",
                "t.kr.",
                "m.fl.",
                "m.m.",
                "m.v.",
                "mv.",
                "o.a.",
                "o.l.",
                "osv.",
                "p.a.",
                "pct.",
                "ph.d.",
                "tv.",
                "th.",
                "årsv.",
            ]
        );

    private static SentenceSplitter Swedish { get; } =
        new(
            [
                "bl.a.",
                "ca.",
                "d.v.s.",
                "dir.",
                "dr.",
                "dvs.",
                "e.d.",
                "eg.",
                "ev.",
                "f.d.",
                "f.n.",
                "fr.o.m.",
                "gm.",
                "jfr.",
                "kap.",
                "kl.",
                "max.",
                "min.",
                "nr.",
                "p.g.a.",
                "resp.",
                "s.",
                "s.k.",
                "st.",
                "t.ex.",
                "t.o.m.",
                "tel.",
                "tfn.",
            ],
            ["e.dyl.", "etc.", "kr.", "m.fl.", "m.m.", "o.d.", "o.s.v.", "osv."]
        );

    private static SentenceSplitter English { get; } =
        new(
            [
                "approx.",
                "art.",
                "ca.",
                "cf.",
                "ch.",
                "dr.",
                "e.g.",
                "eq.",
                "fig.",
                "gen.",
                "hon.",
                "i.e.",
                "jr.",
                "max.",
                "messrs.",
                "min.",
                "mr.",
                "mrs.",
                "ms.",
                "mt.",
                "no.",
                "nos.",
                "p.",
                "pp.",
                "prof.",
                "rev.",
                "sr.",
                "st.",
                "tel.",
                "viz.",
                "vol.",
                "vs.",
            ],
            ["a.m.", "co.", "corp.", "etc.", "inc.", "ltd.", "p.m.", "ph.d."]
        );

    /// <summary>The rules of a language by its BCP 47 tag; those of Danish if the language is unknown.</summary>
    public static SentenceSplitter For(string tag) =>
        tag.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English
        : tag.StartsWith("sv", StringComparison.OrdinalIgnoreCase) ? Swedish
        : Danish;

    /// <summary>Whether the space at an index separates two sentences.</summary>
    public bool IsBoundary(ReadOnlySpan<char> text, int space)
    {
        if (space < 2 || space + 1 >= text.Length || text[space] != ' ')
            return false;
        var end = space;
        while (end > 1 && AfterSentence.Contains(text[end - 1]))
            end--;
        var stop = text[end - 1];
        if (stop is not ('.' or '!' or '?' or '…'))
            return false;
        return Begins(text[(space + 1)..], out var digits) && (stop != '.' || end < space || MayEnd(text[..end], digits));
    }

    /// <summary>Whether a sentence can begin like this: with a capital letter, possibly after an opening mark, or with a number.</summary>
    private static bool Begins(ReadOnlySpan<char> rest, out bool digits)
    {
        var i = 0;
        while (i < rest.Length && "(“„\"«»‘'§".Contains(rest[i]))
            i++;
        digits = i < rest.Length && char.IsAsciiDigit(rest[i]);
        return i < rest.Length && (char.IsUpper(rest[i]) || digits || rest[i] == InlineCollector.Atom);
    }

    /// <summary>Whether the word before a full stop can be the last of a sentence.</summary>
    private bool MayEnd(ReadOnlySpan<char> text, bool beforeDigits)
    {
        var start = text.Length - 1;
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]) && !"([“„\"«»/–—".Contains(text[start - 1]))
            start--;
        var word = text[start..];
        if (_inside.Contains(word))
            return false;
        if (_atEnd.Contains(word))
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
