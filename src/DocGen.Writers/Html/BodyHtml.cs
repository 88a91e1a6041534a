using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Assets;
using DocGen.Writers.Buffers;
using DocGen.Writers.Svg;

namespace DocGen.Writers.Html;

/// <summary>Writes the blocks of a document in order: sections by heading, then the footnotes.</summary>
internal sealed class BodyHtml(CharBuffer output, Document document, Theme theme, ImageAssets images, DiagnosticBag diagnostics, Work work)
    : BlockVisitor(work)
{
    private readonly CharBuffer _output = output;
    private readonly InlineHtml _text = new(output, document, theme, images, diagnostics, work);
    private bool _hasTitle;
    private bool _inAddress;
    private int _tables;
    private int _drawings;
    private int _contents;
    private int _notes;

    // The language of the current content: a section can be in another language than the document.
    private Language _language = document.Info.Language;

    /// <summary>Writes the text in the blocks.</summary>
    public InlineVisitor Inlines => _text;

    public void Write(DocumentInfo info, ImmutableArray<Block> content)
    {
        if (!TitleSearch.FindsIn(content, Work))
        {
            _hasTitle = true;
            _output.Append("<h1 class=\"hidden\">");
            _output.AppendText(info.Title);
            _output.Append("</h1>\n");
        }

        WriteOutline(content);
    }

    protected override void VisitSection(Section section)
    {
        _output.Append("<div class=\"page-break\"></div>\n<article");
        var (language, prefix) = (_language, _text.NotePrefix);
        if (section.Info.Language != language)
            _output.AppendAttribute("lang", section.Info.Language.Tag);
        _output.Append(">\n");
        (_language, _text.NotePrefix) = (section.Info.Language, section.Info.Id + ".");
        WriteOutline(section.Content);
        (_language, _text.NotePrefix) = (language, prefix);
        Close("article");
    }

    /// <summary>Writes a section for each heading with its content, and all notes at the end.</summary>
    private void WriteOutline(ImmutableArray<Block> content)
    {
        var open = new Stack<int>();
        foreach (var block in content)
        {
            if (block is Section)
            {
                for (; open.Count > 0; open.Pop())
                    Close("section");
                WriteFootnotes();
            }

            if (block is Heading { Level: > 1 and var level })
            {
                for (; open.TryPeek(out var last) && last >= level; open.Pop())
                    Close("section");
                open.Push(level);
                _output.Append("<section>\n");
            }

            Visit(block);
        }

        for (; open.Count > 0; open.Pop())
            Close("section");
        WriteFootnotes();
    }

    protected override void VisitHeading(Heading heading)
    {
        // Exactly one h1 per page, whatever headings the document has.
        var level =
            heading.Level <= 1
                ? _hasTitle
                    ? 2
                    : 1
                : Math.Min(heading.Level, 6);
        _hasTitle |= level == 1;
        _output.Append("<h");
        _output.Append(level);
        if (heading.Id is not null)
            _output.AppendAttribute("id", heading.Id);
        if (heading.Style is { } style)
            _output.AppendAttribute("class", ClassNames.Of(style));
        _output.Append('>');
        WriteNumber(heading.Number, !heading.Content.IsEmpty);
        _text.Visit(heading.Content);
        _output.Append("</h");
        _output.Append(level);
        _output.Append(">\n");
    }

    protected override void VisitParagraph(Paragraph paragraph)
    {
        Open("p", IsPlain(paragraph.Style) ? null : ClassNames.Of(paragraph.Style), paragraph.KeepWithNext ? "next" : null);
        _output.Append('>');
        _text.Visit(paragraph.Content);
        Close("p");
    }

    protected override void VisitList(ListBlock list)
    {
        if (list.Items.IsEmpty)
            return;
        var element = list.Kind == ListKind.Bullet ? "ul" : "ol";
        Open(element, list.Kind == ListKind.LowerLetter ? "letters" : null);
        if (element == "ol" && list.Start != 1)
            _output.AppendAttribute("start", list.Start);
        _output.Append(">\n");
        foreach (var item in list.Items)
        {
            _output.Append("<li>");
            WriteFlow(item.Content, unwrapped: list.Tight);
            Close("li");
        }

        Close(element);
    }

    protected override void VisitTable(Table table) => new TableHtml(_output, this, table, ++_tables, _language, Work).Write();

    protected override void VisitPicture(Picture picture)
    {
        OpenFigure(picture.Id);
        _text.Visit(picture.Image);
        if (picture.Label is not null || !picture.Caption.IsEmpty)
            _output.Append('\n');
        WriteFigureCaption(picture.Label, picture.Caption);
        Close("figure");
    }

    protected override void VisitChart(Chart chart)
    {
        OpenFigure(chart.Id);
        _drawings++;
        if (chart.Drawing is { } drawing)
            SvgDrawing.Append(_output, drawing, FormattableString.Invariant($"figure:{_drawings}"), chart.Description ?? "");
        WriteFigureCaption(chart.Label, chart.Caption);
        Close("figure");
        _output.Append("<details class=\"data\"><summary>");
        _output.AppendText(_language.Words.ChartData);
        _output.Append("</summary>\n");
        var name = chart.Label is { } label
            ? $"{_language.Words.ChartData} ({label})"
            : FormattableString.Invariant($"{_language.Words.ChartData} ({_drawings})");
        new TableHtml(_output, this, ChartTable.Of(chart) with { Description = null }, ++_tables, _language, Work, name).Write();
        Close("details");
    }

    protected override void VisitDiagram(Diagram diagram)
    {
        OpenFigure(diagram.Id);
        _drawings++;
        if (diagram.Drawing is { } drawing)
            SvgDrawing.Append(_output, drawing, FormattableString.Invariant($"figure:{_drawings}"), diagram.Description ?? "");
        WriteFigureCaption(diagram.Label, diagram.Caption);
        Close("figure");
        _output.Append("<details class=\"data\"><summary>");
        _output.AppendText(_language.Words.DiagramList);
        _output.Append("</summary>\n");
        VisitList(diagram.List);
        Close("details");
    }

    protected override void VisitContainer(Container container)
    {
        if (container.Content.IsEmpty)
            return;
        var element = container.Kind switch
        {
            ContainerKind.Quote => "blockquote",
            ContainerKind.Aside => "aside",
            ContainerKind.Letterhead => "header",
            ContainerKind.Address when !_inAddress && IsText(container) => "address",
            ContainerKind.Address or ContainerKind.Group => "div",
            _ => throw new UnreachableException(),
        };
        var style = container.Style is { } name ? ClassNames.Of(name) : null;
        var box =
            container.Style is { } styled
            && theme.ContainerStyles.TryGetValue(styled, out var look)
            && (look.Fill ?? look.Border) is not null
                ? "box"
                : null;
        var isColumns = container.Arrangement == ContainerArrangement.Columns && container.ColumnCount > 1;
        var isTracks = container.Arrangement == ContainerArrangement.Tracks && container.ColumnCount > 1;
        Open(
            element,
            style,
            box,
            isColumns ? "columns"
                : isTracks ? "tracks"
                : null,
            container.KeepTogether ? "keep" : null
        );
        if (isColumns || isTracks)
        {
            _output.Append(" style=\"--n:");
            _output.Append(container.ColumnCount);
            _output.Append('"');
        }

        if (element == "aside")
            _output.Append(" role=\"note\"");
        if (element == "aside" && !string.IsNullOrEmpty(container.AccessibleName))
            _output.AppendAttribute("aria-label", container.AccessibleName);
        _output.Append(">\n");
        var outer = _inAddress;
        _inAddress |= element == "address";
        Visit(container.Content);
        _inAddress = outer;
        Close(element);
    }

    protected override void VisitCodeBlock(CodeBlock code)
    {
        _output.Append("<pre><code");
        if (!string.IsNullOrEmpty(code.Language))
            _output.AppendAttribute("class", "language-" + ClassNames.Of(code.Language));
        _output.Append('>');
        _output.AppendText(code.Text);
        _output.Append("</code></pre>\n");
    }

    protected override void VisitBreak(Break @break) =>
        _output.Append(@break.Kind == BreakKind.Page ? "<div class=\"page-break\"></div>\n" : "<hr>\n");

    protected override void VisitContents(Contents contents)
    {
        if (contents.Title.IsEmpty && contents.Entries.IsEmpty)
            return;
        _contents++;
        _output.Append("<nav");
        if (contents.Title.IsEmpty)
        {
            _output.AppendAttribute(
                "aria-label",
                _contents == 1 ? _language.Words.Contents : FormattableString.Invariant($"{_language.Words.Contents} {_contents}")
            );
            _output.Append(">\n");
        }
        else
        {
            _output.AppendAttribute("aria-labelledby", FormattableString.Invariant($"contents:{_contents}"));
            _output.Append(">\n<p");
            _output.AppendAttribute("class", ClassNames.Of(StyleNames.TocHeading));
            _output.AppendAttribute("id", FormattableString.Invariant($"contents:{_contents}"));
            _output.Append('>');
            _text.Visit(contents.Title);
            Close("p");
        }

        var entries = contents.Entries;
        var depth = 0;
        for (var i = 0; i < entries.Length; i++)
        {
            // A level that the headings skip is skipped here too.
            var wanted = i == 0 ? 1 : Math.Clamp(entries[i].Level - entries[0].Level + 1, 1, depth + 1);
            if (wanted > depth)
                _output.Append(i == 0 ? "<ol>\n" : "\n<ol>\n");
            else
                Close("li");
            for (; depth > wanted; depth--)
                _output.Append("</ol>\n</li>\n");
            depth = wanted;
            WriteEntry(entries[i]);
        }

        for (; depth > 0; depth--)
            _output.Append("</li>\n</ol>\n");
        Close("nav");
    }

    /// <summary>Writes the blocks of a list item or cell.</summary>
    /// <param name="unwrapped">Whether a lone paragraph, or the first one of a tight item, is written without an element of its
    /// own.</param>
    internal void WriteFlow(ImmutableArray<Block> blocks, bool unwrapped)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var isText =
                unwrapped
                && i == 0
                && blocks[i] is Paragraph { Style: var style }
                && IsPlain(style)
                && (blocks.Length == 1 || blocks[1] is not Paragraph);
            if (isText)
                _text.Visit(((Paragraph)blocks[i]).Content);
            else
                Visit(blocks[i]);
            if (isText && blocks.Length > 1)
                _output.Append('\n');
        }
    }

    internal void WriteCaption(string? label, ImmutableArray<Inline> caption)
    {
        if (label is not null)
            _output.AppendText(label);
        if (label is not null && !caption.IsEmpty)
            _output.Append(". ");
        _text.Visit(caption);
    }

    internal void Close(string element)
    {
        _output.Append("</");
        _output.Append(element);
        _output.Append(">\n");
    }

    private void OpenFigure(string? id)
    {
        _output.Append("<figure");
        if (id is not null)
            _output.AppendAttribute("id", id);
        _output.Append('>');
    }

    private void WriteFigureCaption(string? label, ImmutableArray<Inline> caption)
    {
        if (label is null && caption.IsEmpty)
            return;
        _output.Append("<figcaption>");
        WriteCaption(label, caption);
        _output.Append("</figcaption>\n");
    }

    private static bool IsPlain(string style) =>
        style is StyleNames.BodyText or StyleNames.Normal or StyleNames.TableText or StyleNames.TableHeader or "";

    private static bool IsText(Container container)
    {
        foreach (var block in container.Content)
            if (block is not Paragraph)
                return false;
        return true;
    }

    private void Open(string element, params ReadOnlySpan<string?> classes)
    {
        _output.Append('<');
        _output.Append(element);
        var first = true;
        foreach (var name in classes)
        {
            if (name is null)
                continue;
            _output.Append(first ? " class=\"" : " ");
            _output.Append(name);
            first = false;
        }

        if (!first)
            _output.Append('"');
    }

    private void WriteNumber(string? number, bool hasText)
    {
        if (number is null)
            return;
        _output.Append("<span class=\"number\">");
        _output.AppendText(number);
        _output.Append(hasText ? "</span> " : "</span>");
    }

    private void WriteEntry(ContentsEntry entry)
    {
        _output.Append("<li><a");
        _output.AppendAddress("href", "#" + entry.TargetId);
        _output.Append('>');
        WriteNumber(entry.Number, !entry.Content.IsEmpty);
        _text.Visit(entry.Content);
        _output.Append("</a>");
    }

    private void WriteFootnotes()
    {
        if (_text.Footnotes.Count == 0)
            return;
        _output.Append("<section class=\"footnotes\" role=\"doc-endnotes\"");
        _output.AppendAttribute(
            "aria-label",
            ++_notes == 1 ? _language.Words.Footnotes : FormattableString.Invariant($"{_language.Words.Footnotes} {_notes}")
        );
        _output.Append(">\n<ol>\n");

        // A note can contain notes, so the list can grow.
        for (var i = 0; i < _text.Footnotes.Count; i++)
        {
            var note = _text.Footnotes[i];
            var number = InlineHtml.NumberOf(note, i + 1);
            _output.Append("<li");
            _output.AppendAttribute("id", FormattableString.Invariant($"note:{_text.NotePrefix}{number}"));
            if (number != i + 1)
                _output.AppendAttribute("value", number);
            _output.Append('>');
            if (note.Content is [.. var before, Paragraph last])
            {
                // The back link is at the end of the last line.
                var isAlone = before.IsEmpty && IsPlain(last.Style);
                Visit(before);
                if (!isAlone)
                    _output.Append("<p>");
                _text.Visit(last.Content);
                WriteWayBack(number);
                if (!isAlone)
                    Close("p");
            }
            else
            {
                Visit(note.Content);
                WriteWayBack(number);
            }

            Close("li");
        }

        _output.Append("</ol>\n</section>\n");
        _text.Footnotes.Clear();
    }

    private void WriteWayBack(int number)
    {
        _output.Append(" <a class=\"back\"");
        _output.AppendAddress("href", FormattableString.Invariant($"#noteref:{_text.NotePrefix}{number}"));
        _output.Append(" role=\"doc-backlink\"");
        _output.AppendAttribute("aria-label", FormattableString.Invariant($"{_language.Words.BackToText} {number}"));
        _output.Append(">↩</a>");
    }

    private sealed class TitleSearch(Work work) : DocumentWalker(work)
    {
        private bool _found;

        public static bool FindsIn(ImmutableArray<Block> content, Work work)
        {
            var search = new TitleSearch(work);
            search.Visit(content);
            return search._found;
        }

        protected override void Visit(Block block)
        {
            _found |= block is Heading { Level: <= 1 };
            if (!_found)
                VisitChildren(block);
        }
    }
}
