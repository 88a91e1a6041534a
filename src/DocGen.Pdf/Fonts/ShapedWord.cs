namespace DocGen.Pdf.Fonts;

/// <summary>A word as glyphs.</summary>
/// <param name="Runs">One run per font; normally a single one.</param>
/// <param name="Missing">The first character that no font has, or 0 if there is none.</param>
internal sealed record ShapedWord(GlyphRun[] Runs, uint Missing);

/// <summary>Glyphs of one font, from left to right.</summary>
internal sealed record GlyphRun(FontFile Font, Glyph[] Glyphs)
{
    /// <summary>The sum of the advances, in font units.</summary>
    public int Advance { get; } = Sum(Glyphs);

    /// <summary>The number of glyphs with an advance width: combining marks have none.</summary>
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
/// <param name="Id">The glyph index in the font.</param>
/// <param name="Advance">The distance to the next glyph, including kerning.</param>
/// <param name="Width">The width of the glyph itself, without kerning.</param>
/// <param name="XOffset">The shift to the right of its normal position.</param>
/// <param name="YOffset">The shift above the baseline.</param>
/// <param name="Text">The characters that it represents; empty for a glyph that continues another (a mark, a part).</param>
internal readonly record struct Glyph(ushort Id, int Advance, int Width, int XOffset, int YOffset, string Text);
