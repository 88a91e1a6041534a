using System.Collections.Immutable;
using System.Diagnostics;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Images;
using DocGen.Core.Layout.Flows;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Layout.Sizing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Building;

/// <summary>
/// Builds flows from blocks, and the structure tree along with them. Lines are broken and tags are created here, once; page breaks are not
/// known yet.
/// </summary>
internal sealed class FlowBuilder : BlockVisitor
{
    private static readonly Frame NoFrame = new(Length.Zero, Length.Zero, []);

    private readonly LayoutContext _context;
    private readonly ItemBuilder _items;
    private readonly ItemBuilder _noteItems;

    /// <summary>Measures paragraphs; <see langword="null"/> if they are set.</summary>
    private readonly ItemWidths? _widths;
    private readonly Sections _sections;
    private readonly List<(int Level, string Title, string Id)> _outline = [];
    private Surroundings _at;
    private ImmutableArray<Flow>.Builder _flows = ImmutableArray.CreateBuilder<Flow>();

    private FlowBuilder(LayoutContext context, StructureElement root, long width, ItemWidths? widths = null)
        : base(context.Work)
    {
        (_context, _widths) = (context, widths);
        _noteItems = context.CreateItemBuilder();
        _items = widths is null ? context.CreateItemBuilder(MakeNote) : context.CreateMeasuringItemBuilder();
        _sections = new Sections(root);
        _at = new Surroundings(width, root);
    }

    private Theme Theme => _context.Theme;

    /// <summary>The lines of contents lists so far.</summary>
    internal List<ContentsLine> Contents { get; } = [];

    /// <summary>The tables that have a contents list in a cell.</summary>
    internal List<TableBody> TablesWithContents { get; } = [];

    /// <summary>Builds a whole document.</summary>
    /// <param name="context">The layout state of the document.</param>
    /// <param name="root">The element to which the structure is added.</param>
    /// <param name="width">The width of the text, in EMU.</param>
    public static Result Build(LayoutContext context, StructureElement root, long width)
    {
        var builder = new FlowBuilder(context, root, width);
        builder.Visit(context.Document.Content);
        return new Result(new StackFlow(builder._flows.ToImmutable(), width))
        {
            Outline = [.. builder._outline],
            Contents = [.. builder.Contents],
            TablesWithContents = [.. builder.TablesWithContents],
        };
    }

    /// <summary>Creates a builder that sets no lines but measures the widths required by the cells of tables.</summary>
    /// <param name="context">The layout state of the document.</param>
    /// <param name="width">The width of the text around the table, in EMU.</param>
    /// <param name="divided">Whether to measure the minimum widths with hyphenation.</param>
    public static FlowBuilder ToMeasure(LayoutContext context, long width, bool divided) =>
        new(context, new StructureElement(StructureType.Table), width, new ItemWidths(context.Metrics, divided));

    /// <summary>The widths that the content of a cell requires; only for a builder that measures.</summary>
    public ContentWidth NeedsOf(ImmutableArray<Block> cell, bool bold)
    {
        // Nearly all cells are a paragraph, which is measured without a flow.
        if (cell is [Model.Paragraph only])
            return only.Content.IsEmpty ? default : NeedsOf("", only.Content, StyleOf(only.Style), bold, only.Origin, isItem: false);
        // Other content creates structure elements, which are discarded.
        var at = new Surroundings(_at.Width, new StructureElement(StructureType.TD))
        {
            Alignment = ColumnAlignment.Left,
            Bold = bold,
            IsNested = true,
            IsInOnePiece = true,
        };
        return BuildIn(at, cell).Needs;
    }

    protected internal override void VisitParagraph(Paragraph paragraph)
    {
        if (paragraph.Content.IsEmpty)
            return;
        var name = paragraph.Style is StyleNames.BodyText && _at.BodyStyle is { } body ? body : paragraph.Style;
        var isItem = ReferenceEquals(name, _at.BodyStyle) && _at.ListDepth > 0;
        var element = _at.IsAlone ? _at.Element : new StructureElement(StructureType.P);
        Add(Paragraph(element, "", paragraph.Content, StyleOf(name), paragraph, isItem, paragraph.KeepWithNext));
    }

    protected internal override void VisitHeading(Heading heading)
    {
        if (!_at.IsNested)
            _at = _at with { Element = _sections.Enter(heading.Level) };
        var element = new StructureElement(StructureType.H1 + (heading.Level - 1));
        var number = heading.Number is { } printed ? printed + " " : "";
        if (heading.Id is { } id)
            _outline.Add((heading.Level, number + PlainText.Of(heading.Content), id));
        Add(
            Paragraph(
                element,
                number,
                heading.Content,
                StyleOf(heading.StyleName),
                heading,
                isItem: false,
                keepWithNext: true,
                heading.Id,
                isHeading: true
            )
        );
    }

