using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Lines;

/// <summary>The inlines of blocks in sequence, with a space between those of different blocks.</summary>
internal sealed class OnOneLine : DocumentWalker
{
    private readonly ImmutableArray<Inline>.Builder _inlines = ImmutableArray.CreateBuilder<Inline>();
    private bool _isBehindBlock;

    // A note: the blocks around it take the steps.
    private OnOneLine()
        : base(Work.Uninterrupted) { }

    public static ImmutableArray<Inline> Of(ImmutableArray<Block> blocks)
    {
        // Nearly all notes are a single paragraph.
        if (blocks is [Paragraph only])
            return only.Content;
        var line = new OnOneLine();
        line.Visit(blocks);
        return line._inlines.DrainToImmutable();
    }

    protected override void Visit(Block block)
    {
        if (block is CodeBlock code)
            Add(new Text(code.Text.ReplaceLineEndings(" ")) { Origin = code.Origin });
        VisitChildren(block);
        _isBehindBlock = true;
    }

    protected override void Visit(Inline inline) => Add(inline);

    private void Add(Inline inline)
    {
        if (_isBehindBlock && _inlines.Count > 0)
            _inlines.Add(new Text(" "));
        _isBehindBlock = false;
        _inlines.Add(inline);
    }
}
