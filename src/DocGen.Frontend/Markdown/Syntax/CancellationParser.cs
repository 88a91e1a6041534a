using Markdig;
using Markdig.Parsers;

namespace DocGen.Frontend.Markdown.Syntax;

/// <summary>Passes the cancellation token of a parse to Markdig's parsers.</summary>
internal sealed class CancellableContext(CancellationToken cancellation) : MarkdownParserContext
{
    public CancellationToken Cancellation => cancellation;
}

/// <summary>Opens no blocks, but is called at each line and throws after cancellation.</summary>
internal sealed class CancellationParser : BlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        (processor.Context as CancellableContext)?.Cancellation.ThrowIfCancellationRequested();
        return BlockState.None;
    }
}
