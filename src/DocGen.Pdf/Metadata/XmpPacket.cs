using System.Globalization;
using System.Text;
using DocGen.Core.Model;
using DocGen.Pdf.Objects;

namespace DocGen.Pdf.Metadata;

/// <summary>
/// Writes the metadata stream (ISO 16684-1): the document properties, and the declarations that the file is PDF/A-2a (ISO 19005-2, 6.6.4),
/// or PDF/A-3a if files are attached (ISO 19005-3, 6.6.4), and PDF/UA-1 (ISO 14289-1, clause 5). The PDF/UA schema is not predefined in
/// PDF/A and must be described (ISO 19005-2, 6.6.2.3).
/// </summary>
internal static class XmpPacket
{
    public static PdfBuffer Write(DocumentInfo info, string producer)
    {
        var packet = new PdfBuffer(4096);
        packet
            .Raw("<?xpacket begin=\""u8)
            .Raw([0xEF, 0xBB, 0xBF])
            .Raw("\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"u8)
            .Raw("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"u8)
            .Raw(
                "<rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\""u8
                    + " xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\""u8
            )
            .Raw(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n"u8)
            .Raw("<pdfaid:part>"u8)
            .Int(info.Attachments.IsEmpty ? 2 : 3)
            .Raw("</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n"u8)
            .Raw("<dc:format>application/pdf</dc:format>\n<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">"u8);
        Escape(packet, info.Title).Raw("</rdf:li></rdf:Alt></dc:title>\n"u8);
        if (info.Author is { Length: > 0 } author)
            Escape(packet.Raw("<dc:creator><rdf:Seq><rdf:li>"u8), author).Raw("</rdf:li></rdf:Seq></dc:creator>\n"u8);
        if (info.Subject is { Length: > 0 } subject)
            Escape(packet.Raw("<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">"u8), subject)
                .Raw("</rdf:li></rdf:Alt></dc:description>\n"u8);
        Escape(packet.Raw("<dc:language><rdf:Bag><rdf:li>"u8), info.Language.Tag).Raw("</rdf:li></rdf:Bag></dc:language>\n"u8);
        if (!info.Keywords.IsEmpty)
            Escape(packet.Raw("<pdf:Keywords>"u8), InfoDictionary.Keywords(info)).Raw("</pdf:Keywords>\n"u8);
        Escape(packet.Raw("<pdf:Producer>"u8), producer).Raw("</pdf:Producer><xmp:CreatorTool>DocGen</xmp:CreatorTool>\n"u8);
        if (info.Date is { } date)
        {
            var stamp = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
            packet
                .Raw("<xmp:CreateDate>"u8)
                .Utf8(stamp)
                .Raw("</xmp:CreateDate><xmp:ModifyDate>"u8)
                .Utf8(stamp)
                .Raw("</xmp:ModifyDate>\n"u8);
        }

        return packet.Raw("</rdf:Description>\n"u8).Raw(Extension).Raw("</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"u8);
    }

    private static ReadOnlySpan<byte> Extension =>
        """
        <rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
        <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
        <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
        </rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>

        """u8;

    /// <summary>Escapes text for XML. The text must not contain characters that XML forbids.</summary>
    private static PdfBuffer Escape(PdfBuffer packet, string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            escaped.Append(
                c switch
                {
                    '&' => "&amp;",
                    '<' => "&lt;",
                    '>' => "&gt;",
                    _ => null,
                }
            );
            if (c is not ('&' or '<' or '>'))
                escaped.Append(c);
        }

        return packet.Utf8(escaped.ToString());
    }
}
