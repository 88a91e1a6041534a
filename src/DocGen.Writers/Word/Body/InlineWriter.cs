using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word.Packaging;
using DocGen.Writers.Word.Xml;

namespace DocGen.Writers.Word.Body;

/// <summary>Writes what stands in a line: text, links, references, fields, pictures.</summary>
internal abstract class InlineWriter(WordTheme theme, Document document, DiagnosticBag diagnostics, Targets targets, Media media)
    : DocumentVisitor
{
    // ST_SignedTwipsMeasure as Word takes it in w:spacing.
    private const int MaxSpacing = 31680;

    private bool _inHyperlink;
    private int _pictures;

    protected Document Document { get; } = document;

    protected DiagnosticBag Diagnostics { get; } = diagnostics;

    protected Targets Targets { get; } = targets;

    /// <summary>Pictures and charts, which are files within the file.</summary>
    protected Media Media { get; } = media;

    protected WordTheme Theme { get; } = theme;

    protected RunWriter Runs { get; } = new(theme.Styles, theme.Fonts);

    /// <summary>The part that is being written.</summary>
    protected Story Story { get; private set; } = null!;

    protected XmlBuffer Xml => Story.Xml;

    /// <summary>Twips between the margins of the pages that the styles are made for.</summary>
    public required int StyleWidth { get; init; }

    /// <summary>Twips between the margins of the pages that are being written.</summary>
    protected int TextWidth { get; set; }

    /// <summary>Where things stand.</summary>
    protected Place Place;

    /// <summary>Reckons the own numbers of the section that is being written; <see langword="null"/> outside sections.</summary>
    public OwnPageField? OwnPages { get; protected set; }

    protected void Enter(Story story)
    {
        Story = story;
        Runs.Xml = story.Xml;
    }

    protected override void VisitText(Text text) => Runs.Text(text.Value);

    protected override void VisitFigureValue(FigureValue value) => Runs.Text(value.Value);

    protected override void VisitSpan(Span span)
    {
        Runs.Push(span);
        Visit(span.Content);
        Runs.Pop();
    }

    protected override void VisitLineBreak(LineBreak lineBreak) => Runs.LineBreak();

    protected override void VisitLink(Link link)
    {
        if (_inHyperlink)
        {
            Visit(link.Content);
            return;
        }

        if (Address.ToUri(link.Target) is not { } uri)
        {
            Diagnostics.Warning(
                WordCodes.InvalidAddress,
                $"'{link.Target}' is not an address that Word can hold; its text is printed without the link",
                link.Origin
            );
            Visit(link.Content);
            return;
        }

        Runs.Close();
        Xml.Raw("<w:hyperlink"u8).Attribute("r:id"u8, Story.Relationships.Add("hyperlink", uri, external: true));
        if (!string.IsNullOrEmpty(link.Title))
            Xml.Attribute("w:tooltip"u8, link.Title);
        Xml.Raw(" w:history=\"1\">"u8);
        Runs.InLink = _inHyperlink = true;
        Visit(link.Content);
        Runs.Close();
        Runs.InLink = _inHyperlink = false;
        Xml.Raw("</w:hyperlink>"u8);
    }

    /// <summary>Like Word's own cross-references: it can be followed and does not look like a link.</summary>
    protected override void VisitReference(Reference reference)
    {
        if (_inHyperlink || Targets.Bookmark(reference.TargetId) is not { } bookmark)
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
            (OwnPages ?? new OwnPageField(0, "1")).Write(Runs, field.Kind);
        else if (field.Kind == PageFieldKind.PageNumber)
            Runs.Field("PAGE"u8, [], default, "1");
        else
            Runs.Field("NUMPAGES"u8, [], default, "1");
    }

    /// <summary>The blank, to be filled in on paper or over the line.</summary>
    protected override void VisitFormField(FormField field) => Visit(field.Content);

    protected override void VisitImage(Image image)
    {
        if (!Document.Images.TryGetValue(image.Source, out var data))
        {
            Runs.Text(image.AlternativeText);
            return;
        }

        if (data.MediaType is not ("image/png" or "image/jpeg"))
        {
            Diagnostics.Warning(
                WordCodes.VectorPicture,
                $"Word cannot show '{image.Source}' ({data.MediaType}); its alternative text is printed",
                image.Origin,
                "use a PNG or a JPEG"
            );
            Runs.Text(image.AlternativeText);
            return;
        }

        var id = Story.Relationships.Add("image", Media.Add(image.Source, data));
        Runs.Element([]);
        DrawingXml.Write(Xml, image, data, id, NextDrawing(), Room);
    }

    /// <summary>What a picture may be wide.</summary>
    protected Length Room => Length.FromPoints((Place.Width - Place.Indent) / 20.0);

    /// <summary>A number that no other drawing of the file has (wp:docPr).</summary>
    protected int NextDrawing() => ++_pictures;

    /// <summary>A shaded space that is stretched to the length: a bar in every version of Word, and nothing to those who listen.</summary>
    protected override void VisitDataBar(DataBar bar)
    {
        Runs.Close();
        if (bar.Width.Twips > 0)
        {
            var stretch = Math.Clamp(bar.Width.Twips - (Theme.Theme.ParagraphStyles[StyleNames.TableText].Size.Twips / 4), 1, MaxSpacing);
            Xml.Raw("<w:r><w:rPr><w:spacing"u8)
                .Attribute("w:val"u8, stretch)
                .Raw("/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8)
                .Plain(ChartPalette.Of(Theme.Theme, 0).Colour.Hex)
                .Raw("\"/></w:rPr><w:t xml:space=\"preserve\">\u00A0</w:t></w:r>"u8);
        }

        Runs.Text("\u00A0");
    }

    protected void BeginAnchor(string bookmark)
    {
        Runs.Close();
        Xml.Raw("<w:hyperlink"u8).Attribute("w:anchor"u8, bookmark).Raw(" w:history=\"1\">"u8);
        _inHyperlink = true;
    }

    protected void EndAnchor()
    {
        Runs.Close();
        Xml.Raw("</w:hyperlink>"u8);
        _inHyperlink = false;
    }

    /// <summary>Runs an action as if no hyperlink were open: for a footnote that hangs on a link.</summary>
    protected void OutsideHyperlink(Action write)
    {
        var (inside, shown) = (_inHyperlink, Runs.InLink);
        _inHyperlink = Runs.InLink = false;
        write();
        (_inHyperlink, Runs.InLink) = (inside, shown);
    }
}
