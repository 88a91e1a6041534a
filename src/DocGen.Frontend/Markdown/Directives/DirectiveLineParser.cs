using Markdig.Parsers;
using Markdig.Syntax;

namespace DocGen.Frontend.Markdown.Directives;

/// <summary>A directive without content on a line of its own: <c>::name{…}</c>.</summary>
internal sealed class LineDirectiveBlock(BlockParser parser, DirectiveHead head) : LeafBlock(parser)
{
    public DirectiveHead Head { get; } = head;
}

internal sealed class DirectiveLineParser : BlockParser
{
    private const int Colons = 2;

    public DirectiveLineParser() => OpeningCharacters = [':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var line = processor.Line.AsSpan();
        if (!line.StartsWith("::"))
            return BlockState.None;
        var nameLength = DirectiveHead.NameLength(line[Colons..]);
        if (nameLength == 0)
            return BlockState.None;
        processor.NewBlocks.Push(
            new LineDirectiveBlock(this, ReadHead(line, processor.Start, Colons, nameLength))
            {
                Column = processor.Column,
                Span = new SourceSpan(processor.Start, processor.Line.End),
            }
        );
        return BlockState.BreakDiscard;
    }

    /// <summary>Reads the name and attributes of a directive on a line of its own.</summary>
    /// <param name="line">From the colons to the end of the line.</param>
    /// <param name="start">The offset of the line in the whole text.</param>
    internal static DirectiveHead ReadHead(ReadOnlySpan<char> line, int start, int colons, int nameLength)
    {
        var at = colons + nameLength;
        var head = new DirectiveHead(line[colons..at].ToString(), start, at);
        if (at < line.Length && line[at] == '{')
        {
            var braces = at;
            at += new AttributeReader(line[at..], offset => start + braces + offset, head).Read();
        }

        var rest = line[at..].Trim();
        if (head.Problem is null && !rest.IsEmpty)
            head.Problem = new SyntaxProblem(
                start + at + line[at..].IndexOf(rest[0]),
                0,
                $"there is text after the directive '{head.Name}'",
                "its attributes are written in { }, its content on the lines below"
            );
        return head;
    }
}
