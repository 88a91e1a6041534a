using System.Text;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Tests.Web;

/// <summary>Reads Markdown with Markdig, and says what a reader would see.</summary>
internal static class ReadMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough | EmphasisExtraOptions.Subscript | EmphasisExtraOptions.Superscript)
        .Build();

    public static MarkdownDocument Parse(string text) => Markdig.Markdown.Parse(text, Pipeline);

    /// <summary>The blocks as their types and text: <c>Paragraph(…) List(Item(Paragraph(…)))</c>.</summary>
    public static string Structure(string text) => Structure(Parse(text));

    public static string TextOf(Inline? inline)
    {
        var text = new StringBuilder();
        Append(text, inline);
        return text.ToString();
    }

    /// <summary>The text of the only paragraph, heading or cell of a kind.</summary>
    public static string TextOf<TBlock>(string text)
        where TBlock : Block =>
        string.Join(
            '\u0001',
            Parse(text)
                .Descendants<TBlock>()
                .Select(block =>
                    block is LeafBlock leaf
                        ? TextOf(leaf.Inline)
                        : string.Join('\n', block.Descendants().OfType<LeafBlock>().Select(inner => TextOf(inner.Inline)))
                )
        );

    private static string Structure(Block block) =>
        block switch
        {
            Markdig.Extensions.Yaml.YamlFrontMatterBlock => "",
            LeafBlock leaf => $"{Name(block)}({TextOf(leaf.Inline)})",
            MarkdownDocument document => string.Join(' ', document.Select(Structure)).Trim(),
            ContainerBlock container => $"{Name(block)}({string.Join(' ', container.Select(Structure))})",
            _ => Name(block),
        };

    private static string Name(Block block) =>
        block switch
        {
            Table => "Table",
            TableRow { IsHeader: true } => "Header",
            TableRow => "Row",
            TableCell => "Cell",
            ListBlock list => list.IsOrdered ? "Ordered" : "Bullets",
            ListItemBlock => "Item",
            HeadingBlock heading => "H" + heading.Level,
            ParagraphBlock => "P",
            QuoteBlock => "Quote",
            FencedCodeBlock => "Code",
            ThematicBreakBlock => "Break",
            _ => block.GetType().Name,
        };

    private static void Append(StringBuilder text, Inline? inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline line:
                text.Append(line.IsHard ? '\n' : ' ');
                break;
            case HtmlInline:
                break;
            case ContainerInline container:
                foreach (var child in container)
                    Append(text, child);
                break;
            case null:
                break;
            default:
                text.Append($"<<{inline.GetType().Name}>>");
                break;
        }
    }
}
