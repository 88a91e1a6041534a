using System.Collections.Immutable;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Derived;

/// <summary>
/// A node that says itself in core nodes before any writer sees it. Make a new kind of content derived unless a format must know
/// it: a derived node costs no writer a line.
/// </summary>
/// <typeparam name="TNode"><see cref="Block"/> or <see cref="Inline"/>.</typeparam>
public interface IDerived<TNode>
    where TNode : Node
{
    /// <summary>The same meaning in core nodes (which may again be derived).</summary>
    ImmutableArray<TNode> Lower(LoweringContext context);
}

/// <summary>What a derived node may ask when it is lowered.</summary>
public sealed record LoweringContext(Theme Theme, DocumentInfo Info);
