using System.Globalization;
using DocGen.Core.Model;
using DocGen.Writers.Word.Packaging;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Parts;

/// <summary>docProps/core.xml (ECMA-376 part 2, 8.3) and docProps/app.xml (part 1, 22.2).</summary>
internal static class PropertiesParts
{
    public static readonly PackedPart Application = PackedPart.Pack(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"u8
            + "\n<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>"u8
            + "DocGen</Application><DocSecurity>0</DocSecurity></Properties>"u8
    );

    public static PackedPart Core(DocumentInfo info)
    {
        using var xml = new XmlBuffer(1024);
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"u8
                + "\n<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""u8
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""u8
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"u8
        );
        Element("dc:title"u8, info.Title);
        Element("dc:subject"u8, info.Subject);
        Element("dc:creator"u8, info.Author);
        Element("cp:keywords"u8, string.Join(", ", info.Keywords));
        Element("dc:language"u8, info.Language.Tag);
        Element("cp:lastModifiedBy"u8, info.Author);
        if (info.Date is { } date)
        {
            var stamp = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
            xml.Raw("<dcterms:created xsi:type=\"dcterms:W3CDTF\">"u8).Plain(stamp).Raw("</dcterms:created>"u8);
            xml.Raw("<dcterms:modified xsi:type=\"dcterms:W3CDTF\">"u8).Plain(stamp).Raw("</dcterms:modified>"u8);
        }

        return PackedPart.Pack(xml.Raw("</cp:coreProperties>"u8).Written);

        void Element(ReadOnlySpan<byte> name, string? text)
        {
            if (!string.IsNullOrEmpty(text))
                xml.Raw("<"u8).Raw(name).Raw(">"u8).Escaped(text).Raw("</"u8).Raw(name).Raw(">"u8);
        }
    }
}
