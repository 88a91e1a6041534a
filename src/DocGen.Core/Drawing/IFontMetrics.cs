namespace DocGen.Core.Drawing;

/// <summary>Says how wide and how high text is. It may be used by several threads.</summary>
public interface IFontMetrics
{
    /// <summary>
    /// The width of text on one line: the sum of its words and spaces, which are shaped one by one, so that the width of a line is the sum
    /// of the widths it was put together from. A soft hyphen (U+00AD) has no width: who ends a line with it
    /// adds the width of a hyphen.
    /// </summary>
    Length Measure(ReadOnlySpan<char> text, in TextFace face);

    /// <summary>The vertical measures of a face.</summary>
    FontExtent ExtentOf(in TextFace face);
}

/// <summary>What decides the width of a letter.</summary>
public readonly record struct TextFace(FontFace Font, bool Bold, bool Italic, Length Size)
{
    /// <summary>Room after each letter and space, beside that of the font; letters that have some are not joined in ligatures.</summary>
    public Length LetterSpacing { get; init; }
}
