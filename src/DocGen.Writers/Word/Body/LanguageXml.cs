using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Body;

/// <summary>The language of a run (w:lang). Word's proofing tools know languages by country.</summary>
internal static class LanguageXml
{
    public static void Write(XmlBuffer xml, string tag)
    {
        var full = tag switch
        {
            "da" => "da-DK",
            "en" => "en-GB",
            "sv" => "sv-SE",
            "no" or "nb" => "nb-NO",
            "nn" => "nn-NO",
            "de" => "de-DE",
            "fr" => "fr-FR",
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
