using DocGen.Frontend.Markdown.Syntax;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocGen.Frontend.Markdown.Footnotes;

/// <summary>The text of a footnote: <c>[^label]: text</c>, with further blocks indented by four columns.</summary>
internal sealed class FootnoteDefinition(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label { get; } = label;

    /// <summary>The span from <c>[</c> to <c>]</c>.</summary>
    public SourceSpan LabelSpan { get; init; }
}

/// <summary>A footnote reference in the text: <c>[^label]</c>.</summary>
internal sealed class FootnoteReference(string label) : LeafInline
{
    public string Label { get; } = label;
}

/// <summary>Reads <c>[^label]</c>.</summary>
internal static class FootnoteLabel
{
    /// <returns>Its length including the brackets, or 0 if the text does not begin with one.</returns>
    public static int TryRead(ReadOnlySpan<char> text, out string label)
    {
        label = "";
        if (!text.StartsWith("[^"))
            return 0;
        for (var i = 2; i < text.Length; i++)
        {
            if (text[i] == ']' && i > 2)
            {
                label = text[2..i].ToString();
                return i + 1;
            }

            if (text[i] is '[' or ']' or '\\' || char.IsWhiteSpace(text[i]))
                return 0;
        }

        return 0;
    }
}

internal sealed class FootnoteDefinitionParser : BlockParser
{
    public FootnoteDefinitionParser() => OpeningCharacters = ['['];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent)
            return BlockState.None;
        var length = FootnoteLabel.TryRead(processor.Line.AsSpan(), out var label);
        if (length == 0 || processor.PeekChar(length) != ':')
            return BlockState.None;
        var start = processor.Start;
        var definition = new FootnoteDefinition(this, label)
        {
            Column = processor.Column,
            Span = new SourceSpan(start, processor.Line.End),
            LabelSpan = new SourceSpan(start, start + length - 1),
        };
        processor.NewBlocks.Push(definition);
        ((MarkdownParsing)processor.Context!).Footnotes.Add(definition);
        processor.GoToColumn(processor.Column + length + 1);
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
            return BlockState.Continue;
        if (!processor.IsCodeIndent)
            return BlockState.None;
        processor.GoToCodeIndent();
        return BlockState.Continue;
    }
}

internal sealed class FootnoteReferenceParser : InlineParser
{
    public FootnoteReferenceParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var length = FootnoteLabel.TryRead(slice.AsSpan(), out var label);
        if (length == 0 || slice.PeekChar(length) is '(')
            return false;
        processor.Inline = new FootnoteReference(label)
        {
            Span = new SourceSpan(
                processor.GetSourcePosition(slice.Start, out var line, out var column),
                processor.GetSourcePosition(slice.Start + length - 1)
            ),
            Line = line,
            Column = column,
        };
        slice.Start += length;
        return true;
    }
}
