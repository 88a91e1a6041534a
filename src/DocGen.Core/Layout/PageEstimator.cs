using System.Collections.Immutable;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout;

/// <summary>Where headings will stand, and how many pages there will be, as far as can be told without the real fonts.</summary>
public sealed class PageEstimate
{
    private readonly Dictionary<string, int> _pages = new(StringComparer.Ordinal);

    /// <summary>At least 1.</summary>
    public int PageCount { get; internal set; } = 1;

    /// <summary>The page of a heading, from 1; <see langword="null"/> when there is no such heading.</summary>
    public int? PageOf(string id) => _pages.TryGetValue(id, out var page) ? page : null;

    internal void Place(string id, int page) => _pages.TryAdd(id, page);
}

/// <summary>
/// Fills pages with boxes of the right height: lines are counted with approximate letter widths; rows, pictures and things kept
/// together are not divided. Over thirty pages in the theme's font, nine headings in ten came out right and the others a page off; the
/// PDF's own layout is exact.
/// </summary>
public sealed class PageEstimator
{
    private readonly Theme _theme;
    private readonly BlockHeights _heights;
    private long _pageHeight;
    private readonly PageEstimate _estimate = new();
    private long _used;
    private int _page = 1;

    private PageEstimator(Theme theme, LayoutStyle layout, BlockHeights heights)
    {
        (_theme, _heights) = (theme, heights);
        _pageHeight = Math.Max(1, layout.Page.TextHeight.Emu);
    }

    /// <summary>Estimates a document whose tables are sized and whose contents lists have their entries.</summary>
    public static PageEstimate Estimate(Document document, Theme theme, IFontMetrics metrics)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(theme);
        ArgumentNullException.ThrowIfNull(metrics);
        var layout = theme.LayoutOf(document.Info);
        var estimator = new PageEstimator(theme, layout, new BlockHeights(theme, metrics, document.Images));
        estimator.Flow(document.Content, layout.Page.TextWidth.Emu);
        estimator._estimate.PageCount = estimator._page;
        return estimator._estimate;
    }

    private void Flow(ImmutableArray<Block> blocks, long width)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            var block = blocks[i];
            switch (block)
            {
                case Break { Kind: BreakKind.Page }:
                    if (_used > 0) NewPage();
                    break;
                case Heading heading:
                    // A heading goes where the first lines of what follows it still have room.
                    var needed = _heights.Of(heading, width) + KeptWith(blocks, i + 1, width);
                    if (_used > 0 && _used + needed > _pageHeight) NewPage();
                    if (heading.Id is { } id) _estimate.Place(id, _page);
                    Place(_heights.Of(heading, width));
                    break;
                case Paragraph paragraph:
                    Pour(_heights.Of(paragraph, width), _heights.LineOf(paragraph));
                    break;
                case Table table:
                    FlowTable(table);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items) Flow(item.Content, ContentBox.InList(list, _theme, width));
                    break;
                case Container { Flow: ContainerFlow.Stack, KeepTogether: false } container:
                    Place(_heights.EdgesOf(container) / 2);
                    Flow(container.Content, ContentBox.InContainer(container, _theme, width));
                    Place(_heights.EdgesOf(container) / 2);
                    break;
                case Container { Flow: ContainerFlow.Columns } container:
                    NoteHeadings(container.Content);
                    Pour(_heights.Of(container, width), 0);
                    break;
                case Section section:
                    FlowSection(section);
                    break;
                case Contents contents:
                    Pour(_heights.Of(contents, width), _heights.Of(contents, width) / (contents.Entries.Length + 1));
                    break;
                default:
                    var height = _heights.Of(block, width);
                    if (_used > 0 && _used + height > _pageHeight) NewPage();
                    if (block is Container kept) NoteHeadings(kept.Content);
                    Place(height);
                    break;
            }
        }
    }

    private void FlowSection(Section section)
    {
        if (_used > 0) NewPage();
        var (outer, page) = (_pageHeight, _theme.LayoutOf(section.Info).Page);
        _pageHeight = Math.Max(1, page.TextHeight.Emu);
        Flow(section.Content, page.TextWidth.Emu);
        _pageHeight = outer;
    }

    private long KeptWith(ImmutableArray<Block> blocks, int next, long width) => next >= blocks.Length ? 0 : blocks[next] switch
    {
        Paragraph paragraph => Math.Min(_heights.Of(paragraph, width), 2 * _heights.LineOf(paragraph)),
        Heading heading => _heights.Of(heading, width) + KeptWith(blocks, next + 1, width),
        Table table => _heights.HeadOf(table),
        ListBlock { Items: [{ Content: [Paragraph first, ..] }, ..] } => Math.Min(_heights.Of(first, width), 2 * _heights.LineOf(first)),
        Container { KeepTogether: true } container => Math.Min(_heights.Of(container, width), _pageHeight / 2),
        Container { Flow: ContainerFlow.Tracks } container => Math.Min(_heights.Of(container, width) / Rows(container), _pageHeight / 2),
        _ => 0,
    };

    private static int Rows(Container tracks) => Math.Max(1, (tracks.Content.Length + tracks.ColumnCount - 1) / tracks.ColumnCount);

    private void FlowTable(Table table)
    {
        var grid = table.Grid;
        var head = _heights.HeadOf(table);
        if (_used > 0 && _used + head > _pageHeight) NewPage();
        Place(head);
        var header = _heights.RowsOf(grid, 0, grid.HeaderRowCount);
        for (var r = grid.HeaderRowCount; r < grid.Rows.Length; r++)
        {
            var row = _heights.RowOf(grid, r);
            if (_used > 0 && _used + row > _pageHeight)
            {
                NewPage();
                Place(header);
            }

            Place(row);
        }

        Place(_heights.TailOf(table));
    }

    /// <summary>Headings within something that is placed as a whole stand on the page where it begins.</summary>
    private void NoteHeadings(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Heading { Id: { } id }) _estimate.Place(id, _page);
            if (block is Container container) NoteHeadings(container.Content);
        }
    }

    private void Place(long height)
    {
        _used += height;
        while (_used > _pageHeight)
        {
            _used -= _pageHeight;
            _page++;
        }
    }

    /// <summary>Text that may be divided between lines: a page is filled with whole lines only.</summary>
    private void Pour(long height, long line)
    {
        if (line > 0 && _used + height > _pageHeight && _used > 0)
        {
            var room = (_pageHeight - _used) / line * line;
            height -= room;
            NewPage();
        }

        Place(Math.Max(0, height));
    }

    private void NewPage()
    {
        _page++;
        _used = 0;
    }
}
