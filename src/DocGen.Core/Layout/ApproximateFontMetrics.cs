using DocGen.Core.Drawing;

namespace DocGen.Core.Layout;

/// <summary>
/// Estimated text widths without a font: by class of character, modelled on a humanist sans serif (Source Sans, Calibri and Carlito differ
/// from it by a few per cent). Estimates are wide rather than narrow, so that a word that fits here also fits on the page.
/// </summary>
internal sealed class ApproximateFontMetrics : IFontMetrics
{
    public static readonly ApproximateFontMetrics Instance = new();

    private const int Monospace = 600;
    private const int Wide = 1000;

    // Thousandths of the font size for U+0020 to U+00FF.
    private static readonly ushort[] Advances = BuildAdvances();

    private ApproximateFontMetrics() { }

    public Length Measure(ReadOnlySpan<char> text, in TextFace face)
    {
        var thousandths = 0L;
        if (face.Font.Generic == "monospace")
        {
            foreach (var c in text)
                thousandths += IsInvisible(c) ? 0 : Monospace;
        }
        else
        {
            foreach (var c in text)
                thousandths += (uint)(c - ' ') < (uint)Advances.Length ? Advances[c - ' '] : Other(c);
            if (face.Bold)
                thousandths = thousandths * 106 / 100;
            if (face.Font.Generic == "serif")
                thousandths = thousandths * 104 / 100;
        }

        var width = thousandths * face.Size.Emu / 1000;
        if (face.LetterSpacing.Emu != 0)
            foreach (var c in text)
                width += IsInvisible(c) ? 0 : face.LetterSpacing.Emu;
        return new Length(width);
    }

    public FontExtent ExtentOf(in TextFace face) =>
        new(face.Size * 0.95, face.Size * 0.3, face.Size * 0.66, face.Size * 0.48, face.Size * -0.1, face.Size * 0.05);

    private static int Other(char c) =>
        c switch
        {
            _ when IsInvisible(c) => 0,
            < '\u2000' => 570,
            '\u2014' or '\u2026' or '\u2030' => 900,
            >= '\u2018' and <= '\u201A' => 250,
            >= '\u2000' and <= '\u200A' => 300,
            < '\u2070' => 500,
            >= '\uDC00' and <= '\uDFFF' => 0,
            _ => Wide,
        };

    private static bool IsInvisible(char c) =>
        c
            is '\u00AD'
                or (>= '\u0300' and <= '\u036F')
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u206F')
                or (>= '\uFE00' and <= '\uFE0F')
                or '\uFEFF'
                or (>= '\uDC00' and <= '\uDFFF');

    private static ushort[] BuildAdvances()
    {
        var advances = new ushort[0x100 - ' '];
        Array.Fill(advances, (ushort)540);
        Set("abdeghknopquvyßàáâãäåèéêëñòóôõöøùúûüýþÿð", 530);
        Set("cszxç", 470);
        Set("0123456789", 507);
        Set("frt", 345);
        Set("ijlìíîï|", 250);
        Set("mM", 840);
        Set("w", 740);
        Set("æ", 800);
        Set("ABCPRKXYTEFSZÀÁÂÃÄÅÇÈÉÊËÝÞ", 590);
        Set("LJ", 480);
        Set("DGHNOQUVÐÑÒÓÔÕÖØÙÚÛÜ", 665);
        Set("I", 270);
        Set("ÌÍÎÏ", 275);
        Set("WÆ", 890);
        Set(" \u00A0", 220);
        Set(".,:;'·", 262);
        Set("!-()[]{}/\\`\"°´¸", 330);
        Set("*", 430);
        Set("%&@©®¼½¾", 830);
        Set("\u00AD", 0);
        return advances;

        void Set(string letters, ushort width)
        {
            foreach (var letter in letters)
                advances[letter - ' '] = width;
        }
    }
}
