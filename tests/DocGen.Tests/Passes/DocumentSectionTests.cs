using System.Collections.Immutable;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Passes.Composition;
using DocGen.Core.Themes;
using DocGen.Tests.Model;

namespace DocGen.Tests.Passes;

/// <summary>Composite documents: each part keeps its style, its numbers and its own pages.</summary>
public sealed class DocumentSectionTests
{
    private static readonly ImmutableArray<TableColumn> Columns = Drafts.Columns(2);

    [Fact]
    public void Headings_go_one_level_down_and_keep_their_look()
    {
        var section = Section(
            "a",
            Drafts.Heading(1, "Papir"),
            Drafts.Heading(2, "Del"),
            Drafts.Heading(3, "x"),
            Drafts.Heading(4, "x"),
            Drafts.Heading(5, "x"),
            Drafts.Heading(6, "Dybt")
        );
        var headings = section.Content.Cast<Heading>().ToList();
        Assert.Equal([2, 3, 4, 5, 6, 6], headings.Select(heading => heading.Level));
        Assert.Equal("heading 1", headings[0].StyleName);
        Assert.Equal("heading 6", headings[5].StyleName);
    }

    [Fact]
    public void Ids_do_not_meet_and_references_go_with_them()
    {
        ImmutableArray<Block> blocks =
        [
            Drafts.Heading(1, "Papir"),
            Drafts.Heading(2, "Del", "del"),
            new Paragraph([new Reference("del", []), new Reference("papir", [])]),
            new Contents(3),
            Drafts.Table(Columns, (TableRowKind.Header, ["a", "b"]), (TableRowKind.Body, ["c", "d"])) with
            {
                Id = "tal",
                Caption = Drafts.Words("Tal"),
            },
        ];
        var whole = Whole(Section("a", blocks), Section("b", blocks));
        var (first, second) = ((Section)whole.Content[^2], (Section)whole.Content[^1]);
        Assert.Equal(["a", "a.del"], first.Content.OfType<Heading>().Select(heading => heading.Id));
        Assert.Equal("b.tal", second.Content.OfType<Table>().Single().Id);
        Assert.Equal(
            ["b.del", "b"],
            second.Content.OfType<Paragraph>().Single().Content.Cast<Reference>().Select(reference => reference.TargetId)
        );
        var entry = Assert.Single(second.Content.OfType<Contents>().Single().Entries);
        Assert.Equal(("b.del", "3"), (entry.TargetId, entry.PageLabel));
    }

    [Fact]
    public void Labels_and_notes_are_numbered_as_in_the_document()
    {
        ImmutableArray<Block> blocks =
        [
            Drafts.Heading(1, "Papir"),
            new Paragraph([new Footnote([Drafts.Paragraph("Note")])]),
            Drafts.Table(Columns, (TableRowKind.Header, ["a", "b"]), (TableRowKind.Body, ["c", "d"])) with
            {
                Caption = Drafts.Words("Tal"),
            },
        ];
        var whole = Whole(Section("a", blocks), Section("b", blocks));
        foreach (var section in whole.Content.OfType<Section>())
        {
            Assert.Equal("Tabel\u00A01", section.Content.OfType<Table>().Single().Label);
            Assert.Equal(1, ((Footnote)section.Content.OfType<Paragraph>().Single().Content[0]).Number);
        }
    }

    [Fact]
    public void The_whole_and_its_documents_count_their_pages_side_by_side()
    {
        var theme = new ThemeDefinition("test")
        {
            Layouts = ImmutableDictionary<string, StyleDefinition<LayoutStyle>>
                .Empty.Add(
                    "annex",
                    new StyleDefinition<LayoutStyle>(LayoutProperties.Footer.Is(new FurnitureTemplate("", "", "{page}/{pages}")))
                )
                .Add(
                    "pack",
                    new StyleDefinition<LayoutStyle>(LayoutProperties.Footer.Is(new FurnitureTemplate("", "{page} af {pages}", "")))
                ),
        }.Build();
        var document = DocumentSection.Of(
            DocumentPipeline.Run(Drafts.Of(Drafts.Heading(1, "Papir")), theme, ApproximateFontMetrics.Instance, []).Document
        );
        var whole = DocumentPipeline
            .Run(
                new Document(Drafts.Info with { Layout = "pack" }, [Drafts.Heading(1, "Pakke"), document]),
                theme,
                ApproximateFontMetrics.Instance,
                []
            )
            .Document;
        var footer = ((Section)whole.Content[1]).Furniture.Footer;
        Assert.Equal([PageFieldKind.PageNumber, PageFieldKind.PageCount], footer.Centre.OfType<PageField>().Select(field => field.Kind));
        Assert.Equal(
            [PageFieldKind.SectionPageNumber, PageFieldKind.SectionPageCount],
            footer.Right.OfType<PageField>().Select(field => field.Kind)
        );
        Assert.True(footer.Left.IsEmpty);
    }