    protected internal override void VisitSection(Section section) =>
        throw new InvalidOperationException("a section stands at the top level only");

    protected internal override void VisitList(ListBlock list) => ListBuilder.Build(this, _context, _at, list);

    protected internal override void VisitTable(Table table) =>
        Add(
            _widths is null
                ? new TableBuilder(this, _context, _at).Build(table)
                : new FixedFlow(NoFrame, new TableNeeds(_context, this).SumOf(table.Grid))
        );

    protected internal override void VisitPicture(Picture picture)
    {
        if (!_context.Document.Images.TryGetValue(picture.Image.Source, out var data) || data.PixelWidth <= 0 || data.PixelHeight <= 0)
        {
            VisitParagraph(new Paragraph([picture.Image]) { Origin = picture.Origin });
            if (CaptionText(picture.Label, picture.Caption) is { } label)
                AddCaption(label, picture.Caption, picture);
            return;
        }

        var caption = CaptionText(picture.Label, picture.Caption);
        var max = (long)(_context.TextHeight * (caption is null ? 1 : 0.9));
        var (width, height) = ImageSize.Of(data, picture.Image.Width, new Length(_at.Width)).NotHigherThan(new Length(max));
        var figure =
            picture.Image.AlternativeText.Length == 0
                ? null
                : _at.Element.Add(new StructureElement(StructureType.Figure) { AlternativeText = picture.Image.AlternativeText });
        ContentMark mark = figure is null ? Artifact.Layout : figure.Add(new MarkedContent());
        var box = new ImageBox(picture.Image.Source, width, height, mark) { Origin = picture.Image.Origin ?? picture.Origin };
        AddFigure(
            new Frame(new Length(_at.Width), height, [new Placed(Length.Zero, Length.Zero, box)]),
            ItemWidths.OfPicture(width, givesWay: picture.Image.Width is null),
            picture.Id,
            caption,
            picture.Caption,
            picture
        );
    }

    protected internal override void VisitChart(Chart chart)
    {
        if (chart.Drawing is { } drawing)
            AddDrawing(drawing, new ChartWords(_context.Document.Info.Language).Full(chart), chart.Id, chart.Label, chart.Caption, chart);
        else if (CaptionText(chart.Label, chart.Caption) is { } label)
            AddCaption(label, chart.Caption, chart);
    }

    protected internal override void VisitDiagram(Diagram diagram)
    {
        if (diagram.Drawing is { } drawing)
        {
            AddDrawing(
                drawing,
                new ChartWords(_context.Document.Info.Language).Full(diagram),
                diagram.Id,
                diagram.Label,
                diagram.Caption,
                diagram
            );
            return;
        }

        VisitList(diagram.List);
        if (CaptionText(diagram.Label, diagram.Caption) is { } label)
            AddCaption(label, diagram.Caption, diagram);
    }

    private void AddDrawing(VectorDrawing drawing, string words, string? id, string? label, ImmutableArray<Inline> caption, Block block)
    {
        var figure = _at.Element.Add(new StructureElement(StructureType.Figure) { AlternativeText = words });
        var frame = FrameCopy.Of(drawing.Frame, figure.Add(new MarkedContent()), block.Origin);
        var width = frame.Width.Emu;
        AddFigure(frame, new ContentWidth(0, width, width), id, CaptionText(label, caption), caption, block);
    }

    /// <summary>Adds a drawing or picture with its caption below it, on the same page.</summary>
    private void AddFigure(Frame frame, ContentWidth needs, string? id, string? label, ImmutableArray<Inline> caption, Block block)
    {
        if (id is not null)
            frame = frame with { Items = frame.Items.Insert(0, new Placed(Length.Zero, Length.Zero, new Destination(id))) };
        // The space before a caption is moved above the figure, since the caption is below it.
        var before = StyleOf(StyleNames.Caption).SpaceBefore.Emu;
        var after = StyleOf(StyleNames.BodyText).SpaceAfter.Emu;
        Add(
            new FixedFlow(frame, needs)
            {
                Origin = block.Origin,
                KeepWithNext = label is not null,
                SpaceBefore = before,
                SpaceAfter = after,
            }
        );
        if (label is not null)
            AddCaption(label, caption, block);
    }

