using System.Collections.Concurrent;
using System.Reflection;

namespace DocGen.Core.Languages.Hyphenation;

/// <summary>Says where words of a language may be divided at the end of a line. Safe for concurrent use; remembers its answers.</summary>
public sealed class Hyphenator
{
    /// <summary>Shorter words are left whole: dividing them helps no line and hurts the reader.</summary>
    private const int ShortestWord = 6;

    // TeX's own values for these patterns (hyphenmins in their files): 2 letters before the hyphen in Danish, Swedish and English, so that
    // "se-kretariat" is right; 2 after it in Danish and Swedish, 3 in English. 3 after is kept for all: an ending of two letters ("-en",
    // "-er") on a
    // line of its own saves no room and is slow to read. 3 before would forbid every word with a short prefix ("be-", "op-", "ud-", "af-").
    private const int LettersBefore = 2;
    private const int LettersAfter = 3;

    private static readonly ConcurrentDictionary<string, Lazy<Hyphenator?>> ByLanguage = new(StringComparer.Ordinal);

    private readonly HyphenationPatterns _patterns;
    private readonly ConcurrentDictionary<string, int[]> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Hyphenator(HyphenationPatterns patterns)
    {
        _patterns = patterns;
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>
    /// The hyphenator of a BCP 47 tag; <see langword="null"/> for a language without patterns, whose words are not divided.
    /// </summary>
    public static Hyphenator? For(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var dash = tag.IndexOf('-', StringComparison.Ordinal);
        var language = (dash < 0 ? tag : tag[..dash]).ToLowerInvariant();
        return ByLanguage.GetOrAdd(language, static name => new Lazy<Hyphenator?>(() => Load(name))).Value;
    }

    /// <summary>The places where a word may be divided, as numbers of characters before the hyphen, ascending.</summary>
    /// <param name="word">
    /// Without the punctuation around it. What has a digit or a capital inside is a name or an abbreviation and stays whole.
    /// </param>
    public ReadOnlySpan<int> Divide(ReadOnlySpan<char> word)
    {
        if (word.Length < ShortestWord)
            return [];
        if (_lookup.TryGetValue(word, out var places))
            return places;
        for (var i = 0; i < word.Length; i++)
            if (!char.IsLetter(word[i]) || (i > 0 && char.IsUpper(word[i])))
                return [];
        Span<char> lower = word.Length <= 128 ? stackalloc char[word.Length] : new char[word.Length];
        word.ToLowerInvariant(lower);
        places = _patterns.Divide(lower, LettersBefore, LettersAfter);
        _words.TryAdd(word.ToString(), places);
        return places;
    }

    private static Hyphenator? Load(string language)
    {
        var name = language switch
        {
            "da" => "hyph-da.tex",
            "en" => "hyph-en-gb.tex",
            "sv" => "hyph-sv.tex",
            _ => null,
        };
        if (name is null)
            return null;
        using var stream =
            Assembly.GetExecutingAssembly().GetManifestResourceStream("DocGen.Core.Hyphenation." + name)
            ?? throw new InvalidOperationException($"'{name}' is missing in the assembly");
        using var reader = new StreamReader(stream);
        return new Hyphenator(HyphenationPatterns.Parse(reader.ReadToEnd()));
    }
}
