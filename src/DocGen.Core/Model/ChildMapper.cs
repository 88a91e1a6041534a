using System.Collections.Immutable;

namespace DocGen.Core.Model;

/// <summary>
/// Maps the children of a node, one after the other in reading order; see <see cref="Node.MapChildren"/>. A node passes each of its
/// children to <c>Map</c>, and each string that is printed or read aloud to <see cref="MapText"/>; the same instance is returned if nothing
/// changes.
/// </summary>
public abstract class ChildMapper
{
    /// <summary>Maps blocks; the number can change.</summary>
    public abstract ImmutableArray<Block> Map(ImmutableArray<Block> blocks);

    /// <summary>Maps inlines; the number can change.</summary>
    public abstract ImmutableArray<Inline> Map(ImmutableArray<Inline> inlines);

    /// <summary>Maps the cells of a table, row by row.</summary>
    public abstract TableGrid Map(TableGrid grid);

    /// <summary>Maps a single block; several results are returned as a group.</summary>
    public Block Map(Block block)
    {
        var mapped = Map([block]);
        return mapped is [var only] ? only : new Container(ContainerKind.Group, mapped) { Origin = block.Origin };
    }

    /// <summary>Maps a single inline; several results are returned as one span.</summary>
    public Inline Map(Inline inline)
    {
        var mapped = Map([inline]);
        return mapped is [var only] ? only : new Span("", mapped) { Origin = inline.Origin };
    }

    /// <summary>Maps final text that is printed or read aloud.</summary>
    public virtual string MapText(string text) => text;

    /// <summary>Maps text whose line breaks are kept.</summary>
    public virtual string MapCode(string code) => code;

    /// <summary>Maps a child of a certain type, such as the picture of a figure.</summary>
    /// <exception cref="InvalidOperationException">The result has another type.</exception>
    public T Map<T>(T node)
        where T : Node =>
        MapNode(node) as T ?? throw new InvalidOperationException($"a {typeof(T).Name} cannot become anything else where it stands");

    /// <summary>Maps children of a certain type, such as the items of a list; the number is unchanged.</summary>
    /// <exception cref="InvalidOperationException">A result has another type.</exception>
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

    /// <summary>Maps a node at a place where only its own type is allowed.</summary>
    protected abstract Node MapNode(Node node);
}
