using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Model;
using DocGen.Writers.Buffers;

namespace DocGen.Writers.Markdown;

/// <summary>
/// Writes blocks, each line with the prefix of the surrounding lists and quotes. The content of a list item is indented by four spaces:
/// CommonMark requires fewer, but Python-Markdown (MkDocs) does not.
/// </summary>
internal sealed class BlockWriter(
    CharBuffer output,
    InlineCollector text,
    LineWriter inlines,
    LinkWriter links,
    PipeTableWriter tables,
    MarkdownLosses losses,
    string language,
    MarkdownFlavour flavour,
    Work work
) : BlockVisitor(work)
{
    private const int Indent = 4;
    private static readonly ListBlock EmptyList = new(ListKind.Bullet, []);

    private string _prefix = "";
    private Block? _previous;
    private bool _fresh;
    private bool _tight;
    private bool _alternated;

    public void WriteDocument(ImmutableArray<Block> blocks)
    {
        output.Append('\n');
        _fresh = true;
        Visit(blocks);

        // A note can contain notes, so the list can grow.
        for (var i = 0; i < links.Footnotes.Count; i++)
        {
            var (note, label) = links.Footnotes[i];
            Separate(null);
            output.Append("[^");
            output.Append(label);
            output.Append("]: ");
            Nested(note.Content, new string(' ', Indent), tight: false);
        }

        if (output.Last != '\n')
            output.Append('\n');
    }

    protected override void VisitParagraph(Paragraph paragraph) => WriteLine(paragraph, paragraph.Content, BlockShapes.StyleOf(paragraph));

    protected override void VisitHeading(Heading heading)
    {
        if (heading.Id is not null && links.NameBefore(heading.Id) is { } name)
        {
            Separate(heading);
            LinkWriter.AppendName(output, name);
        }

        Separate(heading);
        output.Append('#', Math.Clamp(heading.Level, 1, 6));
        text.Start();
        if (heading.Number is not null)
        {
            text.Append(heading.Number);
            if (!heading.Content.IsEmpty)
                text.Append(" ");
        }

        text.Visit(heading.Content);
        if (text.Chars.IsEmpty)
            return;
        output.Append(' ');
        inlines.Write(output, LineKind.Heading, _prefix);
    }

    protected override void VisitList(ListBlock list)
    {
        if (list.Items.IsEmpty)
            return;
        if (list.Kind == ListKind.LowerLetter)
            losses.LetteredList(list);
        var isBullet = list.Kind == ListKind.Bullet;

        var alternate = Alternates(isBullet);
        Separate(list);
        for (var i = 0; i < list.Items.Length; i++)
        {
            if (i > 0)
                NewLine(blank: !list.Tight);
            var start = output.Length;
            if (!isBullet)
                output.Append((int)Math.Clamp((long)list.Start + i, 0, 999_999_999));
            output.Append(
                isBullet
                    ? alternate
                        ? '*'
                        : '-'
                    : alternate
                        ? ')'
                        : '.'
            );
            output.Append(' ');
            var content = list.Items[i].Content;

            // A paragraph is indented by four spaces from its second line on; other blocks must be indented from the first line.
            if (content is [not Paragraph, ..])
                output.Append(' ', Indent - (output.Length - start));
            Nested(content, new string(' ', Math.Max(Indent, output.Length - start)), list.Tight);
        }

        _alternated = alternate;
    }

    protected override void VisitTable(Table table)
    {
        WriteCaption(table, table.Label, table.Caption, InlineStyle.Strong);
        Separate(table);
        tables.Write(output, table.Grid, _prefix);
        foreach (var note in table.Notes)
            VisitParagraph(note);
    }

    protected override void VisitPicture(Picture picture)
    {
        WriteLine(picture, [picture.Image]);
        WriteCaption(picture, picture.Label, picture.Caption, InlineStyle.Emphasis);
    }

    protected override void VisitChart(Chart chart)
    {
        if (chart.Drawing is { } drawing)
        {
            Separate(chart);
            links.AppendDrawing(output, drawing, chart.Id, chart.Description ?? "", language);
        }

        WriteCaption(chart, chart.Label, chart.Caption, InlineStyle.Emphasis);
        Separate(chart);
        tables.Write(output, ChartTable.Of(chart).Grid, _prefix);
    }

    protected override void VisitDiagram(Diagram diagram)
    {
        if (diagram.Drawing is { } drawing)
        {
            Separate(diagram);
            links.AppendDrawing(output, drawing, diagram.Id, diagram.Description ?? "", language);
        }

        WriteCaption(diagram, diagram.Label, diagram.Caption, InlineStyle.Emphasis);
        VisitList(diagram.List);
    }

    protected override void VisitContainer(Container container)
    {
        if (container.Content.IsEmpty)
            return;
        switch (container.Kind)
        {
            case ContainerKind.Quote or ContainerKind.Aside:
                WriteQuote(container);
                break;
            case ContainerKind.Letterhead or ContainerKind.Address when BlockShapes.IsText(container):
                Separate(container);
                WriteLines(container.Content);
                break;
            case ContainerKind.Group when container.Arrangement == ContainerArrangement.Tracks && BlockShapes.AreBoxes(container.Content):
                WriteBoxes(container);
                break;
            default:
                Visit(container.Content);
                break;
        }
    }

    protected override void VisitCodeBlock(CodeBlock code)
    {
        Separate(code);
        var fence = Math.Max(3, LineWriter.LongestRun(code.Text, '`') + 1);
        output.Append('`', fence);

        // Python-Markdown reads fences only without indentation: elsewhere they become a code span, and the language its first word.
        var names = flavour != MarkdownFlavour.Portable || _prefix.Length == 0;
        foreach (var c in names ? code.Language ?? "" : "")
            if (!char.IsWhiteSpace(c) && c != '`')
                output.Append(c);
        if (code.Text.Length > 0)
        {
            foreach (var line in code.Text.AsSpan().EnumerateLines())
            {
                NewLine(blank: false, line.IsEmpty);
                output.Append(line);
            }
        }

        NewLine(blank: false);
        output.Append('`', fence);
    }

    protected override void VisitBreak(Break @break)
    {
        if (@break.Kind == BreakKind.Page)
            return;
        var first = _fresh;
        Separate(@break);

        // "- ---" would be a thematic break instead of a list.
        output.Append(first ? "___" : "---");
    }

    protected override void VisitContents(Contents contents)
    {
        if (!contents.Title.IsEmpty)
            WriteLine(contents, contents.Title, InlineStyle.Strong);
        if (contents.Entries.IsEmpty)
            return;
        var (depth, alternate) = (0, Alternates(isBullet: true));
        Separate(contents);
        for (var i = 0; i < contents.Entries.Length; i++)
        {
            var entry = contents.Entries[i];
            depth = i == 0 ? 0 : Math.Clamp(entry.Level - contents.Entries[0].Level, 0, depth + 1);
            if (i > 0)
                NewLine(blank: false);
            output.Append(' ', depth * Indent);
            output.Append(alternate ? "* " : "- ");
            text.Start();
            text.Visit(
                new Reference(entry.TargetId, entry.Number is null ? entry.Content : [new Text(entry.Number + " "), .. entry.Content])
            );
            inlines.Write(output, LineKind.Paragraph, _prefix + new string(' ', (depth + 1) * Indent));
        }

        EndBullets(alternate);
    }

    protected override void VisitSection(Section section)
    {
        links.NotePrefix = section.Info.Id + ".";
        Visit(section.Content);
        links.NotePrefix = "";
    }

    /// <summary>Writes a quotation or a GitHub alert; the first line of a callout always names its kind in a word.</summary>
    private void WriteQuote(Container container)
    {
        // Python-Markdown merges two adjacent quotes.
        if (flavour == MarkdownFlavour.Portable && _previous is Container { Kind: ContainerKind.Quote or ContainerKind.Aside })
            WriteDivider();
        Separate(container);
        output.Append("> ");
        var alert = container.Style switch
        {
            _ when flavour == MarkdownFlavour.Portable => null,
            StyleNames.CalloutNote => "[!NOTE]",
            StyleNames.CalloutImportant => "[!IMPORTANT]",
            StyleNames.CalloutWarning => "[!WARNING]",
            _ => null,
        };
        if (alert is not null)
        {
            output.Append(alert);
            NewLine(blank: false);
            output.Append("> ");
        }

        Nested(container.Content, "> ", tight: false);
    }

    /// <summary>Writes boxes side by side as a list with one item each.</summary>
    private void WriteBoxes(Container container)
    {
        var alternate = Alternates(isBullet: true);
        Separate(container);
        for (var i = 0; i < container.Content.Length; i++)
        {
            if (i > 0)
                NewLine(blank: false);
            var box = (Container)container.Content[i];
            output.Append(alternate ? "* " : "- ");
            if (!BlockShapes.IsText(box))
                output.Append("  ");
            var (outer, previous) = (_prefix, _previous);
            _prefix += new string(' ', Indent);
            if (BlockShapes.IsText(box))
                WriteLines(box.Content);
            _prefix = outer;
            _previous = previous;
            if (!BlockShapes.IsText(box))
                Nested(box.Content, new string(' ', Indent), tight: true);
        }

        EndBullets(alternate);
    }

    /// <summary>
    /// Adjacent lists are merged unless their markers differ (CommonMark 5.3). Python-Markdown merges them even then, so something must
    /// separate them.
    /// </summary>
    private bool Alternates(bool isBullet)
    {
        if (_previous is not ListBlock before || before.Kind == ListKind.Bullet != isBullet || _alternated)
            return false;
        if (flavour != MarkdownFlavour.Portable)
            return true;
        WriteDivider();
        return false;
    }

    /// <summary>Writes an invisible paragraph; MDX does not allow a comment.</summary>
    private void WriteDivider()
    {
        Separate(null);
        output.Append("<span></span>");
    }

    /// <summary>Records that the output is a list in Markdown, although it is not one in the model.</summary>
    private void EndBullets(bool alternated) => (_previous, _alternated) = (EmptyList, alternated);

    /// <summary>Writes paragraphs as the lines of one paragraph.</summary>
    private void WriteLines(ImmutableArray<Block> paragraphs)
    {
        text.Start();
        foreach (var block in paragraphs)
        {
            var paragraph = (Paragraph)block;
            if (paragraph.Content.IsEmpty)
                continue;
            text.SetStyle(InlineStyle.None);
            if (!text.Chars.IsEmpty)
                text.AppendLineBreak();
            text.SetStyle(BlockShapes.StyleOf(paragraph));
            text.Visit(paragraph.Content);
        }

        inlines.Write(output, LineKind.Paragraph, _prefix);
    }

    private void WriteCaption(Block block, string? label, ImmutableArray<Inline> caption, InlineStyle style)
    {
        text.Start(style);
        if (label is not null)
            text.Append(label);
        if (label is not null && !caption.IsEmpty)
            text.Append(". ");
        text.Visit(caption);
        WriteCollected(block);
    }

    private void WriteLine(Block block, ImmutableArray<Inline> content, InlineStyle style = InlineStyle.None)
    {
        text.Start(style);
        text.Visit(content);
        WriteCollected(block);
    }

    private void WriteCollected(Block block)
    {
        if (text.Chars.IsEmpty)
            return;
        Separate(block);
        inlines.Write(output, LineKind.Paragraph, _prefix);
    }

    /// <summary>Writes blocks in a list item, a quote or a note, whose marker has just been written.</summary>
    private void Nested(ImmutableArray<Block> blocks, string prefix, bool tight)
    {
        var (outer, previous, wasTight) = (_prefix, _previous, _tight);
        _prefix += prefix;
        _previous = null;
        _tight = tight;
        _fresh = true;
        Visit(blocks);
        if (_fresh)
        {
            _fresh = false;
            TrimEnd();
        }

        _prefix = outer;
        _previous = previous;
        _tight = wasTight;
    }

    /// <summary>
    /// Starts a new block: after a blank line, unless it is the first block or a list directly below the text of a tight item.
    /// </summary>
    private void Separate(Block? block)
    {
        var joined = _tight && _previous is Paragraph && block is ListBlock list && (list.Kind == ListKind.Bullet || list.Start == 1);
        _previous = block;
        if (_fresh)
            _fresh = false;
        else
            NewLine(blank: !joined);
    }

    private void NewLine(bool blank, bool empty = false)
    {
        output.Append('\n');
        if (blank)
        {
            output.Append(_prefix.AsSpan().TrimEnd(' '));
            output.Append('\n');
        }

        output.Append(empty ? _prefix.AsSpan().TrimEnd(' ') : _prefix);
    }

    private void TrimEnd()
    {
        while (output.Last == ' ')
            output.Truncate(output.Length - 1);
    }
}
