using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Packaging;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes inlines: text, links, references, fields, pictures.</summary>
internal sealed class InlineWriter(WordContext context, Place place) : InlineVisitor(context.Work)
{
    // The range of ST_SignedTwipsMeasure that Word accepts in w:spacing.
    private const int MaxSpacing = 31680;

    private readonly RunWriter _runs = place.Runs;
    private bool _inHyperlink;

    public Place Place => place;

    /// <summary>
    /// Begins a hyperlink within the file. Hyperlinks cannot be nested (17.16.22), so content visited until its end gets none.
    /// </summary>
    public void BeginAnchor(string bookmark)
    {
        _runs.Close();
        place.Xml.Raw("<w:hyperlink"u8).Attribute("w:anchor"u8, bookmark).Raw(" w:history=\"1\">"u8);
        _inHyperlink = true;
    }

    public void EndAnchor()
    {
        _runs.Close();
        place.Xml.Raw("</w:hyperlink>"u8);
        _inHyperlink = false;
    }

    protected override void VisitText(Text text) => _runs.Text(text.Value);

    protected override void VisitFigureValue(FigureValue value) => _runs.Text(value.Value);

    protected override void VisitSpan(Span span)
    {
        _runs.Push(span);
        Visit(span.Content);
        _runs.Pop();
    }

    protected override void VisitLineBreak(LineBreak lineBreak) => _runs.LineBreak();

    protected override void VisitLink(Link link)
    {
        if (_inHyperlink)
        {
            Visit(link.Content);
            return;
        }

        if (Address.ToUri(link.Target) is not { } uri)
        {
            context.Diagnostics.Warning(
                WordCodes.InvalidAddress,
                $"'{link.Target}' is not an address that Word can hold; its text is printed without the link",
                link.Origin
            );
            Visit(link.Content);
            return;
        }

        _runs.Close();
        place.Xml.Raw("<w:hyperlink"u8).Attribute("r:id"u8, place.Story.Relationships.Add("hyperlink", uri, external: true));
        if (!string.IsNullOrEmpty(link.Title))
            place.Xml.Attribute("w:tooltip"u8, link.Title);
        place.Xml.Raw(" w:history=\"1\">"u8);
        _runs.InLink = _inHyperlink = true;
        Visit(link.Content);
        _runs.Close();
        _runs.InLink = _inHyperlink = false;
        place.Xml.Raw("</w:hyperlink>"u8);
    }

    /// <summary>Like the cross-references of Word, it can be followed but does not look like a link.</summary>
    protected override void VisitReference(Reference reference)
    {
        if (_inHyperlink || context.Targets.Bookmark(reference.TargetId) is not { } bookmark)
        {
            Visit(reference.Content);
            return;
        }

        BeginAnchor(bookmark);
        Visit(reference.Content);
        EndAnchor();
    }

    protected override void VisitPageField(PageField field)
    {
        if (OwnPageField.IsOwn(field))
            (place.Section.OwnPages ?? new OwnPageField(0, "1")).Write(_runs, field.Kind);
        else if (field.Kind == PageFieldKind.PageNumber)
            _runs.Field("PAGE"u8, [], default, "1");
        else
            _runs.Field("NUMPAGES"u8, [], default, "1");
    }

    /// <summary>Writes the blank, to be filled in by hand or by typing over the line.</summary>
    protected override void VisitFormField(FormField field) => Visit(field.Content);

    protected override void VisitImage(Image image) => context.Drawings.Write(image, place);

    protected override void VisitFootnote(Footnote footnote)
    {
        if (!place.IsFootnote)
        {
            context.Footnotes.Write(footnote, place);
            return;
        }

        context.Diagnostics.Warning(
            WordCodes.NestedFootnote,
            "Word has no footnotes in footnotes; the inner one is printed in brackets",
            footnote.Origin
        );
        _runs.Text(" [");
        foreach (var block in footnote.Content)
            if (block is Paragraph paragraph)
                Visit(paragraph.Content);
        _runs.Text("]");
    }

    /// <summary>
    /// Writes a shaded space that is stretched to the length: every version of Word shows a bar, and screen readers read nothing.
    /// </summary>
    protected override void VisitDataBar(DataBar bar)
    {
        _runs.Close();
        if (bar.Width.Twips > 0)
        {
            var theme = context.Theme.Theme;
            var stretch = Math.Clamp(bar.Width.Twips - (theme.ParagraphStyles[StyleNames.TableText].Size.Twips / 4), 1, MaxSpacing);
            place
                .Xml.Raw("<w:r><w:rPr><w:spacing"u8)
                .Attribute("w:val"u8, stretch)
                .Raw("/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8)
                .Plain(ChartPalette.Of(theme, 0).Colour.Hex)
                .Raw("\"/></w:rPr><w:t xml:space=\"preserve\">\u00A0</w:t></w:r>"u8);
        }

        _runs.Text("\u00A0");
    }
}
