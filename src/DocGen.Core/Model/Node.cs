using DocGen.Core.Diagnostics;

namespace DocGen.Core.Model;

/// <summary>Anything in a document. Nodes are immutable; a pass makes new ones.</summary>
public abstract record Node
{
    /// <summary>Where the node was written; <see langword="null"/> for what a pass adds.</summary>
    public Origin? Origin { get; init; }
}

/// <summary>A node that stands in the flow of blocks.</summary>
public abstract record Block : Node;

/// <summary>A node that stands in a line of text.</summary>
public abstract record Inline : Node;
