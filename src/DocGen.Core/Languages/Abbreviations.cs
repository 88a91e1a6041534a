using System.Collections.Frozen;

namespace DocGen.Core.Languages;

/// <summary>
/// The abbreviations of a language that end with a point: where a sentence ends depends on them. Compared without regard to case.
/// </summary>
public sealed class Abbreviations
{
    private readonly Lazy<FrozenSet<string>> _inside;
    private readonly Lazy<FrozenSet<string>> _atEnd;

    /// <param name="inside">Those that something follows: <c>bl.a.</c>, <c>e.g.</c>; no sentence ends with one.</param>
    /// <param name="atEnd">Those that a sentence may end with: <c>etc.</c>; it does unless a number follows.</param>
    public Abbreviations(IEnumerable<string> inside, IEnumerable<string> atEnd)
    {
        _inside = new(() => inside.ToFrozenSet(StringComparer.OrdinalIgnoreCase));
        _atEnd = new(() => atEnd.ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether no sentence ends with a word, point included.</summary>
    public bool IsInside(ReadOnlySpan<char> word) => _inside.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a sentence may end with a word, point included, and need not.</summary>
    public bool MayBeAtEnd(ReadOnlySpan<char> word) => _atEnd.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
