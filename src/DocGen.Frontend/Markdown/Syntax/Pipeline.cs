using DocGen.Frontend.Markdown.Directives;
using DocGen.Frontend.Markdown.Footnotes;
using DocGen.Frontend.Markdown.Tables;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers.Inlines;

namespace DocGen.Frontend.Markdown.Syntax;

/// <summary>The Markdig pipeline. It is built once; its parsers have no state, so threads can share it.</summary>
internal static class Pipeline
{
    public static readonly MarkdownPipeline Instance = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true };
        builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript);

        builder.BlockParsers.Insert(0, new PipeTableParser());
        builder.BlockParsers.Insert(0, new DirectiveLineParser());
        builder.BlockParsers.Insert(0, new DirectiveFenceParser());
        builder.BlockParsers.Insert(0, new FootnoteDefinitionParser());
        builder.BlockParsers.Insert(0, new LimitParser());

        // The parsers of footnote references and directives must see their brackets before the link parser.
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new FootnoteReferenceParser());
        builder.InlineParsers.InsertBefore<LinkInlineParser>(new InlineDirectiveParser());
        builder.InlineParsers.Replace<LinkInlineParser>(new BoundedLinkParser());
        builder.InlineParsers.Add(new IdentifierParser());
        builder.InlineParsers.Add(new TextStepParser());
        return builder.Build();
    }
}
