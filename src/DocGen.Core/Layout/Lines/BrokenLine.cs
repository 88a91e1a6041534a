namespace DocGen.Core.Layout.Lines;

/// <summary>A line of a paragraph.</summary>
/// <param name="Start">The index of its first item.</param>
/// <param name="End">The index after its last item; spaces at both ends are excluded.</param>
/// <param name="Hyphen">Whether it ends with a hyphen that is not in the text.</param>
/// <param name="Width">Its natural width in EMU, including that hyphen.</param>
/// <param name="Spaces">The number of spaces that can be stretched.</param>
/// <param name="IsLast">Whether it ends the paragraph or precedes a forced break, so that it is not justified.</param>
internal readonly record struct BrokenLine(int Start, int End, bool Hyphen, long Width, int Spaces, bool IsLast)
{
    /// <summary>
    /// Whether a space or a forced break ends it. The line then ends with an invisible space, so that its last word is not joined to the
    /// first word of the next line when the text is read aloud, searched or copied.
    /// </summary>
    public bool PartsWords { get; init; }
}

/// <summary>How well a paragraph was broken.</summary>
internal enum LineQuality
{
    Good,

    /// <summary>A line is so loose that words should be hyphenated.</summary>
    Loose,

    /// <summary>A line is wider than the available width.</summary>
    Overfull,
}
