using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Model;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Markdown.Directives;
using DocGen.Frontend.Markdown.Footnotes;
using DocGen.Frontend.Markdown.Syntax;
using DocGen.Frontend.Markdown.Tables;
using Md = Markdig.Syntax;
using MdInlines = Markdig.Syntax.Inlines;

namespace DocGen.Frontend.Markdown;

/// <summary>Converts Markdig's blocks to blocks of the model.</summary>
internal sealed class BlockReader
{
    private readonly ReadingContext _context;
    private readonly TableReader _tables;
    private readonly DirectiveReader _directives;

    public BlockReader(ReadingContext context)
    {
        _context = context;
        Inlines = new InlineReader(context, this);
        _tables = new TableReader(context, Inlines);
        _directives = new DirectiveReader(context, this);
    }

    public InlineReader Inlines { get; }

    public ImmutableArray<Block> Read(Md.ContainerBlock container) => Read(container, InlineMode.Paragraph);

    public ImmutableArray<Block> Read(Md.ContainerBlock container, InlineMode mode)
    {
        if (_context.Depth >= ReadingContext.DeepestNesting)
        {
            _context.Error(
                MarkdownCodes.NestedTooDeep,
                container.Span,
                "this is nested too deeply",
                $"at most {ReadingContext.DeepestNesting} levels"
            );
            return [];
        }

        _context.Depth++;
        var blocks = ImmutableArray.CreateBuilder<Block>(container.Count);
        foreach (var block in container)
        {
            _context.Options.Work.Step();
            Read(block, blocks, mode);
        }

        _context.Depth--;
        return blocks.DrainToImmutable();
    }

    private void Read(Md.Block block, ImmutableArray<Block>.Builder blocks, InlineMode mode)
    {
        switch (block)
        {
            case Md.ParagraphBlock paragraph:
                ReadParagraph(paragraph, blocks, mode);
                break;
            case Md.HeadingBlock heading:
                blocks.Add(ReadHeading(heading));
                break;
            case Md.ListBlock list:
                blocks.Add(ReadList(list));
                break;
            case PipeTable table:
                blocks.Add(_tables.Read(table));
                break;
            case Md.QuoteBlock quote:
                blocks.Add(ReadQuote(quote));
                break;
            case Md.CodeBlock code:
                blocks.Add(ReadCode(code));
                break;
            case Md.ThematicBreakBlock rule:
                blocks.Add(new Break(BreakKind.Thematic) { Origin = _context.At(rule.Span) });
                break;
            case Md.HtmlBlock html:
                HtmlReader.Read(html, _context);
                break;
            case FencedDirective directive:
                _directives.Read(directive, blocks);
                break;
            case LineDirectiveBlock directive:
                _directives.Read(directive, blocks);
                break;
            case StrayDirectiveFence fence:
                _directives.Report(fence);
                break;
            case FootnoteDefinition or Md.LinkReferenceDefinitionGroup or Md.LinkReferenceDefinition or Md.BlankLineBlock:
                break;
            default:
                throw new InvalidOperationException($"{block.GetType().Name} is not read");
        }
    }

    private void ReadParagraph(Md.ParagraphBlock paragraph, ImmutableArray<Block>.Builder blocks, InlineMode mode)
    {
        if (paragraph.Inline is not { FirstChild: not null } inlines || TryReadPrintedBlocks(inlines, blocks))
            return;
        if (TryReadPicture(inlines) is { } picture)
        {
            if (ReadPicture(picture, paragraph) is { } read)
                blocks.Add(read);
            return;
        }

        if (_context.Source.Text.AsSpan(Math.Min(paragraph.Span.Start, _context.Source.Text.Length)).TrimStart(" \t").StartsWith("|"))
            _context.Error(
                MarkdownCodes.InvalidTable,
                paragraph.Span,
                "this line begins like a table, but no delimiter row follows",
                "below the header write | --- | --- |, or \\| for the character itself"
            );
        Lookalikes.CheckLines(inlines, _context);
        var content = Inlines.Read(inlines, mode);
        if (!content.IsEmpty)
            blocks.Add(new Paragraph(content) { Origin = _context.At(paragraph.Span) });
    }

