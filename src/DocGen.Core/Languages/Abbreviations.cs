using System.Collections.Frozen;

namespace DocGen.Core.Languages;

/// <summary>
/// The abbreviations of a language that end with a full stop, which affect where sentences end. Compared without regard to case.
/// </summary>
public sealed class Abbreviations
{
    private readonly Lazy<FrozenSet<string>> _inside;
    private readonly Lazy<FrozenSet<string>> _atEnd;

    /// <param name="inside">Abbreviations that are always followed by something: <c>bl.a.</c>, <c>e.g.</c>; no sentence ends with
    /// one.</param>
    /// <param name="atEnd">Abbreviations that can end a sentence: <c>etc.</c>; they do unless a number follows.</param>
    public Abbreviations(IEnumerable<string> inside, IEnumerable<string> atEnd)
    {
        _inside = new(() => inside.ToFrozenSet(StringComparer.OrdinalIgnoreCase));
        _atEnd = new(() => atEnd.ToFrozenSet(StringComparer.OrdinalIgnoreCase));
    }

    /// <summary>Whether a word, including its full stop, never ends a sentence.</summary>
    public bool IsInside(ReadOnlySpan<char> word) => _inside.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    /// <summary>Whether a word, including its full stop, can end a sentence but need not.</summary>
    public bool MayBeAtEnd(ReadOnlySpan<char> word) => _atEnd.Value.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
