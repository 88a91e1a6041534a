using System.Collections.Immutable;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Derived;

/// <summary>
/// A node that is lowered to core nodes before any writer sees it. Make a new kind of content derived unless a format must know of it:
/// writers need no code for a derived node.
/// </summary>
/// <typeparam name="TNode"><see cref="Block"/> or <see cref="Inline"/>.</typeparam>
public interface IDerived<TNode>
    where TNode : Node
{
    /// <summary>The equivalent nodes, core or again derived.</summary>
    ImmutableArray<TNode> Lower(LoweringContext context);
}

/// <summary>The information available when a derived node is lowered.</summary>
public sealed record LoweringContext(Theme Theme, DocumentInfo Info);
