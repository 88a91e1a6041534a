using System.Globalization;
using System.Xml;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Samples.CustomFormat;

/// <summary>Writes text: a method for each inline of the model.</summary>
internal sealed class EpubText(XmlWriter xml, EpubPictures pictures, DiagnosticBag diagnostics, Work work) : InlineVisitor(work)
{
    /// <summary>The notes whose marks have been written, and whose text has not.</summary>
    public List<Footnote> Notes { get; } = [];

    /// <summary>What the ids of notes begin with: each section counts its own notes.</summary>
    public string NotePrefix { get; set; } = "note-";

    /// <summary>The number of a note as it is printed.</summary>
    public static string NumberOf(Footnote footnote) => footnote.Number.ToString(CultureInfo.InvariantCulture);

    protected override void VisitText(Text text) => xml.WriteString(text.Value);

    protected override void VisitFigureValue(FigureValue value) => xml.WriteString(value.Value);

    protected override void VisitSpan(Span span)
    {
        var element = span.Style switch
        {
            StyleNames.Strong => "strong",
            StyleNames.Emphasis => "em",
            StyleNames.HtmlCode => "code",
            StyleNames.Superscript => "sup",
            StyleNames.Subscript => "sub",
            StyleNames.Strikethrough => "s",
            _ => "span",
        };
        xml.Open(element, element == "span" ? EpubStyleSheet.ClassOf(span.Style) : null);
        if (span.Lang is not null)
            xml.WriteLanguage(span.Lang);
        Visit(span.Content);
        Close();
    }

    protected override void VisitLineBreak(LineBreak lineBreak)
    {
        xml.Open("br");
        Close();
    }

    protected override void VisitLink(Link link)
    {
        var isAddress = Uri.TryCreate(link.Target, UriKind.Absolute, out var address);
        if (!isAddress || address!.Scheme is not ("https" or "http" or "mailto" or "tel"))
        {
            const string hint = "link to a web address";
            diagnostics.Warning(
                EpubWriter.LinkOutside,
                $"'{link.Target}' is not in the publication; only the text of the link is written",
                link.Origin,
                hint
            );
            Visit(link.Content);
            return;
        }

        xml.Open("a");
        xml.WriteAttributeString("href", address.AbsoluteUri);
        if (link.Title is not null)
            xml.WriteAttributeString("title", link.Title);
        Visit(link.Content);
        Close();
    }

    protected override void VisitImage(Image image) =>
        xml.WriteImage(
            pictures.PathOf(image),
            image.AlternativeText,
            image.Width is { } width ? string.Create(CultureInfo.InvariantCulture, $"width: {width.Millimetres:0.##}mm") : null
        );

    protected override void VisitReference(Reference reference)
    {
        xml.Open("a");
        xml.WriteAttributeString("href", "#" + reference.TargetId);
        Visit(reference.Content);
        Close();
    }

    protected override void VisitPageField(PageField field) =>
        throw new InvalidOperationException("page fields stand in headers and footers only");

    protected override void VisitFormField(FormField field) => Visit(field.Content);

    protected override void VisitFootnote(Footnote footnote)
    {
        var number = NumberOf(footnote);
        xml.Open("a");
        xml.WriteAttributeString("epub", "type", EpubXml.Ops, "noteref");
        xml.WriteAttributeString("role", "doc-noteref");
        xml.WriteAttributeString("id", $"{NotePrefix}{number}-mark");
        xml.WriteAttributeString("href", $"#{NotePrefix}{number}");
        xml.WriteElementString("sup", number);
        Close();
        Notes.Add(footnote);
    }

    /// <summary>A bar says nothing that the number beside it does not say.</summary>
    protected override void VisitDataBar(DataBar bar) { }

    private void Close() => xml.WriteEndElement();
}
