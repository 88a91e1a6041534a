using System.Collections.Immutable;
using DocGen.Core.Cancellation;

namespace DocGen.Core.Model;

/// <summary>
/// Visits every node in reading order, of any kind: override the methods of interest, and call <see cref="VisitChildren"/> to visit the
/// children.
/// </summary>
public abstract class DocumentWalker
{
    private readonly Mapper _mapper;

    /// <summary>Keeps no node: one walker can look at several documents, one after the other.</summary>
    /// <param name="work">The work that it is a part of; it takes a step at each node.</param>
    protected DocumentWalker(Work work)
    {
        ArgumentNullException.ThrowIfNull(work);
        (Work, _mapper) = (work, new Mapper(this));
    }

    /// <summary>The work that it is a part of.</summary>
    protected Work Work { get; }

    /// <summary>Each in turn, in reading order.</summary>
    public void Visit(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Work.Step();
            Visit(block);
        }
    }

    /// <summary>Each in turn, in reading order.</summary>
    public void Visit(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Work.Step();
            Visit(inline);
        }
    }

    /// <summary>A block of any kind; looks at its children unless overridden.</summary>
    protected virtual void Visit(Block block) => VisitChildren(block);

    /// <summary>An inline of any kind; looks at its children unless overridden.</summary>
    protected virtual void Visit(Inline inline) => VisitChildren(inline);

    /// <summary>
    /// Visits a node that is neither a block nor an inline: a list item, a cell, a line of a contents list, a point of a chart.
    /// </summary>
    protected virtual void VisitPart(Node part) => VisitChildren(part);

    /// <summary>Goes one level deeper: captions, notes and cells are children too.</summary>
    protected void VisitChildren(Node node)
    {
        ArgumentNullException.ThrowIfNull(node);
        node.MapChildren(_mapper);
    }

    /// <summary>Visits the children without changing them.</summary>
    private sealed class Mapper(DocumentWalker walker) : ChildMapper
    {
        public override ImmutableArray<Block> Map(ImmutableArray<Block> blocks)
        {
            walker.Visit(blocks);
            return blocks;
        }

        public override ImmutableArray<Inline> Map(ImmutableArray<Inline> inlines)
        {
            walker.Visit(inlines);
            return inlines;
        }

        public override TableGrid Map(TableGrid grid)
        {
            foreach (var row in grid.Rows)
            foreach (var cell in row.Cells)
                MapNode(cell);
            return grid;
        }

        protected override Node MapNode(Node node)
        {
            walker.Work.Step();
            if (node is Block block)
                walker.Visit(block);
            else if (node is Inline inline)
                walker.Visit(inline);
            else
                walker.VisitPart(node);
            return node;
        }
    }
}
