namespace DocGen.Pdf.Fonts;

/// <summary>A word as glyphs.</summary>
/// <param name="Runs">One for each font that it needs; as a rule one.</param>
/// <param name="Missing">The first character that no font has; 0 when there is none.</param>
internal sealed record ShapedWord(GlyphRun[] Runs, uint Missing);

/// <summary>Glyphs of one font, left to right.</summary>
internal sealed record GlyphRun(FontFile Font, Glyph[] Glyphs)
{
    /// <summary>In font units.</summary>
    public int Advance { get; } = Sum(Glyphs);

    /// <summary>How many glyphs have a width of their own: marks stand on those before them.</summary>
    public int Letters { get; } = Glyphs.Count(glyph => glyph.Advance != 0);

    private static int Sum(Glyph[] glyphs)
    {
        var sum = 0;
        foreach (var glyph in glyphs)
            sum += glyph.Advance;
        return sum;
    }
}

/// <summary>One glyph. Lengths in font units.</summary>
/// <param name="Id">In the font.</param>
/// <param name="Advance">To the next glyph, kerning included.</param>
/// <param name="Width">The glyph's own width.</param>
/// <param name="XOffset">To the right of where it would stand.</param>
/// <param name="YOffset">Above the baseline.</param>
/// <param name="Text">The characters that it stands for; empty for what continues another (a mark, a part).</param>
internal readonly record struct Glyph(ushort Id, int Advance, int Width, int XOffset, int YOffset, string Text);
