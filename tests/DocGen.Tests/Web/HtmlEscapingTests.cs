using AngleSharp.Html.Parser;
using CsCheck;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Html;
using static DocGen.Tests.Web.Documents;

namespace DocGen.Tests.Web;

/// <summary>What is written is read back with the HTML Living Standard's own parser.</summary>
public sealed class HtmlEscapingTests
{
    private static readonly string[] Markup =
    [
        "<",
        ">",
        "&",
        "&amp;",
        "&lt",
        "\"",
        "'",
        "</p>",
        "</title>",
        "</style>",
        "<!--",
        "-->",
        "<script>alert(1)</script>",
        "]]>",
        "\u00A0",
        " ",
        "  ",
        "æ",
        "😀",
        "שלום",
        "{",
        "\\",
        "/",
        "=",
    ];

    private static readonly Gen<string> AnyText = Gen.OneOf(
        Gen.Int[0, Markup.Length - 1].Select(i => Markup[i]).Array[1, 8].Select(parts => string.Concat(parts)),
        Gen.String[
            Gen.Char.Where(c =>
                !char.IsControl(c) && !char.IsSurrogate(c) && c is not (>= '\uFDD0' and <= '\uFDEF' or '\uFFFE' or '\uFFFF')
            ),
            1,
            20
        ]
    );

    [Fact]
    public void Any_text_comes_back_from_every_place_and_changes_no_structure() =>
        AnyText.Sample(
            text =>
            {
                var grid = Grid([new(ColumnAlignment.Left)], Row(TableRowKind.Header, text), Row(TableRowKind.Body, text));
                var page = Read(
                    new Heading(1, Words(text)),
                    Text(text),
                    new Paragraph([
                        new Span(StyleNames.HtmlCode, Words(text)),
                        new Link("https://kkr.dk/" + text, Words(text)) { Title = text },
                    ]),
                    new CodeBlock(text),
                    new Table(grid) { Caption = Words(text), Description = text },
                    new Container(ContainerKind.Aside, [Text(text)]) { AccessibleName = text }
                );
                Assert.Equal(text, page.QuerySelector("h1")!.TextContent);
                Assert.Equal([text, text + text, text], page.QuerySelectorAll("main p").Select(p => p.TextContent));
                Assert.Equal(text, page.QuerySelector("a[rel]")!.GetAttribute("title"));
                Assert.Equal(text, page.QuerySelector("pre code")!.TextContent);
                Assert.Equal([text], page.QuerySelectorAll("th").Select(cell => cell.TextContent));
                Assert.Equal([text], page.QuerySelectorAll("td").Select(cell => cell.TextContent));
                Assert.Equal(text, page.QuerySelector("caption")!.TextContent);
                Assert.Equal(text, page.QuerySelector("table")!.GetAttribute("aria-description"));
                Assert.Equal(text, page.QuerySelector("aside")!.GetAttribute("aria-label"));
                Assert.Equal(6, page.QuerySelector("main")!.Children.Length);
                Assert.Empty(page.QuerySelectorAll("script"));
            },
            iter: 5_000
        );

    [Fact]
    public void Any_title_and_page_header_stays_within_its_element() =>
        AnyText.Sample(
            text =>
            {
                var line = new FurnitureLine(Words(text), [], []);
                var document = new Document(Info with { Title = text, Author = text, Subject = text }, [new Heading(1, Words("x"))])
                {
                    Furniture = new PageFurniture(line, line, line, line, DifferentFirstPage: true),
                };
                var page = new HtmlParser().ParseDocument(Documents.Text(new HtmlWriter().Write(document, Theme.Default, [])));
                Assert.Equal(text, page.QuerySelector("title")!.TextContent);
                Assert.Equal(text, page.QuerySelector("meta[name=author]")!.GetAttribute("content"));
                Assert.Equal(text, page.QuerySelector("body > header span")!.TextContent);
                Assert.Equal(["a", "header", "main", "footer"], page.Body!.Children.Select(element => element.LocalName));
            },
            iter: 5_000
        );

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JavaScript:alert(1)")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    public void A_link_to_a_script_is_only_text(string target)
    {
        var bag = new Core.Diagnostics.DiagnosticBag();
        var html = Documents.Text(new HtmlWriter().Write(Of(Inlines(new Link(target, Words("her")))), Theme.Default, bag));
        Assert.Contains("<p>her</p>", html, StringComparison.Ordinal);
        Assert.Equal(HtmlCodes.UnsafeLink, Assert.Single(bag).Code);
    }

    [Fact]
    public void Characters_that_HTML_cannot_hold_become_replacement_characters()
    {
        var page = Read(Text("a\0b\u0001c\uFFFEd\uD800e"));
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe", page.QuerySelector("main p")!.TextContent);
    }

    [Fact]
    public void An_address_is_encoded_where_it_must_be() =>
        Assert.Equal(
            "https://kkr.dk/a%20b%22c?x=1&y=%3Cæ%3E",
            Read(Inlines(new Link("https://kkr.dk/a b\"c?x=1&y=<æ>", Words("x")))).QuerySelector("main a")!.GetAttribute("href")
        );

    private static AngleSharp.Dom.IDocument Read(params Block[] blocks) =>
        new HtmlParser(new HtmlParserOptions()).ParseDocument(Documents.Text(new HtmlWriter().Write(Of(blocks), Theme.Default, [])));
}
