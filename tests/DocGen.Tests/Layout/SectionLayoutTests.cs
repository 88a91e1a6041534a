using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Languages;
using DocGen.Core.Layout;
using DocGen.Core.Layout.Pages;
using DocGen.Core.Model;
using DocGen.Core.Passes.Composition;
using DocGen.Core.Themes;
using DocGen.Tests.Passes;

namespace DocGen.Tests.Layout;

/// <summary>Composite documents on pages: each part on its own pages, counted both in the whole document and in the part.</summary>
public sealed class SectionLayoutTests
{
    private static readonly Theme Theme = new ThemeDefinition("test")
    {
        Layouts = ImmutableDictionary<string, StyleDefinition<LayoutStyle>>
            .Empty.Add(
                "pack",
                new StyleDefinition<LayoutStyle>(
                    LayoutProperties.FirstFooter.Is(FurnitureTemplate.Empty),
                    LayoutProperties.Footer.Is(new FurnitureTemplate("", "w{page}/{pages}", ""))
                )
            )
            .Add(
                "annex",
                new StyleDefinition<LayoutStyle>(
                    LayoutProperties.Header.Is(FurnitureTemplate.Empty),
                    LayoutProperties.Footer.Is(new FurnitureTemplate("", "", "s{page}/{pages}"))
                )
            )
            .Add(
                "wide",
                new StyleDefinition<LayoutStyle>(
                    LayoutProperties.Page.Is(new(PageProperties.Orientation.Is(PageOrientation.Landscape))),
                    LayoutProperties.Footer.Is(new FurnitureTemplate("", "", "s{page}/{pages}"))
                )
            ),
    }.Build();

    private static readonly PagedDocument Pack = LayOut();

    [Fact]
    public void Every_page_has_its_number_in_the_whole_and_in_its_document()
    {
        Assert.Equal(["1", "2", "3", "4"], Pack.Pages.Select(page => page.Label));
        var footers = Pack
            .Pages.Select(page =>
                Runs(page.Content)
                    .Where(run => run.Mark is Artifact && !run.Value.Contains('.', StringComparison.Ordinal))
                    .Select(run => run.Value)
            )
            .Select(words => string.Join(' ', words))
            .ToList();
        Assert.Equal(["", "w2/4 s1/2", "w3/4 s2/2", "w4/4 s1/1"], footers);
    }

    [Fact]
    public void A_document_has_the_pages_of_its_layout() =>
        Assert.Equal([false, false, false, true], Pack.Pages.Select(page => page.Content.Width > page.Content.Height));

    [Fact]
    public void The_contents_print_numbers_of_the_whole() =>
        Assert.Equal(["2", "4"], Runs(Pack.Pages[0].Content).Select(run => run.Value.Trim()).Where(text => text is "2" or "4"));

    [Fact]
    public void There_is_one_outline_and_every_place_has_one_name()
    {
        Assert.Equal([(1, "pack"), (2, "a"), (3, "a.del"), (2, "b")], Pack.Outline.Select(item => (item.Level, item.DestinationId)));
        var names = Pack.Pages.SelectMany(page => Items(page.Content)).OfType<Destination>().Select(destination => destination.Id).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.All(Pack.Outline, item => Assert.Contains(item.DestinationId, names));
    }

    [Fact]
    public void Documents_of_one_title_are_told_apart_by_their_subjects()
    {
        Section Same(string id, string? subject) =>
            DocumentSection.Of(
                Drafts
                    .RunAll(
                        new Document(
                            Drafts.Info with
                            {
                                Id = id,
                                Title = "Punkt",
                                Subject = subject,
                                Layout = "annex",
                            },
                            [Drafts.Heading(1, "7 Punkt"), Drafts.Paragraph("Tekst")]
                        ),
                        Theme
                    )
                    .Document
            );
        var whole = new Document(
            Drafts.Info with
            {
                Layout = "pack",
            },
            [
                Drafts.Heading(1, "Pakke", "pack"),
                Same("a", "Tabel"),
                Same("b", null),
                Document("c", "annex", Language.Danish, Drafts.Heading(1, "Papir c")),
            ]
        );
        var (document, problems) = Drafts.RunAll(whole, Theme);
        var outline = DocumentLayout.Run(document, Theme, ApproximateFontMetrics.Instance, problems).Outline;
        Assert.Equal(["Pakke", "7 Punkt – Tabel", "7 Punkt", "Papir c"], outline.Select(item => item.Title));
    }

    [Fact]
    public void The_words_of_a_document_in_another_language_stand_below_an_element_that_says_so() =>
        Assert.Equal(
            [null, "en-GB"],
            Pack.Structure.Kids.OfType<StructureElement>()
                .Where(element => element.Title is "Papir a" or "Papir b")
                .Select(element => element.Language)
        );

    private static PagedDocument LayOut()
    {
        var note = new Paragraph([new Text("Tekst"), new Footnote([Drafts.Paragraph("Note")])]);
        var a = Document(
            "a",
            "annex",
            Language.Danish,
            Drafts.Heading(1, "Papir a"),
            note,
            new Break(BreakKind.Page),
            Drafts.Heading(2, "Del", "del")
        );
        var b = Document("b", "wide", Language.English, Drafts.Heading(1, "Papir b"), note);
        var whole = new Document(
            Drafts.Info with
            {
                Layout = "pack",
            },
            [Drafts.Heading(1, "Pakke", "pack"), new Contents(1) { Of = ["a", "b"] }, a, b]
        );
        var (document, problems) = Drafts.RunAll(whole, Theme);
        var laidOut = DocumentLayout.Run(document, Theme, ApproximateFontMetrics.Instance, problems);
        Assert.Empty(problems);
        return laidOut;
    }

    private static Section Document(string id, string layout, Language language, params ImmutableArray<Block> blocks) =>
        DocumentSection.Of(
            Drafts
                .RunAll(
                    new Document(Drafts.Info with { Id = id, Title = "Papir " + id, Layout = layout, Language = language }, blocks),
                    Theme
                )
                .Document
        );

    private static IEnumerable<TextRun> Runs(Frame frame) => Items(frame).OfType<TextRun>();

    private static IEnumerable<FrameItem> Items(Frame frame) =>
        frame.Items.SelectMany(placed => placed.Item is Group group ? Items(group.Frame) : [placed.Item]);
}
