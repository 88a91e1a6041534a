namespace DocGen.Core.Drawing;

/// <summary>Measures text. Implementations are safe for concurrent use.</summary>
public interface IFontMetrics
{
    /// <summary>
    /// The width of text on one line: the sum of the widths of its words and spaces, each shaped separately, so that the width of a line
    /// equals the sum of the widths from which it was built. A soft hyphen (U+00AD) has no width: code that ends a line with one adds the
    /// width of a hyphen.
    /// </summary>
    Length Measure(ReadOnlySpan<char> text, in TextFace face);

    /// <summary>The vertical metrics of a face.</summary>
    FontExtent ExtentOf(in TextFace face);
}

/// <summary>The properties that determine the width of a character.</summary>
public readonly record struct TextFace(FontFace Font, bool Bold, bool Italic, Length Size)
{
    /// <summary>The space added after each character; text with letter spacing has no ligatures.</summary>
    public Length LetterSpacing { get; init; }
}
