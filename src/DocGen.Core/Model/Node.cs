using DocGen.Core.Diagnostics;

namespace DocGen.Core.Model;

/// <summary>Any node of a document. Nodes are immutable; passes create new ones.</summary>
public abstract record Node
{
    /// <summary>The origin of the node; <see langword="null"/> for nodes added by a pass.</summary>
    public Origin? Origin { get; init; }

    /// <summary>
    /// The node with what <paramref name="map"/> makes of its children and of the strings that it prints, in reading order; itself when all
    /// stay the same. Nothing else says what the children of a node are: walkers, rewriters and plain text follow from it.
    /// </summary>
    public virtual Node MapChildren(ChildMapper map) => this;
}

/// <summary>A node at block level.</summary>
public abstract record Block : Node
{
    /// <summary>
    /// Calls the visitor's method for this kind of node. A kind that no visitor knows is derived (it is replaced before anything is
    /// written), or shows itself by blocks that they know: <c>visitor.Visit(new Container(…))</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">It was not lowered, and shows itself by nothing else.</exception>
    protected internal virtual void Accept(BlockVisitor visitor) =>
        throw new InvalidOperationException($"{GetType().Name} was not lowered, and does not say how it is written");
}

/// <summary>A node within a line of text.</summary>
public abstract record Inline : Node
{
    /// <summary>What it says in letters besides what its children say; empty for what is only a style, a link or a mark.</summary>
    protected internal virtual string OwnText() => "";

    /// <summary>
    /// Calls the visitor's method for this kind of node. A kind that no visitor knows is derived (it is replaced before anything is
    /// written), or shows itself by inlines that they know: <c>visitor.Visit(new Span(…))</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">It was not lowered, and shows itself by nothing else.</exception>
    protected internal virtual void Accept(InlineVisitor visitor) =>
        throw new InvalidOperationException($"{GetType().Name} was not lowered, and does not say how it is written");
}
