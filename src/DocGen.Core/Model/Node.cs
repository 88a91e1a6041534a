using DocGen.Core.Diagnostics;

namespace DocGen.Core.Model;

/// <summary>Any node of a document. Nodes are immutable; passes create new ones.</summary>
public abstract record Node
{
    /// <summary>The origin of the node; <see langword="null"/> for nodes added by a pass.</summary>
    public Origin? Origin { get; init; }

    /// <summary>
    /// Returns the node with its children and printed strings mapped by <paramref name="map"/>, in reading order; the same instance if
    /// nothing changes. This is the only definition of the children of a node: walkers, rewriters and plain text are derived from it.
    /// </summary>
    public virtual Node MapChildren(ChildMapper map) => this;
}

/// <summary>A node at block level.</summary>
public abstract record Block : Node
{
    /// <summary>
    /// Calls the visitor's method for this kind of node. A kind without a method is either derived (and replaced before anything is
    /// written), or represented by blocks with methods: <c>visitor.Visit(new Container(…))</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">The node was not lowered and has no such representation.</exception>
    protected internal virtual void Accept(BlockVisitor visitor) =>
        throw new InvalidOperationException($"{GetType().Name} was not lowered, and does not say how it is written");
}

/// <summary>A node within a line of text.</summary>
public abstract record Inline : Node
{
    /// <summary>The text of the node itself in addition to that of its children; empty for a style, a link or a mark.</summary>
    protected internal virtual string OwnText() => "";

    /// <summary>
    /// Calls the visitor's method for this kind of node. A kind without a method is either derived (and replaced before anything is
    /// written), or represented by inlines with methods: <c>visitor.Visit(new Span(…))</c>.
    /// </summary>
    /// <exception cref="InvalidOperationException">The node was not lowered and has no such representation.</exception>
    protected internal virtual void Accept(InlineVisitor visitor) =>
        throw new InvalidOperationException($"{GetType().Name} was not lowered, and does not say how it is written");
}
