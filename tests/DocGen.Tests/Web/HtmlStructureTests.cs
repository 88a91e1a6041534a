using AngleSharp.Html.Parser;
using DocGen.Core.Cancellation;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Html;
using static DocGen.Tests.Web.Documents;

namespace DocGen.Tests.Web;

public sealed class HtmlStructureTests
{
    [Fact]
    public void The_gallery_has_one_title_and_the_landmarks()
    {
        var page = Read(Gallery.Prepared);
        Assert.Equal("da-DK", page.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("Indhold", page.GetElementById(page.QuerySelector("nav")!.GetAttribute("aria-labelledby")!)!.TextContent);
        Assert.Equal("#" + page.QuerySelector("main")!.Id, page.QuerySelector("body > a")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("script"));
    }

    [Fact]
    public void Every_link_within_the_page_has_its_target_and_every_id_is_there_once()
    {
        var page = Read(Gallery.Prepared);
        foreach (var link in page.QuerySelectorAll("a[href^='#']"))
            Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..]));
        var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        foreach (var cell in page.QuerySelectorAll("[headers]"))
            Assert.All(cell.GetAttribute("headers")!.Split(' '), id => Assert.Equal("th", page.GetElementById(id)!.LocalName));
    }

    [Fact]
    public void A_cell_below_two_levels_of_headers_names_its_row_its_group_and_its_column()
    {
        var page = Read(Gallery.Prepared);
        var cell = page.QuerySelectorAll("td").First(td => td.TextContent == "5,5");
        Assert.Equal(
            ["Frederiksberg", "Indbyggere", "Andel pct."],
            cell.GetAttribute("headers")!.Split(' ').Select(id => page.GetElementById(id)!.TextContent)
        );
        Assert.Equal("colgroup", page.QuerySelectorAll("th").First(th => th.TextContent == "Indbyggere").GetAttribute("scope"));
        Assert.Equal("I alt", page.QuerySelector("tfoot th[scope=row]")!.TextContent);
    }

    [Fact]
    public void A_document_without_a_title_heading_gets_a_hidden_one()
    {
        var page = Read(Of(Text("Kære alle")));
        Assert.Equal("Et papir", page.QuerySelector("h1.hidden")!.TextContent);
    }

    [Fact]
    public void Sections_nest_as_their_headings_do()
    {
        var page = Read(
            Of(
                new Heading(1, Words("T")),
                new Heading(2, Words("A")),
                new Heading(3, Words("A1")),
                new Heading(2, Words("B")),
                new Heading(1, Words("Igen"))
            )
        );
        Assert.Equal(["A", "A1", "B"], page.QuerySelectorAll("section").Select(section => section.FirstElementChild!.TextContent));
        Assert.Equal("A", page.QuerySelector("section section")!.ParentElement!.FirstElementChild!.TextContent);
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Fact]
    public void A_table_without_header_has_no_empty_header_cells()
    {
        var page = Read(Of(new Table(Grid([new(ColumnAlignment.Left), new(ColumnAlignment.Right)], Row(TableRowKind.Body, "a", "")))));
        Assert.Empty(page.QuerySelectorAll("th"));
        Assert.Equal(2, page.QuerySelectorAll("td").Length);
    }

    [Fact]
    public void A_picture_without_bytes_is_an_error()
    {
        var bag = new DiagnosticBag();
        var html = Documents.Text(new HtmlWriter().Write(Of(Inlines(new Image("templates/images/x.png", "En bro"))), Theme.Default, bag));
        Assert.Contains("<p>En bro</p>", html, StringComparison.Ordinal);
        Assert.Equal(HtmlCodes.MissingPicture, Assert.Single(bag).Code);
    }

    [Fact]
    public void Paper_has_the_size_margins_and_page_numbers_of_the_layout()
    {
        var html = Documents.Text(new HtmlWriter().Write(Gallery.Prepared, Theme.Default, []));
        Assert.Contains("@page{size:210mm 297mm;margin:25mm 25mm 25mm 25mm;", html, StringComparison.Ordinal);
        Assert.Contains("content:\"Side \" counter(page) \" af \" counter(pages)", html, StringComparison.Ordinal);
        Assert.Contains("@page:first{", html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_stand_in_the_order_of_the_model()
    {
        var words = new List<string>();
        new Collector(words).Visit(Gallery.Prepared.Content);
        var text = Read(Gallery.Prepared).QuerySelector("main")!.TextContent;
        var at = 0;
        foreach (var word in words)
        {
            var found = text.IndexOf(word, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"'{word}' is missing after '{text[Math.Max(0, at - 30)..at]}'");
            at = found + word.Length;
        }
    }

    private static AngleSharp.Dom.IDocument Read(Document document) =>
        new HtmlParser().ParseDocument(Documents.Text(new HtmlWriter().Write(document, Theme.Default, [])));

    private sealed class Collector(List<string> words) : DocumentWalker(Work.Uninterrupted)
    {
        protected override void Visit(Inline inline)
        {
            // Its text is at the end.
            if (inline is Footnote)
                return;
            if (inline is Text text)
                words.Add(text.Value);
            else if (inline is FigureValue value)
                words.Add(value.Value);
            VisitChildren(inline);
        }
    }
}
