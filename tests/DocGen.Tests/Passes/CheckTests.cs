using DocGen.Core.Model;
using DocGen.Core.Passes;

namespace DocGen.Tests.Passes;

public sealed class CheckTests
{
    [Fact]
    public void A_document_needs_a_title_heading()
    {
        var (_, bag) = Drafts.Run(new CheckAccessibility(), Drafts.Of(Drafts.Paragraph("x")));
        Assert.Equal("templates/draft.sbn.md(1,1): DG4010: the document has no heading of level 1", Drafts.Only(bag));
        Assert.Equal("begin with '# {{ document.title }}'", bag.Single().Hint);
    }

    [Fact]
    public void A_second_title_heading_is_an_error() =>
        Assert.Equal("templates/draft.sbn.md(5,1): DG4011: there is a second heading of level 1", Problem(Drafts.Heading(1, "B", line: 5)));

    [Fact]
    public void A_skipped_level_is_an_error() =>
        Assert.Equal(
            "templates/draft.sbn.md(5,1): DG4012: a heading of level 3 follows one of level 1",
            Problem(Drafts.Heading(3, "B", line: 5))
        );

    [Fact]
    public void Going_up_several_levels_is_not() =>
        Assert.Empty(
            Drafts
                .Run(
                    new CheckAccessibility(),
                    Drafts.Of(Drafts.Heading(1, "A"), Drafts.Heading(2, "B"), Drafts.Heading(3, "C"), Drafts.Heading(2, "D"))
                )
                .Bag
        );

    [Fact]
    public void A_heading_needs_text() =>
        Assert.Equal("templates/draft.sbn.md(5,1): DG4013: the heading has no text", Problem(Drafts.Heading(2, " ", line: 5)));

    [Fact]
    public void A_table_needs_headers()
    {
        var table = Drafts.Table([new(ColumnAlignment.Left)], (TableRowKind.Body, ["a"])) with { Origin = Drafts.At(5) };
        Assert.Equal("templates/draft.sbn.md(5,1): DG4014: the table has neither a header row nor a header column", Problem(table));
        Assert.Equal("", Problem(Drafts.Table([new(ColumnAlignment.Left, IsHeader: true)], (TableRowKind.Body, ["a"]))));
    }

    [Fact]
    public void A_picture_needs_words()
    {
        var image = new Image("bridge.png", " ") { Origin = Drafts.At(5) };
        const string expected = "templates/draft.sbn.md(5,1): DG4015: the picture 'bridge.png' has no alternative text";
        Assert.Equal(expected, Problem(new Picture(image)));
        Assert.Equal(expected, Problem(new Paragraph([image])));
    }

    [Theory]
    [InlineData("her", "the link text 'her' does not say where it leads")]
    [InlineData("Klik her.", "the link text 'Klik her.' does not say where it leads")]
    [InlineData("Læs mere »", "the link text 'Læs mere »' does not say where it leads")]
    [InlineData("", "the link to 'https://a.dk' has no text")]
    public void A_link_says_where_it_leads(string text, string message) =>
        Assert.Equal(
            "templates/draft.sbn.md(5,1): DG4016: " + message,
            Problem(new Paragraph([new Link("https://a.dk", Drafts.Words(text)) { Origin = Drafts.At(5) }]))
        );

    [Fact]
    public void A_document_needs_a_title()
    {
        var document = Drafts.Of(Drafts.Heading(1, "A"));
        var (_, bag) = Drafts.Run(new CheckAccessibility(), document with { Info = document.Info with { Title = "" } });
        Assert.Equal("templates/draft.sbn.md(1,1): DG4017: the document has no title", Drafts.Only(bag));
    }

    [Fact]
    public void A_layout_that_the_theme_lacks_is_an_error_with_a_suggestion()
    {
        var document = Drafts.Of(Drafts.Heading(1, "A"));
        var (_, bag) = Drafts.RunAll(document with { Info = document.Info with { Layout = "anex" } });
        Assert.Equal("templates/draft.sbn.md(1,1): DG4001: the theme 'default' has no layout 'anex'", Drafts.Only(bag));
        Assert.Equal("did you mean 'annex'?", bag.Single().Hint);
    }

    [Fact]
    public void A_style_that_the_theme_lacks_is_an_error_once()
    {
        var paragraph = Drafts.Paragraph("x") with { Style = "Dato", Origin = Drafts.At(5) };
        var (_, bag) = Drafts.RunAll(Drafts.Of(Drafts.Heading(1, "A"), paragraph, paragraph));
        Assert.Equal("templates/draft.sbn.md(5,1): DG4002: the theme 'default' has no paragraph style 'Dato'", Drafts.Only(bag));
        Assert.Equal("did you mean 'Date'?", bag.Single().Hint);
    }

    [Fact]
    public void Character_and_container_styles_are_checked_too()
    {
        var container = new Container(
            ContainerKind.Group,
            [new Paragraph([new Span("Stærk", Drafts.Words("x")) { Origin = Drafts.At(6) }])]
        )
        {
            Style = "Boks",
            Origin = Drafts.At(5),
        };
        var (_, bag) = Drafts.Run(new CheckStyles(), Drafts.Of(container));
        Assert.Equal(
            ["the theme 'default' has no container style 'Boks'", "the theme 'default' has no character style 'Stærk'"],
            bag.Select(d => d.Message)
        );
    }

    private static string Problem(Block block)
    {
        var (_, bag) = Drafts.Run(new CheckAccessibility(), Drafts.Of(Drafts.Heading(1, "A"), block));
        return bag.Count == 0 ? "" : Drafts.Only(bag);
    }
}
