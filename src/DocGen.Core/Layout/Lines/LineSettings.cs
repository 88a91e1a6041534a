using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Lines;

/// <summary>How the lines of a paragraph are set. Lengths in EMU.</summary>
/// <param name="Style">Of the paragraph's letters; it gives the height of the lines.</param>
/// <param name="Width">Room for a line.</param>
/// <param name="LineHeight">From baseline to baseline.</param>
/// <param name="Alignment">Left, right, centred or justified.</param>
internal readonly record struct LineSettings(RunStyle Style, long Width, long LineHeight, TextAlignment Alignment)
{
    /// <summary>Added before the first line; negative to let it hang.</summary>
    public long FirstIndent { get; init; }

    /// <summary>Room kept free at the right of right-aligned lines, so that numbers stand comma below comma.</summary>
    public long RightInset { get; init; }

    /// <summary>Whether words are divided to fill lines better. Those that fit no line are divided all the same.</summary>
    public bool Hyphenate { get; init; }
}
