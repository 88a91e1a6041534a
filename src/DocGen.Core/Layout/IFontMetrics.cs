using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout;

/// <summary>Says how wide text is.</summary>
public interface IFontMetrics
{
    /// <summary>The width of text on one line, without kerning across calls.</summary>
    Length Measure(ReadOnlySpan<char> text, in TextFace face);
}

/// <summary>What decides the width of a letter.</summary>
public readonly record struct TextFace(FontFace Font, bool Bold, bool Italic, Length Size);