    private void AddCaption(string label, ImmutableArray<Inline> caption, Block block)
    {
        var style = StyleOf(StyleNames.Caption) with { SpaceBefore = Length.Zero, SpaceAfter = StyleOf(StyleNames.BodyText).SpaceAfter };
        var flow = Paragraph(new StructureElement(StructureType.Caption), label, caption, style, block, isItem: false, keepWithNext: false);
        // A caption wraps to the width of its figure.
        Add(_widths is null ? flow : new FixedFlow(NoFrame, flow.Needs with { Line = flow.Needs.Word }));
    }

    protected internal override void VisitContainer(Container container)
    {
        var element =
            container.Kind == ContainerKind.Quote ? _at.Element.Add(new StructureElement(StructureType.BlockQuote))
            : container.Kind == ContainerKind.Aside
                ? _at.Element.Add(new StructureElement(StructureType.Aside) { Title = container.AccessibleName })
            : container.Style is null && container.AccessibleName is null ? _at.Element
            : _at.Element.Add(new StructureElement(StructureType.Div) { Title = container.AccessibleName });
        var style = container.Style is { } name && Theme.ContainerStyles.TryGetValue(name, out var found) ? found : null;
        var inner = _at with
        {
            Element = element,
            BodyStyle = container.Kind == ContainerKind.Quote ? StyleNames.Quote : _at.BodyStyle,
            IsNested = _at.IsNested || !ReferenceEquals(element, _at.Element),
            IsAlone = false,
        };
        if (container is { Arrangement: ContainerArrangement.Tracks, ColumnCount: > 1 })
            AddTracks(container, inner, style);
        else if (container is { Arrangement: ContainerArrangement.Columns, ColumnCount: > 1 })
            AddColumns(container, inner, style);
        else
            AddStack(container, inner, style);
    }

    private void AddStack(Container container, Surroundings inner, ContainerStyle? style)
    {
        if (style is null && !container.KeepTogether)
        {
            var outer = _at;
            _at = inner;
            Visit(container.Content);
            _at = outer with { Element = inner.Element == outer.Element ? _at.Element : outer.Element };
            return;
        }

        var edges = style is null ? 0 : new BoxEdges(style).Horizontal;
        var content = BuildIn(inner with { Width = _at.Width - edges }, container.Content);
        Add(Enclose(content, style, container, _at.Width));
    }

    private static Flow Enclose(StackFlow content, ContainerStyle? style, Container container, long width)
    {
        var (before, after) = style is null ? (Before(content), After(content)) : (style.SpaceBefore.Emu, style.SpaceAfter.Emu);
        Flow flow = style is null
            ? content
            : new BoxFlow(content, style, width)
            {
                SpaceBefore = before,
                SpaceAfter = after,
                Origin = container.Origin,
            };
        return container.KeepTogether || style is null
            ? new KeepFlow(flow)
            {
                SpaceBefore = before,
                SpaceAfter = after,
                Origin = container.Origin,
            }
            : flow;
    }

    private void AddColumns(Container container, Surroundings inner, ContainerStyle? style)
    {
        var edges = style is null ? 0 : new BoxEdges(style).Horizontal;
        var gap = Theme.ColumnGap.Emu;
        var width = (_at.Width - edges - (gap * (container.ColumnCount - 1))) / container.ColumnCount;
        var content = BuildIn(inner with { Width = width }, container.Content);

        // A break at the start or end of the columns is moved before or after them.
        if (style is null && content.Flows is [PageBreakFlow, ..])
            Add(content.Flows[0]);
        var columns = new ColumnsFlow(content, container.ColumnCount, width, gap)
        {
            SpaceBefore = Before(content),
            SpaceAfter = After(content),
            Origin = container.Origin,
        };
        Add(
            style is null
                ? columns
                : new BoxFlow(columns, style, _at.Width)
                {
                    SpaceBefore = style.SpaceBefore.Emu,
                    SpaceAfter = style.SpaceAfter.Emu,
                    Origin = container.Origin,
                }
        );
        if (style is null && content.Flows is [_, .., PageBreakFlow])
            Add(content.Flows[^1]);
    }

