using System.Buffers;

namespace DocGen.Core.Languages.Hyphenation;

/// <summary>
/// Patterns that say where words of a language divide: F. M. Liang, <i>Word Hy-phen-a-tion by Com-put-er</i> (1983). A digit in a
/// pattern stands between two letters; the highest of all patterns that match counts, and a word divides where it is odd.
/// </summary>
internal sealed class HyphenationPatterns
{
    private const char WordEdge = '.';
    private const string Begin = "\\patterns{";

    private readonly Dictionary<string, byte[]> _levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private int _longest;

    private HyphenationPatterns() => _lookup = _levels.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Reads the patterns, and the exceptions if any, of a file of the package hyph-utf8.</summary>
    public static HyphenationPatterns Parse(string tex)
    {
        var patterns = new HyphenationPatterns();
        var start = tex.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = tex.IndexOf('}', start);
        foreach (var line in tex.AsSpan(start, end - start).EnumerateLines())
        {
            var comment = line.IndexOf('%');
            var content = comment < 0 ? line : line[..comment];
            foreach (var range in content.Split(' '))
                if (!content[range].Trim().IsEmpty)
                    patterns.Add(content[range].Trim());
        }

        return patterns;
    }

    /// <summary>Finds the places in a word.</summary>
    /// <param name="word">Letters only, lower case.</param>
    /// <param name="left">Letters that stay before a hyphen at least.</param>
    /// <param name="right">Letters that come after it at least.</param>
    /// <returns>The numbers of letters before each place, ascending.</returns>
    public int[] Divide(ReadOnlySpan<char> word, int left, int right)
    {
        if (word.Length < left + right)
            return [];
        var text = ArrayPool<char>.Shared.Rent(word.Length + 2);
        var levels = ArrayPool<byte>.Shared.Rent(word.Length + 3);
        Array.Clear(levels);
        text[0] = WordEdge;
        word.CopyTo(text.AsSpan(1));
        text[word.Length + 1] = WordEdge;
        var whole = text.AsSpan(0, word.Length + 2);
        for (var i = 0; i < whole.Length; i++)
        {
            for (var length = 1; length <= _longest && i + length <= whole.Length; length++)
            {
                if (!_lookup.TryGetValue(whole.Slice(i, length), out var found))
                    continue;
                for (var j = 0; j < found.Length; j++)
                    levels[i + j] = Math.Max(levels[i + j], found[j]);
            }
        }

        var places = new List<int>();
        // levels[n] stands before whole[n]; the first letter of the word is whole[1].
        for (var n = left; n <= word.Length - right; n++)
            if ((levels[n + 1] & 1) == 1)
                places.Add(n);
        ArrayPool<char>.Shared.Return(text);
        ArrayPool<byte>.Shared.Return(levels);
        return [.. places];
    }

    private void Add(ReadOnlySpan<char> pattern)
    {
        var letters = new char[pattern.Length];
        var levels = new byte[pattern.Length + 1];
        var count = 0;
        foreach (var c in pattern)
        {
            if (char.IsAsciiDigit(c))
                levels[count] = (byte)(c - '0');
            else
                letters[count++] = c;
        }

        _levels[new string(letters, 0, count)] = levels[..(count + 1)];
        _longest = Math.Max(_longest, count);
    }
}
