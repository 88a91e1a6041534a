using Markdig.Parsers;
using Markdig.Syntax;

namespace DocGen.Frontend.Markdown.Tables;

/// <summary>
/// Opens a table at a delimiter row below a line of a paragraph that has a bar. Unlike in GFM, the header row may have another number of
/// cells than the delimiter row: the reader reports that, where GFM would silently print the bars as text.
/// </summary>
internal sealed class PipeTableParser : BlockParser
{
    public PipeTableParser() => OpeningCharacters = ['|', '-', ':'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.CurrentBlock is not ParagraphBlock paragraph)
            return BlockState.None;
        // The line must be in the same container as the paragraph; IsOpen tells whether the container continues on this line.
        if (paragraph.Parent is not MarkdownDocument && paragraph.Parent is { IsOpen: false })
            return BlockState.None;
        if (!PipeRowSyntax.TryReadDelimiters(processor.Line.AsSpan(), out var columns))
            return BlockState.None;
        var header = paragraph.Lines.Lines[paragraph.Lines.Count - 1];
        if (!PipeRowSyntax.HasBar(header.Slice.AsSpan()) || !ReferenceEquals(header.Slice.Text, processor.Line.Text))
            return BlockState.None;

        var table = new PipeTable(this, columns)
        {
            Column = processor.Column,
            Span = new SourceSpan(header.Slice.Start, processor.Line.End),
        };
        table.Add(PipeRowSyntax.Read(header.Slice, header.Line, header.Position));
        if (paragraph.Lines.Count == 1)
        {
            processor.Discard(paragraph);
        }
        else
        {
            paragraph.Lines.RemoveAt(paragraph.Lines.Count - 1);
            paragraph.Span.End = paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice.End;
        }

        processor.NewBlocks.Push(table);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        var line = processor.Line;
        if (processor.IsBlankLine || !PipeRowSyntax.HasBar(line.AsSpan()) || (line.CurrentChar != '|' && BeginsOtherBlock(line.AsSpan())))
            return BlockState.None;
        ((PipeTable)block).Add(PipeRowSyntax.Read(line, processor.LineIndex, processor.CurrentLineStartPosition));
        block.Span.End = line.End;
        return BlockState.ContinueDiscard;
    }

    /// <summary>
    /// Whether the line begins another block, which ends the table (GFM 4.10). Called only for rows that do not begin with a bar.
    /// </summary>
    private static bool BeginsOtherBlock(ReadOnlySpan<char> line)
    {
        if (line[0] == '>' || line.StartsWith("```") || line.StartsWith("~~~") || line.StartsWith(":::"))
            return true;
        var marker = line.TrimStart("0123456789");
        var isOrdered = marker.Length < line.Length && marker.Length > 1 && marker[0] is '.' or ')' && marker[1] == ' ';
        var isBullet = line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] == ' ';
        var isHeading = line[0] == '#' && line.TrimStart('#').StartsWith(" ");
        return isOrdered || isBullet || isHeading;
    }
}
