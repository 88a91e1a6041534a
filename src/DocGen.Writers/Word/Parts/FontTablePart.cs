using DocGen.Writers.Word.Packaging;
using DocGen.Writers.Word.Styles;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Parts;

/// <summary>word/fontTable.xml (ECMA-376 part 1, 17.8): the fallbacks for missing fonts.</summary>
internal static class FontTablePart
{
    public static PackedPart Make(Fonts fonts)
    {
        using var xml = new XmlBuffer();
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"u8
                + "\n<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"u8
        );
        foreach (var face in fonts.All)
        {
            xml.Raw("<w:font"u8).Attribute("w:name"u8, face.Family).Raw(">"u8);
            if (!face.Fallback.IsEmpty)
                xml.Value("w:altName"u8, face.Fallback[0]);
            var isMono = face.Generic == "monospace";
            xml.Value("w:charset"u8, "00")
                .Value(
                    "w:family"u8,
                    isMono ? "modern"
                        : face.Generic == "serif" ? "roman"
                        : "swiss"
                );
            xml.Raw(isMono ? "<w:pitch w:val=\"fixed\"/></w:font>"u8 : "<w:pitch w:val=\"variable\"/></w:font>"u8);
        }

        return PackedPart.Pack(xml.Raw("</w:fonts>"u8).Written);
    }
}
