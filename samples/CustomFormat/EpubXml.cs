using System.Xml;
using DocGen.Core.Languages;

namespace DocGen.Samples.CustomFormat;

/// <summary>The XHTML that blocks and text have in common.</summary>
internal static class EpubXml
{
    /// <summary>The namespace of <c>epub:type</c>.</summary>
    public const string Ops = "http://www.idpf.org/2007/ops";

    /// <summary>Opens a page and writes its head.</summary>
    public static void WriteHead(this XmlWriter xml, string title, Language language)
    {
        xml.WriteDocType("html", null, null, null);
        xml.WriteStartElement("html", "http://www.w3.org/1999/xhtml");
        xml.WriteAttributeString("xmlns", "epub", null, Ops);
        xml.WriteLanguage(language.Tag);
        xml.WriteStartElement("head");
        xml.WriteElementString("title", title);
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", "stylesheet");
        xml.WriteAttributeString("type", "text/css");
        xml.WriteAttributeString("href", "style.css");
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    /// <summary>Opens an element.</summary>
    public static void Open(this XmlWriter xml, string element, string? classes = null, string? id = null)
    {
        xml.WriteStartElement(element);
        if (id is not null)
            xml.WriteAttributeString("id", id);
        if (!string.IsNullOrEmpty(classes))
            xml.WriteAttributeString("class", classes);
    }

    /// <summary>Writes a picture.</summary>
    public static void WriteImage(this XmlWriter xml, string path, string alternativeText, string? style)
    {
        xml.Open("img");
        xml.WriteAttributeString("src", path);
        xml.WriteAttributeString("alt", alternativeText);
        if (style is not null)
            xml.WriteAttributeString("style", style);
        xml.WriteEndElement();
    }

    /// <summary>Writes the language of an element.</summary>
    public static void WriteLanguage(this XmlWriter xml, string tag)
    {
        xml.WriteAttributeString("lang", tag);
        xml.WriteAttributeString("xml", "lang", null, tag);
    }
}
