using System.Collections.Immutable;
using DocGen.Core.Cancellation;

namespace DocGen.Core.Model;

/// <summary>
/// Has a method for every block that a writer or the layout must spell: a new one adds an abstract method here, and the compiler lists
/// every place to look after. What only looks for something, or changes something, is a <see cref="DocumentWalker"/> or a <see
/// cref="DocumentRewriter"/>.
/// </summary>
public abstract class BlockVisitor
{
    /// <summary>Creates a visitor.</summary>
    /// <param name="work">The work that it is a part of; it takes a step at each block.</param>
    protected BlockVisitor(Work work)
    {
        ArgumentNullException.ThrowIfNull(work);
        Work = work;
    }

    /// <summary>The work that it is a part of, for what it writes besides blocks: rows, entries.</summary>
    protected Work Work { get; }

    /// <summary>Each in turn, in reading order.</summary>
    public void Visit(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
            Visit(block);
    }

    /// <summary>Calls the method of the block's own kind.</summary>
    public void Visit(Block block)
    {
        ArgumentNullException.ThrowIfNull(block);
        Work.Step();
        block.Accept(this);
    }

    /// <summary>Text of body, cell, note or caption alike: its style tells which (HTML p).</summary>
    protected internal abstract void VisitParagraph(Paragraph paragraph);

    /// <summary>Level 1 is the title of the document or of a section (HTML h1 to h6).</summary>
    protected internal abstract void VisitHeading(Heading heading);

    /// <summary>Its items may hold lists (HTML ul, ol).</summary>
    protected internal abstract void VisitList(ListBlock list);

    /// <summary>With its caption and its notes (HTML table).</summary>
    protected internal abstract void VisitTable(Table table);

    /// <summary>A picture with a line of its own (HTML figure).</summary>
    protected internal abstract void VisitPicture(Picture picture);

    /// <summary>As it is drawn, or as the table of its figures where a format has no drawings.</summary>
    protected internal abstract void VisitChart(Chart chart);

    /// <summary>As it is drawn, or as the list that it is where a format has no drawings.</summary>
    protected internal abstract void VisitDiagram(Diagram diagram);

    /// <summary>A box, a quotation, columns: its blocks are visited by the writer itself.</summary>
    protected internal abstract void VisitContainer(Container container);

    /// <summary>Line ends and spaces are printed as they are (HTML pre).</summary>
    protected internal abstract void VisitCodeBlock(CodeBlock code);

    /// <summary>A rule or the end of a page (HTML hr).</summary>
    protected internal abstract void VisitBreak(Break @break);

    /// <summary>A contents list whose entries a pass has filled in (HTML nav).</summary>
    protected internal abstract void VisitContents(Contents contents);

    /// <summary>A document within the document, with pages of its own (HTML article).</summary>
    protected internal abstract void VisitSection(Section section);
}
