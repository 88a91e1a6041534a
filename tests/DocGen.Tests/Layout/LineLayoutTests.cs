using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Tests.Passes;

namespace DocGen.Tests.Layout;

public sealed class LineLayoutTests
{
    private static readonly Theme Justified = TinyPage.Of(20, 10, TextAlignment.Justified);

    [Theory]
    [InlineData("en to tre fire fem seks", "en to tre fire fem|seks")]
    [InlineData("aaaa bb cc ddddddddddddd ee", "aaaa bb cc|ddddddddddddd ee")]
    [InlineData("femten\u00A0bogstaver og\u00A0mere", "femten\u00A0bogstaver|og\u00A0mere")]
    [InlineData("https://eksempel.dk/en/vej/langt/væk", "https://eksempel.dk/|en/vej/langt/væk")]
    public void Words_fill_lines(string text, string lines) => Assert.Equal([lines], TinyPage.Text(TinyPage.Lay(Drafts.Paragraph(text))));

    [Theory]
    [InlineData("en kommunalbestyrelsesbeslutning", "en kommunalbestyrel-|sesbeslutning")]
    [InlineData("kom\u00ADmu\u00ADnen", "kom-mu-nen")]
    [InlineData("nu har alle kom\u00ADxxxxxxx", "nu har alle kom-|xxxxxxx")]
    [InlineData("xxxxxxxxxxxxxxxxxxxxxxxxx", "xxxxxxxxxxxxxxxxxxxx|xxxxx")]
    public void Words_are_divided_where_they_may_and_anywhere_when_they_must(string text, string lines) =>
        Assert.Equal([lines], TinyPage.Text(TinyPage.Lay(Drafts.Paragraph(text))));

    [Fact]
    public void A_word_in_two_styles_that_fits_no_line_is_divided()
    {
        var paragraph = new Paragraph([new Text("xxxxxxxxxxxx"), new Span(StyleNames.Strong, [new Text("yyyyyyyyyyyy")])]);
        Assert.Equal(["xxxxxxxxxxxx yyyyyyyy|yyyy"], TinyPage.Text(TinyPage.Lay(paragraph)));
    }

    [Fact]
    public void The_best_paragraph_is_not_the_fullest_first_line()
    {
        // Filling line after line would leave "aaa" and "bbbbbbbbbbbbbbbb" very uneven: 20, 3+, 16.
        var text = Drafts.Paragraph("aaaaaaaaaaaa bbb ccc dddddddddddddddddd eeeeeeeeeeeeeeeeee");
        Assert.Equal(["aaaaaaaaaaaa bbb ccc|dddddddddddddddddd|eeeeeeeeeeeeeeeeee"], TinyPage.Text(TinyPage.Lay(text)));
    }

    [Fact]
    public void Justified_lines_end_at_the_edge_except_the_last()
    {
        var (paged, bag) = TinyPage.Lay(Justified, [Drafts.Paragraph("aaaa bbbb cccc ddd eeee ffff gggg hh iiii")]);
        Assert.Empty(bag);
        var runs = PlacedItem.On(paged.Pages[0].Content).Select(placed => placed.Item).OfType<TextRun>().ToArray();
        Assert.Equal(["aaaa bbbb cccc ddd ", "eeee ffff gggg hh ", "iiii"], runs.Select(run => run.Value));
        foreach (var run in runs[..^1])
        {
            var text = run.Value.TrimEnd(' ');
            var spaces = text.Count(c => c == ' ');
            Assert.InRange((text.Length * 5) + (spaces * run.WordSpacing.Points), 99.99, 100.01);
        }

        Assert.Equal(Length.Zero, runs[^1].WordSpacing);
    }

    [Fact]
    public void A_line_break_ends_a_line_and_no_more_than_one()
    {
        var paragraph = new Paragraph([new Text("en"), new LineBreak(), new Text("to"), new LineBreak()]);
        Assert.Equal(["en|to|x"], TinyPage.Text(TinyPage.Lay(paragraph, Drafts.Paragraph("x"))));
    }

    [Fact]
    public void A_link_over_two_lines_has_an_area_on_each_and_one_element()
    {
        var paged = TinyPage.Lay(new Paragraph([new Text("se vores "), new Link("https://a.dk", [new Text("hjemmeside på nettet")])]));
        var areas = PlacedItem.On(paged.Pages[0].Content).Select(placed => placed.Item).OfType<LinkArea>().ToArray();
        Assert.Equal(2, areas.Length);
        Assert.Same(areas[0].Element, areas[1].Element);
        Assert.All(areas, area => Assert.Equal(("https://a.dk", "hjemmeside på nettet"), (area.Target.Uri, area.Contents)));
        Assert.Equal("se vores hjemmeside på nettet", TinyPage.Heard(paged));
    }

    [Fact]
    public void Lists_hang_their_labels_and_nest()
    {
        var inner = new ListBlock(ListKind.LowerLetter, [Item("tre"), Item("fire")]);
        var list = new ListBlock(ListKind.Decimal, [Item("et langt punkt om to linjer"), new ListItem([Drafts.Paragraph("to"), inner])])
        {
            Start = 9,
        };
        var paged = TinyPage.Lay(list);
        Assert.Equal(["9. et langt punkt|om to linjer|10. to|a) tre|b) fire"], TinyPage.Text(paged));
        var items = PlacedItem
            .On(paged.Pages[0].Content)
            .Where(placed => placed.Item is TextRun)
            .ToDictionary(placed => ((TextRun)placed.Item).Value, placed => placed.X.Points);
        Assert.Equal(0, items["9."]);
        Assert.Equal(18, items["to"]);
        Assert.Equal(31, items["tre"]);
    }

    private static ListItem Item(string text) => new([Drafts.Paragraph(text)]);
}
