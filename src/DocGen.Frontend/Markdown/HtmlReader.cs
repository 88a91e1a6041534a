using DocGen.Core.Model;
using Md = Markdig.Syntax;

namespace DocGen.Frontend.Markdown;

/// <summary>
/// Refuses HTML, because a Word file cannot contain it; comments are dropped, as they are not meant for readers. The exceptions are
/// <c>sub</c> and <c>sup</c>, which every Markdown processor reads and DocGen writes.
/// </summary>
internal static class HtmlReader
{
    public static void Report(Md.SourceSpan span, ReadingContext context) =>
        context.Error(
            MarkdownCodes.RawHtml,
            span,
            "HTML is not supported",
            "use Markdown or a directive; write \\< for the character itself"
        );

    /// <summary>
    /// The style of a subscript or superscript (<c>sub</c>, <c>sup</c>), and the closing tag among the following inlines.
    /// </summary>
    public static (string Style, Md.Inlines.HtmlInline Close)? FindIndex(Md.Inlines.HtmlInline open)
    {
        var (style, end) = open.Tag switch
        {
            "<sub>" => (StyleNames.Subscript, "</sub>"),
            "<sup>" => (StyleNames.Superscript, "</sup>"),
            _ => ("", ""),
        };
        if (end.Length == 0)
            return null;
        for (var next = open.NextSibling; next is not null; next = next.NextSibling)
        {
            if (next is not Md.Inlines.HtmlInline tag)
                continue;
            if (tag.Tag == end)
                return (style, tag);
            if (tag.Tag == open.Tag)
                return null;
        }

        return null;
    }

    /// <summary>
    /// Reports the content of an HTML block other than comments; a comment block extends to the end of the line that closes it (CommonMark
    /// 4.6).
    /// </summary>
    public static void Read(Md.HtmlBlock block, ReadingContext context)
    {
        if (block.Type != Md.HtmlBlockType.Comment)
        {
            Report(block.Span, context);
            return;
        }

        var text = context.Source.Text.AsSpan(block.Span.Start, Math.Min(block.Span.Length, context.Source.Text.Length - block.Span.Start));
        for (var at = 0; at < text.Length; )
        {
            if (text[at..].StartsWith("<!--"))
            {
                var end = text[at..].IndexOf("-->");
                if (end < 0)
                {
                    context.Error(MarkdownCodes.RawHtml, block.Span.Start + at, 4, "the comment is not closed", "close it with -->");
                    return;
                }

                at += end + 3;
            }
            else if (char.IsWhiteSpace(text[at]))
            {
                at++;
            }
            else
            {
                context.Error(
                    MarkdownCodes.RawHtml,
                    block.Span.Start + at,
                    1,
                    "there is text on the line of a comment",
                    "put the text on a line of its own, with an empty line between"
                );
                return;
            }
        }
    }
}