    /// <summary>A paragraph that contains only printed tables is replaced by those tables.</summary>
    private bool TryReadPrintedBlocks(MdInlines.ContainerInline inlines, ImmutableArray<Block>.Builder blocks)
    {
        if (inlines.FirstChild is not MdInlines.LiteralInline)
            return false;
        var printed = new List<PrintedBlocks>();
        for (var child = inlines.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is MdInlines.LineBreakInline)
                continue;
            if (child is not MdInlines.LiteralInline literal)
                return false;
            for (var text = literal.Content.AsSpan().TrimStart(' '); !text.IsEmpty; text = text.TrimStart(' '))
            {
                var length = _context.TryReadValue(text, out var value);
                if (length == 0 || value is not PrintedBlocks made)
                    return false;
                printed.Add(made);
                text = text[length..];
            }
        }

        foreach (var made in printed)
            blocks.AddRange(made.Blocks);
        return printed.Count > 0;
    }

    private static MdInlines.LinkInline? TryReadPicture(MdInlines.ContainerInline inlines) =>
        inlines.FirstChild is MdInlines.LinkInline { IsImage: true } image
        && (image.NextSibling is null || (image.NextSibling is IdentifierInline && image.NextSibling.NextSibling is null))
            ? image
            : null;

    private Picture? ReadPicture(MdInlines.LinkInline image, Md.ParagraphBlock paragraph)
    {
        var read = new LinkReader(_context).ReadImage(image);
        var id = ReadIdentifier(image.NextSibling as IdentifierInline);
        if (read is null)
            return null;
        var origin = _context.At(paragraph.Span);
        var caption = new InlineBuilder();
        if (image.Title is { Length: > 0 } title)
            caption.Append(title, image.TitleSpan.IsEmpty ? image.Span.Start : image.TitleSpan.Start + 1, PrintedBreaks.Space, _context);
        return new Picture(read)
        {
            Id = id,
            Caption = caption.Build(),
            Origin = origin,
        };
    }

    private string? ReadIdentifier(IdentifierInline? identifier)
    {
        if (identifier is null)
            return null;
        var id = PrintedValues.Plain(identifier.Raw, _context);
        return Identifier.Check(id, identifier.Span, _context) ? id : null;
    }

    private Heading ReadHeading(Md.HeadingBlock heading)
    {
        var identifier = heading.Inline?.LastChild as IdentifierInline;
        // The space before {#id} is not part of the heading.
        if (identifier?.PreviousSibling is MdInlines.LiteralInline before)
            before.Content.TrimEnd();
        return new Heading(heading.Level, Inlines.Read(heading.Inline, InlineMode.Heading))
        {
            Id = ReadIdentifier(identifier),
            Origin = _context.At(heading.Span),
        };
    }

    private ListBlock ReadList(Md.ListBlock list)
    {
        Lookalikes.Check(list, _context);
        var items = ImmutableArray.CreateBuilder<ListItem>(list.Count);
        foreach (var block in list)
            items.Add(new ListItem(Read((Md.ListItemBlock)block)) { Origin = _context.At(block.Span) });
        return new ListBlock(list.IsOrdered ? ListKind.Decimal : ListKind.Bullet, items.MoveToImmutable())
        {
            Start =
                list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start)
                    ? start
                    : 1,
            Tight = !list.IsLoose,
            Origin = _context.At(list.Span),
        };
    }

    private Block ReadQuote(Md.QuoteBlock quote)
    {
        var alert = AlertReader.Take(quote);
        var blocks = Read(quote);
        if (alert is { } kind)
            return AlertReader.Make(kind, blocks, _context.At(quote.Span));
        var styled = ImmutableArray.CreateBuilder<Block>(blocks.Length);
        foreach (var block in blocks)
            styled.Add(block is Paragraph paragraph ? paragraph with { Style = StyleNames.Quote } : block);
        return new Container(ContainerKind.Quote, styled.MoveToImmutable()) { Origin = _context.At(quote.Span) };
    }

    private CodeBlock ReadCode(Md.CodeBlock code)
    {
        // Lines are joined here, so that all line ends become those of the model.
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < code.Lines.Count; i++)
        {
            if (i > 0)
                text.Append('\n');
            text.Append(code.Lines.Lines[i].Slice.AsSpan());
        }

        var language = code is Md.FencedCodeBlock { Info: { Length: > 0 } info } ? PrintedValues.Plain(info, _context) : null;
        return new CodeBlock(PrintedValues.Verbatim(text.ToString(), _context)) { Language = language, Origin = _context.At(code.Span) };
    }
}
