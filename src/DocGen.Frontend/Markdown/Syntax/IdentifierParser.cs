using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Frontend.Markdown.Syntax;

/// <summary>Parses <c>{#id}</c> at the end of a heading, or after a picture that is alone in its paragraph.</summary>
internal sealed class IdentifierParser : InlineParser
{
    public IdentifierParser() => OpeningCharacters = ['{'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '#')
            return false;
        var isOfPicture = processor.Block is ParagraphBlock && processor.Inline is LinkInline { IsImage: true };
        if (processor.Block is not HeadingBlock && !isOfPicture)
            return false;
        var text = slice.AsSpan();
        var close = text.IndexOf('}');
        if (close < 0 || !text[(close + 1)..].IsWhiteSpace())
            return false;
        processor.Inline = new IdentifierInline(text[2..close].ToString())
        {
            Span = new SourceSpan(
                processor.GetSourcePosition(slice.Start, out var line, out var column),
                processor.GetSourcePosition(slice.Start + close)
            ),
            Line = line,
            Column = column,
        };
        slice.Start += close + 1;
        return true;
    }
}

/// <summary>The id of a heading or picture, as written.</summary>
internal sealed class IdentifierInline(string raw) : LeafInline
{
    public string Raw { get; } = raw;
}
