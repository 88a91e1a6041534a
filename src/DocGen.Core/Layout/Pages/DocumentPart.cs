using System.Collections.Immutable;
using System.Globalization;
using DocGen.Core.Diagnostics;
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

    /// <param name="whole">The document that it is a section of; <see langword="null"/> for the document's own pages.</param>
    private DocumentPart(LayoutContext context, Document? whole)
    {
        (Context, _whole) = (context, whole);
        _page = context.Theme.LayoutOf(context.Document.Info).Page;
        var furniture = context.Document.Furniture;
        var builder = new PageFurnitureBuilder(context);
        _following = Area(builder, furniture.Header, furniture.Footer);
        _first = furniture.DifferentFirstPage ? Area(builder, furniture.FirstHeader, furniture.FirstFooter) : _following;
        context.TextHeight = Math.Min(_first.Height, _following.Height);
    }

    public LayoutContext Context { get; }

    /// <summary>The text of its pages, once it is laid out; at least one.</summary>
    public List<Frame> Frames { get; private set; } = [];

    /// <summary>The parts of a document, at least one. What stands before the first section is one, unless there is nothing.</summary>
    public static ImmutableArray<DocumentPart> Of(Document document, Theme theme, IFontMetrics metrics, DiagnosticBag diagnostics)
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
                        diagnostics
                    ),
                    null
                )
            );
        foreach (var block in document.Content.AsSpan()[first.Length..])
        {
            var section = (Section)block;
            var own = document with { Info = section.Info, Content = section.Content, Furniture = section.Furniture };
            parts.Add(new DocumentPart(new LayoutContext(own, theme, metrics, diagnostics) { Scope = section.Info.Id + "." }, document));
        }

        return parts.ToImmutable();
    }

    /// <summary>Lays its pages out.</summary>
    /// <param name="root">Receives the structure.</param>
    /// <param name="labels">The page numbers of headings, where they are known.</param>
    /// <returns>Its headings.</returns>
    public ImmutableArray<OutlineItem> LayOut(StructureElement root, IReadOnlyDictionary<string, string> labels)
    {
        var info = Context.Document.Info;
        var element = root;
        if (_whole is { Info.Language: var language })
            element = root.Add(
                new StructureElement(StructureType.Art)
                {
                    Title = info.Title,
                    Language = info.Language == language ? null : info.Language.Tag,
                }
            );
        var (body, outline) = FlowBuilder.Build(Context, element, _page.TextWidth.Emu, labels);
        Frames = new Paginator(Context, _page.TextWidth.Emu, _first, _following).Run(body);
        return outline.IsEmpty || !SharesTitle(info)
            ? outline
            : outline.SetItem(0, outline[0] with { Title = $"{outline[0].Title} – {info.Subject}" });
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
