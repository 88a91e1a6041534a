using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Writers.Word.Numbering;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes paragraphs, and the paragraph properties that their place adds to their style (ECMA-376 part 1, 17.3.1).</summary>
internal sealed class ParagraphWriter(WordContext context)
{
    private int _bookmarks;

    public void Write(string style, ImmutableArray<Inline> content, Place place, bool keepWithNext = false)
    {
        var entry = Resolve(style, place, out var alignment);
        Begin(entry, content, place, new ParagraphFormat { KeepWithNext = keepWithNext, Alignment = alignment });
        context.Write(content, place);
        End(place);
    }

    /// <summary>Writes an empty paragraph; used only where Word requires one, in a cell or between two tables.</summary>
    public void WriteEmpty(StyleEntry entry, Place place)
    {
        Begin(entry, [], place);
        End(place);
    }

    /// <param name="content">The content that will follow: its first letter determines the direction.</param>
    public void Begin(StyleEntry entry, ImmutableArray<Inline> content, Place place, in ParagraphFormat format = default)
    {
        var (xml, inside) = (place.Xml, place.Content);
        xml.Raw("<w:p><w:pPr>"u8).Raw(entry.Reference);
        if ((format.KeepWithNext || place.KeepWithNext) && !entry.KeepWithNext)
            xml.Raw("<w:keepNext/>"u8);
        if (place.KeepTogether)
            xml.Raw("<w:keepLines/>"u8);
        var beginsPage = inside.Next.BeginsPage;
        if (beginsPage)
            xml.Raw("<w:pageBreakBefore/>"u8);
        inside.Next.BeginsPage = false;
        var isItem = place.Number != 0;
        var styledItem = isItem && place is { Number: NumberingIds.Bullets, Level: 0 } && entry.Style.Name == StyleNames.ListBullet;
        if (isItem && !styledItem)
            xml.Raw("<w:numPr><w:ilvl w:val=\""u8)
                .Number(place.Level)
                .Raw("\"/><w:numId w:val=\""u8)
                .Number(place.Number)
                .Raw("\"/></w:numPr>"u8);
        else if (format.IsUnnumbered)
            xml.Raw("<w:numPr><w:numId w:val=\"0\"/></w:numPr>"u8);
        if (!string.IsNullOrEmpty(format.Tabs))
            xml.Raw("<w:tabs>"u8).Plain(format.Tabs).Raw("</w:tabs>"u8);
        if (BeginsRightToLeft(content))
            xml.Raw("<w:bidi/>"u8);
        WriteSpacing(entry, place, beginsPage);
        WriteIndent(entry, place, isItem, format.IsUnnumbered);
        if (isItem && place.IsLoose)
            xml.Raw("<w:contextualSpacing w:val=\"0\"/>"u8);
        if (format.Alignment is ColumnAlignment.Right or ColumnAlignment.Decimal)
            xml.Raw("<w:jc w:val=\"right\"/>"u8);
        else if (format.Alignment == ColumnAlignment.Centre)
            xml.Raw("<w:jc w:val=\"center\"/>"u8);
        if (format.OutlineLevel is { } level)
            xml.Value("w:outlineLvl"u8, level - 1);
        inside.SpaceBefore = 0;
        inside.PropertiesEnd = xml.Length;
        xml.Raw("</w:pPr>"u8);
        place.Runs.BeginParagraph(entry.Style, place.Section.Language?.Tag);
        if (inside.Next.Bookmark is { } bookmark)
        {
            inside.Next.Bookmark = null;
            EndBookmark(BeginBookmark(bookmark, place), place);
        }

        if (!inside.Next.HasFootnoteMark)
            return;
        inside.Next.HasFootnoteMark = false;
        xml.Raw("<w:r><w:rPr><w:rStyle w:val=\""u8)
            .Plain(context.Theme.Styles.Character(StyleNames.FootnoteReference).Id)
            .Raw("\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"u8);
    }

    public static void End(Place place)
    {
        place.Runs.Close();
        place.Xml.Raw("</w:p>"u8);
        place.Content.WantsParagraph = false;
        place.Content.SectionPoint = place.Content.PropertiesEnd;
    }

