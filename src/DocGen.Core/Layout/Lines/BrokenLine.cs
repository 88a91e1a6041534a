namespace DocGen.Core.Layout.Lines;

/// <summary>A line of a paragraph.</summary>
/// <param name="Start">Its first item.</param>
/// <param name="End">Behind its last item; spaces at its ends are left out.</param>
/// <param name="Hyphen">Whether it ends with a hyphen that is not in the text.</param>
/// <param name="Width">Its natural width in EMU, that hyphen included.</param>
/// <param name="Spaces">How many spaces can be widened.</param>
/// <param name="IsLast">Whether it ends the paragraph or stands before a forced break: it is not justified.</param>
internal readonly record struct BrokenLine(int Start, int End, bool Hyphen, long Width, int Spaces, bool IsLast)
{
    /// <summary>
    /// Whether a space or a forced break ends it. The line then ends with a space that nobody sees, so that those who listen, search or
    /// copy
    /// do not find its last word joined to the next line's first.
    /// </summary>
    public bool PartsWords { get; init; }
}

/// <summary>How well a paragraph could be broken.</summary>
internal enum LineQuality
{
    Good,

    /// <summary>A line is so empty that words should be divided.</summary>
    Loose,

    /// <summary>A line is wider than there is room.</summary>
    Overfull,
}
