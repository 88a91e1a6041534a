using DocGen.Core.Drawing;

namespace DocGen.Tests.Layout;

/// <summary>A font in which every character but the soft hyphen is as wide as every other, whatever its size.</summary>
internal sealed class FixedMetrics(Length advance) : IFontMetrics
{
    public Length Measure(ReadOnlySpan<char> text, in TextFace face) => advance * (text.Length - text.Count('\u00AD'));

    public FontExtent ExtentOf(in TextFace face) =>
        new(face.Size * 0.75, face.Size * 0.25, face.Size * 0.7, face.Size * 0.5, face.Size * -0.1, face.Size * 0.05);
}
