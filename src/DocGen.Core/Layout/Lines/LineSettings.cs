using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Lines;

/// <summary>The settings of the lines of a paragraph. Lengths in EMU.</summary>
/// <param name="Style">The text style of the paragraph, which determines the height of the lines.</param>
/// <param name="Width">The available width.</param>
/// <param name="LineHeight">The distance of the baselines.</param>
/// <param name="Alignment">Left, right, centred or justified.</param>
internal readonly record struct LineSettings(RunStyle Style, long Width, long LineHeight, TextAlignment Alignment)
{
    /// <summary>The indent of the first line; negative for a hanging indent.</summary>
    public long FirstIndent { get; init; }

    /// <summary>The space to the right of right-aligned lines that aligns decimal separators.</summary>
    public long RightInset { get; init; }

    /// <summary>Whether words are hyphenated to improve lines. Words that do not fit on a line are divided in any case.</summary>
    public bool Hyphenate { get; init; }
}
