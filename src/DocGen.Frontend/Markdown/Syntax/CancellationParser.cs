using Markdig;
using Markdig.Parsers;

namespace DocGen.Frontend.Markdown.Syntax;

/// <summary>What Markdig's parsers are told of one parse: when it is to end.</summary>
internal sealed class CancellableContext(CancellationToken cancellation) : MarkdownParserContext
{
    public CancellationToken Cancellation => cancellation;
}

/// <summary>Opens no block: it is asked at each line, and ends a parse that has been cancelled.</summary>
internal sealed class CancellationParser : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        (processor.Context as CancellableContext)?.Cancellation.ThrowIfCancellationRequested();
        return BlockState.None;
    }
}
