using System.Collections.Immutable;

namespace DocGen.Core.Model;

/// <summary>
/// Rebuilds a document from its leaves up; a pass overrides the methods that it cares about. Nodes that do not change are kept, not
/// copied: a pass that finds nothing to do allocates nothing. Derived nodes pass through untouched unless the pass lowers them.
/// </summary>
public abstract class DocumentRewriter
{
    private readonly Func<int, int, TableCell, TableCell> _rewriteCell;

    protected DocumentRewriter() => _rewriteCell = (_, _, cell) => RewriteCell(cell);

    public virtual Document Rewrite(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var content = Rewrite(document.Content);
        return content == document.Content ? document : document with { Content = content };
    }

    public ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks)
    {
        ImmutableArray<Block>.Builder? changed = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            if (Replace(block) is { } several)
            {
                Begin(ref changed, blocks, i).AddRange(several);
                continue;
            }

            var mapped = Rewrite(block);
            if (changed is null && ReferenceEquals(mapped, block))
                continue;
            Begin(ref changed, blocks, i).Add(mapped);
        }

        return changed?.DrainToImmutable() ?? blocks;
    }

    public ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines)
    {
        ImmutableArray<Inline>.Builder? changed = null;
        for (var i = 0; i < inlines.Length; i++)
        {
            var inline = inlines[i];
            if (Replace(inline) is { } several)
            {
                Begin(ref changed, inlines, i).AddRange(several);
                continue;
            }

            var mapped = Rewrite(inline);
            if (changed is null && ReferenceEquals(mapped, inline))
                continue;
            Begin(ref changed, inlines, i).Add(mapped);
        }

        return changed?.DrainToImmutable() ?? inlines;
    }

    /// <summary>Several blocks, or none, in the place of one; <see langword="null"/> to go on with <see cref="Rewrite(Block)"/>.</summary>
    protected virtual ImmutableArray<Block>? Replace(Block block) => null;

    /// <summary>
    /// Several inlines, or none, in the place of one; <see langword="null"/> to go on with <see cref="Rewrite(Inline)"/>.
    /// </summary>
    protected virtual ImmutableArray<Inline>? Replace(Inline inline) => null;

    /// <summary>The block in the place of a block; itself when nothing changes.</summary>
    protected virtual Block Rewrite(Block block) => RewriteChildren(block);

    /// <summary>The inline in the place of an inline; itself when nothing changes.</summary>
    protected virtual Inline Rewrite(Inline inline) => RewriteChildren(inline);

    protected virtual TableCell RewriteCell(TableCell cell)
    {
        ArgumentNullException.ThrowIfNull(cell);
        var content = Rewrite(cell.Content);
        return content == cell.Content ? cell : cell with { Content = content };
    }

    /// <summary>The block with its children rewritten. A section is kept as it is: the passes have run in it.</summary>
    protected Block RewriteChildren(Block block) =>
        block switch
        {
            Paragraph p => Rewrite(p.Content) is var content && content == p.Content ? p : p with { Content = content },
            Heading h => Rewrite(h.Content) is var content && content == h.Content ? h : h with { Content = content },
            ListBlock l => RewriteItems(l.Items) is var items && items == l.Items ? l : l with { Items = items },
            Table t => RewriteTable(t),
            Picture p => RewritePicture(p),
            Chart c => Rewrite(c.Caption) is var caption && caption == c.Caption ? c : c with { Caption = caption },
            Diagram d => RewriteDiagram(d),
            Container c => Rewrite(c.Content) is var content && content == c.Content ? c : c with { Content = content },
            Contents c => Rewrite(c.Title) is var title && title == c.Title ? c : c with { Title = title },
            _ => block,
        };

    /// <summary>The inline with its children rewritten.</summary>
    protected Inline RewriteChildren(Inline inline) =>
        inline switch
        {
            Span s => Rewrite(s.Content) is var content && content == s.Content ? s : s with { Content = content },
            Link l => Rewrite(l.Content) is var content && content == l.Content ? l : l with { Content = content },
            Reference r => Rewrite(r.Content) is var content && content == r.Content ? r : r with { Content = content },
            FormField f => Rewrite(f.Content) is var content && content == f.Content ? f : f with { Content = content },
            Footnote f => Rewrite(f.Content) is var content && content == f.Content ? f : f with { Content = content },
            _ => inline,
        };

    private static ImmutableArray<T>.Builder Begin<T>(ref ImmutableArray<T>.Builder? changed, ImmutableArray<T> nodes, int unchanged)
    {
        if (changed is not null)
            return changed;
        changed = ImmutableArray.CreateBuilder<T>(nodes.Length);
        changed.AddRange(nodes, unchanged);
        return changed;
    }

    private ImmutableArray<ListItem> RewriteItems(ImmutableArray<ListItem> items)
    {
        ImmutableArray<ListItem>.Builder? changed = null;
        for (var i = 0; i < items.Length; i++)
        {
            var content = Rewrite(items[i].Content);
            if (content == items[i].Content)
                changed?.Add(items[i]);
            else
                Begin(ref changed, items, i).Add(items[i] with { Content = content });
        }

        return changed?.DrainToImmutable() ?? items;
    }

    private Table RewriteTable(Table table)
    {
        var (caption, grid, notes) = (Rewrite(table.Caption), table.Grid.MapCells(_rewriteCell), RewriteNotes(table.Notes));
        var same = caption == table.Caption && ReferenceEquals(grid, table.Grid) && notes == table.Notes;
        return same ? table : table with { Caption = caption, Grid = grid, Notes = notes };
    }

    private ImmutableArray<Paragraph> RewriteNotes(ImmutableArray<Paragraph> notes)
    {
        ImmutableArray<Paragraph>.Builder? changed = null;
        for (var i = 0; i < notes.Length; i++)
        {
            var content = Rewrite(notes[i].Content);
            if (content == notes[i].Content)
                changed?.Add(notes[i]);
            else
                Begin(ref changed, notes, i).Add(notes[i] with { Content = content });
        }

        return changed?.DrainToImmutable() ?? notes;
    }

    private Diagram RewriteDiagram(Diagram diagram)
    {
        var (items, caption) = (RewriteItems(diagram.List.Items), Rewrite(diagram.Caption));
        if (items == diagram.List.Items && caption == diagram.Caption)
            return diagram;
        return diagram with { List = diagram.List with { Items = items }, Caption = caption };
    }

    private Picture RewritePicture(Picture picture)
    {
        var caption = Rewrite(picture.Caption);
        var image = Rewrite(picture.Image) as Image ?? picture.Image;
        return caption == picture.Caption && ReferenceEquals(image, picture.Image)
            ? picture
            : picture with
            {
                Caption = caption,
                Image = image,
            };
    }
}
