using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Data;
using DocGen.Frontend.Sources;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Tests.Formats;

/// <summary>Markdown as Markdig reads it with the extensions that GitHub has.</summary>
internal static class MarkdownShape
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UseYamlFrontMatter()
        .UsePipeTables()
        .UseFootnotes()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .Build();

    public static string Of(string text)
    {
        var shape = new StringBuilder();
        Append(shape, Markdig.Markdown.Parse(text, Pipeline), 0);
        return shape.ToString();
    }

    private static void Append(StringBuilder shape, Block block, int depth)
    {
        shape.Append(' ', depth).Append(block is HeadingBlock heading ? "H" + heading.Level : block.GetType().Name).Append(' ');
        switch (block)
        {
            case YamlFrontMatterBlock head:
                var bag = new DiagnosticBag();
                var yaml = (DataMap?)YamlReader.Read(new SourceText("head", head.Lines.ToString()), DataLimits.Default, bag);
                Assert.Empty(bag);
                foreach (var entry in yaml!.Entries)
                    shape.Append(entry.Key).Append('=').Append((entry.Value as DataText)?.Value).Append(';');
                break;
            case CodeBlock code:
                shape.Append(code.Lines.ToString().Replace('\n', FormatShapes.LineBreak));
                break;
            case LeafBlock leaf:
                Append(shape, leaf.Inline);
                break;
            case TableRow { IsHeader: true }:
                shape.Append("header");
                break;
        }

        shape.Append('\n');
        if (block is not ContainerBlock container)
            return;
        foreach (var child in container)
            Append(shape, child, depth + 1);
    }

    private static void Append(StringBuilder shape, Inline? inline)
    {
        switch (inline)
        {
            case null:
                break;
            case LiteralInline literal:
                shape.Append(literal.Content.AsSpan());
                break;
            // GFM 4.10: in a cell, a bar is escaped in code too. Markdig leaves the backslash.
            case CodeInline code:
                shape.Append(IsInCell(code) ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content);
                break;
            case HtmlEntityInline entity:
                shape.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline line:
                shape.Append(line.IsHard ? FormatShapes.LineBreak : ' ');
                break;
            case HtmlInline html:
                shape.Append('⟦').Append(html.Tag).Append('⟧');
                break;
            case FootnoteLink note:
                shape.Append(note.IsBackLink ? "" : "⟦note⟧");
                break;
            case LinkInline link:
                shape
                    .Append('⟦')
                    .Append(link.IsImage ? "image" : "link")
                    .Append(' ')
                    .Append(link.Url)
                    .Append(' ')
                    .Append(link.Title)
                    .Append('⟧');
                AppendChildren(shape, link);
                shape.Append("⟦/⟧");
                break;
            // Where emphasis begins and ends may depend on the words; the text may not.
            case ContainerInline container:
                AppendChildren(shape, container);
                break;
            default:
                shape.Append('⟦').Append(inline.GetType().Name).Append('⟧');
                break;
        }
    }

    private static bool IsInCell(Inline inline)
    {
        var top = inline.Parent;
        while (top?.Parent is { } parent)
            top = parent;
        return top?.ParentBlock?.Parent is TableCell;
    }

    private static void AppendChildren(StringBuilder shape, ContainerInline container)
    {
        foreach (var child in container)
            Append(shape, child);
    }
}
