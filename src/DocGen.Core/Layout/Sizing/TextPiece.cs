namespace DocGen.Core.Layout.Sizing;

/// <summary>A stretch of text that no line break divides, and what follows it. Widths in EMU.</summary>
/// <param name="Width">Without the space after it.</param>
/// <param name="Space">The space after it, which disappears at the end of a line; negative for a hyphen that appears only there.</param>
/// <param name="Break">What may or must happen after it.</param>
/// <param name="HasDigit">Whether it holds a number, which stays whole even where words must break.</param>
internal readonly record struct TextPiece(long Width, long Space, PieceBreak Break, bool HasDigit)
{
    /// <summary>The width of its widest part when its words are divided, with the hyphen.</summary>
    public long Part { get; init; }
}

/// <summary>What follows a piece.</summary>
internal enum PieceBreak
{
    /// <summary>Nothing: the next piece continues it.</summary>
    None,
    Allowed,
    Mandatory,
}
