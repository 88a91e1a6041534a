using DocGen.Core.Model;
using DocGen.Writers.Word.Parts;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes footnotes: the reference in the text, and the note in a separate part (ECMA-376 part 1, 17.11).</summary>
internal sealed class FootnoteWriter(WordContext context) : IDisposable
{
    private RunWriter? _runs;
    private int _count;

    /// <summary>The notes; <see langword="null"/> if there are none.</summary>
    public Story? Story => _runs?.Story;

    public void Write(Footnote footnote, Place place)
    {
        var id = ++_count;
        place.Runs.Close();
        place
            .Xml.Raw("<w:r><w:rPr><w:rStyle w:val=\""u8)
            .Plain(context.Theme.Styles.Character(StyleNames.FootnoteReference).Id)
            .Raw("\"/></w:rPr><w:footnoteReference w:id=\""u8)
            .Number(id)
            .Raw("\"/></w:r>"u8);
        var note = new Place
        {
            Runs = _runs ??= Begin(),
            Content = new BlockContent(new NextParagraph { HasFootnoteMark = true }),
            Section = place.Section,
            Width = place.Width,
            IsFootnote = true,
            BodyText = context.Style(StyleNames.FootnoteText),
        };
        note.Xml.Raw("<w:footnote w:id=\""u8).Number(id).Raw("\">"u8);
        context.Write(footnote.Content, note);
        if (note.Content.WantsParagraph)
            context.Paragraphs.WriteEmpty(context.Style(StyleNames.FootnoteText), note);
        note.Xml.Raw("</w:footnote>"u8);
    }

    public void Dispose() => Story?.Dispose();

    private RunWriter Begin()
    {
        var story = new Story(4096);
        FootnotesPart.Begin(story);
        return context.RunsOf(story);
    }
}
