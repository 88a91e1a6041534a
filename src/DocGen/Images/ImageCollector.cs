using DocGen.Core.Model;

namespace DocGen.Images;

/// <summary>Finds the pictures of a document, in reading order, each once.</summary>
internal sealed class ImageCollector : DocumentVisitor
{
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<Image> _images = [];

    /// <summary>The first use of every picture of a document that has been lowered.</summary>
    public static IReadOnlyList<Image> Collect(Document document)
    {
        var collector = new ImageCollector();
        collector.Visit(document.Content);
        return collector._images;
    }

    protected override void VisitImage(Image image)
    {
        if (_seen.Add(image.Source)) _images.Add(image);
    }

    protected override void VisitPicture(Picture picture)
    {
        VisitImage(picture.Image);
        Visit(picture.Caption);
    }

    protected override void VisitParagraph(Paragraph paragraph) => Visit(paragraph.Content);

    protected override void VisitHeading(Heading heading) => Visit(heading.Content);

    protected override void VisitList(ListBlock list)
    {
        foreach (var item in list.Items) Visit(item.Content);
    }

    protected override void VisitTable(Table table)
    {
        Visit(table.Caption);
        foreach (var row in table.Grid.Rows)
            foreach (var cell in row.Cells) Visit(cell.Content);
        foreach (var note in table.Notes) Visit(note);
    }

    protected override void VisitContainer(Container container) => Visit(container.Content);

    protected override void VisitSpan(Span span) => Visit(span.Content);

    protected override void VisitLink(Link link) => Visit(link.Content);

    protected override void VisitFootnote(Footnote footnote) => Visit(footnote.Content);

    protected override void VisitCodeBlock(CodeBlock code)
    {
    }

    protected override void VisitBreak(Break @break)
    {
    }

    protected override void VisitContents(Contents contents)
    {
    }

    protected override void VisitText(Text text)
    {
    }

    protected override void VisitFigureValue(FigureValue value)
    {
    }

    protected override void VisitLineBreak(LineBreak lineBreak)
    {
    }

    protected override void VisitReference(Reference reference)
    {
    }

    protected override void VisitPageField(PageField field)
    {
    }
}