    /// <summary>A tab stop (17.3.1.37).</summary>
    public static string Tab(string kind, int position, string leader = "") =>
        FormattableString.Invariant($"<w:tab w:val=\"{kind}\"{leader} w:pos=\"{position}\"/>");

    /// <returns>The id of the bookmark, or 0 if there is none.</returns>
    public int BeginBookmark(string? name, Place place)
    {
        if (name is null)
            return 0;
        place.Xml.Raw("<w:bookmarkStart w:id=\""u8).Number(++_bookmarks).Raw("\""u8).Attribute("w:name"u8, name).Raw("/>"u8);
        return _bookmarks;
    }

    public static void EndBookmark(int id, Place place)
    {
        place.Runs.Close();
        if (id != 0)
            place.Xml.Raw("<w:bookmarkEnd w:id=\""u8).Number(id).Raw("\"/>"u8);
    }

    /// <summary>The style for a style name in its place, and the alignment that a column adds to it.</summary>
    private StyleEntry Resolve(string name, Place place, out ColumnAlignment alignment)
    {
        alignment = ColumnAlignment.Left;
        if (name == StyleNames.BodyText && place.BodyText is { } replacement)
            return replacement;
        if (place.CellStyle is not { } cell)
            return context.Style(name);
        if (name is StyleNames.BodyText or StyleNames.TableText)
            name = cell;
        if (Array.IndexOf(WordStyles.Cells, name) >= 0)
            return context.Style(WordStyles.Aligned(name, place.Alignment));
        alignment = place.Alignment;
        return context.Style(name);
    }

    // At the top of a page no space is needed: a page that starts with a page break must look like one that the text has flowed to.
    private static void WriteSpacing(StyleEntry entry, Place place, bool beginsPage)
    {
        var space = beginsPage ? 0 : Math.Max(place.Content.SpaceBefore, entry.SpaceBefore);
        var before = space != entry.SpaceBefore;
        var after = place.EndsBox && entry.Style.SpaceAfter > Length.Zero;
        if (!before && !after)
            return;
        place.Xml.Raw("<w:spacing"u8);
        if (before)
            place.Xml.Attribute("w:before"u8, space);
        if (after)
            place.Xml.Raw(" w:after=\"0\""u8);
        place.Xml.Raw("/>"u8);
    }

    private static void WriteIndent(StyleEntry entry, Place place, bool isItem, bool isUnnumbered)
    {
        if (isUnnumbered)
            place.Xml.Raw("<w:ind w:left=\"0\" w:firstLine=\"0\"/>"u8);
        if (isItem || place.Indent == 0 || isUnnumbered)
            return;
        if (entry.Style.Name == WordStyles.ListContinue)
        {
            if (place.Indent != entry.Style.IndentLeft.Twips)
                place.Xml.Raw("<w:ind w:left=\""u8).Number(place.Indent).Raw("\"/>"u8);
            return;
        }

        place.Xml.Raw("<w:ind w:left=\""u8).Number(place.Indent + entry.Style.IndentLeft.Twips).Raw("\"/>"u8);
    }

    private static bool BeginsRightToLeft(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            switch (inline)
            {
                case Text text when DirectionalText.HasStrong(text.Value):
                    return DirectionalText.BeginsRightToLeft(text.Value);
                case Span { Content: [Text inner, ..] } when DirectionalText.HasStrong(inner.Value):
                    return DirectionalText.BeginsRightToLeft(inner.Value);
                case Text or Span or LineBreak:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }
}

/// <summary>The properties of a paragraph in addition to those of its style and its place.</summary>
internal readonly record struct ParagraphFormat
{
    public bool KeepWithNext { get; init; }

    public ColumnAlignment Alignment { get; init; }

    /// <summary>Whether the automatic number of its style is suppressed.</summary>
    public bool IsUnnumbered { get; init; }

    /// <summary>The w:tab elements.</summary>
    public string? Tabs { get; init; }

    /// <summary>The outline level, counted from 1, if that of its style differs.</summary>
    public int? OutlineLevel { get; init; }
}
