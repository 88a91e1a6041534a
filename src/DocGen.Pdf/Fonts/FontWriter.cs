using System.Buffers.Binary;
using System.IO.Hashing;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Fonts;

/// <summary>Writes a font as a composite font with its used glyphs embedded (ISO 32000-1, 9.7 and 9.9).</summary>
internal static class FontWriter
{
    public static void Write(UsedFont font, PdfFile file)
    {
        var glyphs = font.Glyphs.ToList();
        var tables = font.File.Tables;
        var subset = FontSubset.Make(font.File, glyphs.Select(glyph => glyph.Glyph));
        var name = SubsetTag(subset) + "+" + tables.PostScriptName;
        var entries = new PdfBuffer();
        var program = file.AddStream(entries.Raw("/Length1 "u8).Int(subset.Length).Written, subset);
        var toUnicode = file.AddStream([], ToUnicodeMap.Write(glyphs).Written);
        var descriptor = file.Add(Descriptor(name, font.File, program));
        var descendant = new PdfBuffer();
        descendant
            .Raw("<</Type/Font/Subtype/CIDFontType2/BaseFont"u8)
            .Name(name)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor "u8)
            .Ref(descriptor);
        MapToGlyphs(descendant, glyphs, file);
        descendant.Raw("/W["u8);
        Widths(descendant, font.File, glyphs);
        var composite = new PdfBuffer();
        composite
            .Raw("<</Type/Font/Subtype/Type0/BaseFont"u8)
            .Name(name)
            .Raw("/Encoding/Identity-H/DescendantFonts["u8)
            .Ref(file.Add(descendant.Raw("]>>"u8)))
            .Raw("]/ToUnicode "u8)
            .Ref(toUnicode)
            .Raw(">>"u8);
        file.Write(font.Id, composite);
    }

    /// <summary>Six capital letters (9.6.4) computed from the content, so that equal subsets have equal names.</summary>
    private static string SubsetTag(byte[] subset)
    {
        ReadOnlySpan<byte> hash = XxHash128.Hash(subset);
        Span<char> tag = stackalloc char[6];
        for (var i = 0; i < tag.Length; i++)
            tag[i] = (char)('A' + (hash[i] % 26));
        return tag.ToString();
    }

    private static PdfBuffer Descriptor(string name, FontFile font, int program)
    {
        // Table 123: bit 1 fixed pitch, bit 3 symbolic (the font has its own encoding), bit 7 italic.
        const int fixedPitch = 1;
        const int symbolic = 4;
        const int italic = 64;
        // The stem width, estimated from the weight; it is required, but used by readers only if a font is missing.
        const double stemPerWeight = 0.2;
        var tables = font.Tables;
        var flags = symbolic | (tables.IsFixedPitch ? fixedPitch : 0) | (tables.ItalicAngle != 0 ? italic : 0);
        var buffer = new PdfBuffer();
        return buffer
            .Raw("<</Type/FontDescriptor/FontName"u8)
            .Name(name)
            .Raw("/Flags "u8)
            .Int(flags)
            .Raw("/FontBBox["u8)
            .Real(Scaled(tables.BoundingBox.XMin))
            .Space()
            .Real(Scaled(tables.BoundingBox.YMin))
            .Space()
            .Real(Scaled(tables.BoundingBox.XMax))
            .Space()
            .Real(Scaled(tables.BoundingBox.YMax))
            .Raw("]/ItalicAngle "u8)
            .Real(tables.ItalicAngle)
            .Raw("/Ascent "u8)
            .Real(Scaled(tables.Ascender))
            .Raw("/Descent "u8)
            .Real(Scaled(tables.Descender))
            .Raw("/CapHeight "u8)
            .Real(Scaled(tables.CapHeight))
            .Raw("/XHeight "u8)
            .Real(Scaled(tables.XHeight))
            .Raw("/StemV "u8)
            .Real(tables.Weight * stemPerWeight)
            .Raw("/FontFile2 "u8)
            .Ref(program)
            .Raw(">>"u8);

        double Scaled(int units) => units * 1000.0 / tables.UnitsPerEm;
    }

    /// <summary>Maps codes to glyph indices if they are not identical, which happens when a glyph has several codes (9.7.4.2).</summary>
    private static void MapToGlyphs(PdfBuffer descendant, List<UsedGlyph> glyphs, PdfFile file)
    {
        if (glyphs.TrueForAll(glyph => glyph.Code == glyph.Glyph))
        {
            descendant.Raw("/CIDToGIDMap/Identity"u8);
            return;
        }

        var map = new byte[2 * (glyphs[^1].Code + 1)];
        foreach (var glyph in glyphs)
            BinaryPrimitives.WriteUInt16BigEndian(map.AsSpan(2 * glyph.Code), glyph.Glyph);
        descendant.Raw("/CIDToGIDMap "u8).Ref(file.AddStream([], map));
    }

    /// <summary>Widths in thousandths of the font size; consecutive codes share an array (9.7.4.3).</summary>
    private static void Widths(PdfBuffer buffer, FontFile font, List<UsedGlyph> glyphs)
    {
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (i == 0 || glyphs[i].Code != glyphs[i - 1].Code + 1)
                buffer.Raw(i == 0 ? ""u8 : "]"u8).Int(glyphs[i].Code).Byte((byte)'[');
            else
                buffer.Space();
            buffer.Real(font.AdvanceOf(glyphs[i].Glyph) * 1000.0 / font.Tables.UnitsPerEm);
        }

        if (glyphs.Count > 0)
            buffer.Raw("]"u8);
    }
}
