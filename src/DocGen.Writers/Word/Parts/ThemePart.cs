using DocGen.Core.Drawing;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Packaging;
using DocGen.Writers.Word.Styles;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Parts;

/// <summary>word/theme/theme1.xml (ECMA-376 part 1, 20.1.6): the fonts of the theme, and its colours for the colour picker.</summary>
internal static class ThemePart
{
    /// <summary>The accents in the order of the colour picker: the theme colour of that name, or its accent.</summary>
    private static readonly string[] Accents = ["accent", "note", "good", "watch", "bad", "neutral"];

    public static PackedPart Make(Theme theme, Fonts fonts)
    {
        using var xml = new XmlBuffer();
        var text = Find("text") ?? Colour.Black;
        var accent = Find("accent") ?? text;
        xml.Raw(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"u8
                    + "\n<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""u8
            )
            .Attribute("name"u8, theme.Name)
            .Raw("><a:themeElements><a:clrScheme"u8)
            .Attribute("name"u8, theme.Name)
            .Raw(">"u8);
        Slot("dk1", text);
        Slot("lt1", Find("page") ?? Colour.White);
        Slot("dk2", Find("muted") ?? text);
        Slot("lt2", Find("header-fill") ?? Colour.White);
        for (var i = 0; i < Accents.Length; i++)
            Slot($"accent{i + 1}", Find(Accents[i]) ?? accent);
        Slot("hlink", accent);
        Slot("folHlink", Find("muted") ?? accent);
        xml.Raw("</a:clrScheme><a:fontScheme"u8).Attribute("name"u8, theme.Name).Raw("><a:majorFont>"u8);
        Font(fonts.Major);
        xml.Raw("</a:majorFont><a:minorFont>"u8);
        Font(fonts.Minor);
        xml.Raw("</a:minorFont></a:fontScheme>"u8)
            .Raw(Format)
            .Raw("</a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>"u8);
        return PackedPart.Pack(xml.Written);

        Colour? Find(string name) => theme.Colours.TryGetValue(name, out var colour) ? colour : null;

        void Slot(string name, Colour colour) =>
            xml.Raw("<a:"u8).Plain(name).Raw("><a:srgbClr val=\""u8).Plain(colour.Hex).Raw("\"/></a:"u8).Plain(name).Raw(">"u8);

        void Font(FontFace face) =>
            xml.Raw("<a:latin"u8)
                .Attribute("typeface"u8, face.Family)
                .Raw("/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>"u8)
                .Raw("<a:font script=\"Arab\" typeface=\"Arial\"/><a:font script=\"Hebr\" typeface=\"Arial\"/>"u8);
    }

    /// <summary>Plain fills, lines and effects: the schema requires three of each.</summary>
    private static ReadOnlySpan<byte> Format =>
        "<a:fmtScheme name=\"Office\"><a:fillStyleLst><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill>"u8
        + "<a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:fillStyleLst>"u8
        + "<a:lnStyleLst><a:ln w=\"6350\"><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln><a:ln w=\"12700\">"u8
        + "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:ln><a:ln w=\"19050\"><a:solidFill>"u8
        + "<a:schemeClr val=\"phClr\"/></a:solidFill></a:ln></a:lnStyleLst><a:effectStyleLst><a:effectStyle><a:effectLst/>"u8
        + "</a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle><a:effectStyle><a:effectLst/></a:effectStyle>"u8
        + "</a:effectStyleLst><a:bgFillStyleLst><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill>"u8
        + "<a:schemeClr val=\"phClr\"/></a:solidFill><a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill></a:bgFillStyleLst>"u8
        + "</a:fmtScheme>"u8;
}
