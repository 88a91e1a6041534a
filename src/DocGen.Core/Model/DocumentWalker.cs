namespace DocGen.Core.Model;

/// <summary>A visitor that looks at every node in reading order; override what is of interest, and call the base to go deeper.</summary>
public abstract class DocumentWalker : DocumentVisitor
{
    protected override void VisitParagraph(Paragraph paragraph) => Visit(paragraph.Content);

    protected override void VisitHeading(Heading heading) => Visit(heading.Content);

    protected override void VisitList(ListBlock list)
    {
        foreach (var item in list.Items)
            Visit(item.Content);
    }

    protected override void VisitTable(Table table)
    {
        Visit(table.Caption);
        foreach (var row in table.Grid.Rows)
        foreach (var cell in row.Cells)
            Visit(cell.Content);
        foreach (var note in table.Notes)
            VisitParagraph(note);
    }

    protected override void VisitPicture(Picture picture)
    {
        VisitImage(picture.Image);
        Visit(picture.Caption);
    }

    protected override void VisitChart(Chart chart) => Visit(chart.Caption);

    protected override void VisitDiagram(Diagram diagram)
    {
        VisitList(diagram.List);
        Visit(diagram.Caption);
    }

    protected override void VisitContainer(Container container) => Visit(container.Content);

    protected override void VisitCodeBlock(CodeBlock code) { }

    protected override void VisitBreak(Break @break) { }

    protected override void VisitContents(Contents contents) => Visit(contents.Title);

    protected override void VisitSection(Section section) => Visit(section.Content);

    protected override void VisitText(Text text) { }

    protected override void VisitFigureValue(FigureValue value) { }

    protected override void VisitSpan(Span span) => Visit(span.Content);

    protected override void VisitLineBreak(LineBreak lineBreak) { }

    protected override void VisitLink(Link link) => Visit(link.Content);

    protected override void VisitImage(Image image) { }

    protected override void VisitReference(Reference reference) => Visit(reference.Content);

    protected override void VisitPageField(PageField field) { }

    protected override void VisitDataBar(DataBar bar) { }

    protected override void VisitFormField(FormField field) => Visit(field.Content);

    protected override void VisitFootnote(Footnote footnote) => Visit(footnote.Content);
}
