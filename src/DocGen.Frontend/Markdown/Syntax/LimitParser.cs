using Markdig;
using Markdig.Parsers;

namespace DocGen.Frontend.Markdown.Syntax;

/// <summary>What Markdig's parsers know of one parse.</summary>
internal sealed class MarkdownParsing(CancellationToken cancellation) : MarkdownParserContext
{
    public CancellationToken Cancellation => cancellation;

    /// <summary>The UTF-16 code units of the addresses and titles of the links to definitions so far.</summary>
    public int ReferenceLength { get; set; }
}

/// <summary>The containers of a text are nested deeper than any reader of it could follow.</summary>
internal sealed class NestingException() : Exception("the Markdown is nested too deeply");

/// <summary>
/// Opens no blocks, but is asked before each: it ends the parse after cancellation, and where containers nest too deeply. Markdig looks at
/// the rest of the line for each of them, so fifty thousand list marks on a line must not be tried.
/// </summary>
internal sealed class LimitParser : BlockParser
{
    // More than the reader takes (ReadingContext.DeepestNesting), since a list item is two containers: it names the place.
    private const int DeepestContainers = 256;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        (processor.Context as MarkdownParsing)?.Cancellation.ThrowIfCancellationRequested();
        var depth = 0;
        for (var container = processor.CurrentContainer; container is not null; container = container.Parent)
            if (++depth > DeepestContainers)
                throw new NestingException();
        return BlockState.None;
    }
}
