using System.Collections.Immutable;
using DocGen.Core.Cancellation;

namespace DocGen.Core.Model;

/// <summary>
/// Rebuilds a document with any kinds of nodes; a pass overrides the methods it needs. Unchanged nodes are reused: a pass that changes
/// nothing allocates nothing. A section is left unchanged, because the passes have run on it, unless the pass enters sections.
/// </summary>
public abstract class DocumentRewriter
{
    private readonly Mapper _mapper;

    /// <summary>Keeps no document: one rewriter can rewrite several, one after the other.</summary>
    /// <param name="work">The work that it is a part of; it takes a step at each node.</param>
    protected DocumentRewriter(Work work)
    {
        ArgumentNullException.ThrowIfNull(work);
        (Work, _mapper) = (work, new Mapper(this));
    }

    /// <summary>The work that it is a part of.</summary>
    protected Work Work { get; }

    /// <summary>The document with its blocks rewritten; its info and furniture stay, and it is itself when nothing changes.</summary>
    public virtual Document Rewrite(Document document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var content = Rewrite(document.Content);
        return content == document.Content ? document : document with { Content = content };
    }

    /// <summary>Each in turn, in reading order; the same array when nothing changes.</summary>
    public ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks)
    {
        ImmutableArray<Block>.Builder? changed = null;
        for (var i = 0; i < blocks.Length; i++)
        {
            Work.Step();
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

    /// <summary>Each in turn, in reading order; the same array when nothing changes.</summary>
    public ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines)
    {
        ImmutableArray<Inline>.Builder? changed = null;
        for (var i = 0; i < inlines.Length; i++)
        {
            Work.Step();
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

    /// <summary>Whether the children of sections are rewritten too.</summary>
    protected virtual bool EntersSections => false;

    /// <summary>
    /// Replaces a block by several blocks or none; <see langword="null"/> to continue with <see cref="Rewrite(Block)"/>. Not called for a
    /// block at a place where only its own type is allowed.
    /// </summary>
    protected virtual ImmutableArray<Block>? Replace(Block block) => null;

    /// <summary>
    /// Replaces an inline by several inlines or none; <see langword="null"/> to continue with <see cref="Rewrite(Inline)"/>. Not called for
    /// an inline at a place where only its own type is allowed.
    /// </summary>
    protected virtual ImmutableArray<Inline>? Replace(Inline inline) => null;

    /// <summary>Rewrites a block; returns the same instance if nothing changes.</summary>
    protected virtual Block Rewrite(Block block) => RewriteChildren(block);

    /// <summary>Rewrites an inline; returns the same instance if nothing changes.</summary>
    protected virtual Inline Rewrite(Inline inline) => RewriteChildren(inline);

    /// <summary>
    /// Rewrites a node that is neither a block nor an inline (a list item, a line of a contents list, a point of a chart); returns the same
    /// instance if nothing changes.
    /// </summary>
    protected virtual Node RewritePart(Node part) => RewriteChildren(part);

    /// <summary>Rewrites a cell; returns the same instance if nothing changes.</summary>
    /// <param name="grid">The grid that contains it.</param>
    /// <param name="row">The row in which it begins, counted from 0.</param>
    /// <param name="column">The column in which it begins, counted from 0.</param>
    /// <param name="cell">The cell.</param>
    protected virtual TableCell RewriteCell(TableGrid grid, int row, int column, TableCell cell) => (TableCell)RewritePart(cell);

    /// <summary>Rewrites a string that is printed or read aloud; returns the same instance if nothing changes.</summary>
    protected virtual string RewriteText(string text) => text;

    /// <summary>Rewrites the text of code; returns the same instance if nothing changes.</summary>
    protected virtual string RewriteCode(string code) => code;

    /// <summary>Rewrites the children of a node.</summary>
    protected T RewriteChildren<T>(T node)
        where T : Node
    {
        ArgumentNullException.ThrowIfNull(node);
        return node is Section && !EntersSections ? node : (T)node.MapChildren(_mapper);
    }

    private static ImmutableArray<T>.Builder Begin<T>(ref ImmutableArray<T>.Builder? changed, ImmutableArray<T> nodes, int unchanged)
    {
        if (changed is not null)
            return changed;
        changed = ImmutableArray.CreateBuilder<T>(nodes.Length);
        changed.AddRange(nodes, unchanged);
        return changed;
    }

    private sealed class Mapper : ChildMapper
    {
        private readonly DocumentRewriter _rewriter;
        private readonly Func<int, int, TableCell, TableCell> _rewriteCell;
        private TableGrid? _grid;

        public Mapper(DocumentRewriter rewriter)
        {
            _rewriter = rewriter;
            _rewriteCell = (row, column, cell) =>
            {
                _rewriter.Work.Step();
                return _rewriter.RewriteCell(_grid!, row, column, cell);
            };
        }

        public override ImmutableArray<Block> Map(ImmutableArray<Block> blocks) => _rewriter.Rewrite(blocks);

        public override ImmutableArray<Inline> Map(ImmutableArray<Inline> inlines) => _rewriter.Rewrite(inlines);

        public override TableGrid Map(TableGrid grid)
        {
            var outer = _grid;
            _grid = grid;
            var mapped = grid.MapCells(_rewriteCell);
            _grid = outer;
            return mapped;
        }

        public override string MapText(string text) => _rewriter.RewriteText(text);

        public override string MapCode(string code) => _rewriter.RewriteCode(code);

        protected override Node MapNode(Node node)
        {
            _rewriter.Work.Step();
            return node is Block block ? _rewriter.Rewrite(block)
                : node is Inline inline ? _rewriter.Rewrite(inline)
                : _rewriter.RewritePart(node);
        }
    }
}
