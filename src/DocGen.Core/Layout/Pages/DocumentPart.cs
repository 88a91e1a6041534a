using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Drawing;
using DocGen.Core.Layout.Building;
using DocGen.Core.Layout.Lines;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Core.Layout.Pages;

/// <summary>
/// A run of pages of one kind: the document's own, or those of a section, with its page setup, language, header and footer.
/// </summary>
internal sealed class DocumentPart
{
    /// <summary>For the height of headers and footers, which is not to depend on the page: more digits than there will be.</summary>
    private static readonly PageNumbers MaxWidth = new(9999, 9999, 999, 999);

    private readonly PageSetup _page;
    private readonly Document? _whole;
    private readonly TextArea _first;
    private readonly TextArea _following;

    private readonly FlowBuilder.Result _text;

    /// <param name="context">Of the part.</param>
    /// <param name="whole">The document that it is a section of; <see langword="null"/> for the document's own pages.</param>
    /// <param name="root">Receives the structure.</param>
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

    /// <summary>The text of its pages, once they are filled; at least one.</summary>
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

    /// <summary>The parts of a document, at least one. What stands before the first section is one, unless there is nothing.</summary>
    /// <param name="document">After all passes.</param>
    /// <param name="theme">The theme that it was prepared with.</param>
    /// <param name="metrics">The letters' sizes.</param>
    /// <param name="root">Receives the structure.</param>
    public static ImmutableArray<DocumentPart> Of(Document document, Theme theme, IFontMetrics metrics, StructureElement root)
    {
        var parts = ImmutableArray.CreateBuilder<DocumentPart>();
        var first = document.Content.TakeWhile(block => block is not Section).ToImmutableArray();
        if (!first.IsEmpty || document.Content.IsEmpty)
            parts.Add(
                new DocumentPart(
                    new LayoutContext(
                        first.Length == document.Content.Length ? document : document with { Content = first },
                        theme,
                        metrics
                    ),
                    null,
                    root
                )
            );
        foreach (var block in document.Content.AsSpan()[first.Length..])
        {
            var section = (Section)block;
            var own = document with { Info = section.Info, Content = section.Content, Furniture = section.Furniture };
            parts.Add(new DocumentPart(new LayoutContext(own, theme, metrics) { Scope = section.Info.Id + "." }, document, root));
        }

        return parts.ToImmutable();
    }

    /// <summary>Fills pages with its text.</summary>
    public void FillPages()
    {
        Context.ForgetOverflows();
        Frames = new Paginator(Context, _page.TextWidth.Emu, _first, _following).Run(_text.Body);
    }

    /// <summary>Sets its contents lists with other page numbers, and fills its pages anew; nothing else of its text is set again.</summary>
    /// <param name="labels">The page numbers of headings, by their ids.</param>
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

    /// <summary>Whether its bookmark needs the subject: papers on one item of an agenda often bear the item's title.</summary>
    private bool SharesTitle(DocumentInfo info) =>
        info.Subject is { Length: > 0 }
        && _whole is not null
        && _whole.Content.OfType<Section>().Count(section => section.Info.Title == info.Title) > 1;

    /// <summary>Adds its pages, each with header and footer.</summary>
    /// <param name="pages">The pages before it.</param>
    /// <param name="count">How many pages there are in all.</param>
    public void Furnish(ImmutableArray<Page>.Builder pages, int count)
    {
        var furniture = Context.Document.Furniture;
        var builder = new PageFurnitureBuilder(Context);
        for (var i = 0; i < Frames.Count; i++)
        {
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
