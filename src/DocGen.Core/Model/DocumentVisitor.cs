using System.Collections.Immutable;

namespace DocGen.Core.Model;

/// <summary>
/// Walks a document. This is the only switch over the core nodes: a new core node adds an abstract method here, and the compiler
/// lists every place to look after.
/// </summary>
public abstract class DocumentVisitor
{
    /// <summary>Aborts the walk: it is checked at each block.</summary>
    public CancellationToken Cancellation { get; init; }

    public void Visit(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Visit(block);
    }

    public void Visit(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
            Visit(inline);
    }

    public void Visit(Block block)
    {
        Cancellation.ThrowIfCancellationRequested();
        switch (block)
        {
            case Paragraph paragraph:
                VisitParagraph(paragraph);
                break;
            case Heading heading:
                VisitHeading(heading);
                break;
            case ListBlock list:
                VisitList(list);
                break;
            case Table table:
                VisitTable(table);
                break;
            case Picture picture:
                VisitPicture(picture);
                break;
            case Chart chart:
                VisitChart(chart);
                break;
            case Diagram diagram:
                VisitDiagram(diagram);
                break;
            case Container container:
                VisitContainer(container);
                break;
            case CodeBlock code:
                VisitCodeBlock(code);
                break;
            case Break @break:
                VisitBreak(@break);
                break;
            case Contents contents:
                VisitContents(contents);
                break;
            case Section section:
                VisitSection(section);
                break;
            default:
                throw new InvalidOperationException($"{block?.GetType().Name} was not lowered");
        }
    }

    public void Visit(Inline inline)
    {
        switch (inline)
        {
            case Text text:
                VisitText(text);
                break;
            case FigureValue value:
                VisitFigureValue(value);
                break;
            case Span span:
                VisitSpan(span);
                break;
            case LineBreak lineBreak:
                VisitLineBreak(lineBreak);
                break;
            case Link link:
                VisitLink(link);
                break;
            case Image image:
                VisitImage(image);
                break;
            case Reference reference:
                VisitReference(reference);
                break;
            case PageField field:
                VisitPageField(field);
                break;
            case FormField field:
                VisitFormField(field);
                break;
            case Footnote footnote:
                VisitFootnote(footnote);
                break;
            case DataBar bar:
                VisitDataBar(bar);
                break;
            default:
                throw new InvalidOperationException($"{inline?.GetType().Name} was not lowered");
        }
    }

    protected abstract void VisitParagraph(Paragraph paragraph);

    protected abstract void VisitHeading(Heading heading);

    protected abstract void VisitList(ListBlock list);

    protected abstract void VisitTable(Table table);

    protected abstract void VisitPicture(Picture picture);

    protected abstract void VisitChart(Chart chart);

    protected abstract void VisitDiagram(Diagram diagram);

    protected abstract void VisitContainer(Container container);

    protected abstract void VisitCodeBlock(CodeBlock code);

    protected abstract void VisitBreak(Break @break);

    protected abstract void VisitContents(Contents contents);

    protected abstract void VisitSection(Section section);

    protected abstract void VisitText(Text text);

    protected abstract void VisitFigureValue(FigureValue value);

    protected abstract void VisitSpan(Span span);

    protected abstract void VisitLineBreak(LineBreak lineBreak);

    protected abstract void VisitLink(Link link);

    protected abstract void VisitImage(Image image);

    protected abstract void VisitReference(Reference reference);

    protected abstract void VisitPageField(PageField field);

    protected abstract void VisitFormField(FormField field);

    protected abstract void VisitFootnote(Footnote footnote);

    protected abstract void VisitDataBar(DataBar bar);
}
