using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Cancellation;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Building;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Pages;

/// <summary>
/// A run of pages of one kind: those of the document itself or of a section, with their page setup, language, header and footer.
/// </summary>
internal sealed class DocumentPart
{
    /// <summary>
    /// Page numbers for measuring headers and footers, whose height must not depend on the page: they have more digits than needed.
    /// </summary>
    private static readonly PageNumbers MaxWidth = new(9999, 9999, 999, 999);

    private readonly PageSetup _page;
    private readonly Document? _whole;
    private readonly TextArea _first;
    private readonly TextArea _following;

    private readonly FlowBuilder.Result _text;

    /// <param name="context">The layout state of the part.</param>
    /// <param name="whole">The document that contains the section; <see langword="null"/> for the pages of the document itself.</param>
    /// <param name="root">The element to which the structure is added.</param>
    private DocumentPart(LayoutContext context, Document? whole, StructureElement root)
    {
        (Context, _whole) = (context, whole);
        _page = context.Theme.LayoutOf(context.Document.Info).Page;
        var furniture = context.Document.Furniture;
        var builder = new PageFurnitureBuilder(context);
        _following = Area(builder, furniture.Header, furniture.Footer);
        _first = furniture.DifferentFirstPage ? Area(builder, furniture.FirstHeader, furniture.FirstFooter) : _following;
        context.TextHeight = Math.Min(_first.Height, _following.Height);
        _text = FlowBuilder.Build(context, Element(root), _page.TextWidth.Emu);
    }

    public LayoutContext Context { get; }

    /// <summary>The text of its pages after they are filled; at least one.</summary>
    public List<Frame> Frames { get; private set; } = [];

    /// <summary>Its headings.</summary>
    public IEnumerable<OutlineItem> Outline =>
        _text.Outline.Select(
            (heading, i) =>
                new OutlineItem(
                    heading.Level,
                    i == 0 && SharesTitle(Context.Document.Info) ? $"{heading.Title} – {Context.Document.Info.Subject}" : heading.Title,
                    heading.Id
                )
        );

    /// <summary>The parts of a document, at least one. Content before the first section is a part of its own.</summary>
    /// <param name="document">The document after all passes.</param>
    /// <param name="theme">The theme with which it was prepared.</param>
    /// <param name="metrics">The font metrics.</param>
    /// <param name="root">The element to which the structure is added.</param>
    /// <param name="work">Ends the layout when it is cancelled.</param>
    public static ImmutableArray<DocumentPart> Of(Document document, Theme theme, IFontMetrics metrics, StructureElement root, Work work)
    {
        var parts = ImmutableArray.CreateBuilder<DocumentPart>();
        var first = document.Content.TakeWhile(block => block is not Section).ToImmutableArray();
        if (!first.IsEmpty || document.Content.IsEmpty)
            parts.Add(
                new DocumentPart(
                    new LayoutContext(
                        first.Length == document.Content.Length ? document : document with { Content = first },
                        theme,
                        metrics,
                        work
                    ),
                    null,
                    root
                )
            );
        foreach (var block in document.Content.AsSpan()[first.Length..])
        {
            var section = (Section)block;
            var own = document with { Info = section.Info, Content = section.Content, Furniture = section.Furniture };
            parts.Add(new DocumentPart(new LayoutContext(own, theme, metrics, work) { Scope = section.Info.Id + "." }, document, root));
        }

        return parts.ToImmutable();
    }

    /// <summary>Fills its pages.</summary>
    public void FillPages()
    {
        Context.ForgetOverflows();
        Frames = new Paginator(Context, _page.TextWidth.Emu, _first, _following).Run(_text.Body);
    }

    /// <summary>Changes the page numbers of its contents lists and fills its pages again; no other text is set again.</summary>
    /// <param name="labels">The page numbers of headings, by id.</param>
    public void Relabel(IReadOnlyDictionary<string, string> labels)
    {
        if (_text.Contents.IsEmpty)
            return;
        foreach (var line in _text.Contents)
            line.Relabel(labels);
        foreach (var table in _text.TablesWithContents)
            table.Forget();
        FillPages();
    }

    private StructureElement Element(StructureElement root)
    {
        var info = Context.Document.Info;
        return _whole is { Info.Language: var language }
            ? root.Add(
                new StructureElement(StructureType.Art)
                {
                    Title = info.Title,
                    Language = info.Language == language ? null : info.Language.Tag,
                }
            )
            : root;
    }

    /// <summary>Whether its bookmark needs the subject: documents on the same agenda item often have the same title.</summary>
    private bool SharesTitle(DocumentInfo info) =>
        info.Subject is { Length: > 0 }
        && _whole is not null
        && _whole.Content.OfType<Section>().Count(section => section.Info.Title == info.Title) > 1;

    /// <summary>Adds its pages, each with header and footer.</summary>
    /// <param name="pages">The pages before it.</param>
    /// <param name="count">The total number of pages.</param>
    public void Furnish(ImmutableArray<Page>.Builder pages, int count)
    {
        var furniture = Context.Document.Furniture;
        var builder = new PageFurnitureBuilder(Context);
        for (var i = 0; i < Frames.Count; i++)
        {
            Context.Work.Step();
            var numbers = new PageNumbers(pages.Count + 1, count, i + 1, Frames.Count);
            var isFirst = i == 0 && furniture.DifferentFirstPage;
            var items = ImmutableArray.CreateBuilder<Placed>(3);
            var header = Header(builder, isFirst ? furniture.FirstHeader : furniture.Header, numbers);
            if (header is not null)
                items.Add(new Placed(_page.Left, _page.HeaderDistance, new Group(header)));
            items.Add(new Placed(_page.Left, new Length((i == 0 ? _first : _following).Top), new Group(Frames[i])));
            var footer = Footer(builder, isFirst ? furniture.FirstFooter : furniture.Footer, numbers);
            if (footer is not null)
                items.Add(new Placed(_page.Left, _page.Height - _page.FooterDistance - footer.Height, new Group(footer)));
            pages.Add(
                new Page(numbers.Page.ToString(CultureInfo.InvariantCulture), new Frame(_page.Width, _page.Height, items.ToImmutable()))
            );
        }
    }

    private TextArea Area(PageFurnitureBuilder builder, FurnitureLine header, FurnitureLine footer)
    {
        var area = TextArea.Of(_page, Header(builder, header, MaxWidth), Footer(builder, footer, MaxWidth), out var excess);
        if (excess > 0)
            Context.ReportFurniture(excess);
        return area;
    }

    private Frame? Header(PageFurnitureBuilder builder, FurnitureLine line, in PageNumbers numbers) =>
        builder.Build(line, StyleNames.Header, Artifact.Header, numbers, _page.TextWidth.Emu);

    private Frame? Footer(PageFurnitureBuilder builder, FurnitureLine line, in PageNumbers numbers) =>
        builder.Build(line, StyleNames.Footer, Artifact.Footer, numbers, _page.TextWidth.Emu);
}
