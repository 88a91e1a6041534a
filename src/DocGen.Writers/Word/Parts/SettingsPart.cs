using DocGen.Core.Languages;
using DocGen.Writers.Word.Packaging;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Parts;

/// <summary>
/// word/settings.xml (ECMA-376 part 1, 17.15): the compatibility mode of Word 2013 and later, hyphenation, no protection, and no prompt to
/// update fields.
/// </summary>
internal static class SettingsPart
{
    public static PackedPart Make(Language language)
    {
        using var xml = new XmlBuffer();
        xml.Raw(
                "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"u8
                    + "\n<w:settings xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"u8
            )
            .Raw(
                "<w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"1304\"/><w:autoHyphenation/>"u8
                    + "<w:consecutiveHyphenLimit w:val=\"2\"/><w:hyphenationZone w:val=\"425\"/>"u8
            )
            .Raw("<w:doNotHyphenateCaps/><w:characterSpacingControl w:val=\"doNotCompress\"/>"u8)
            .Raw("<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr>"u8)
            .Raw("<w:compat>"u8);
        Compatibility(xml, "compatibilityMode"u8, 15);
        Compatibility(xml, "overrideTableStyleFontSizeAndJustification"u8, 1);
        Compatibility(xml, "enableOpenTypeFeatures"u8, 1);
        Compatibility(xml, "doNotFlipMirrorIndents"u8, 1);
        xml.Raw("</w:compat><w:themeFontLang"u8)
            .Attribute("w:val"u8, language.Tag)
            .Raw("/>"u8)
            .Raw(
                "<w:clrSchemeMapping w:bg1=\"light1\" w:t1=\"dark1\" w:bg2=\"light2\" w:t2=\"dark2\" w:accent1=\"accent1\""u8
                    + " w:accent2=\"accent2\" w:accent3=\"accent3\""u8
            )
            .Raw(
                " w:accent4=\"accent4\" w:accent5=\"accent5\" w:accent6=\"accent6\" w:hyperlink=\"hyperlink\""u8
                    + " w:followedHyperlink=\"followedHyperlink\"/>"u8
            )
            .Value("w:decimalSymbol"u8, [language.Numbers.DecimalSeparator])
            .Value("w:listSeparator"u8, language.Numbers.DecimalSeparator == ',' ? ";" : ",")
            .Raw("</w:settings>"u8);
        return PackedPart.Pack(xml.Written);
    }

    private static void Compatibility(XmlBuffer xml, ReadOnlySpan<byte> name, int value) =>
        xml.Raw("<w:compatSetting w:name=\""u8)
            .Raw(name)
            .Raw("\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\""u8)
            .Number(value)
            .Raw("\"/>"u8);
}
