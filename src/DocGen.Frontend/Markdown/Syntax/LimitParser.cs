using DocGen.Core.Cancellation;
using DocGen.Frontend.Markdown.Footnotes;
using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace DocGen.Frontend.Markdown.Syntax;

/// <summary>What Markdig's parsers know of one parse.</summary>
internal sealed class MarkdownParsing(Work work) : MarkdownParserContext
{
    /// <summary>The work that the parse is a part of.</summary>
    public Work Work => work;

    /// <summary>The texts of footnotes, in the order of the text.</summary>
    public List<FootnoteDefinition> Footnotes { get; } = [];

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
        ((MarkdownParsing)processor.Context!).Work.Step();
        var depth = 0;
        for (var container = processor.CurrentContainer; container is not null; container = container.Parent)
            if (++depth > DeepestContainers)
                throw new NestingException();
        return BlockState.None;
    }
}

/// <summary>
/// Matches nothing, but is asked at each run of text and at the end of each paragraph, heading and cell: it ends the parse after
/// cancellation when no block is opened any more. Text is read after all blocks, and takes the longer part of the time.
/// </summary>
internal sealed class TextStepParser : InlineParser, IPostInlineProcessor
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        Step(processor);
        return false;
    }

    public bool PostProcess(InlineProcessor state, Inline? root, Inline? lastChild, int postInlineProcessorIndex, bool isFinalProcessing)
    {
        Step(state);
        return true;
    }

    private static void Step(InlineProcessor processor) => ((MarkdownParsing)processor.Context!).Work.Step();
}
