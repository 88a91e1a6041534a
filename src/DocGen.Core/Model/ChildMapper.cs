using System.Collections.Immutable;

namespace DocGen.Core.Model;

/// <summary>
/// What becomes of the children of a node, one after the other in reading order; see <see cref="Node.MapChildren"/>. A node hands each of
/// its children to <c>Map</c>, and each string that it prints or that is read aloud to <see cref="MapText"/>; what comes back is the same
/// instance where nothing changes.
/// </summary>
public abstract class ChildMapper
{
    /// <summary>Blocks; there may be more or fewer afterwards.</summary>
    public abstract ImmutableArray<Block> Map(ImmutableArray<Block> blocks);

    /// <summary>Inlines; there may be more or fewer afterwards.</summary>
    public abstract ImmutableArray<Inline> Map(ImmutableArray<Inline> inlines);

    /// <summary>The cells of a table, row by row.</summary>
    public abstract TableGrid Map(TableGrid grid);

    /// <summary>A block that stands alone: if several come of it, they come back as a group.</summary>
    public Block Map(Block block)
    {
        var mapped = Map([block]);
        return mapped is [var only] ? only : new Container(ContainerKind.Group, mapped) { Origin = block.Origin };
    }

    /// <summary>An inline that stands alone: if several come of it, they come back as one span.</summary>
    public Inline Map(Inline inline)
    {
        var mapped = Map([inline]);
        return mapped is [var only] ? only : new Span("", mapped) { Origin = inline.Origin };
    }

    /// <summary>Final text that is printed or read aloud.</summary>
    public virtual string MapText(string text) => text;

    /// <summary>Text whose lines are kept.</summary>
    public virtual string MapCode(string code) => code;

    /// <summary>A child of a certain kind, such as the picture of a figure.</summary>
    /// <exception cref="InvalidOperationException">What came back is of another kind.</exception>
    public T Map<T>(T node)
        where T : Node =>
        MapNode(node) as T ?? throw new InvalidOperationException($"a {typeof(T).Name} cannot become anything else where it stands");

    /// <summary>Children of a certain kind, such as the items of a list: as many afterwards as before.</summary>
    /// <exception cref="InvalidOperationException">One that came back is of another kind.</exception>
    public ImmutableArray<T> Map<T>(ImmutableArray<T> nodes)
        where T : Node
    {
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < nodes.Length; i++)
        {
            var mapped = Map(nodes[i]);
            if (changed is null && ReferenceEquals(mapped, nodes[i]))
                continue;
            if (changed is null)
            {
                changed = ImmutableArray.CreateBuilder<T>(nodes.Length);
                changed.AddRange(nodes, i);
            }

            changed.Add(mapped);
        }

        return changed?.MoveToImmutable() ?? nodes;
    }

    /// <summary>As <see cref="MapText"/>, for what may be missing.</summary>
    public string? MapOptionalText(string? text) => text is null ? null : MapText(text);

    /// <summary>Any node that stands where only its kind can stand.</summary>
    protected abstract Node MapNode(Node node);
}
