using System.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Numbering;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Styles;

/// <summary>
/// Writes a paragraph style as the difference to its base style (ECMA-376 part 1, 17.7.2), so that changes of the base style affect it. The
/// properties are in the order of the schema.
/// </summary>
internal readonly struct ParagraphStyleXml(XmlBuffer xml, StyleDefinitions styles, Fonts fonts, StyleSurroundings around)
{
    public void Write(StyleEntry entry)
    {
        var style = entry.Style;
        var place = StylePlace.Of(style.Name);
        var isNormal = style.Name == StyleNames.Normal;
        var based = isNormal ? null : styles.Paragraph(style.BasedOn ?? StyleNames.Normal);
        xml.Raw("<w:style w:type=\"paragraph\""u8);
        if (isNormal)
            xml.Raw(" w:default=\"1\""u8);
        if (!place.BuiltIn)
            xml.Raw(" w:customStyle=\"1\""u8);
        xml.Attribute("w:styleId"u8, entry.Id).Raw(">"u8).Value("w:name"u8, entry.Name);
        if (based is not null)
            xml.Value("w:basedOn"u8, based.Id);
        if (StylePlace.Next(style.Name) is { } next)
            xml.Value("w:next"u8, styles.Paragraph(next).Id);
        xml.Value("w:uiPriority"u8, place.Priority);
        if (place.InGallery)
            xml.Raw("<w:qFormat/>"u8);
        xml.Raw("<w:pPr>"u8);
        WriteParagraph(style, based?.Style);
        xml.Raw("</w:pPr><w:rPr>"u8);
        if (based is not null)
            WriteRun(style, based.Style);
        xml.Raw("</w:rPr></w:style>"u8);
    }

    private void WriteParagraph(ParagraphStyle style, ParagraphStyle? based)
    {
        Toggle("keepNext"u8, style.KeepWithNext, based?.KeepWithNext ?? false);
        var isHeading = WordNames.HeadingLevel(style.Name) is not null;
        if (isHeading || style.Name == StyleNames.Caption)
            xml.Raw("<w:keepLines/>"u8);
        WriteNumbering(style.Name);
        WriteBorder(style.Name);
        WriteTabs(style.Name);
        if (isHeading || style.Name is StyleNames.HtmlPreformatted or StyleNames.Title or StyleNames.Header or StyleNames.Footer)
            xml.Raw("<w:suppressAutoHyphens/>"u8);
        WriteSpacing(style, based);
        WriteIndent(style, based);
        if (style.Name is StyleNames.ListBullet or StyleNames.ListNumber)
            xml.Raw("<w:contextualSpacing/>"u8);
        if (style.Alignment != (based?.Alignment ?? TextAlignment.Left))
            xml.Value("w:jc"u8, Alignment(style.Alignment));
        if (WordNames.HeadingLevel(style.Name) is { } level)
            xml.Value("w:outlineLvl"u8, level - 1);
        else if (based is not null && WordStyles.SectionHeadingLevel(style.Name) is { } deeper)
            xml.Value("w:outlineLvl"u8, deeper - 1);
        else if (based is not null && WordNames.HeadingLevel(based.Name) is not null)
            xml.Raw("<w:outlineLvl w:val=\"9\"/>"u8);
    }

    private void WriteNumbering(string name)
    {
        if (name == StyleNames.ListBullet)
            xml.Raw("<w:numPr><w:numId w:val=\""u8).Number(NumberingIds.Bullets).Raw("\"/></w:numPr>"u8);
        else if (name == StyleNames.ListNumber)
            xml.Raw("<w:numPr><w:numId w:val=\""u8).Number(NumberingIds.Decimals).Raw("\"/></w:numPr>"u8);
        else if (around.NumberedHeadings && WordNames.HeadingLevel(name) is { } level and > 1)
            xml.Raw("<w:numPr><w:ilvl w:val=\""u8)
                .Number(level - 2)
                .Raw("\"/><w:numId w:val=\""u8)
                .Number(NumberingIds.Headings)
                .Raw("\"/></w:numPr>"u8);
        else if (around.NumberedHeadings && name is StyleNames.TocHeading)
            xml.Raw("<w:numPr><w:numId w:val=\"0\"/></w:numPr>"u8);
    }

    private void WriteBorder(string name)
    {
        if (name == WordStyles.HorizontalLine)
            xml.Raw("<w:pBdr><w:bottom w:val=\"single\" w:sz=\"6\" w:space=\"1\" w:color=\""u8)
                .Plain(around.Rule.Hex)
                .Raw("\"/></w:pBdr>"u8);
    }

    private void WriteTabs(string name)
    {
        if (name is StyleNames.Header or StyleNames.Footer)
        {
            xml.Raw("<w:tabs><w:tab w:val=\"center\" w:pos=\""u8)
                .Number(around.TextWidth / 2)
                .Raw("\"/><w:tab w:val=\"right\" w:pos=\""u8)
                .Number(around.TextWidth)
                .Raw("\"/></w:tabs>"u8);
        }
        else if (WordNames.ContentsLevel(name) is not null)
        {
            xml.Raw("<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\""u8).Number(around.TextWidth).Raw("\"/></w:tabs>"u8);
        }
    }

    private void WriteSpacing(ParagraphStyle style, ParagraphStyle? based)
    {
        if (style.Name == WordStyles.TableSeparator)
        {
            xml.Raw("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/>"u8);
            return;
        }

        var before = based is null || style.SpaceBefore != based.SpaceBefore;
        var after = based is null || style.SpaceAfter != based.SpaceAfter;
        var isPicture = style.Name == WordStyles.Picture;
        var line = isPicture || based is null || Line(style) != Line(based);
        if (!before && !after && !line)
            return;
        xml.Raw("<w:spacing"u8);
        if (before)
            xml.Attribute("w:before"u8, style.SpaceBefore.Twips);
        if (after)
            xml.Attribute("w:after"u8, style.SpaceAfter.Twips);
        if (isPicture)
            xml.Raw(" w:line=\"240\" w:lineRule=\"auto\""u8);
        else if (line)
            xml.Attribute("w:line"u8, Line(style)).Raw(" w:lineRule=\"atLeast\""u8);
        xml.Raw("/>"u8);
    }

    private void WriteIndent(ParagraphStyle style, ParagraphStyle? based)
    {
        // Lists get their indents from the numbering, in which each level has its own.
        if (style.Name is StyleNames.ListBullet or StyleNames.ListNumber)
            return;
        var left = style.IndentLeft != (based?.IndentLeft ?? Length.Zero);
        var first = style.IndentFirstLine != (based?.IndentFirstLine ?? Length.Zero);
        if (!left && !first)
            return;
        xml.Raw("<w:ind"u8);
        if (left)
            xml.Attribute("w:left"u8, style.IndentLeft.Twips);
        if (first && style.IndentFirstLine < Length.Zero)
            xml.Attribute("w:hanging"u8, -style.IndentFirstLine.Twips);
        else if (first)
            xml.Attribute("w:firstLine"u8, style.IndentFirstLine.Twips);
        xml.Raw("/>"u8);
    }

    private void WriteRun(ParagraphStyle style, ParagraphStyle based)
    {
        if (style.Font != based.Font)
            fonts.Write(xml, style.Font);
        Toggle("b"u8, style.Bold, based.Bold);
        Toggle("bCs"u8, style.Bold, based.Bold);
        Toggle("i"u8, style.Italic, based.Italic);
        Toggle("iCs"u8, style.Italic, based.Italic);
        Toggle("smallCaps"u8, style.SmallCaps, based.SmallCaps);
        if (style.Name == StyleNames.HtmlPreformatted)
            xml.Raw("<w:noProof/>"u8);
        if (style.Colour != based.Colour)
            xml.Value("w:color"u8, style.Colour.Hex);
        if (style.LetterSpacing != based.LetterSpacing)
            xml.Value("w:spacing"u8, style.LetterSpacing.Twips);
        if (style.Size == based.Size)
            return;
        xml.Value("w:sz"u8, HalfPoints(style)).Value("w:szCs"u8, HalfPoints(style));
    }

    public static int HalfPoints(ParagraphStyle style) => (int)Math.Round(style.Size.Points * 2, MidpointRounding.AwayFromZero);

    /// <summary>
    /// The line height in twips. It is a minimum, so that a taller glyph or picture is never cut off, and the number of pages does not
    /// depend on the available font.
    /// </summary>
    public static int Line(ParagraphStyle style) => (style.Size * style.LineHeight).Twips;

    private static ReadOnlySpan<char> Alignment(TextAlignment alignment) =>
        alignment switch
        {
            TextAlignment.Centre => "center",
            TextAlignment.Right => "right",
            TextAlignment.Justified => "both",
            TextAlignment.Left => "left",
            _ => throw new UnreachableException(),
        };

    private void Toggle(ReadOnlySpan<byte> element, bool value, bool based)
    {
        if (value == based)
            return;
        xml.Raw("<w:"u8).Raw(element).Raw(value ? "/>"u8 : " w:val=\"0\"/>"u8);
    }
}

/// <summary>What the style definitions depend on in addition to the theme.</summary>
/// <param name="TextWidth">The width between the margins in twips.</param>
/// <param name="NumberedHeadings">Whether headings get their numbers from their styles.</param>
/// <param name="Rule">The colour of rules.</param>
/// <param name="HasSections">Whether it contains documents, whose headings are one outline level deeper than their style shows.</param>
internal readonly record struct StyleSurroundings(int TextWidth, bool NumberedHeadings, Colour Rule, bool HasSections);
