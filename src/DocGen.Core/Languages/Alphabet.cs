using System.Collections.Frozen;

namespace DocGen.Core.Languages;

/// <summary>The alphabetical order of a language.</summary>
public sealed class Alphabet
{
    private static readonly (string Base, string Marked)[] Marks =
    [
        ("a", "àáâãäåāăą"),
        ("ae", "æ"),
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
        ("o", "òóôõöøōŏő"),
        ("oe", "œ"),
        ("r", "ŕŗř"),
        ("s", "śŝşšș"),
        ("t", "ţťŧț"),
        ("u", "ùúûüũūŭůűų"),
        ("w", "ŵ"),
        ("y", "ýÿŷ"),
        ("z", "źżž"),
        ("ss", "ß"),
        ("th", "þ"),
    ];

    private readonly FrozenDictionary<char, int> _places;
    private readonly FrozenDictionary<string, string> _equivalents;

    /// <param name="letters">All letters in order, in lower case: <c>aąbcć…</c>. A letter with a diacritic that is not among them is sorted
    /// as the letter without it.</param>
    /// <param name="upperCaseFirst">Whether upper case precedes lower case if words differ only in case.</param>
    /// <param name="equivalents">Letters or pairs of letters that are sorted as others: <c>aa</c> as <c>å</c>, <c>ü</c> as
    /// <c>y</c>.</param>
    public Alphabet(string letters, bool upperCaseFirst, params IEnumerable<(string From, string To)> equivalents)
    {
        ArgumentNullException.ThrowIfNull(letters);
        ArgumentNullException.ThrowIfNull(equivalents);
        UpperCaseFirst = upperCaseFirst;
        _places = letters.Select((letter, i) => (letter, i)).ToFrozenDictionary(pair => pair.letter, pair => pair.i);
        var all = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (letter, marked) in Marks)
        foreach (var c in marked)
            if (!_places.ContainsKey(c))
                all[c.ToString()] = letter;
        foreach (var (from, to) in equivalents)
            all[from] = to;
        _equivalents = all.ToFrozenDictionary(StringComparer.Ordinal);
        Collation = new Collation(this);
    }

    /// <summary>Whether, of words that differ only in case, the capital comes first.</summary>
    public bool UpperCaseFirst { get; }

    /// <summary>The alphabetical order of words.</summary>
    public IComparer<string> Collation { get; }

    /// <summary>The position of a letter in the alphabet, counted from 0; -1 if it is not in it.</summary>
    internal int PlaceOf(char lower) => _places.GetValueOrDefault(lower, -1);

    /// <summary>The letters as which a letter, or a pair of letters, is sorted.</summary>
    internal string? EquivalentOf(string lower) => _equivalents.GetValueOrDefault(lower);
}
