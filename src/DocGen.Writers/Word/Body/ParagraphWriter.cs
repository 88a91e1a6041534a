using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Writers.Word.Numbering;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes paragraphs, and the paragraph properties that their place adds to their style (ECMA-376 part 1, 17.3.1).</summary>
internal abstract class ParagraphWriter(WordTheme theme, Document document, DiagnosticBag diagnostics, Targets targets, Media media)
    : InlineWriter(theme, document, diagnostics, targets, media)
{
    private int _propertiesEnd;
    private bool _pageBreak;
    private bool _footnoteMark;
    private string? _bookmark;
    private int _bookmarks;
    private int? _outlineLevel;

    /// <summary>
    /// Where the properties of the body's last paragraph end, so that it can be made the last of a section; -1 after a table.
    /// </summary>
    protected int SectionPoint { get; set; } = -1;

    protected StyleEntry Style(string name) => Theme.Styles.Paragraph(name);

    protected void BreakPage() => _pageBreak = true;

    /// <summary>The next paragraph stands in the outline, though its style does not.</summary>
    protected void Outline(int level) => _outlineLevel = level;

    /// <summary>The next paragraph begins with the footnote's own mark.</summary>
    protected void MarkFootnote() => _footnoteMark = true;

    /// <summary>The next paragraph is where a bookmark points.</summary>
    protected void Point(string? bookmark) => _bookmark = bookmark ?? _bookmark;

    protected void Write(string style, ImmutableArray<Inline> content, bool keepWithNext = false)
    {
        var entry = Resolve(style, out var align);
        Begin(entry, content, keepWithNext, align);
        Visit(content);
        End();
    }

    protected void Begin(
        StyleEntry entry,
        ImmutableArray<Inline> content,
        bool keepWithNext = false,
        ColumnAlignment align = ColumnAlignment.Left,
        bool unnumbered = false,
        string? tabs = null
    )
    {
        Xml.Raw("<w:p><w:pPr>"u8).Raw(entry.Reference);
        if ((keepWithNext || Place.KeepWithNext) && !entry.KeepWithNext)
            Xml.Raw("<w:keepNext/>"u8);
        if (Place.KeepTogether)
            Xml.Raw("<w:keepLines/>"u8);
        var beginsPage = _pageBreak;
        if (beginsPage)
            Xml.Raw("<w:pageBreakBefore/>"u8);
        _pageBreak = false;
        var isItem = Place.Number != 0;
        var styledItem = isItem && Place is { Number: NumberingIds.Bullets, Level: 0 } && entry.Style.Name == StyleNames.ListBullet;
        if (isItem && !styledItem)
            Xml.Raw("<w:numPr><w:ilvl w:val=\""u8)
                .Number(Place.Level)
                .Raw("\"/><w:numId w:val=\""u8)
                .Number(Place.Number)
                .Raw("\"/></w:numPr>"u8);
        else if (unnumbered)
            Xml.Raw("<w:numPr><w:numId w:val=\"0\"/></w:numPr>"u8);
        if (!string.IsNullOrEmpty(tabs))
            Xml.Raw("<w:tabs>"u8).Plain(tabs).Raw("</w:tabs>"u8);
        if (BeginsRightToLeft(content))
            Xml.Raw("<w:bidi/>"u8);
        WriteSpacing(entry, beginsPage);
        WriteIndent(entry, isItem, unnumbered);
        if (isItem && Place.IsLoose)
            Xml.Raw("<w:contextualSpacing w:val=\"0\"/>"u8);
        if (align is ColumnAlignment.Right or ColumnAlignment.Decimal)
            Xml.Raw("<w:jc w:val=\"right\"/>"u8);
        else if (align == ColumnAlignment.Centre)
            Xml.Raw("<w:jc w:val=\"center\"/>"u8);
        if (_outlineLevel is { } level)
            Xml.Value("w:outlineLvl"u8, level - 1);
        _outlineLevel = null;
        Place.Number = 0;
        Place.SpaceBefore = 0;
        _propertiesEnd = Xml.Length;
        Xml.Raw("</w:pPr>"u8);
        Runs.Paragraph = entry.Style;
        if (_bookmark is { } bookmark)
        {
            _bookmark = null;
            EndBookmark(BeginBookmark(bookmark));
        }

        if (!_footnoteMark)
            return;
        _footnoteMark = false;
        Xml.Raw("<w:r><w:rPr><w:rStyle w:val=\""u8)
            .Plain(Theme.Styles.Character(StyleNames.FootnoteReference).Id)
            .Raw("\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>"u8);
    }

    protected void End()
    {
        Runs.Close();
        Xml.Raw("</w:p>"u8);
        Place.WantsParagraph = false;
        if (Place.IsBody)
            SectionPoint = _propertiesEnd;
    }

    /// <summary>A tab stop (17.3.1.37).</summary>
    protected static string Tab(string kind, int position, string leader = "") =>
        FormattableString.Invariant($"<w:tab w:val=\"{kind}\"{leader} w:pos=\"{position}\"/>");

    /// <summary>An empty paragraph: only where Word must have one, in a cell or between two tables.</summary>
    protected void WriteEmpty(StyleEntry entry)
    {
        Begin(entry, []);
        End();
    }

    /// <returns>The bookmark's id; 0 when there is none.</returns>
    protected int BeginBookmark(string? name)
    {
        if (name is null)
            return 0;
        Xml.Raw("<w:bookmarkStart w:id=\""u8).Number(++_bookmarks).Raw("\""u8).Attribute("w:name"u8, name).Raw("/>"u8);
        return _bookmarks;
    }

    protected void EndBookmark(int id)
    {
        Runs.Close();
        if (id != 0)
            Xml.Raw("<w:bookmarkEnd w:id=\""u8).Number(id).Raw("\"/>"u8);
    }

    /// <summary>Lets something be written in the middle of a paragraph, in another part.</summary>
    protected void Aside(Action write)
    {
        var saved = (_propertiesEnd, _pageBreak, SectionPoint, Runs.Paragraph);
        _pageBreak = false;
        write();
        (_propertiesEnd, _pageBreak, SectionPoint, Runs.Paragraph) = saved;
    }

    private StyleEntry Resolve(string name, out ColumnAlignment align)
    {
        align = ColumnAlignment.Left;
        if (Place.Number != 0 && name == StyleNames.BodyText && Place.BodyText is { } item)
            return item;
        if (Place.CellStyle is { } cell)
        {
            if (name is StyleNames.BodyText && Place.BodyText is { } other)
                return other;
            if (name is StyleNames.BodyText or StyleNames.TableText)
                name = cell;
            if (Array.IndexOf(WordStyles.Cells, name) >= 0)
                return Style(WordStyles.Aligned(name, Place.Alignment));
            align = Place.Alignment;
            return Style(name);
        }

        return name == StyleNames.BodyText && Place.BodyText is { } replacement ? replacement : Style(name);
    }

    // At the head of a page there is nothing to keep away from: a page that is begun looks like one that the text has flowed to.
    private void WriteSpacing(StyleEntry entry, bool beginsPage)
    {
        var space = beginsPage ? 0 : Math.Max(Place.SpaceBefore, entry.SpaceBefore);
        var before = space != entry.SpaceBefore;
        var after = Place.EndsBox && entry.Style.SpaceAfter > Length.Zero;
        if (!before && !after)
            return;
        Xml.Raw("<w:spacing"u8);
        if (before)
            Xml.Attribute("w:before"u8, space);
        if (after)
            Xml.Raw(" w:after=\"0\""u8);
        Xml.Raw("/>"u8);
    }

    private void WriteIndent(StyleEntry entry, bool isItem, bool unnumbered)
    {
        if (unnumbered)
            Xml.Raw("<w:ind w:left=\"0\" w:firstLine=\"0\"/>"u8);
        if (isItem || Place.Indent == 0 || unnumbered)
            return;
        if (entry.Style.Name == WordStyles.ListContinue)
        {
            if (Place.Indent != entry.Style.IndentLeft.Twips)
                Xml.Raw("<w:ind w:left=\""u8).Number(Place.Indent).Raw("\"/>"u8);
            return;
        }

        Xml.Raw("<w:ind w:left=\""u8).Number(Place.Indent + entry.Style.IndentLeft.Twips).Raw("\"/>"u8);
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
