using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Styles;

/// <summary>How Word shows its built-in styles that the file does not define (ECMA-376 part 1, 17.7.4.5): as in its own template.</summary>
internal static class LatentStyles
{
    private static readonly (string Name, int Priority, bool Hidden, bool Gallery)[] Exceptions =
    [
        ("Normal", 0, false, true),
        ("heading 1", 9, false, true),
        ("heading 2", 9, false, true),
        ("heading 3", 9, false, true),
        ("heading 4", 9, false, true),
        ("heading 5", 9, false, true),
        ("heading 6", 9, false, true),
        ("heading 7", 9, true, true),
        ("heading 8", 9, true, true),
        ("heading 9", 9, true, true),
        ("toc 1", 39, true, false),
        ("toc 2", 39, true, false),
        ("toc 3", 39, true, false),
        ("toc 4", 39, true, false),
        ("toc 5", 39, true, false),
        ("toc 6", 39, true, false),
        ("toc 7", 39, true, false),
        ("toc 8", 39, true, false),
        ("toc 9", 39, true, false),
        ("caption", 35, false, true),
        ("Title", 10, false, true),
        ("Default Paragraph Font", 1, true, false),
        ("Subtitle", 11, false, true),
        ("Strong", 22, false, true),
        ("Emphasis", 20, false, true),
        ("Table Grid", 39, false, false),
        ("Placeholder Text", 99, true, false),
        ("No Spacing", 1, false, true),
        ("List Paragraph", 34, false, true),
        ("Quote", 29, false, true),
        ("Intense Quote", 30, false, true),
        ("Subtle Emphasis", 19, false, true),
        ("Intense Emphasis", 21, false, true),
        ("Subtle Reference", 31, false, true),
        ("Intense Reference", 32, false, true),
        ("Book Title", 33, false, true),
        ("Bibliography", 37, true, false),
        ("TOC Heading", 39, true, true),
    ];

    public static void Write(XmlBuffer xml)
    {
        xml.Raw(
            "<w:latentStyles w:defLockedState=\"0\" w:defUIPriority=\"99\" w:defSemiHidden=\"0\" w:defUnhideWhenUsed=\"0\""u8
                + " w:defQFormat=\"0\" w:count=\"376\">"u8
        );
        foreach (var (name, priority, hidden, gallery) in Exceptions)
        {
            xml.Raw("<w:lsdException"u8).Attribute("w:name"u8, name);
            if (hidden)
                xml.Raw(" w:semiHidden=\"1\""u8);
            xml.Attribute("w:uiPriority"u8, priority);
            if (hidden)
                xml.Raw(" w:unhideWhenUsed=\"1\""u8);
            if (gallery)
                xml.Raw(" w:qFormat=\"1\""u8);
            xml.Raw("/>"u8);
        }

        xml.Raw("</w:latentStyles>"u8);
    }
}