    private void AddTracks(Container container, Surroundings inner, ContainerStyle? style)
    {
        var edges = style is null ? 0 : new BoxEdges(style).Horizontal;
        var gap = Theme.ColumnGap.Emu;
        var width = (_at.Width - edges - (gap * (container.ColumnCount - 1))) / container.ColumnCount;
        var rows = ImmutableArray.CreateBuilder<Flow>();
        for (var at = 0; at < container.Content.Length; at += container.ColumnCount)
        {
            var cells = ImmutableArray.CreateBuilder<TrackCell>(container.ColumnCount);
            var (before, after) = (0L, 0L);
            for (var i = at; i < Math.Min(at + container.ColumnCount, container.Content.Length); i++)
            {
                var cell = Track(container.Content[i], inner with { Width = width, IsNested = true, IsInOnePiece = true });
                before = Math.Max(before, cell.Style?.SpaceBefore.Emu ?? Before((StackFlow)cell.Content));
                after = Math.Max(after, cell.Style?.SpaceAfter.Emu ?? After((StackFlow)cell.Content));
                cells.Add(cell);
            }

            rows.Add(
                new TracksFlow(cells.DrainToImmutable(), width, gap)
                {
                    SpaceBefore = before,
                    SpaceAfter = after,
                    Origin = container.Origin,
                }
            );
        }

        if (style is null)
            _flows.AddRange(rows);
        else
            Add(
                new BoxFlow(new StackFlow(rows.ToImmutable(), _at.Width - edges), style, _at.Width)
                {
                    SpaceBefore = style.SpaceBefore.Emu,
                    SpaceAfter = style.SpaceAfter.Emu,
                    Origin = container.Origin,
                }
            );
    }

    /// <summary>The box of a track is drawn by its row, so that all boxes of a row have the same height.</summary>
    private TrackCell Track(Block block, Surroundings at)
    {
        if (
            block is not Container { Arrangement: ContainerArrangement.Stack, Style: { } name } box
            || !Theme.ContainerStyles.TryGetValue(name, out var style)
        )
            return new TrackCell(BuildIn(at, [block]), null);
        var edges = new BoxEdges(style);
        var element = at.Element.Add(new StructureElement(StructureType.Div) { Title = box.AccessibleName });
        return new TrackCell(BuildIn(at with { Element = element, Width = at.Width - edges.Horizontal }, box.Content), style);
    }

    protected internal override void VisitCodeBlock(CodeBlock code)
    {
        var style = StyleOf(StyleNames.HtmlPreformatted);
        var inlines = ImmutableArray.CreateBuilder<Inline>();
        foreach (var line in code.Text.TrimEnd('\n').Split('\n'))
        {
            if (inlines.Count > 0)
                inlines.Add(new LineBreak());
            // Spaces in code are kept, even at the beginning of a line.
            if (line.Length > 0)
                inlines.Add(new Text(line.Replace(' ', '\u00A0')));
        }

        var paragraph = _at.Element.Add(new StructureElement(StructureType.P));
        Add(
            Paragraph(
                new StructureElement(StructureType.Code),
                "",
                inlines.ToImmutable(),
                style,
                code,
                isItem: false,
                keepWithNext: false,
                under: paragraph
            )
        );
    }

    protected internal override void VisitBreak(Break @break)
    {
        if (@break.Kind == BreakKind.Page)
        {
            if (!_at.IsInOnePiece)
                Add(new PageBreakFlow());
            return;
        }

        var space = StyleOf(StyleNames.BodyText).SpaceAfter.Emu;
        var rule = new Rectangle(new Length(_at.Width), Theme.Table.RuleWidth, new Paint(Theme.Table.Rule), null, Artifact.Layout);
        Add(
            new FixedFlow(new Frame(new Length(_at.Width), Theme.Table.RuleWidth, [new Placed(Length.Zero, Length.Zero, rule)]))
            {
                SpaceBefore = space,
                SpaceAfter = 2 * space,
            }
        );
    }

    protected internal override void VisitContents(Contents contents) => ContentsBuilder.Build(this, _context, _at, contents);

    /// <summary>Adds a flow to those being built.</summary>
    internal void Add(Flow flow) => _flows.Add(flow);

    /// <summary>Builds blocks in another context, separately from the flows being built.</summary>
    internal StackFlow BuildIn(Surroundings at, ImmutableArray<Block> content)
    {
        var (outer, flows) = (_at, _flows);
        (_at, _flows) = (at, ImmutableArray.CreateBuilder<Flow>(content.Length));
        Visit(content);
        var stack = new StackFlow(_flows.DrainToImmutable(), at.Width);
        // Headings in columns open sections that continue after the columns.
        if (!at.IsNested && ReferenceEquals(at.Element, outer.Element))
            outer = outer with { Element = _at.Element };
        (_at, _flows) = (outer, flows);
        return stack;
    }

    internal ParagraphStyle StyleOf(string name) => _context.StyleOf(name);

    /// <summary>
    /// The text before a caption: its label and a full stop; <see langword="null"/> if there is neither label nor caption.
    /// </summary>
    internal static string? CaptionText(string? label, ImmutableArray<Inline> caption) =>
        caption.IsEmpty ? label
        : label is null ? ""
        : label + ". ";

