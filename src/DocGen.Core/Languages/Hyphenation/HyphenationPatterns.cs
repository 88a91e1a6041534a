using System.Buffers;

namespace DocGen.Core.Languages.Hyphenation;

/// <summary>
/// Patterns for the hyphenation of a language: F. M. Liang, <i>Word Hy-phen-a-tion by Com-put-er</i> (1983). A digit in a pattern is a
/// value between two letters; at each position the maximum of all matching patterns counts, and an odd value allows a hyphen.
/// </summary>
internal sealed class HyphenationPatterns
{
    private const char WordEdge = '.';

    private readonly Dictionary<string, byte[]> _levels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, byte[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Dictionary<string, int[]> _exceptions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _exceptionLookup;
    private int _longest;

    private HyphenationPatterns() =>
        (_lookup, _exceptionLookup) = (
            _levels.GetAlternateLookup<ReadOnlySpan<char>>(),
            _exceptions.GetAlternateLookup<ReadOnlySpan<char>>()
        );

    /// <summary>Reads the patterns, and any exceptions, from a file of the package hyph-utf8.</summary>
    /// <exception cref="FormatException">The file has no patterns.</exception>
    public static HyphenationPatterns Parse(string tex)
    {
        var patterns = new HyphenationPatterns();
        if (!ForEachWord(tex, "\\patterns{", patterns.Add))
            throw new FormatException("the file has no \\patterns{…}");
        ForEachWord(tex, "\\hyphenation{", patterns.AddException);
        return patterns;
    }

    /// <summary>Finds the hyphenation points of a word.</summary>
    /// <param name="word">Letters only, in lower case.</param>
    /// <param name="left">The minimum number of letters before a hyphen.</param>
    /// <param name="right">The minimum number of letters after a hyphen.</param>
    /// <returns>The number of letters before each hyphenation point, ascending.</returns>
    public int[] Divide(ReadOnlySpan<char> word, int left, int right)
    {
        if (word.Length < left + right)
            return [];
        if (_exceptionLookup.TryGetValue(word, out var known))
        {
            var length = word.Length;
            return Array.FindAll(known, place => place >= left && place <= length - right);
        }

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
        // levels[n] is the value before whole[n]; the first letter of the word is whole[1].
        for (var n = left; n <= word.Length - right; n++)
            if ((levels[n + 1] & 1) == 1)
                places.Add(n);
        ArrayPool<char>.Shared.Return(text);
        ArrayPool<byte>.Shared.Return(levels);
        return [.. places];
    }

    /// <summary>Reads the words between a command and its closing brace; a per cent sign begins a comment to the end of the line.</summary>
    private static bool ForEachWord(string tex, string command, TakeWord take)
    {
        var isInside = false;
        var found = false;
        foreach (var line in tex.AsSpan().EnumerateLines())
        {
            var comment = line.IndexOf('%');
            var rest = comment < 0 ? line : line[..comment];
            if (!isInside)
            {
                var begin = rest.IndexOf(command, StringComparison.Ordinal);
                if (begin < 0)
                    continue;
                isInside = found = true;
                rest = rest[(begin + command.Length)..];
            }

            var end = rest.IndexOf('}');
            if (end >= 0)
            {
                isInside = false;
                rest = rest[..end];
            }

            foreach (var range in rest.SplitAny(" \t"))
                if (!rest[range].IsEmpty)
                    take(rest[range]);
        }

        return found;
    }

    /// <summary>Adds a word with hyphens at all its hyphenation points.</summary>
    private void AddException(ReadOnlySpan<char> word)
    {
        var letters = new char[word.Length];
        var places = new List<int>();
        var count = 0;
        foreach (var c in word)
        {
            if (c == '-')
                places.Add(count);
            else
                letters[count++] = c;
        }

        _exceptions[new string(letters, 0, count).ToLowerInvariant()] = [.. places];
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

    private delegate void TakeWord(ReadOnlySpan<char> word);
}
