using System.Collections.Immutable;

namespace DocGen.Core.Model;

/// <summary>
/// Has a method for every block that a writer or the layout must spell: a new one adds an abstract method here, and the compiler lists
/// every place to look after. What only looks for something, or changes something, is a <see cref="DocumentWalker"/> or a <see
/// cref="DocumentRewriter"/>.
/// </summary>
public abstract class BlockVisitor
{
    /// <summary>Cancels the walk; checked at each block.</summary>
    public CancellationToken Cancellation { get; init; }

    public void Visit(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Visit(block);
    }

    public void Visit(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        Cancellation.ThrowIfCancellationRequested();
        block.Accept(this);
    }

    protected internal abstract void VisitParagraph(Paragraph paragraph);

    protected internal abstract void VisitHeading(Heading heading);

    protected internal abstract void VisitList(ListBlock list);

    protected internal abstract void VisitTable(Table table);

    protected internal abstract void VisitPicture(Picture picture);

    protected internal abstract void VisitChart(Chart chart);

    protected internal abstract void VisitDiagram(Diagram diagram);

    protected internal abstract void VisitContainer(Container container);

    protected internal abstract void VisitCodeBlock(CodeBlock code);

    protected internal abstract void VisitBreak(Break @break);

    protected internal abstract void VisitContents(Contents contents);

    protected internal abstract void VisitSection(Section section);
}
