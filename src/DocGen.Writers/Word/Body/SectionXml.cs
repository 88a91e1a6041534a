using DocGen.Core.Themes;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Body;

/// <summary>
/// Writes w:sectPr (ECMA-376 part 1, 17.6.17) for a run of pages with the same setup. Columns divide it: its first section refers to the
/// headers and footers, and the others inherit them.
/// </summary>
/// <param name="page">The page setup.</param>
/// <param name="columnGap">The gap between columns in twips.</param>
/// <param name="references">The references to its headers and footers, in the order of the schema.</param>
/// <param name="hasFirstPage">Whether its first page has its own header and footer.</param>
/// <param name="restartsNotes">Whether its footnotes are numbered from 1.</param>
internal sealed class SectionXml(PageSetup page, int columnGap, string[] references, bool hasFirstPage, bool restartsNotes = false)
{
    private bool _begun;

    public int Columns { get; set; } = 1;

    public void Write(XmlBuffer xml)
    {
        xml.Raw("<w:sectPr>"u8);
        if (!_begun)
            foreach (var reference in references)
                xml.Plain(reference);
        if (restartsNotes && !_begun)
            xml.Raw("<w:footnotePr><w:numRestart w:val=\"eachSect\"/></w:footnotePr>"u8);
        if (_begun)
            xml.Raw("<w:type w:val=\"continuous\"/>"u8);
        xml.Raw("<w:pgSz"u8).Attribute("w:w"u8, page.Width.Twips).Attribute("w:h"u8, page.Height.Twips);
        if (page.Width > page.Height)
            xml.Raw(" w:orient=\"landscape\""u8);
        xml.Raw("/><w:pgMar"u8)
            .Attribute("w:top"u8, page.Top.Twips)
            .Attribute("w:right"u8, page.Right.Twips)
            .Attribute("w:bottom"u8, page.Bottom.Twips)
            .Attribute("w:left"u8, page.Left.Twips)
            .Attribute("w:header"u8, page.HeaderDistance.Twips)
            .Attribute("w:footer"u8, page.FooterDistance.Twips)
            .Raw(" w:gutter=\"0\"/><w:cols"u8);
        if (Columns > 1)
            xml.Attribute("w:num"u8, Columns);
        xml.Attribute("w:space"u8, columnGap).Raw("/>"u8);
        if (!_begun && hasFirstPage)
            xml.Raw("<w:titlePg/>"u8);
        xml.Raw("</w:sectPr>"u8);
        _begun = true;
    }
}
