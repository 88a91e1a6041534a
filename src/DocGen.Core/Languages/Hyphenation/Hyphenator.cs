using System.Collections.Concurrent;
using System.Reflection;

namespace DocGen.Core.Languages.Hyphenation;

/// <summary>Says where words of a language may be divided at the end of a line. Safe for concurrent use; remembers its answers.</summary>
public sealed class Hyphenator
{
    /// <summary>Shorter words are left whole: dividing them helps no line and hurts the reader.</summary>
    private const int ShortestWord = 6;

    private readonly Lazy<HyphenationPatterns> _patterns;
    private readonly int _minBefore;
    private readonly int _minAfter;
    private readonly ConcurrentDictionary<string, int[]> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    private Hyphenator(Func<HyphenationPatterns> patterns, int minBefore, int minAfter)
    {
        _patterns = new(patterns);
        (_minBefore, _minAfter) = (minBefore, minAfter);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>For a language without patterns: no word is divided.</summary>
    public static Hyphenator None { get; } = new(() => HyphenationPatterns.Parse("\\patterns{}"), 1, 1);

    /// <summary>Reads patterns when the first word asks for them.</summary>
    /// <param name="open">Opens a file as the package hyph-utf8 has them (TeX, UTF-8).</param>
    /// <param name="minBefore">Letters that stay before a hyphen at least; 2 lets "se-kretariat" and "be-tale" be divided.</param>
    /// <param name="minAfter">
    /// Letters that come after it at least. 3, though TeX has 2 for some languages: an ending of two letters on a line of its own saves no
    /// room and is slow to read.
    /// </param>
    public static Hyphenator FromTex(Func<TextReader> open, int minBefore = 2, int minAfter = 3)
    {
        ArgumentNullException.ThrowIfNull(open);
        ArgumentOutOfRangeException.ThrowIfLessThan(minBefore, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(minAfter, 1);
        return new Hyphenator(
            () =>
            {
                using var reader = open();
                return HyphenationPatterns.Parse(reader.ReadToEnd());
            },
            minBefore,
            minAfter
        );
    }

    /// <summary>Patterns that come with DocGen.</summary>
    /// <param name="file">A file of <c>Hyphenation/Patterns</c>.</param>
    internal static Hyphenator FromFile(string file, int minBefore = 2, int minAfter = 3) =>
        FromTex(
            () =>
                new StreamReader(
                    Assembly.GetExecutingAssembly().GetManifestResourceStream("DocGen.Core.Hyphenation." + file)
                        ?? throw new InvalidOperationException($"'{file}' is missing in the assembly")
                ),
            minBefore,
            minAfter
        );

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
        places = _patterns.Value.Divide(lower, _minBefore, _minAfter);
        _words.TryAdd(word.ToString(), places);
        return places;
    }
}
