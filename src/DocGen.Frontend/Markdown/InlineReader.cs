using System.Collections.Immutable;
using DocGen.Core.Model;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Markdown.Directives;
using DocGen.Frontend.Markdown.Footnotes;
using DocGen.Frontend.Markdown.Syntax;
using Md = Markdig.Syntax.Inlines;

namespace DocGen.Frontend.Markdown;

/// <summary>How text is read in its context.</summary>
/// <param name="Printed">The treatment of line breaks in printed values.</param>
/// <param name="KeepsLines">Whether a line end in the Markdown is a line break, as in addresses and signatures.</param>
/// <param name="IsCell">Whether the text is a cell of a pipe table, where <c>\|</c> is a bar even in code (GFM 4.10).</param>
internal readonly record struct InlineMode(PrintedBreaks Printed, bool KeepsLines = false, bool IsCell = false)
{
    public static readonly InlineMode Paragraph = new(PrintedBreaks.Keep);
    public static readonly InlineMode Heading = new(PrintedBreaks.Space);
    public static readonly InlineMode Lines = new(PrintedBreaks.Keep, KeepsLines: true);
    public static readonly InlineMode Cell = new(PrintedBreaks.Keep, IsCell: true);
}

/// <summary>Converts Markdig's inlines to inlines of the model.</summary>
internal sealed class InlineReader(ReadingContext context, BlockReader blocks)
{
    private readonly LinkReader _links = new(context);

    /// <summary>Reads the content of a paragraph, heading or cell.</summary>
    public ImmutableArray<Inline> Read(Md.ContainerInline? container, InlineMode mode)
    {
        if (container is null)
            return [];
        ForeignSyntax.Check(container, context);
        var builder = new InlineBuilder();
        ReadChildren(container, builder, mode);
        return builder.BuildTrimmed();
    }

    private InlineBuilder ReadContent(Md.ContainerInline container, InlineMode mode)
    {
        var builder = new InlineBuilder();
        ReadChildren(container, builder, mode);
        return builder;
    }

    private void ReadChildren(Md.ContainerInline container, InlineBuilder builder, InlineMode mode)
    {
        if (context.Depth >= ReadingContext.DeepestNesting)
        {
            context.Error(
                MarkdownCodes.NestedTooDeep,
                container.Span,
                "this is nested too deeply",
                $"at most {ReadingContext.DeepestNesting} levels"
            );
            return;
        }

        context.Depth++;
        ReadSiblings(container.FirstChild, null, builder, mode);
        context.Depth--;
    }

    private void ReadSiblings(Md.Inline? first, Md.Inline? end, InlineBuilder builder, InlineMode mode)
    {
        for (var child = first; child != end; child = child!.NextSibling)
        {
            context.Options.Work.Step();
            if (child is Md.HtmlInline open && HtmlReader.FindIndex(open) is var (style, close))
            {
                var content = new InlineBuilder();
                ReadSiblings(open.NextSibling, close, content, mode);
                builder.AddSpan(style, content, context.At(open.Span));
                child = close;
                continue;
            }

            Read(child!, builder, mode);
        }
    }

    private void Read(Md.Inline inline, InlineBuilder builder, InlineMode mode)
    {
        switch (inline)
        {
            case Md.LiteralInline literal:
                // With a backslash, the full stop after an abbreviation is kept.
                if (literal.IsFirstCharacterEscaped)
                    builder.EndsWithValuePoint = false;
                context.StrayBraces.Check(literal.Content.AsSpan(), literal.Span.Start);
                Lookalikes.CheckAsterisks(literal, context);
                builder.Append(literal.Content.AsSpan(), literal.Span.Start, mode.Printed, context);
                break;
            case Md.LineBreakInline lineBreak:
                if (lineBreak.IsHard || mode.KeepsLines)
                    builder.Add(new LineBreak { Origin = context.At(lineBreak.Span) });
                else
                    builder.AddText(" ", context.At(lineBreak.Span));
                break;
            case Md.HtmlEntityInline entity:
                builder.AddText(entity.Transcoded.ToString().ReplaceLineEndings(" "), context.At(entity.Span));
                break;
            case Md.CodeInline code:
                ReadCode(code, builder, mode);
                break;
            case Md.EmphasisInline emphasis:
                ReadEmphasis(emphasis, builder, mode);
                break;
            case Md.LinkInline { IsImage: true } image:
                if (image.Title is { Length: > 0 })
                    context.Error(
                        MarkdownCodes.CaptionInText,
                        image.TitleSpan.IsEmpty ? image.Span : image.TitleSpan,
                        "a picture inside text cannot have a caption",
                        "give the picture a paragraph of its own, or leave the caption out"
                    );
                if (_links.ReadImage(image) is { } picture)
                    builder.Add(picture);
                break;
            case Md.LinkInline link:
                ReadLink(link, builder, mode);
                break;
            case Md.AutolinkInline autolink:
                if (_links.ReadAutolink(autolink) is { } address)
                    builder.Add(address);
                break;
            case Md.HtmlInline html:
                if (!html.Tag.StartsWith("<!--", StringComparison.Ordinal))
                    HtmlReader.Report(html.Span, context);
                break;
            case FootnoteReference reference:
                if (ReadFootnote(reference) is { } footnote)
                    builder.Add(footnote);
                break;
            case DirectiveInline directive:
                ReadDirective(directive, builder, mode);
                break;
            case DirectiveDelimiter open:
                context.Error(
                    MarkdownCodes.UnclosedDirective,
                    open.Span,
                    $"the directive '{open.Name}' has no closing ']'",
                    "write \\: if it is not a directive"
                );
                ReadChildren(open, builder, mode);
                break;
            case Md.DelimiterInline delimiter:
                builder.AddText(delimiter.ToLiteral(), context.At(delimiter.Span));
                ReadChildren(delimiter, builder, mode);
                break;
            case IdentifierInline:
                // Handled by the block that it belongs to.
                break;
            case Md.ContainerInline container:
                ReadChildren(container, builder, mode);
                break;
            default:
                throw new InvalidOperationException($"{inline.GetType().Name} is not read");
        }
    }

