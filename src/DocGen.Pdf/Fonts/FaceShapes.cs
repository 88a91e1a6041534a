using System.Collections.Concurrent;

namespace DocGen.Pdf.Fonts;

/// <summary>The shaped words of one face, independent of the size. Safe for concurrent use.</summary>
internal sealed class FaceShapes
{
    /// <summary>The maximum number of cached words; further words are shaped each time.</summary>
    private const int MaxWords = 100_000;

    private readonly ConcurrentDictionary<string, ShapedWord> _words = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ShapedWord>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly Shaper _shaper;
    private int _count;

    public FaceShapes(Shaper shaper)
    {
        _shaper = shaper;
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        Space = shaper.Shape(" ");
        Hyphen = shaper.Shape("-");
    }

    public FontFile First => _shaper.First;

    public ShapedWord Space { get; }

    public ShapedWord Hyphen { get; }

    /// <summary>Shapes a word.</summary>
    /// <param name="word">The word, without spaces; invisible characters are skipped.</param>
    public ShapedWord Shape(ReadOnlySpan<char> word)
    {
        if (_lookup.TryGetValue(word, out var shaped))
            return shaped;
        Span<char> visible = word.Length <= 256 ? stackalloc char[word.Length] : new char[word.Length];
        var length = 0;
        foreach (var c in word)
            if (!Invisible.Is(c))
                visible[length++] = c;
        shaped = _shaper.Shape(visible[..length]);
        if (Interlocked.Increment(ref _count) <= MaxWords)
            _words.TryAdd(word.ToString(), shaped);
        return shaped;
    }
}

/// <summary>Characters with no width and no glyph, which only control line breaking and text direction.</summary>
internal static class Invisible
{
    public static bool Is(char c) =>
        c
            is '\u00AD'
                or '\u200B'
                or '\u200E'
                or '\u200F'
                or (>= '\u202A' and <= '\u202E')
                or '\u2060'
                or (>= '\u2066' and <= '\u2069')
                or '\uFEFF'
                or '\uFE0F'
                or '\uFE0E';
}
