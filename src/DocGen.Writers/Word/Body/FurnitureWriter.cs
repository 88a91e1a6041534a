using DocGen.Core.Model;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes a header or footer: three parts on one line, parted by the tabs of its style.</summary>
internal static class FurnitureWriter
{
    /// <param name="body">Writes the inlines; the line belongs to a part of its own.</param>
    /// <param name="width">Twips between the margins.</param>
    public static void Write(BodyWriter body, Story story, FurnitureLine line, bool isHeader, int width)
    {
        story.Begin(isHeader ? "hdr"u8 : "ftr"u8, alternatives: body.OwnPages is not null);
        body.WriteLine(story, line, isHeader ? StyleNames.Header : StyleNames.Footer, width);
        story.Xml.Raw(isHeader ? "</w:hdr>"u8 : "</w:ftr>"u8);
    }
}
