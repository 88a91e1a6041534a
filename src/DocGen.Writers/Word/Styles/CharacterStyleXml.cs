using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Styles;

/// <summary>Writes character styles, and their properties as direct formatting if several apply.</summary>
internal static class CharacterStyleXml
{
    public static void Write(XmlBuffer xml, CharacterEntry entry, Fonts fonts)
    {
        var style = entry.Style;
        var place = StylePlace.Of(style.Name);
        xml.Raw("<w:style w:type=\"character\""u8);
        if (!place.BuiltIn)
            xml.Raw(" w:customStyle=\"1\""u8);
        xml.Attribute("w:styleId"u8, entry.Id)
            .Raw(">"u8)
            .Value("w:name"u8, entry.Name)
            .Raw("<w:basedOn w:val=\"DefaultParagraphFont\"/>"u8);
        xml.Value("w:uiPriority"u8, place.Priority);
        if (place.InGallery)
            xml.Raw("<w:qFormat/>"u8);
        xml.Raw("<w:rPr>"u8);
        if (style.Font is { } font)
            fonts.Write(xml, font);
        WriteFace(xml, style);
        if (style.Name == StyleNames.HtmlCode)
            xml.Raw("<w:noProof/>"u8);
        WriteInk(xml, style);
        xml.Raw("</w:rPr></w:style>"u8);
    }

    /// <summary>Weight, slope and strikethrough: the properties before the colour in the schema.</summary>
    public static void WriteFace(XmlBuffer xml, CharacterStyle style)
    {
        if (style.Bold is { } bold)
            xml.Raw(bold ? "<w:b/><w:bCs/>"u8 : "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>"u8);
        if (style.Italic is { } italic)
            xml.Raw(italic ? "<w:i/><w:iCs/>"u8 : "<w:i w:val=\"0\"/><w:iCs w:val=\"0\"/>"u8);
        if (style.Strikethrough)
            xml.Raw("<w:strike/>"u8);
    }

    /// <summary>Colour, underline, shading and position.</summary>
    public static void WriteInk(XmlBuffer xml, CharacterStyle style)
    {
        if (style.Colour is { } colour)
            xml.Value("w:color"u8, colour.Hex);
        if (style.Underline)
            xml.Raw("<w:u w:val=\"single\"/>"u8);
        if (style.Fill is { } fill)
            xml.Raw("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8).Plain(fill.Hex).Raw("\"/>"u8);
        if (style.Position == VerticalPosition.Superscript)
            xml.Raw("<w:vertAlign w:val=\"superscript\"/>"u8);
        else if (style.Position == VerticalPosition.Subscript)
            xml.Raw("<w:vertAlign w:val=\"subscript\"/>"u8);
    }
}