    private void ReadCode(Md.CodeInline code, InlineBuilder builder, InlineMode mode)
    {
        var text = code.Content;
        if (mode.IsCell)
            text = text.Replace("\\|", "|", StringComparison.Ordinal);
        var content = new InlineBuilder();
        content.Append(text, code.Span.Start + code.DelimiterCount, mode.Printed, context, isCode: true);
        content.EndsWithValuePoint = false;
        builder.AddSpan(StyleNames.HtmlCode, content, context.At(code.Span));
    }

    private void ReadEmphasis(Md.EmphasisInline emphasis, InlineBuilder builder, InlineMode mode)
    {
        var isRaised = emphasis.DelimiterCount == 1 && emphasis.DelimiterChar is '~' or '^';
        if (isRaised && HasSpace(emphasis))
        {
            // A subscript or superscript has no spaces in it, so two tildes or carets far apart in a sentence are text.
            var mark = emphasis.DelimiterChar.ToString();
            builder.AddText(mark, context.At(emphasis.Span.Start, 1));
            ReadChildren(emphasis, builder, mode);
            builder.AddText(mark, context.At(emphasis.Span.End, 1));
            return;
        }

        var style = (emphasis.DelimiterChar, emphasis.DelimiterCount) switch
        {
            ('~', 2) => StyleNames.Strikethrough,
            ('~', _) => StyleNames.Subscript,
            ('^', _) => StyleNames.Superscript,
            (_, 2) => StyleNames.Strong,
            _ => StyleNames.Emphasis,
        };
        builder.AddSpan(style, ReadContent(emphasis, mode), context.At(emphasis.Span));
    }

    private static bool HasSpace(Md.ContainerInline container)
    {
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is Md.LineBreakInline || (child is Md.LiteralInline literal && literal.Content.AsSpan().IndexOfAny(' ', '\t') >= 0))
                return true;
        }

        return false;
    }

    private void ReadLink(Md.LinkInline link, InlineBuilder builder, InlineMode mode)
    {
        var text = ReadContent(link, mode);
        var content = text.Build();
        if (_links.ReadLink(link, content) is { } read)
            builder.Add(read);
        else
            foreach (var inline in content)
                builder.Add(inline);
        builder.EndsWithValuePoint = text.EndsWithValuePoint;
    }

    private void ReadDirective(DirectiveInline directive, InlineBuilder builder, InlineMode mode)
    {
        var text = ReadContent(directive, mode);
        if (DirectiveReader.Read(directive, text.Build(), context) is not { } made)
            return;
        builder.Add(made);
        builder.EndsWithValuePoint = text.EndsWithValuePoint;
    }

    private Footnote? ReadFootnote(FootnoteReference reference)
    {
        // In a loop, a label can be made from data.
        var label = PrintedValues.Plain(reference.Label, context);
        if (!context.Footnotes.TryGetValue(label, out var definition))
        {
            var hint = Core.Diagnostics.DidYouMean.Hint(label, context.Footnotes.Keys) ?? $"write its text below: [^{label}]: …";
            context.Error(MarkdownCodes.UndefinedFootnote, reference.Span, $"there is no footnote '{label}'", hint);
            return null;
        }

        var isFirst = context.Use(definition);
        if (context.IsInFootnote || !isFirst)
        {
            var (message, hint) = context.IsInFootnote
                ? ("a footnote cannot contain another", "put both texts into one footnote")
                : ($"the footnote '{label}' is referred to twice", "give each place a footnote of its own");
            context.Error(MarkdownCodes.MisplacedFootnote, reference.Span, message, hint);
            return null;
        }

        context.IsInFootnote = true;
        var content = blocks.Read(definition);
        context.IsInFootnote = false;
        return new Footnote(content) { Origin = context.At(reference.Span) };
    }
}
