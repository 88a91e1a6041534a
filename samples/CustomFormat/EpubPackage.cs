using System.Globalization;
using System.Text;
using System.Xml;
using DocGen.Core.Model;

namespace DocGen.Samples.CustomFormat;

/// <summary>The package document and the navigation document of a publication (EPUB 3.3, 5 and 7).</summary>
/// <param name="info">What is known about the document.</param>
/// <param name="identifier">The same for all versions of the document.</param>
/// <param name="date">When it was changed.</param>
internal sealed class EpubPackage(DocumentInfo info, Uri identifier, DateOnly date)
{
    /// <summary>Where in the file the publication lies.</summary>
    public const string Folder = "EPUB/";

    private const string Opf = "http://www.idpf.org/2007/opf";
    private const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>Says where the package document is.</summary>
    public static byte[] WriteContainer()
    {
        const string ns = "urn:oasis:names:tc:opendocument:xmlns:container";
        return WriteXml(xml =>
        {
            xml.WriteStartElement("container", ns);
            xml.WriteAttributeString("version", "1.0");
            xml.WriteStartElement("rootfiles");
            xml.WriteStartElement("rootfile");
            xml.WriteAttributeString("full-path", Folder + "package.opf");
            xml.WriteAttributeString("media-type", "application/oebps-package+xml");
        });
    }

    /// <summary>Writes the package document: metadata, manifest and spine.</summary>
    public byte[] Write(EpubPictures pictures) =>
        WriteXml(xml =>
        {
            xml.WriteStartElement("package", Opf);
            xml.WriteAttributeString("version", "3.0");
            xml.WriteAttributeString("unique-identifier", "id");
            xml.WriteAttributeString("xml", "lang", null, info.Language.Tag);
            WriteMetadata(xml);
            WriteManifest(xml, pictures);
            xml.WriteStartElement("spine");
            xml.WriteStartElement("itemref");
            xml.WriteAttributeString("idref", "content");
        });

    /// <summary>Writes the navigation document: the headings as nested lists, a level below a level.</summary>
    public byte[] WriteNavigation(IReadOnlyList<EpubHeading> headings) =>
        WriteXml(xml =>
        {
            xml.WriteHead(info.Language.Words.Contents, info.Language);
            xml.WriteStartElement("body");
            xml.WriteStartElement("nav");
            xml.WriteAttributeString("epub", "type", EpubXml.Ops, "toc");
            xml.WriteElementString("h1", info.Language.Words.Contents);
            xml.WriteStartElement("ol");
            var levels = new Stack<int>();
            foreach (var heading in headings)
            {
                var hasList = levels.Count == 0;
                for (; levels.TryPeek(out var last) && last >= heading.Level; levels.Pop())
                {
                    if (hasList)
                        xml.WriteEndElement();
                    xml.WriteEndElement();
                    hasList = true;
                }

                if (!hasList)
                    xml.WriteStartElement("ol");
                levels.Push(heading.Level);
                xml.WriteStartElement("li");
                xml.WriteStartElement("a");
                xml.WriteAttributeString("href", "content.xhtml#" + heading.Id);
                xml.WriteString(heading.Text);
                xml.WriteEndElement();
            }
        });

    /// <summary>Writes UTF-8 with LF line ends; elements that are left open are closed.</summary>
    internal static byte[] WriteXml(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            NewLineHandling = NewLineHandling.None,
        };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            xml.WriteStartDocument();
            write(xml);
            xml.WriteEndDocument();
        }

        return bytes.ToArray();
    }

    private void WriteMetadata(XmlWriter xml)
    {
        xml.WriteStartElement("metadata");
        xml.WriteAttributeString("xmlns", "dc", null, DublinCore);
        xml.WriteStartElement("identifier", DublinCore);
        xml.WriteAttributeString("id", "id");
        xml.WriteString(identifier.AbsoluteUri);
        xml.WriteEndElement();
        xml.WriteElementString("title", DublinCore, info.Title);
        xml.WriteElementString("language", DublinCore, info.Language.Tag);
        if (info.Author is { } author)
            xml.WriteElementString("creator", DublinCore, author);
        if (info.Subject is { } subject)
            xml.WriteElementString("description", DublinCore, subject);
        foreach (var keyword in info.Keywords)
            xml.WriteElementString("subject", DublinCore, keyword);
        var day = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        xml.WriteElementString("date", DublinCore, day);
        WriteMeta("dcterms:modified", day + "T00:00:00Z");
        WriteMeta("schema:accessMode", "textual");
        WriteMeta("schema:accessMode", "visual");
        WriteMeta("schema:accessModeSufficient", "textual");
        WriteMeta("schema:accessibilityFeature", "alternativeText");
        WriteMeta("schema:accessibilityFeature", "structuralNavigation");
        WriteMeta("schema:accessibilityHazard", "none");
        xml.WriteEndElement();

        void WriteMeta(string property, string value)
        {
            xml.WriteStartElement("meta");
            xml.WriteAttributeString("property", property);
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }

    private static void WriteManifest(XmlWriter xml, EpubPictures pictures)
    {
        xml.WriteStartElement("manifest");
        WriteItem("nav", "nav.xhtml", "application/xhtml+xml", "nav");
        WriteItem("content", "content.xhtml", "application/xhtml+xml");
        WriteItem("style", "style.css", "text/css");
        for (var i = 0; i < pictures.All.Count; i++)
            WriteItem(string.Create(CultureInfo.InvariantCulture, $"picture-{i + 1}"), pictures.All[i].Path, pictures.All[i].MediaType);
        xml.WriteEndElement();

        void WriteItem(string id, string path, string mediaType, string? properties = null)
        {
            xml.WriteStartElement("item");
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("href", path);
            xml.WriteAttributeString("media-type", mediaType);
            if (properties is not null)
                xml.WriteAttributeString("properties", properties);
            xml.WriteEndElement();
        }
    }
}
