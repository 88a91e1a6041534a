using CsCheck;
using DocGen.Core.Model;
using Markdig.Syntax;
using static DocGen.Tests.Web.Documents;
using ListBlock = DocGen.Core.Model.ListBlock;
using Table = DocGen.Core.Model.Table;

namespace DocGen.Tests.Web;

public sealed class MarkdownEscapingTests
{
    /// <summary>What Markdown might mistake for markup, mixed with words, spaces and other alphabets.</summary>
    private static readonly Gen<string> Markup = Gen.OneOf(
        OneOf(
            "*",
            "**",
            "_",
            "__",
            "`",
            "``",
            "[",
            "]",
            "(",
            ")",
            "!",
            "<",
            ">",
            "&",
            "&amp;",
            "&#35;",
            "#",
            "##",
            "-",
            "+",
            "=",
            "===",
            "---",
            "|",
            "\\",
            "~",
            "~~",
            "^",
            ":",
            "::",
            ":::",
            "{",
            "}",
            "{{",
            "{#id}",
            "$",
            "1.",
            "1)",
            "4. ",
            "- ",
            "# ",
            "> ",
            "[^1]",
            "[x]: y",
            "https://a.dk/b_c*d",
            "www.x.dk/_a_",
            "a@b.dk",
            "<b>",
            "<!-- x -->",
            "</p>",
            ":status[x]{level=good}",
            "::contents",
            "!!! note",
            "\t",
            " ",
            "  ",
            "\u00A0",
            "\u2003",
            "\"",
            "'",
            "%",
            ";",
            ",",
            ".",
            "?"
        ),
        OneOf(
            "a",
            "b",
            "Kommune",
            "æøå",
            "29",
            "kl. 10",
            "f.eks.",
            "Slut. Ny",
            "x.",
            "é",
            "😀",
            "שלום",
            "日本",
            "€",
            "e\u0301",
            "\u200D",
            "\u00AD"
        )
    );

    internal static readonly Gen<string> AnyText = Gen.OneOf(
            Markup.Array[1, 12].Select(parts => string.Concat(parts)),
            Gen.String[
                Gen.Char.Where(c => !char.IsControl(c) && !char.IsSurrogate(c) && c is not ('\uFFFC' or '\u2028' or '\u2029')),
                1,
                20
            ]
        )
        .Where(text => text.Length > 0);

    [Fact]
    public void Any_text_in_a_paragraph_is_read_back_as_one_paragraph_with_that_text() =>
        AnyText.Sample(text => Assert.Equal($"P({Seen(text)})", ReadMarkdown.Structure(AsMarkdown(Text(text)))), iter: 20_000);

    [Fact]
    public void Any_text_in_a_heading_is_read_back() =>
        AnyText.Sample(
            text => Assert.Equal($"H2({Seen(text)})", ReadMarkdown.Structure(AsMarkdown(new Heading(2, Words(text))))),
            iter: 10_000
        );

    [Fact]
    public void Any_text_in_a_table_cell_is_read_back_and_keeps_the_columns() =>
        Gen.Select(AnyText, AnyText)
            .Sample(
                (a, b) =>
                {
                    var grid = Grid(
                        [new(ColumnAlignment.Left), new(ColumnAlignment.Right)],
                        Row(TableRowKind.Header, a, "H"),
                        Row(TableRowKind.Body, "x", b)
                    );
                    var expected = $"Table(Header(Cell(P({Seen(a)})) Cell(P(H))) Row(Cell(P(x)) Cell(P({Seen(b)}))))";
                    Assert.Equal(expected, ReadMarkdown.Structure(AsMarkdown(new Table(grid))));
                },
                iter: 10_000
            );

    [Fact]
    public void Any_text_in_a_list_item_and_a_quotation_is_read_back() =>
        AnyText.Sample(
            text =>
            {
                var quote = new Container(ContainerKind.Quote, [Text(text)]);
                var list = new ListBlock(ListKind.Decimal, [new ListItem([Text(text), Bullets(text)])]);
                var expected = $"Quote(P({Seen(text)})) Ordered(Item(P({Seen(text)}) Bullets(Item(P({Seen(text)})))))";
                Assert.Equal(expected, ReadMarkdown.Structure(AsMarkdown(quote, list)));
            },
            iter: 10_000
        );

    [Fact]
    public void Any_text_in_a_code_span_is_read_back() =>
        AnyText.Sample(
            text =>
            {
                var paragraph = Inlines(new Text("a"), new Span(StyleNames.HtmlCode, Words(text)), new Text("b"));
                Assert.Equal($"P(a{Seen(text)}b)", ReadMarkdown.Structure(AsMarkdown(paragraph)));
            },
            iter: 10_000
        );

    [Fact]
    public void Any_text_in_a_link_and_an_alternative_text_is_read_back() =>
        Gen.Select(AnyText, AnyText)
            .Sample(
                (words, title) =>
                {
                    var link = new Link("https://kkr.dk/a(b", Words(words)) { Title = title };
                    var read = ReadMarkdown.Parse(AsMarkdown(Inlines(new Text("se!"), link, new Text("(her)"))));
                    var found = Assert.Single(read.Descendants<Markdig.Syntax.Inlines.LinkInline>());
                    Assert.Equal(Seen(words), ReadMarkdown.TextOf(found));
                    Assert.Equal(Seen(title), found.Title);
                    Assert.Equal("https://kkr.dk/a%28b", found.Url);
                },
                iter: 10_000
            );

    [Fact]
    public void Any_mix_of_styles_keeps_its_text()
    {
        var styles = OneOf(
            StyleNames.Strong,
            StyleNames.Emphasis,
            StyleNames.Strikethrough,
            StyleNames.HtmlCode,
            StyleNames.Superscript,
            ""
        );
        var leaf = Gen.OneOf(Markup, OneOf("a", "b ", " c", "d.", "(e)", "f")).Select(text => (Inline)new Text(text));
        var node = leaf;
        for (var depth = 0; depth < 3; depth++)
        {
            var inner = node;
            var span = Gen.Select(styles, inner.Array[1, 3], (style, content) => (Inline)new Span(style, [.. content]));
            var link = leaf.Array[1, 2].Select(content => (Inline)new Link("https://x.dk", [.. content]));
            node = depth == 0 ? Gen.OneOf(leaf, leaf, span, link) : Gen.OneOf(leaf, span);
        }

        node.Array[1, 5]
            .Sample(
                inlines =>
                {
                    var expected = PlainText.Of([.. inlines]);
                    var markdown = AsMarkdown(Inlines(inlines));
                    var read = ReadMarkdown.Structure(markdown);
                    Assert.True($"P({Seen(expected)})" == read, $"expected {expected}\nfound {read}\nin {markdown}");
                },
                iter: 30_000
            );
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static string Seen(string text) => text.Replace('\0', '\uFFFD');
}
