using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Writers.Word.Numbering;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes the blocks of a paper, and its footnotes on the side.</summary>
internal sealed class BodyWriter(
    WordTheme theme,
    Document document,
    DiagnosticBag diagnostics,
    Targets targets,
    Media media,
    ListNumbers numbers,
    HeadingNumbers headings,
    ListIndents indents,
    int columnGap
) : TableWriter(theme, document, diagnostics, targets, media), IDisposable
{
    private readonly HeadingCounter _headings = new(headings);
    private readonly DocumentPages _pages = new(document);
    private Queue<SectionXml> _sections = [];
    private int _section;
    private int _wholeBookmark;

    /// <summary>Where the text of the section begins.</summary>
    private int _sectionStart;
    private Story? _footnotes;
    private int _footnoteCount;

    /// <summary>The footnotes; <see langword="null"/> when there are none.</summary>
    public Story? Footnotes => _footnotes;

    /// <summary>Writes the whole body, with the sections that papers and columns make.</summary>
    /// <param name="sections">The document's own pages, and those of its sections in order.</param>
    public void WriteBody(Story story, Queue<SectionXml> sections)
    {
        Enter(story);
        Place = new Place
        {
            Width = StyleWidth,
            IsBody = true,
            WantsParagraph = true,
        };
        _sections = sections;
        TextWidth = StyleWidth;
        Section = sections.Dequeue();
        BodyStart = Xml.Length;
        Visit(Document.Content);
        if (Place.WantsParagraph)
            WriteEmpty(Style(WordStyles.TableSeparator));
        MarkDocumentEnd();
        Section.Columns = 1;
        Section.Write(Xml);
    }

    /// <summary>What is written next, header, footer or text, belongs to this section.</summary>
    public void EnterSection(Section section)
    {
        OwnPages = new OwnPageField(++_section, _pages.LabelOf(section));
        Runs.Language = section.Info.Language == Document.Info.Language ? null : section.Info.Language.Tag;
    }

    /// <summary>What is written next belongs to the document's own pages.</summary>
    public void LeaveSections() => (_section, OwnPages, Runs.Language) = (0, null, null);

    public void Dispose() => _footnotes?.Dispose();

    /// <summary>Writes the one line of a header or footer.</summary>
    public void WriteLine(Story story, FurnitureLine line, string style, int width)
    {
        Enter(story);
        Place = new Place { Width = width };
        var entry = Style(style);

        // A long left part would swallow the centre tab, so a line without a centre does without it.
        var skipsCentre = line.Centre.IsEmpty && !line.Right.IsEmpty;
        Begin(entry, line.Left, tabs: LineTabs(width, skipsCentre));
        WritePart(line.Left);
        if (!line.Centre.IsEmpty || !line.Right.IsEmpty)
            Runs.Tab();
        WritePart(line.Centre);
        if (!line.Right.IsEmpty && !skipsCentre)
            Runs.Tab();
        WritePart(line.Right);
        End();
    }

    protected override void VisitParagraph(Paragraph paragraph) => Write(paragraph.Style, paragraph.Content, paragraph.KeepWithNext);

    protected override void VisitHeading(Heading heading)
    {
        var entry = HeadingStyle(heading);
        var agrees = _headings.Agrees(heading);
        Begin(entry, heading.Content, unnumbered: headings.InStyles && !agrees && heading.Level > 1);
        var contents = BeginBookmark(Targets.ContentsBookmark(heading.Id));
        var bookmark = BeginBookmark(Targets.Bookmark(heading.Id));
        if (heading.Number is { } number && !agrees)
        {
            Runs.Text(number);
            Runs.Text(" ");
        }

        Visit(heading.Content);
        EndBookmark(bookmark);
        EndBookmark(contents);
        End();
    }

    protected override void VisitList(ListBlock list)
    {
        var level = Math.Min(Place.ListDepth, NumberingIds.Levels - 1);
        var number = numbers.Add(list, level);
        var marker = Style(list.Kind == ListKind.Bullet ? StyleNames.ListBullet : StyleNames.ListNumber);
        var further = Style(WordStyles.ListContinue);
        var outer = Place;
        Place.ListDepth++;
        Place.Indent = indents.Left(level);
        Place.IsLoose = !list.Tight;
        for (var i = 0; i < list.Items.Length; i++)
        {
            var content = list.Items[i].Content;
            var isLastItem = i == list.Items.Length - 1;
            Place.Number = number;
            Place.Level = level;
            Place.BodyText = marker;
            if (content.IsEmpty || content[0] is not Paragraph)
                WriteEmpty(marker);
            for (var j = 0; j < content.Length; j++)
            {
                var isLast = isLastItem && j == content.Length - 1;
                Place.KeepWithNext = outer.KeepWithNext || (outer.KeepTogether && !isLast);
                Place.EndsBox = outer.EndsBox && isLast;
                Visit(content[j]);
                Place.BodyText = further;
            }
        }

        Restore(outer);

        // The space below an item is for the next item; what follows the list stands off like any other paragraph.
        if (Place is { ListDepth: 0, CellStyle: null })
            Place.SpaceBefore = Math.Max(Place.SpaceBefore, Style(StyleNames.BodyText).Style.SpaceAfter.Twips);
    }

    protected override void VisitContainer(Container container)
    {
        switch (container.Arrangement)
        {
            case ContainerArrangement.Columns when container.ColumnCount > 1 && Place is { IsBody: true, ListDepth: 0 }:
                WriteColumns(container);
                return;
            case ContainerArrangement.Columns when container.ColumnCount > 1:
                Diagnostics.Warning(
                    WordCodes.ColumnsInBox,
                    "Word has no columns inside a table, a box, a list or a footnote; the text is printed in one",
                    container.Origin
                );
                break;
            case ContainerArrangement.Tracks when container.ColumnCount > 1:
                WriteTracks(container);
                return;
        }

        if (container.Style is { } name && Theme.Styles.Boxes.TryGetValue(name, out var box))
            WriteBox(container, box);
        else
            WriteStack(container);
    }

    protected override void VisitCodeBlock(CodeBlock code)
    {
        Begin(Style(StyleNames.HtmlPreformatted), []);
        Runs.Text(code.Text.EndsWith('\n') ? code.Text.AsSpan(0, code.Text.Length - 1) : code.Text);
        End();
    }

    protected override void VisitBreak(Break @break)
    {
        if (@break.Kind == BreakKind.Page)
        {
            // Word makes columns equally high above the end of a section, not above a page break.
            if (Section.Columns > 1 && Place is { IsBody: true, ListDepth: 0 } && Xml.Length > _sectionStart)
                EndSection();
            BreakPage();
        }
        else
            WriteEmpty(Style(WordStyles.HorizontalLine));
    }

    protected override void VisitContents(Contents contents) => WriteContents(contents, _section);

    protected override void VisitSection(Section section)
    {
        if (Xml.Length > BodyStart)
        {
            MarkDocumentEnd();
            EndSection();
        }

        EnterSection(section);
        Section = _sections.Dequeue();
        TextWidth = Theme.Theme.LayoutOf(section.Info).Page.TextWidth.Twips;
        Place = new Place
        {
            Width = TextWidth,
            IsBody = true,
            WantsParagraph = true,
        };
        _wholeBookmark = BeginBookmark(DocumentPages.Whole(_section));
        BodyStart = Xml.Length;
        Visit(section.Content);
        if (Place.WantsParagraph)
            WriteEmpty(Style(WordStyles.TableSeparator));
    }

    protected override void VisitFootnote(Footnote footnote)
    {
        if (Place.IsFootnote)
        {
            Diagnostics.Warning(
                WordCodes.NestedFootnote,
                "Word has no footnotes in footnotes; the inner one is printed in brackets",
                footnote.Origin
            );
            Runs.Text(" [");
            foreach (var block in footnote.Content)
                if (block is Paragraph paragraph)
                    Visit(paragraph.Content);
            Runs.Text("]");
            return;
        }

        var spans = Runs.Suspend();
        var id = ++_footnoteCount;
        Xml.Raw("<w:r><w:rPr><w:rStyle w:val=\""u8)
            .Plain(Theme.Styles.Character(StyleNames.FootnoteReference).Id)
            .Raw("\"/></w:rPr><w:footnoteReference w:id=\""u8)
            .Number(id)
            .Raw("\"/></w:r>"u8);
        var (story, outer) = (Story, Place);
        Aside(() => OutsideHyperlink(() => WriteFootnote(footnote, id)));
        Enter(story);
        Place = outer;
        Runs.Resume(spans);
    }

    private void WriteFootnote(Footnote footnote, int id)
    {
        if (_footnotes is null)
        {
            _footnotes = new Story(4096);
            Parts.FootnotesPart.Begin(_footnotes);
        }

        Enter(_footnotes);
        Place = new Place
        {
            Width = Place.Width,
            IsFootnote = true,
            BodyText = Style(StyleNames.FootnoteText),
            WantsParagraph = true,
        };
        Xml.Raw("<w:footnote w:id=\""u8).Number(id).Raw("\">"u8);
        MarkFootnote();
        Visit(footnote.Content);
        if (Place.WantsParagraph)
            WriteEmpty(Style(StyleNames.FootnoteText));
        Xml.Raw("</w:footnote>"u8);
    }

    private StyleEntry HeadingStyle(Heading heading)
    {
        if (_section == 0)
            return Style(heading.StyleName);
        if (heading.Level > 1 && heading.StyleName == StyleNames.HeadingStyle(heading.Level - 1))
            return Style(WordStyles.SectionHeading(heading.StyleName));
        if (heading.StyleName != StyleNames.HeadingStyle(heading.Level))
            Outline(heading.Level);
        return Style(heading.StyleName);
    }

    /// <summary>
    /// What differs from the tabs of the styles Header and Footer: the width of a section's pages, and no centre when none is used.
    /// </summary>
    private string LineTabs(int width, bool skipsCentre)
    {
        if (width == StyleWidth)
            return skipsCentre ? Tab("clear", width / 2) : "";
        var tabs = Tab("clear", StyleWidth / 2) + Tab("clear", StyleWidth) + Tab("right", width);
        return skipsCentre ? tabs : tabs + Tab("center", width / 2);
    }

    /// <summary>A part of a header or footer, whose words about the section's own pages come with its numbers or not at all.</summary>
    private void WritePart(ImmutableArray<Inline> part)
    {
        var last = part.Length - 1;
        while (last >= 0 && !OwnPageField.IsOwn(part[last]))
            last--;
        if (last < 0)
        {
            Visit(part);
            return;
        }

        Runs.Close();
        Xml.Raw(OwnPageField.Begin);
        Visit(part[..(last + 1)]);
        Runs.Close();
        Xml.Raw(OwnPageField.End);
        Visit(part[(last + 1)..]);
    }

    /// <summary>Ends the bookmark over a paper, and marks its last page, in its last paragraph.</summary>
    private void MarkDocumentEnd()
    {
        if (_wholeBookmark == 0)
            return;
        if (SectionPoint < 0)
            WriteEmpty(Style(WordStyles.TableSeparator));
        var paragraph = "</w:p>"u8;
        Xml.Truncate(Xml.Length - paragraph.Length);
        EndBookmark(BeginBookmark(DocumentPages.End(_section)));
        EndBookmark(_wholeBookmark);
        Xml.Raw(paragraph);
        _wholeBookmark = 0;
    }

    private void WriteColumns(Container container)
    {
        if (Xml.Length > BodyStart)
            EndSection();
        Section.Columns = container.ColumnCount;
        var outer = Place;
        Place.Width = (Place.Width - (columnGap * (container.ColumnCount - 1))) / container.ColumnCount;
        _sectionStart = Xml.Length;
        WriteStack(container);
        if (Xml.Length > _sectionStart)
            EndSection();
        Section.Columns = 1;
        Restore(outer);
        Place.WantsParagraph = true;
    }

    private void EndSection()
    {
        if (SectionPoint < 0)
            WriteEmpty(Style(WordStyles.TableSeparator));
        using var xml = new Xml.XmlBuffer(512);
        Section.Write(xml);
        Xml.Insert(SectionPoint, xml.Written);
        SectionPoint = -1;
        _sectionStart = Xml.Length;
    }
}
