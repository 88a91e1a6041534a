using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Frontend.Markdown.Directives;

/// <summary>A directive in text: <c>:name[text]{…}</c>, or <c>:name{…}</c> without text.</summary>
internal sealed class DirectiveInline(DirectiveHead head) : ContainerInline
{
    public DirectiveHead Head { get; } = head;
}

/// <summary>
/// The start of an inline directive whose closing bracket has not been found yet; similar to the opening bracket of a link.
/// </summary>
internal sealed class DirectiveDelimiter(InlineParser parser, string name) : DelimiterInline(parser)
{
    public string Name { get; } = name;

    public override string ToLiteral() => ":" + Name + "[";
}

/// <summary>
/// Parses inline directives, with or without text. A directive begins at <c>:name[</c> or <c>:name{</c> unless a letter, digit or colon
/// precedes it, so <c>kl. 10:30</c>, <c>Note:se</c> and <c>a:b[c]</c> are text. Brackets are matched as in links (CommonMark 6.3).
/// </summary>
internal sealed class InlineDirectiveParser : InlineParser
{
    public InlineDirectiveParser() => OpeningCharacters = [':', ']'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice) =>
        slice.CurrentChar == ':' ? TryOpen(processor, ref slice) : TryClose(processor, ref slice);

    private bool TryOpen(InlineProcessor processor, ref StringSlice slice)
    {
        var before = slice.PeekCharExtra(-1);
        if (char.IsLetterOrDigit(before) || before == ':' || Expanded.Placeholder.IsReserved(before))
            return false;
        var text = slice.AsSpan();
        var nameLength = DirectiveHead.NameLength(text[1..]);
        if (nameLength == 0 || text.Length <= nameLength + 1)
            return false;
        if (text[nameLength + 1] == '{')
            return AddEmpty(processor, ref slice, nameLength);
        if (text[nameLength + 1] != '[')
            return false;
        processor.Inline = new DirectiveDelimiter(this, text.Slice(1, nameLength).ToString())
        {
            Type = DelimiterType.Open,
            Span = new SourceSpan(
                processor.GetSourcePosition(slice.Start, out var line, out var column),
                processor.GetSourcePosition(slice.Start + nameLength + 1)
            ),
            Line = line,
            Column = column,
        };
        slice.Start += nameLength + 2;
        return true;
    }

    private static bool AddEmpty(InlineProcessor processor, ref StringSlice slice, int nameLength)
    {
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var head = new DirectiveHead(slice.AsSpan().Slice(1, nameLength).ToString(), start, nameLength + 1);
        var braces = slice.Start + nameLength + 1;
        var length = new AttributeReader(
            slice.AsSpan()[(nameLength + 1)..],
            offset => processor.GetSourcePosition(braces + offset),
            head
        ).Read();
        processor.Inline = new DirectiveInline(head)
        {
            Span = new SourceSpan(start, processor.GetSourcePosition(braces + length - 1)),
            Line = line,
            Column = column,
            IsClosed = true,
        };
        slice.Start = braces + length;
        return true;
    }

    private static bool TryClose(InlineProcessor processor, ref StringSlice slice)
    {
        if (FindOpen(processor.Inline) is not { } open)
            return false;
        var head = new DirectiveHead(open.Name, open.Span.Start, open.Name.Length + 1);
        var end = slice.Start + 1;
        var after = slice.AsSpan()[1..];
        if (after.StartsWith("{"))
        {
            var start = end;
            end += new AttributeReader(after, offset => processor.GetSourcePosition(start + offset), head).Read();
        }

        var directive = new DirectiveInline(head)
        {
            Span = new SourceSpan(open.Span.Start, processor.GetSourcePosition(end - 1)),
            Line = open.Line,
            Column = open.Column,
        };
        slice.Start = end;
        open.ReplaceBy(directive);
        processor.Inline = directive;
        // Emphasis inside is resolved before that outside, as in links.
        processor.PostProcessInlines(0, directive, null, false);
        directive.IsClosed = true;
        return true;
    }

    /// <summary>The directive that this bracket closes; none if the bracket of a link is open inside it.</summary>
    private static DirectiveDelimiter? FindOpen(Inline? inline)
    {
        for (; inline is not null; inline = inline.Parent)
        {
            if (inline is DirectiveDelimiter { IsClosed: false } open)
                return open;
            if (inline is LinkDelimiterInline)
                return null;
        }

        return null;
    }
}
