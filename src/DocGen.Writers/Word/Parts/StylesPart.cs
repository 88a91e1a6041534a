using DocGen.Core.Drawing;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Packaging;
using DocGen.Writers.Word.Styles;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Parts;

/// <summary>word/styles.xml (ECMA-376 part 1, 17.7).</summary>
internal static class StylesPart
{
    public static PackedPart Make(Theme theme, StyleDefinitions styles, Language language, StyleSurroundings around)
    {
        using var xml = new XmlBuffer(64 * 1024);
        var fonts = new Fonts(theme);
        var normal = theme.ParagraphStyles[StyleNames.Normal];
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"u8
                + "\n<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"u8
        );
        WriteDefaults(xml, fonts, normal, language);
        LatentStyles.Write(xml);
        var paragraphs = new ParagraphStyleXml(xml, styles, fonts, around);
        paragraphs.Write(styles.Paragraph(StyleNames.Normal));
        xml.Raw(
            "<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">"u8
                + "<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>"u8
        );
        xml.Raw(
            "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>"u8
                + "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>"u8
                + "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/>"u8
                + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"u8
        );
        xml.Raw(
            "<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/>"u8
                + "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/></w:style>"u8
        );
        foreach (var entry in styles.Paragraphs)
            if (entry.Style.Name != StyleNames.Normal)
                paragraphs.Write(entry);
        if (around.HasSections)
            foreach (var entry in styles.SectionHeadings)
                paragraphs.Write(entry);
        foreach (var entry in styles.Characters)
            CharacterStyleXml.Write(xml, entry, fonts);
        var tables = new TableStyleXml(xml, theme);
        tables.WriteData(styles.DataTableId);
        tables.WriteLayout(styles.LayoutTableId);
        foreach (var box in styles.Boxes.Values.OrderBy(b => b.Name, StringComparer.Ordinal))
            tables.WriteBox(box);
        return PackedPart.Pack(xml.Raw("</w:styles>"u8).Written);
    }

    // Font, size and colour of the text are document defaults and not properties of Normal: a paragraph style overrides the table
    // style, but a document default does not (ECMA-376 part 1, 17.7.2).
    private static void WriteDefaults(XmlBuffer xml, Fonts fonts, ParagraphStyle normal, Language language)
    {
        xml.Raw("<w:docDefaults><w:rPrDefault><w:rPr>"u8);
        fonts.Write(xml, normal.Font);
        xml.Value("w:color"u8, normal.Colour.Hex);
        if (normal.LetterSpacing != Length.Zero)
            xml.Value("w:spacing"u8, normal.LetterSpacing.Twips);
        xml.Value("w:sz"u8, ParagraphStyleXml.HalfPoints(normal)).Value("w:szCs"u8, ParagraphStyleXml.HalfPoints(normal));
        xml.Raw("<w:lang"u8)
            .Attribute("w:val"u8, language.Tag)
            .Raw(" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"u8);
    }
}
