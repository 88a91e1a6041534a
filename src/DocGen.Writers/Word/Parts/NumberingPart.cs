using System.Text;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Numbering;
using DocGen.Writers.Word.Packaging;
using DocGen.Writers.Word.Styles;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Parts;

/// <summary>word/numbering.xml (ECMA-376 part 1, 17.9): one multilevel list for headings, bullets, numbers and letters each.</summary>
internal sealed class NumberingPart
{
    private static readonly string[] Bullets = ["•", "–", "▪"];

    private readonly byte[] _abstract;
    private readonly PackedPart _alone;

    public NumberingPart(Theme theme, StyleDefinitions styles, HeadingNumbers headings)
    {
        using var xml = new XmlBuffer(16 * 1024);
        xml.Raw(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"u8
                + "\n<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">"u8
        );
        WriteHeadings(xml, styles, headings);
        var bullet = ListIndents.Of(theme.ParagraphStyles[StyleNames.ListBullet]);
        var number = ListIndents.Of(theme.ParagraphStyles[StyleNames.ListNumber]);
        WriteList(
            xml,
            NumberingIds.Bullets,
            "bullet",
            level => Bullets[level % Bullets.Length],
            bullet,
            styles.Paragraph(StyleNames.ListBullet).Id
        );
        WriteList(xml, NumberingIds.Decimals, "decimal", level => $"%{level + 1}.", number, styles.Paragraph(StyleNames.ListNumber).Id);
        WriteList(xml, NumberingIds.Letters, "lowerLetter", level => $"%{level + 1})", number, null);
        _abstract = xml.Written.ToArray();
        _alone = Pack([]);
    }

    public PackedPart For(ListNumbers numbers) => numbers.Own.Count == 0 ? _alone : Pack(numbers.Own);

    private static void WriteHeadings(XmlBuffer xml, StyleDefinitions styles, HeadingNumbers headings)
    {
        Begin(xml, NumberingIds.Headings);
        var text = new StringBuilder();
        for (var level = 0; level < NumberingIds.Levels; level++)
        {
            text.Append(level == 0 ? "%" : ".%").Append(level + 1);
            // Heading 1 is the title and has no number.
            var style = headings.InStyles && level + 2 <= 6 ? styles.Paragraph(StyleNames.HeadingStyle(level + 2)).Id : null;
            var indent = 454 + (170 * level);
            WriteLevel(xml, level, "decimal", text + (headings.FullStop ? "." : ""), style, indent, indent);
        }

        xml.Raw("</w:abstractNum>"u8);
    }

    private static void WriteList(XmlBuffer xml, int id, string format, Func<int, string> text, ListIndents indents, string? style)
    {
        Begin(xml, id);
        for (var level = 0; level < NumberingIds.Levels; level++)
            WriteLevel(xml, level, format, text(level), level == 0 ? style : null, indents.Left(level), indents.Hanging);
        xml.Raw("</w:abstractNum>"u8);
    }

    // The nsid tells Word which lists of two files are the same when text is pasted; any constant will do.
    private static void Begin(XmlBuffer xml, int id) =>
        xml.Raw("<w:abstractNum w:abstractNumId=\""u8)
            .Number(id)
            .Raw("\"><w:nsid w:val=\"4D0C6E0"u8)
            .Number(id)
            .Raw("\"/><w:multiLevelType w:val=\"multilevel\"/><w:tmpl w:val=\"5D0C6E0"u8)
            .Number(id)
            .Raw("\"/>"u8);

    private static void WriteLevel(XmlBuffer xml, int level, string format, string text, string? style, int left, int hanging)
    {
        xml.Raw("<w:lvl w:ilvl=\""u8).Number(level).Raw("\"><w:start w:val=\"1\"/>"u8).Value("w:numFmt"u8, format);
        if (style is not null)
            xml.Value("w:pStyle"u8, style);
        xml.Value("w:lvlText"u8, text)
            .Raw("<w:lvlJc w:val=\"left\"/><w:pPr><w:tabs><w:tab w:val=\"num\" w:pos=\""u8)
            .Number(left)
            .Raw("\"/></w:tabs><w:ind w:left=\""u8)
            .Number(left)
            .Raw("\" w:hanging=\""u8)
            .Number(hanging)
            .Raw("\"/></w:pPr></w:lvl>"u8);
    }

    private PackedPart Pack(IReadOnlyList<OwnNumber> own)
    {
        using var xml = new XmlBuffer(_abstract.Length + 1024);
        xml.Raw(_abstract);
        for (var id = NumberingIds.Headings; id < NumberingIds.FirstOwn; id++)
            WriteNumber(xml, id, id).Raw("</w:num>"u8);
        for (var i = 0; i < own.Count; i++)
        {
            WriteNumber(xml, NumberingIds.FirstOwn + i, own[i].Abstract)
                .Raw("<w:lvlOverride w:ilvl=\""u8)
                .Number(own[i].Level)
                .Raw("\"><w:startOverride w:val=\""u8)
                .Number(own[i].Start)
                .Raw("\"/></w:lvlOverride></w:num>"u8);
        }

        return PackedPart.Pack(xml.Raw("</w:numbering>"u8).Written);
    }

    private static XmlBuffer WriteNumber(XmlBuffer xml, int id, int @abstract) =>
        xml.Raw("<w:num w:numId=\""u8).Number(id).Raw("\"><w:abstractNumId w:val=\""u8).Number(@abstract).Raw("\"/>"u8);
}
