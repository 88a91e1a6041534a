using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Fonts;

/// <summary>Writes the ToUnicode CMap, which maps codes to the characters they represent (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    /// <summary>The maximum number of entries per operator.</summary>
    private const int MaxEntries = 100;

    public static PdfBuffer Write(List<UsedGlyph> glyphs)
    {
        var map = new PdfBuffer(1024 + (24 * glyphs.Count));
        map.Raw("/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n"u8)
            .Raw("/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n"u8)
            .Raw("1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n"u8);
        for (var start = 0; start < glyphs.Count; start += MaxEntries)
        {
            var count = Math.Min(MaxEntries, glyphs.Count - start);
            map.Int(count).Raw(" beginbfchar\n"u8);
            for (var i = start; i < start + count; i++)
            {
                map.Byte((byte)'<').Hex(glyphs[i].Code).Raw("><"u8);
                foreach (var unit in glyphs[i].Text)
                    map.Hex(unit);
                map.Raw(">\n"u8);
            }

            map.Raw("endbfchar\n"u8);
        }

        return map.Raw("endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n"u8);
    }
}
