namespace DocGen.Core.Model;

/// <summary>Visits inlines; who meets blocks, in a footnote, hands them to a <see cref="BlockVisitor"/>.</summary>
public abstract class InlineVisitor : DocumentVisitor
{
    protected sealed override void VisitParagraph(Paragraph paragraph) => throw NotHere(paragraph);

    protected sealed override void VisitHeading(Heading heading) => throw NotHere(heading);

    protected sealed override void VisitList(ListBlock list) => throw NotHere(list);

    protected sealed override void VisitTable(Table table) => throw NotHere(table);

    protected sealed override void VisitPicture(Picture picture) => throw NotHere(picture);

    protected sealed override void VisitChart(Chart chart) => throw NotHere(chart);

    protected sealed override void VisitDiagram(Diagram diagram) => throw NotHere(diagram);

    protected sealed override void VisitSection(Section section) => throw NotHere(section);

    protected sealed override void VisitContainer(Container container) => throw NotHere(container);

    protected sealed override void VisitCodeBlock(CodeBlock code) => throw NotHere(code);

    protected sealed override void VisitBreak(Break @break) => throw NotHere(@break);

    protected sealed override void VisitContents(Contents contents) => throw NotHere(contents);

    private static InvalidOperationException NotHere(Block block) => new($"{block.GetType().Name} does not stand in a line");
}
