using System.Collections.Frozen;
using System.Text;

namespace DocGen.Core.Languages;

/// <summary>The punctuation of a language.</summary>
public sealed record Punctuation
{
    /// <summary>As in most languages: no space before a mark.</summary>
    public static readonly Punctuation Plain = new() { Colon = ": ", Semicolon = "; " };

    /// <summary>The colon between a term and its explanation, with its spaces.</summary>
    public required string Colon { get; init; }

    /// <summary>The separator between items of an enumeration that contain commas, with its spaces.</summary>
    public required string Semicolon { get; init; }

    /// <summary>The replacement for an ordinary space before a punctuation mark, by mark, so that no line begins with the mark.</summary>
    public IReadOnlyDictionary<char, char> SpacesBefore { get; init; } = FrozenDictionary<char, char>.Empty;

    /// <summary>The replacement for an ordinary space after a punctuation mark, by mark.</summary>
    public IReadOnlyDictionary<char, char> SpacesAfter { get; init; } = FrozenDictionary<char, char>.Empty;

    /// <summary>Whether any mark has a special space.</summary>
    public bool HasSpaces => SpacesBefore.Count + SpacesAfter.Count > 0;

    /// <summary>Applies the spaces of the language at punctuation marks; returns the same string if nothing changes.</summary>
    public string Space(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!HasSpaces)
            return text;
        StringBuilder? spaced = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (
                text[i] == ' '
                && (
                    (i + 1 < text.Length && SpacesBefore.TryGetValue(text[i + 1], out var space))
                    || (i > 0 && SpacesAfter.TryGetValue(text[i - 1], out space))
                )
            )
                (spaced ??= new StringBuilder(text))[i] = space;
        }

        return spaced?.ToString() ?? text;
    }
}
