namespace DocGen.Pdf.Fonts;

/// <summary>
/// The blocks of scripts that run from right to left (UAX 9). Words are set from left to right, so the glyphs that a font has for such a
/// script (a mathematics font has isolated Arabic letters) would not give readable text.
/// </summary>
internal static class RightToLeft
{
    public static bool Is(uint character) =>
        character
            is (>= 0x0590 and <= 0x08FF)
                or (>= 0xFB1D and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFC)
                or (>= 0x10800 and <= 0x10FFF)
                or (>= 0x1E800 and <= 0x1EDFF);
}
