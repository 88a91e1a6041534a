using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Images;
using DocGen.Core.Languages.Hyphenation;
using DocGen.Core.Layout.Flows;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Lines;

/// <summary>
/// Converts the inlines of a paragraph to items and builds their part of the structure tree. An instance is used for one paragraph after
/// another.
/// </summary>
internal sealed class ItemBuilder(
    RunStyles styles,
    IFontMetrics metrics,
    ImmutableDictionary<string, ImageData> images,
    DocumentInfo info,
    Work work
) : InlineVisitor(work)
{
    private const int SoftHyphenPenalty = 20;
    private const int AfterHyphenPenalty = 30;
    private const int AddressPenalty = 60;

    /// <summary>The height of a data bar and the gap between it and the number, in multiples of the font size.</summary>
    private const double BarHeight = 0.7;
    private const double BarGap = 0.4;

    private readonly List<TextItem> _items = [];
    private RunStyle _style = null!;
    private StructureElement? _parent;
    private ContentMark? _mark;
    private LinkScope? _link;
    private Origin? _origin;
    private long _width;
    private Hyphenator? _hyphenator = info.Language.Hyphenator;

    /// <summary>Makes the flow of a footnote and its Note element; called at its reference mark.</summary>
    public Func<Footnote, StructureElement?, Flow>? MakeNote { get; init; }

    /// <summary>The values of page fields; used only in headers and footers.</summary>
    public PageNumbers PageFields { get; set; }

    /// <summary>Distinguishes the footnotes of a section from those of others with the same numbers.</summary>
    public string Scope { get; init; } = "";

    /// <summary>Converts a paragraph.</summary>
    /// <param name="content">The inlines.</param>
    /// <param name="style">The text style of the paragraph.</param>
    /// <param name="parent">The structure element of the text, or <see langword="null"/> if it is an artifact.</param>
    /// <param name="artifact">The kind of artifact if the text has no structure element.</param>
    /// <param name="origin">The origin of the paragraph.</param>
    /// <param name="width">The width of the lines, which is the maximum width of pictures.</param>
    public List<TextItem> Build(
        ImmutableArray<Inline> content,
        RunStyle style,
        StructureElement? parent,
        Artifact? artifact,
        Origin? origin,
        long width
    )
    {
        Begin(style, parent, artifact, origin, width);
        Add(content);
        return _items;
    }

    /// <summary>Converts a paragraph with text before the content (the number of a heading, the label of a caption).</summary>
    public List<TextItem> Build(
        string before,
        ImmutableArray<Inline> content,
        RunStyle style,
        StructureElement? parent,
        Artifact? artifact,
        Origin? origin,
        long width
    )
    {
        Begin(style, parent, artifact, origin, width);
        AddText(before);
        Add(content);
        return _items;
    }

    private void Begin(RunStyle style, StructureElement? parent, Artifact? artifact, Origin? origin, long width)
    {
        _items.Clear();
        (_style, _parent, _mark, _link, _origin, _width) = (
            style,
            parent,
            parent is null ? artifact ?? Artifact.Layout : null,
            null,
            origin,
            width
        );
    }

    private ContentMark Mark => _mark ??= _parent!.Add(new MarkedContent());

    private void Add(ImmutableArray<Inline> content)
    {
        foreach (var inline in content)
        {
            var outer = _origin;
            _origin = inline.Origin ?? outer;
            Visit(inline);
            _origin = outer;
        }
    }

    protected internal override void VisitText(Text text) => AddText(text.Value);

    protected internal override void VisitFigureValue(FigureValue value)
    {
        if (_style.SmallCaps)
            AddCapitals(value.Value, inOne: true);
        else
            AddBox(value.Value, 0, value.Value.Length);
    }

    protected internal override void VisitLineBreak(LineBreak lineBreak) => _items.Add(Item(TextItemKind.LineBreak, "", 0, 0, 0));

    protected internal override void VisitLink(Link link) => AddLink(link.Content, new LinkTarget(link.Target, null), isReference: false);

    protected internal override void VisitReference(Reference reference) =>
        AddLink(reference.Content, new LinkTarget(null, reference.TargetId), isReference: true);

    protected internal override void VisitPageField(PageField field) => AddText(PageFields.Of(field.Kind));

    protected internal override void VisitSpan(Span span)
    {
        var outer = _style;
        _style = styles.Within(outer, span.Style);
        var hyphenator = _hyphenator;
        if (span.Lang is { } tag)
            _hyphenator = info.Languages.Lookup(tag)?.Hyphenator;
        if (span.Lang is not null && _parent is not null)
            Within(new StructureElement(StructureType.Span) { Language = span.Lang }, span.Content);
        else
            Add(span.Content);
        (_style, _hyphenator) = (outer, hyphenator);
    }

    private void AddLink(ImmutableArray<Inline> content, LinkTarget target, bool isReference)
    {
        if (_link is not null || (target.Uri is { } uri && !IsAbsolute(uri)))
        {
            Add(content);
            return;
        }

        var outer = _style;
        if (!isReference)
            _style = styles.Within(outer, StyleNames.Hyperlink);
        if (_parent is null)
        {
            Add(content);
        }
        else
        {
            var link = new StructureElement(StructureType.Link);
            _link = new LinkScope(target, PlainText.Of(content), link);
            Within(link, content, isReference ? _parent.Add(new StructureElement(StructureType.Reference)) : _parent);
            _link = null;
        }

        _style = outer;
    }

    /// <summary>Whether a target is absolute: a path relative to the output folder is useless in a PDF that is passed on.</summary>
    private static bool IsAbsolute(string target) => target.Contains(':', StringComparison.Ordinal);

    private void Within(StructureElement element, ImmutableArray<Inline> content, StructureElement? under = null)
    {
        var outer = _parent;
        (under ?? outer)!.Add(element);
        (_parent, _mark) = (element, null);
        Add(content);
        (_parent, _mark) = (outer, null);
    }

    protected internal override void VisitFootnote(Footnote footnote)
    {
        if (MakeNote is null)
        {
            // A footnote in a footnote is printed in brackets, as in Word.
            AddText(" [");
            Add(OnOneLine.Of(footnote.Content));
            AddText("]");
            return;
        }

        var text = footnote.Number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var outer = _style;
        _style = styles.Within(outer, StyleNames.FootnoteReference);
        var first = _items.Count;
        if (_parent is null)
            AddBox(text, 0, text.Length);
        else
            AddLink([new Text(text)], new LinkTarget(null, new FootnoteName(Scope, footnote.Number).Note), isReference: true);
        _style = outer;
        if (first < _items.Count)
        {
            var item = _items[^1];
            item.Note = MakeNote(footnote, _parent);
            _items[^1] = item;
        }

        if (_parent is not null)
            _mark = null;
    }

    protected internal override void VisitImage(Image image)
    {
        if (!images.TryGetValue(image.Source, out var data) || data.PixelWidth <= 0 || data.PixelHeight <= 0)
        {
            AddText(image.AlternativeText);
            return;
        }

        var (width, height) = ImageSize.Of(data, image.Width, new Length(_width));
        ContentMark mark = Artifact.Layout;
        if (_parent is not null && image.AlternativeText.Length > 0)
        {
            var figure = _parent.Add(new StructureElement(StructureType.Figure) { AlternativeText = image.AlternativeText });
            mark = figure.Add(new MarkedContent());
            _mark = null;
        }

        var item = Item(TextItemKind.Picture, "", 0, 0, width.Emu);
        item.Drawn = new ImageBox(image.Source, width, height, mark) { Origin = image.Origin };
        item.Height = height.Emu;
        item.GivesWay = image.Width is null;
        item.Mark = mark;
        _items.Add(item);
    }

    protected internal override void VisitFormField(FormField field) => Add(field.Content);

    /// <summary>The bar repeats the number beside it, so it is not part of the structure.</summary>
    protected internal override void VisitDataBar(DataBar bar)
    {
        var size = _style.Text.Face.Size;
        var item = Item(TextItemKind.Picture, "", 0, 0, bar.Width.Emu + (size * BarGap).Emu);
        item.Height = (size * BarHeight).Emu;
        item.Drawn = new Rectangle(bar.Width, size * BarHeight, styles.BarPaint, null, Artifact.Layout);
        _items.Add(item);
    }

    private void AddText(string value)
    {
        if (_style.SmallCaps)
        {
            AddCapitals(value, inOne: false);
            return;
        }

        AddPieces(value);
    }

    /// <summary>Adds text with its break opportunities.</summary>
    private void AddPieces(string value)
    {
        for (var start = 0; start < value.Length; )
        {
            var end = LineBreaks.EndOfPiece(value, start);
            if (end > start)
                AddBox(value, start, end);
            var next = end;
            while (next < value.Length && value[next] is ' ' or '\u200B')
                next++;
            if (next > end)
                AddSpaces(value, end, next);
            else if (end < value.Length)
                AddDivision(value[end - 1]);
            start = Math.Max(next, start + 1);
        }
    }

    /// <summary>Adds text whose lower-case letters are printed as small capitals; the extracted text is unchanged.</summary>
    /// <param name="inOne">Whether it has no break opportunities.</param>
    private void AddCapitals(string value, bool inOne)
    {
        var (parent, mark) = (_parent, _mark);
        if (parent is not null)
        {
            var read = value.Replace("\u00AD", "", StringComparison.Ordinal);
            (_parent, _mark) = (parent.Add(new StructureElement(StructureType.Span) { ActualText = read }), null);
        }

        if (inOne)
            AddBox(value, 0, value.Length);
        else
            AddPieces(value);
        (_parent, _mark) = (parent, parent is null ? mark : null);
    }

    /// <summary>Adds unbreakable text as capitals of two sizes. A soft hyphen at its end has the size of the letters before it.</summary>
    private void AddCapitalBoxes(string value, int start, int end)
    {
        var style = _style;
        for (var done = start; done < end; )
        {
            var isSmall = char.IsLower(value[done]);
            var next = done + 1;
            while (next < end && (value[next] == '\u00AD' || char.IsLower(value[next]) == isSmall))
                next++;
            var capitals = value[done..next].ToUpperInvariant();
            _style = styles.CapitalsOf(style, isSmall);
            _items.Add(Item(TextItemKind.Box, capitals, 0, capitals.Length, metrics.Measure(capitals, _style.Text.Face).Emu));
            done = next;
        }

        _style = style;
    }

    private void AddSpaces(string value, int start, int end)
    {
        if (!value.AsSpan(start, end - start).Contains(' '))
        {
            _items.Add(Item(TextItemKind.Division, "", 0, 0, 0));
            return;
        }

        var style = _style;
        // The space between capitals of two sizes has the larger size.
        if (style.SmallCaps)
            _style = styles.CapitalsOf(style, isSmall: false);
        _items.Add(Item(TextItemKind.Space, value, start, end - start, _style.SpaceWidth * value.AsSpan(start, end - start).Count(' ')));
        _style = style;
    }

    private void AddDivision(char after)
    {
        // The hyphen has the style of the letters before it.
        var width = after == '\u00AD' ? (_items.Count > 0 ? _items[^1].Style : _style).HyphenWidth : 0;
        var item = Item(TextItemKind.Division, "", 0, 0, width);
        item.Penalty = after switch
        {
            '\u00AD' => SoftHyphenPenalty,
            '-' or '\u2010' or '\u2013' or '\u2014' => AfterHyphenPenalty,
            _ => AddressPenalty,
        };
        _items.Add(item);
    }

    private void AddBox(string value, int start, int end)
    {
        if (end <= start)
            return;
        if (_style.SmallCaps)
        {
            AddCapitalBoxes(value, start, end);
            return;
        }

        _items.Add(
            Item(TextItemKind.Box, value, start, end - start, metrics.Measure(value.AsSpan(start, end - start), _style.Text.Face).Emu)
        );
    }

    private TextItem Item(TextItemKind kind, string text, int start, int length, long width) =>
        new()
        {
            Kind = kind,
            Text = text,
            Start = start,
            Length = length,
            Width = width,
            Style = _style,
            Mark = kind is TextItemKind.Box or TextItemKind.Space ? Mark : Artifact.Layout,
            Link = _link,
            Origin = _origin,
            Hyphenator = _hyphenator,
        };
}
