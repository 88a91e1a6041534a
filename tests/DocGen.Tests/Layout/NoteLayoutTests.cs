using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Tests.Passes;

namespace DocGen.Tests.Layout;

public sealed class NoteLayoutTests
{
    [Fact]
    public void A_note_stands_at_the_foot_of_the_page_of_its_mark()
    {
        var paged = TinyPage.Lay([.. Paragraphs(4), Marked("a", "note"), .. Paragraphs(8)]);
        Assert.Equal("1|2|3|4|a 1|1|2|1 note", TinyPage.Text(paged)[0]);
        Assert.Equal("3|4|5|6|7|8", TinyPage.Text(paged)[1]);
        Assert.Equal("1234a11note12345678", TinyPage.Heard(paged));
    }

    [Fact]
    public void A_mark_whose_note_finds_no_room_moves_on_with_it()
    {
        var text = TinyPage.Text(TinyPage.Lay([.. Paragraphs(9), Marked("a", "note")]));
        Assert.Equal("1|2|3|4|5|6|7|8|9", text[0]);
        Assert.Equal("a 1|1 note", text[1]);
    }

    [Fact]
    public void Notes_of_a_page_stand_in_their_order()
    {
        var text = TinyPage.Text(TinyPage.Lay(Marked("a", "x"), Marked("b", "y")));
        Assert.Equal(["a 1|b 2|1 x|2 y"], text);
    }

    [Fact]
    public void A_note_that_is_too_long_goes_on_at_the_foot_of_the_next_page()
    {
        var note = new Footnote([.. Paragraphs(20)]);
        var (paged, bag) = TinyPage.Lay(TinyPage.Theme, [new Paragraph([new Text("a"), note]), .. Paragraphs(3)]);
        Assert.Empty(bag);
        Assert.Equal("a11" + string.Concat(Enumerable.Range(1, 20)) + "123", TinyPage.Heard(paged));
        foreach (var page in paged.Pages)
            Bounds.Check(page, TinyPage.Theme, TinyPage.Metrics);
    }

    [Fact]
    public void Mark_and_note_lead_to_each_other()
    {
        var paged = TinyPage.Lay(Marked("a", "note"));
        var items = PlacedItem.On(paged.Pages[0].Content).Select(placed => placed.Item).ToArray();
        var named = items.OfType<Destination>().Select(destination => destination.Id).ToHashSet();
        Assert.Equal(2, items.OfType<LinkArea>().Count());
        Assert.All(items.OfType<LinkArea>(), link => Assert.Contains(link.Target.DestinationId!, named));
        Assert.Single(StructurePaths.Nodes(paged.Structure), node => node is StructureElement { Type: StructureType.Note });
    }

    private static Paragraph Marked(string text, string note) => new([new Text(text), new Footnote([Drafts.Paragraph(note)])]);

    private static IEnumerable<Block> Paragraphs(int count) => Enumerable.Range(1, count).Select(i => (Block)Drafts.Paragraph($"{i}"));
}
