using System.Collections.Frozen;

namespace DocGen.Core.Languages;

/// <summary>How a language orders letters: what follows z, and which letters count as others.</summary>
/// <param name="LettersAfterZ">In order, lower case.</param>
/// <param name="UpperCaseFirst">Whether, of words that differ only in case, the capital comes first.</param>
/// <param name="Equivalents">Letters or pairs of letters (lower case) that count as other letters.</param>
internal sealed record AlphabetRules(string LettersAfterZ, bool UpperCaseFirst, FrozenDictionary<string, string> Equivalents)
{
    // First, for the languages below are made from it.
    private static readonly (string Base, string Marked)[] Marks =
    [
        ("a", "àáâãāăą"),
        ("c", "çćĉċč"),
        ("d", "ďđð"),
        ("e", "èéêëēĕėęě"),
        ("g", "ĝğġģ"),
        ("h", "ĥħ"),
        ("i", "ìíîïĩīĭįı"),
        ("j", "ĵ"),
        ("k", "ķĸ"),
        ("l", "ĺļľŀł"),
        ("n", "ñńņňŉŋ"),
        ("o", "òóôõōŏő"),
        ("r", "ŕŗř"),
        ("s", "śŝşšș"),
        ("t", "ţťŧț"),
        ("u", "ùúûũūŭůűų"),
        ("w", "ŵ"),
        ("y", "ýÿŷ"),
        ("z", "źżž"),
        ("ss", "ß"),
        ("th", "þ"),
    ];

    /// <summary>Retskrivningsordbogen, § 3: æ ø å last, aa as å, ü as y, ä as æ, ö as ø; a capital first.</summary>
    public static readonly AlphabetRules Danish = Make(
        "æøå",
        upperCaseFirst: true,
        ("aa", "å"),
        ("ä", "æ"),
        ("ö", "ø"),
        ("ü", "y"),
        ("œ", "ø")
    );

    /// <summary>Swedish: å ä ö last, æ as ä, ø as ö, ü as y.</summary>
    public static readonly AlphabetRules Swedish = Make("åäö", upperCaseFirst: false, ("æ", "ä"), ("ø", "ö"), ("ü", "y"), ("œ", "ö"));

    /// <summary>English: letters with marks as those without, æ as ae, ø as o.</summary>
    public static readonly AlphabetRules English = Make(
        "",
        upperCaseFirst: false,
        ("æ", "ae"),
        ("ø", "o"),
        ("å", "a"),
        ("ä", "a"),
        ("ö", "o"),
        ("ü", "u"),
        ("œ", "oe")
    );

    private static AlphabetRules Make(string lettersAfterZ, bool upperCaseFirst, params (string From, string To)[] equivalents)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (letter, marked) in Marks)
        foreach (var c in marked)
            all[c.ToString()] = letter;
        foreach (var (from, to) in equivalents)
            all[from] = to;
        return new AlphabetRules(lettersAfterZ, upperCaseFirst, all.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
