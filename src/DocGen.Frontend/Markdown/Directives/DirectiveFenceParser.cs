using Markdig.Parsers;
using Markdig.Syntax;

namespace DocGen.Frontend.Markdown.Directives;

/// <summary>A block directive and its content, from <c>:::name{…}</c> to <c>:::</c>.</summary>
internal sealed class FencedDirective(BlockParser parser, DirectiveHead head, int colonCount) : ContainerBlock(parser)
{
    public DirectiveHead Head { get; } = head;

    public int ColonCount { get; } = colonCount;

    /// <summary>Whether its closing fence was found.</summary>
    public bool IsComplete { get; set; }
}

/// <summary>A closing fence that closes nothing, or a line of colons that is not a directive.</summary>
internal sealed class StrayDirectiveFence(BlockParser parser) : LeafBlock(parser)
{
    /// <summary>Whether it is a directive within too many others.</summary>
    public bool IsTooDeep { get; init; }
}

/// <summary>
/// Parses block directives. A closing fence closes the outermost directive that has at most as many colons, so a container needs more
/// colons than the directives inside it. A fence inside a code block is code.
/// </summary>
internal sealed class DirectiveFenceParser : BlockParser
{
    private const int FewestColons = 3;

    public DirectiveFenceParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var line = processor.Line.AsSpan();
        var colons = CountColons(line);
        if (colons < FewestColons)
            return BlockState.None;
        var nameLength = DirectiveHead.NameLength(line[colons..]);
        var span = new SourceSpan(processor.Start, processor.Line.End);
        var isTooDeep = DepthOf(processor.CurrentContainer) >= ReadingContext.DeepestNesting;
        if (nameLength == 0 || isTooDeep)
        {
            processor.NewBlocks.Push(
                new StrayDirectiveFence(this)
                {
                    Column = processor.Column,
                    Span = span,
                    IsTooDeep = isTooDeep,
                }
            );
            return BlockState.BreakDiscard;
        }

        var head = DirectiveLineParser.ReadHead(line, processor.Start, colons, nameLength);
        processor.NewBlocks.Push(new FencedDirective(this, head, colons) { Column = processor.Column, Span = span });
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var directive = (FencedDirective)block;
        block.UpdateSpanEnd(processor.Line.End);
        if (processor.IsCodeIndent || processor.CurrentChar != ':' || IsInCode(processor, directive))
            return Within(processor);
        var line = processor.Line.AsSpan();
        var colons = CountColons(line);
        if (colons < directive.ColonCount || !line[colons..].IsWhiteSpace())
            return Within(processor);
        directive.IsComplete = true;
        return BlockState.BreakDiscard;
    }

    /// <summary>Leaves the indentation of the line to the content of the directive, such as nested lists.</summary>
    private static BlockState Within(BlockProcessor processor)
    {
        processor.GoToColumn(processor.ColumnBeforeIndent);
        return BlockState.Continue;
    }

    /// <summary>The number of directives around. Each line asks all of them whether it closes them.</summary>
    private static int DepthOf(ContainerBlock? container)
    {
        var depth = 0;
        for (; container is not null; container = container.Parent)
            depth += container is FencedDirective ? 1 : 0;
        return depth;
    }

    private static bool IsInCode(BlockProcessor processor, ContainerBlock container)
    {
        Block last = container;
        while (last is ContainerBlock { Count: > 0 } inner)
            last = inner.LastChild!;
        return last is FencedCodeBlock && processor.IsOpen(last);
    }

    private static int CountColons(ReadOnlySpan<char> line)
    {
        var rest = line.TrimStart(':');
        return line.Length - rest.Length;
    }
}