    /// <summary>Builds a paragraph of any kind.</summary>
    /// <param name="element">Its structure element, not in the tree yet unless the paragraph is its only child.</param>
    /// <param name="before">Text before the content.</param>
    /// <param name="isItem">Whether a list has indented it already.</param>
    internal Flow Paragraph(
        StructureElement element,
        string before,
        ImmutableArray<Inline> content,
        ParagraphStyle style,
        Node node,
        bool isItem,
        bool keepWithNext,
        string? id = null,
        bool isHeading = false,
        StructureElement? under = null
    )
    {
        if (_widths is not null)
            return new FixedFlow(NoFrame, NeedsOf(before, content, style, _at.Bold, node.Origin, isItem));
        if (!_at.IsAlone || under is not null)
            (under ?? _at.Element).Add(element);
        var letters = _context.Styles.Of(style, _at.Bold);
        var indent = isItem ? 0 : style.IndentLeft.Emu;
        var width = Math.Max(1, _at.Width - indent);
        var builder = _at.IsNote ? _noteItems : _items;
        var items = builder.Build(before, content, letters, element, null, node.Origin, width);
        var settings = new LineSettings(letters, width, (long)(style.Size.Emu * style.LineHeight), AlignmentOf(style))
        {
            FirstIndent = FirstIndent(style, isItem),
            RightInset = _at.RightInset,
            // Words of headings are hyphenated only if they do not fit on a line.
            Hyphenate = !isHeading && style.Name != StyleNames.TableHeader,
        };
        var lines = new LinesFlow(_context.Paragraphs.Set(items, settings))
        {
            SpaceBefore = style.SpaceBefore.Emu,
            SpaceAfter = isItem && _at.IsTight ? 0 : style.SpaceAfter.Emu,
            KeepWithNext = keepWithNext || style.KeepWithNext,
            KeepLines = isHeading,
            DestinationId = id,
            Origin = node.Origin,
        };
        return indent == 0
            ? lines
            : new IndentFlow(lines, indent, _at.Width, null, 0)
            {
                SpaceBefore = lines.SpaceBefore,
                SpaceAfter = lines.SpaceAfter,
                KeepWithNext = lines.KeepWithNext,
                Origin = node.Origin,
            };
    }

    /// <summary>The widths that a paragraph requires, with its indents.</summary>
    private ContentWidth NeedsOf(
        string before,
        ImmutableArray<Inline> content,
        ParagraphStyle style,
        bool bold,
        Origin? origin,
        bool isItem
    )
    {
        var indent = isItem ? 0 : style.IndentLeft.Emu;
        var builder = _at.IsNote ? _noteItems : _items;
        var items = builder.Build(before, content, _context.Styles.Of(style, bold), null, null, origin, Math.Max(1, _at.Width - indent));
        return _widths!.Of(items).Plus(Math.Max(0, FirstIndent(style, isItem)) + indent);
    }

    private static long FirstIndent(ParagraphStyle style, bool isItem) =>
        isItem ? 0 : Math.Max(-style.IndentLeft.Emu, style.IndentFirstLine.Emu);

    internal static long Before(StackFlow stack) => stack.Flows.IsEmpty ? 0 : stack.Flows[0].SpaceBefore;

    internal static long After(StackFlow stack) => stack.Flows.IsEmpty ? 0 : stack.Flows[^1].SpaceAfter;

    private TextAlignment AlignmentOf(ParagraphStyle style) =>
        _at.Alignment switch
        {
            ColumnAlignment.Right or ColumnAlignment.Decimal => TextAlignment.Right,
            ColumnAlignment.Centre => TextAlignment.Centre,
            ColumnAlignment.Left or null => style.Alignment,
            _ => throw new UnreachableException(),
        };

    /// <summary>The result of building a document.</summary>
    /// <param name="Body">The text of the document.</param>
    internal sealed record Result(StackFlow Body)
    {
        /// <summary>Its headings.</summary>
        public ImmutableArray<(int Level, string Title, string Id)> Outline { get; init; } = [];

        /// <summary>The lines of its contents lists, which are changed when page numbers change.</summary>
        public ImmutableArray<ContentsLine> Contents { get; init; } = [];

        /// <summary>The tables that have contents lists in cells.</summary>
        public ImmutableArray<TableBody> TablesWithContents { get; init; } = [];
    }

    private NoteFlow MakeNote(Footnote footnote, StructureElement? parent)
    {
        var element = (parent ?? _at.Element).Add(new StructureElement(StructureType.Note));
        var page = Theme.LayoutOf(_context.Document.Info).Page.TextWidth.Emu;
        return new NoteFlow(NoteBuilder.Build(this, _context, element, page, footnote), new FootnoteName(_context.Scope, footnote.Number));
    }
}
