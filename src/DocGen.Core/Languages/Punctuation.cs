using System.Collections.Frozen;
using System.Text;

namespace DocGen.Core.Languages;

/// <summary>How a language sets its punctuation marks.</summary>
public sealed record Punctuation
{
    /// <summary>As in most languages: no space before a mark.</summary>
    public static readonly Punctuation Plain = new() { Colon = ": ", Semicolon = "; " };

    /// <summary>Between a word and what is said of it, with its spaces.</summary>
    public required string Colon { get; init; }

    /// <summary>Between the parts of an enumeration that have commas themselves, with its spaces.</summary>
    public required string Semicolon { get; init; }

    /// <summary>The space that an ordinary one before a mark becomes, by the mark, so that no line begins with it.</summary>
    public IReadOnlyDictionary<char, char> SpacesBefore { get; init; } = FrozenDictionary<char, char>.Empty;

    /// <summary>The space that an ordinary one after a mark becomes, by the mark.</summary>
    public IReadOnlyDictionary<char, char> SpacesAfter { get; init; } = FrozenDictionary<char, char>.Empty;

    /// <summary>Whether a mark has a space of its own at all.</summary>
    public bool HasSpaces => SpacesBefore.Count + SpacesAfter.Count > 0;

    /// <summary>The text with the language's spaces at its marks; itself when nothing changes.</summary>
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
