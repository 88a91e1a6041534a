using System.Collections.Immutable;
using DocGen.Core.Cancellation;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;

namespace DocGen.Tests.Passes;

public sealed class NumberAndReferenceTests
{
    private static readonly Theme Numbered = new ThemeDefinition("numbered")
    {
        Layouts = ImmutableDictionary<string, StyleDefinition<LayoutStyle>>.Empty.Add(
            "annex",
            new StyleDefinition<LayoutStyle>(LayoutProperties.NumberedHeadings.Is(true))
        ),
    }.Build();

    [Fact]
    public void Sections_are_numbered_below_the_title_when_the_layout_says_so()
    {
        var document = Drafts.Of(
            Drafts.Heading(1, "T"),
            Drafts.Heading(2, "A"),
            Drafts.Heading(3, "B"),
            Drafts.Heading(3, "C"),
            Drafts.Heading(2, "D"),
            Drafts.Heading(3, "E"),
            Drafts.Heading(4, "F")
        );
        var (result, _) = Drafts.Run(new NumberNodes(), document, Numbered);
        Assert.Equal([null, "1", "1.1", "1.2", "2", "2.1", "2.1.1"], result.Content.Cast<Heading>().Select(h => h.Number));
    }

    [Fact]
    public void Sections_have_no_number_otherwise() =>
        Assert.Null(((Heading)Drafts.Run(new NumberNodes(), Drafts.Of(Drafts.Heading(2, "A"))).Document.Content[0]).Number);

    [Fact]
    public void Tables_and_pictures_with_a_caption_are_counted_apart()
    {
        var table = Table();
        var picture = new Picture(new Image("a.png", "a"));
        var document = Drafts.Of(
            table with
            {
                Caption = Drafts.Words("x"),
            },
            table,
            picture with
            {
                Caption = Drafts.Words("y"),
            },
            new Container(ContainerKind.Group, [table with { Caption = Drafts.Words("z") }])
        );
        var blocks = Drafts.Run(new NumberNodes(), document).Document.Content;
        Assert.Equal("Tabel\u00A01", ((Table)blocks[0]).Label);
        Assert.Null(((Table)blocks[1]).Label);
        Assert.Equal("Figur\u00A01", ((Picture)blocks[2]).Label);
        Assert.Equal("Tabel\u00A02", ((Table)((Container)blocks[3]).Content[0]).Label);
    }

    [Fact]
    public void Labels_are_in_the_language_of_the_document()
    {
        var document = Drafts.Of(Table() with { Caption = Drafts.Words("x") });
        document = document with { Info = document.Info with { Language = Language.English } };
        Assert.Equal("Table\u00A01", ((Table)Drafts.Run(new NumberNodes(), document).Document.Content[0]).Label);
    }

    [Fact]
    public void Footnotes_are_numbered_in_reading_order_also_within_tables()
    {
        var note = new Footnote([Drafts.Paragraph("n")]);
        var table = Table() with { Notes = [new Paragraph([note])] };
        table = table with { Grid = table.Grid.MapCells(cell => cell with { Content = [new Paragraph([note])] }) };
        var (result, _) = Drafts.Run(
            new NumberNodes(),
            Drafts.Of(new Paragraph([note]), table, new Paragraph([new Span("Strong", [note])]))
        );
        var numbers = new Numbers();
        numbers.Visit(result.Content);
        Assert.Equal([1, 2, 3, 4], numbers.Found);
    }

    [Fact]
    public void An_empty_reference_prints_the_heading_or_the_label()
    {
        var heading = new Heading(
            2,
            [new Text("Om "), new Link("https://a.dk", Drafts.Words("fonde")), new Footnote([Drafts.Paragraph("n")])]
        )
        {
            Id = "fonde",
        };
        var table = Table() with { Id = "fordeling", Caption = Drafts.Words("x") };
        var (result, bag) = Drafts.RunAll(
            Drafts.Of(
                Drafts.Heading(1, "T"),
                heading,
                table,
                new Paragraph([new Reference("fonde", []), new Reference("fordeling", []), new Reference("fonde", Drafts.Words("se der"))])
            )
        );
        Assert.Empty(bag);
        var references = ((Paragraph)result.Content[3]).Content.Cast<Reference>().Select(r => PlainText.Of(r.Content));
        Assert.Equal(["Om fonde", "Tabel\u00A01", "se der"], references);
    }

    [Fact]
    public void A_reference_to_nothing_is_an_error_with_a_suggestion()
    {
        var (_, bag) = Drafts.Run(
            new ResolveReferences(),
            Drafts.Of(Drafts.Heading(2, "A", "fordeling"), new Paragraph([new Reference("fordelin", []) { Origin = Drafts.At(5) }]))
        );
        Assert.Equal("templates/draft.sbn.md(5,1): DG4008: nothing in the document has the id 'fordelin'", Drafts.Only(bag));
        Assert.Equal("did you mean 'fordeling'?", bag.Single().Hint);
    }

    [Fact]
    public void An_empty_reference_to_a_table_without_caption_is_an_error()
    {
        var (_, bag) = Drafts.Run(
            new ResolveReferences(),
            Drafts.Of(Table() with { Id = "t" }, new Paragraph([new Reference("t", []) { Origin = Drafts.At(5) }]))
        );
        Assert.Equal(
            "templates/draft.sbn.md(5,1): DG4009: the table 't' has no caption, and therefore no number to print here",
            Drafts.Only(bag)
        );
        Assert.Equal("write the text: '[text](#t)'", bag.Single().Hint);
    }

    private static Table Table() => Drafts.Table(Drafts.Columns(1), (TableRowKind.Header, ["a"]));

    private sealed class Numbers() : DocumentWalker(Work.Uninterrupted)
    {
        public List<int> Found { get; } = [];

        protected override void Visit(Inline inline)
        {
            if (inline is Footnote footnote)
                Found.Add(footnote.Number);
            VisitChildren(inline);
        }
    }
}
