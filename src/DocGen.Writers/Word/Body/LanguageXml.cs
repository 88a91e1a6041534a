using DocGen.Core.Languages;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Body;

/// <summary>The language of a run (w:lang). Word's proofing tools identify languages by country.</summary>
internal static class LanguageXml
{
    public static void Write(XmlBuffer xml, string tag, LanguageSet languages)
    {
        // The most common of the languages that are not document languages.
        var full =
            languages.Find(tag)?.Tag
            ?? tag switch
            {
                "nn" => "nn-NO",
                "ar" => "ar-SA",
                "he" => "he-IL",
                "fa" => "fa-IR",
                _ => tag,
            };
        xml.Raw("<w:lang"u8);
        if (tag is "ar" or "he" or "fa" or "ur" || full is "ar-SA" or "he-IL" or "fa-IR")
            xml.Attribute("w:bidi"u8, full);
        else
            xml.Attribute("w:val"u8, full);
        xml.Raw("/>"u8);
    }
}
