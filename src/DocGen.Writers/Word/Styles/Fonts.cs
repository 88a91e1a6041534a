using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Styles;

/// <summary>
/// The fonts of the theme as Word refers to them: the body font is the minor theme font and the heading font is the major one, so that
/// "Design › Fonts" changes the whole document; other fonts are referred to by name.
/// </summary>
internal sealed class Fonts
{
    private readonly string _minorKey;
    private readonly string _majorKey;
    private readonly Theme _theme;

    public Fonts(Theme theme)
    {
        _theme = theme;
        _minorKey = theme.ParagraphStyles[StyleNames.Normal].Font;
        _majorKey = theme.ParagraphStyles[StyleNames.HeadingStyle(1)].Font;
    }

    public FontFace Minor => _theme.Fonts[_minorKey];

    public FontFace Major => _theme.Fonts[_majorKey];

    /// <summary>All faces, each once, in a stable order.</summary>
    public IEnumerable<FontFace> All =>
        _theme.Fonts.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => f.Value).DistinctBy(f => f.Family);

    public void Write(XmlBuffer xml, string key)
    {
        if (key == _minorKey)
            WriteTheme(xml, "minorHAnsi"u8, "minorEastAsia"u8, "minorBidi"u8);
        else if (key == _majorKey)
            WriteTheme(xml, "majorHAnsi"u8, "majorEastAsia"u8, "majorBidi"u8);
        else
            WriteDirect(xml, _theme.Fonts[key].Family);
    }

    private static void WriteTheme(XmlBuffer xml, ReadOnlySpan<byte> latin, ReadOnlySpan<byte> eastAsia, ReadOnlySpan<byte> complex) =>
        xml.Raw("<w:rFonts w:asciiTheme=\""u8)
            .Raw(latin)
            .Raw("\" w:eastAsiaTheme=\""u8)
            .Raw(eastAsia)
            .Raw("\" w:hAnsiTheme=\""u8)
            .Raw(latin)
            .Raw("\" w:cstheme=\""u8)
            .Raw(complex)
            .Raw("\"/>"u8);

    private static void WriteDirect(XmlBuffer xml, string family) =>
        xml.Raw("<w:rFonts"u8).Attribute("w:ascii"u8, family).Attribute("w:hAnsi"u8, family).Attribute("w:cs"u8, family).Raw("/>"u8);
}