    [Fact]
    public void A_part_that_both_print_in_has_both()
    {
        var one = new FurnitureLine([], [], Drafts.Words("Side 1"));
        var both = one.Join(new FurnitureLine([], [], Drafts.Words("Pakke")));
        Assert.Equal("Side 1 · Pakke", PlainText.Of(both.Right));
    }

    [Fact]
    public void A_list_of_documents_names_them_by_their_subject_and_page()
    {
        var subject = Section("a", Drafts.Heading(1, "Papir")) is var a ? a with { Info = a.Info with { Subject = "Bilag A" } } : null!;
        var whole = Whole(new Contents(3) { Of = ["b", "a"] }, subject, Section("b", Drafts.Heading(1, "Andet")));
        var entries = whole.Content.OfType<Contents>().Single().Entries;
        Assert.Equal(
            [("b", "Fælles indkøb", "3"), ("a", "Bilag A", "2")],
            entries.Select(entry => (entry.TargetId, PlainText.Of(entry.Content), entry.PageLabel!))
        );
    }

    [Fact]
    public void A_list_of_documents_reports_one_that_is_not_there()
    {
        var contents = new Contents(3) { Of = ["aa"], Origin = Drafts.At(7) };
        var (_, bag) = Drafts.RunAll(Drafts.Of(Drafts.Heading(1, "Pakke"), contents, Section("a", Drafts.Heading(1, "Papir"))));
        Assert.Equal("templates/draft.sbn.md(7,1): DG4008: no heading of the document has the id 'aa'", Drafts.Only(bag));
    }

    [Fact]
    public void A_document_keeps_the_width_of_its_own_pages()
    {
        var table = Drafts.Table(Drafts.Columns(4), (TableRowKind.Header, ["a", "b", "c", "d"]), (TableRowKind.Body, ["1", "2", "3", "4"]));
        var theme = new ThemeDefinition("test")
        {
            Layouts = ImmutableDictionary<string, StyleDefinition<LayoutStyle>>.Empty.Add(
                "annex",
                new StyleDefinition<LayoutStyle>(LayoutProperties.Page.Is(new(PageProperties.Orientation.Is(PageOrientation.Landscape))))
            ),
        }.Build();
        var alone = DocumentPipeline.Run(Drafts.Of(Drafts.Heading(1, "Papir"), table), theme, ApproximateFontMetrics.Instance, []).Document;
        var whole = DocumentPipeline
            .Run(
                new Document(Drafts.Info with { Layout = "letter" }, [Drafts.Heading(1, "Pakke"), DocumentSection.Of(alone)]),
                theme,
                ApproximateFontMetrics.Instance,
                []
            )
            .Document;
        Assert.Equal(
            alone.Content.OfType<Table>().Single().Grid.Columns.Select(column => column.Width),
            ((Section)whole.Content[1]).Content.OfType<Table>().Single().Grid.Columns.Select(column => column.Width)
        );
    }

    [Fact]
    public void The_dump_shows_a_section_with_its_pages()
    {
        var section = Section("a", Drafts.Heading(1, "Papir")) with
        {
            Furniture = PageFurniture.None with { Header = new FurnitureLine(Drafts.Words("A"), [], []) },
        };
        Assert.Equal(
            "Section Id=\"a\" Layout=\"annex\" Language=\"da-DK\"\n  Heading Level=2 Id=\"a\" Style=\"heading 1\"\n    Text "
                + "\"Papir\"\n  Header\n    Left:\n      Text \"A\"\n",
            DocumentDump.Of([section])
        );
    }

    private static Section Section(string id, params ImmutableArray<Block> blocks) =>
        DocumentSection.Of(Drafts.RunAll(new Document(Drafts.Info with { Id = id }, blocks)).Document);

    private static Document Whole(params ImmutableArray<Block> blocks)
    {
        var (document, bag) = Drafts.RunAll(Drafts.Of([Drafts.Heading(1, "Pakke"), .. blocks]));
        Assert.Empty(bag);
        return document;
    }
}
