using System.Collections.Concurrent;
using System.Reflection;

namespace DocGen.Core.Languages.Hyphenation;

/// <summary>Finds the hyphenation points of words. Safe for concurrent use; results are cached.</summary>
public sealed class Hyphenator
{
    /// <summary>Shorter words are not hyphenated: it would hardly improve lines and make them harder to read.</summary>
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

    /// <summary>The hyphenator of a language without patterns: it does not hyphenate.</summary>
    public static Hyphenator None { get; } = new(() => HyphenationPatterns.Parse("\\patterns{}"), 1, 1);

    /// <summary>Creates a hyphenator that reads its patterns on first use.</summary>
    /// <param name="open">Opens a file in the format of the package hyph-utf8 (TeX, UTF-8).</param>
    /// <param name="minBefore">The minimum number of letters before a hyphen; 2 allows "se-kretariat" and "be-tale".</param>
    /// <param name="minAfter">The minimum number of letters after a hyphen. 3, although TeX has 2 for some languages: an ending of two
    /// letters on a new line saves no space and is slow to read.</param>
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

    /// <summary>Uses bundled patterns.</summary>
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

    /// <summary>The hyphenation points of a word, as ascending numbers of characters before the hyphen.</summary>
    /// <param name="word">The word without surrounding punctuation. A word with a digit or an inner capital is a name or an abbreviation
    /// and is not hyphenated.</param>
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
