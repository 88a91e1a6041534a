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
            (InsteadOf(TagOf(span, context)) ?? "use Markdown or a directive") + "; write \\< for the character itself"
        );

    /// <summary>The name of the tag at a place, in lower case; empty if there is none.</summary>
    private static string TagOf(Md.SourceSpan span, ReadingContext context)
    {
        var text = context.Source.Text.AsSpan(span.Start, Math.Max(0, Math.Min(span.Length, context.Source.Text.Length - span.Start)));
        text = text.TrimStart('<').TrimStart('/');
        var length = 0;
        while (length < text.Length && char.IsAsciiLetterOrDigit(text[length]))
            length++;
        return text[..length].ToString().ToLowerInvariant();
    }

    private static string? InsteadOf(string tag) =>
        tag switch
        {
            "b" or "strong" => "for bold text write **words**",
            "i" or "em" or "cite" => "for italic text write *words*",
            "s" or "del" or "strike" => "for struck text write ~~words~~",
            "u" or "mark" or "font" or "span" or "small" or "big" or "center" => "the look of text comes from a style: :::block{style=…}",
            "br" => "for a line break end the line with \\",
            "p" => "a paragraph begins after an empty line",
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => "for a heading write ## and the words on a line of its own",
            "a" => "for a link write [words](https://…)",
            "img" => "for a picture write ![what it shows](picture.png)",
            "ul" or "ol" or "li" => "for a list begin each line with - or 1.",
            "table" or "tr" or "td" or "th" or "thead" or "tbody" => "for a table write | between the cells, or {{ table … }}",
            "hr" => "for a line write --- between two empty lines",
            "code" or "pre" => "for code write `words`, or ``` on the lines around it",
            "blockquote" => "for a quotation begin each line with >",
            "div" or "section" => "for a box write :::block{style=…} and ::: on the lines around it",
            "script" or "style" or "iframe" => "it has no place in a document: its look comes from the theme",
            _ => null,
        };

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
