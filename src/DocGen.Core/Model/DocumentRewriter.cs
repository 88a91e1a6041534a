using System.Collections.Immutable;

namespace DocGen.Core.Model;

/// <summary>
/// Rebuilds a document from its leaves up; a pass overrides the one method that it cares about. Nodes that do not change are kept,
/// not copied. Derived nodes pass through untouched unless the pass lowers them.
/// </summary>
public abstract class DocumentRewriter
{
    public virtual Document Rewrite(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return document with { Content = Rewrite(document.Content) };
    }

    public ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) => Map(blocks, Rewrite);

    public ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines) => Map(inlines, Rewrite);

    /// <summary>What stands in the place of a block: itself, another, several or none.</summary>
    protected virtual ImmutableArray<Block> Rewrite(Block block) => [RewriteChildren(block)];

    /// <summary>What stands in the place of an inline: itself, another, several or none.</summary>
    protected virtual ImmutableArray<Inline> Rewrite(Inline inline) => [RewriteChildren(inline)];

    /// <summary>The block with its children rewritten.</summary>
    protected Block RewriteChildren(Block block) => block switch
    {
        Paragraph p => Same(p.Content, Rewrite(p.Content), out var content) ? p : p with { Content = content },
        Heading h => Same(h.Content, Rewrite(h.Content), out var content) ? h : h with { Content = content },
        ListBlock l => l with { Items = [.. l.Items.Select(item => item with { Content = Rewrite(item.Content) })] },
        Table t => RewriteTable(t),
        Picture p => Same(p.Caption, Rewrite(p.Caption), out var caption) ? p : p with { Caption = caption },
        Container c => Same(c.Content, Rewrite(c.Content), out var content) ? c : c with { Content = content },
        Contents c => Same(c.Title, Rewrite(c.Title), out var title) ? c : c with { Title = title },
        _ => block,
    };

    /// <summary>The inline with its children rewritten.</summary>
    protected Inline RewriteChildren(Inline inline) => inline switch
    {
        Span s => Same(s.Content, Rewrite(s.Content), out var content) ? s : s with { Content = content },
        Link l => Same(l.Content, Rewrite(l.Content), out var content) ? l : l with { Content = content },
        Reference r => Same(r.Content, Rewrite(r.Content), out var content) ? r : r with { Content = content },
        Footnote f => Same(f.Content, Rewrite(f.Content), out var content) ? f : f with { Content = content },
        _ => inline,
    };

    private static ImmutableArray<T> Map<T>(ImmutableArray<T> nodes, Func<T, ImmutableArray<T>> map)
        where T : Node
    {
        ImmutableArray<T>.Builder? changed = null;
        for (var i = 0; i < nodes.Length; i++)
        {
            var mapped = map(nodes[i]);
            if (changed is null)
            {
                if (mapped.Length == 1 && ReferenceEquals(mapped[0], nodes[i])) continue;
                changed = ImmutableArray.CreateBuilder<T>(nodes.Length);
                changed.AddRange(nodes, i);
            }

            changed.AddRange(mapped);
        }

        return changed?.DrainToImmutable() ?? nodes;
    }

    private static bool Same<T>(ImmutableArray<T> before, ImmutableArray<T> after, out ImmutableArray<T> result)
    {
        result = after;
        return before == after;
    }

    private Table RewriteTable(Table table) => table with
    {
        Caption = Rewrite(table.Caption),
        Notes = [.. table.Notes.Select(note => note with { Content = Rewrite(note.Content) })],
        Grid = table.Grid.MapCells(cell => cell with { Content = Rewrite(cell.Content) }),
    };
}
