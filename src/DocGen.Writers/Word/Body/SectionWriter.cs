using DocGen.Core.Model;
using DocGen.Writers.Word.Parts;
using DocGen.Writers.Word.Styles;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes the body, with the sections of the model and those required for columns (ECMA-376 part 1, 17.6).</summary>
internal sealed class SectionWriter(WordContext context)
{
    private Queue<(WordSection Section, SectionXml Properties)> _sections = [];
    private WordSection _section = null!;
    private SectionXml _properties = null!;

    /// <summary>The bookmark around a whole section of the model.</summary>
    private int _wholeBookmark;

    /// <summary>The position at the beginning of the content of the model's section.</summary>
    private int _contentStart;

    /// <summary>The position at the beginning of the file's section: that of the model, or a part of it with other columns.</summary>
    private int _start;

    /// <param name="sections">The pages of the document itself, and of its sections in order.</param>
    public void WriteBody(Story story, Queue<(WordSection Section, SectionXml Properties)> sections)
    {
        _sections = sections;
        (_section, _properties) = sections.Dequeue();
        var place = new Place
        {
            Runs = context.RunsOf(story),
            Content = new BlockContent(new NextParagraph(), isBody: true),
            Section = _section,
            Width = _section.TextWidth,
        };
        _contentStart = story.Xml.Length;
        context.Write(context.Document.Content, place);
        WriteWantedParagraph(place);
        MarkSectionEnd(place);
        _properties.Columns = 1;
        _properties.Write(story.Xml);
    }

    /// <summary>Writes a section of the model.</summary>
    public void Write(Section section, Place place)
    {
        if (place.Xml.Length > _contentStart)
        {
            MarkSectionEnd(place);
            EndSection(place);
        }

        (_section, _properties) = _sections.Dequeue();
        place.Content.Restart();
        place = place with { Section = _section, Width = _section.TextWidth };
        _wholeBookmark = context.Paragraphs.BeginBookmark(DocumentPages.Whole(_section.Number), place);
        _contentStart = place.Xml.Length;
        context.Write(section.Content, place);
        WriteWantedParagraph(place);
    }

    /// <summary>Writes a container in columns as a section of the file.</summary>
    public void WriteColumns(Container container, Place place)
    {
        if (place.Xml.Length > _contentStart)
            EndSection(place);
        _properties.Columns = container.ColumnCount;
        var gaps = context.Theme.Theme.ColumnGap.Twips * (container.ColumnCount - 1);
        _start = place.Xml.Length;
        context.Containers.WriteStack(container, place with { Width = (place.Width - gaps) / container.ColumnCount });
        if (place.Xml.Length > _start)
            EndSection(place);
        _properties.Columns = 1;
        place.Content.WantsParagraph = true;
    }

    public void BreakPage(Place place)
    {
        // Word balances columns before the end of a section, but not before a page break.
        if (_properties.Columns > 1 && place.MayBeginSection && place.Xml.Length > _start)
            EndSection(place);
        place.Content.Next.BeginsPage = true;
    }

    private void WriteWantedParagraph(Place place)
    {
        if (place.Content.WantsParagraph)
            context.Paragraphs.WriteEmpty(context.Style(WordStyles.TableSeparator), place);
    }

    /// <summary>Ends the bookmark around a section of the model and marks its last page, in its last paragraph.</summary>
    private void MarkSectionEnd(Place place)
    {
        if (_wholeBookmark == 0)
            return;
        if (place.Content.SectionPoint < 0)
            context.Paragraphs.WriteEmpty(context.Style(WordStyles.TableSeparator), place);
        var paragraphs = context.Paragraphs;
        var end = "</w:p>"u8;
        place.Xml.Truncate(place.Xml.Length - end.Length);
        ParagraphWriter.EndBookmark(paragraphs.BeginBookmark(DocumentPages.End(_section.Number), place), place);
        ParagraphWriter.EndBookmark(_wholeBookmark, place);
        place.Xml.Raw(end);
        _wholeBookmark = 0;
    }

    private void EndSection(Place place)
    {
        var content = place.Content;
        if (content.SectionPoint < 0)
            context.Paragraphs.WriteEmpty(context.Style(WordStyles.TableSeparator), place);
        using var xml = new Xml.XmlBuffer(512);
        _properties.Write(xml);
        place.Xml.Insert(content.SectionPoint, xml.Written);
        content.SectionPoint = -1;
        _start = place.Xml.Length;
    }
}
