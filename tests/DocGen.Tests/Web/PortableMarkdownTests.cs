using CsCheck;
using DocGen.Core.Derived;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using static DocGen.Tests.Web.Documents;

namespace DocGen.Tests.Web;

/// <summary>
/// What GitHub, MkDocs and Docusaurus read alike. What each of them makes of it was seen by rendering; tests/conformance/site renders with
/// the first two. Here is held what they need.
/// </summary>
public sealed class PortableMarkdownTests
{
    [Theory]
    [InlineData("a < b og <b>", "a &lt; b og &lt;b>")]
    [InlineData("~tid~ x^2^", "&#126;tid&#126; x&#94;2&#94;")]
    [InlineData("5 $ og $x$", "5 <span>$</span> og <span>$</span>x<span>$</span>")]
    [InlineData("{x} [y]", @"\{x} \[y]")]
    [InlineData("&amp; & co", "&amp;amp; & co")]
    [InlineData("http://a.dk/b_c", "http&#58;//a.dk/b_c")]
    [InlineData(":tada: kl. 10:30:00", "<span>:</span>tada: kl. 10:30:00")]
    [InlineData("= x", "&#61; x")]
    [InlineData(": x", "&#58; x")]
    [InlineData("import og eksport", "&#105;mport og eksport")]
    [InlineData("export const x = 1", "&#101;xport const x = 1")]
    [InlineData("importen steg", "importen steg")]
    [InlineData("# 1. *x*", @"\# 1. \*x\*")]
    public void Only_what_every_reader_lets_a_backslash_escape_is_escaped_by_one(string text, string expected) =>
        Assert.Equal(expected + "\n", AsPortableMarkdown(Text(text)));

    [Fact]
    public void Any_text_is_read_back() =>
        MarkdownEscapingTests.AnyText.Sample(
            text =>
            {
                var markdown = AsPortableMarkdown(Text(text), new Heading(2, Words(text)));
                Assert.Equal($"P({text.Replace('\0', '\uFFFD')}) H2({text.Replace('\0', '\uFFFD')})", ReadMarkdown.Structure(markdown));
            },
            iter: 20_000
        );

    [Fact]
    public void No_reader_prints_a_backslash_of_an_alternative_text_or_a_title()
    {
        var link = new Link("https://kkr.dk", Words("her")) { Title = "Den \"store\" \\ {x}" };
        Assert.Equal("[her](https://kkr.dk \"Den &#34;store&#34; &#92; {x}\")\n", AsPortableMarkdown(Inlines(link)));
    }

    [Fact]
    public void Struck_text_is_an_element_and_a_bar_in_code_in_a_cell_a_reference()
    {
        Assert.Equal("<del>slettet</del>\n", AsPortableMarkdown(Inlines(new Span(StyleNames.Strikethrough, Words("slettet")))));
        var code = new TableRow(TableRowKind.Body, [new TableCell([Inlines(new Span(StyleNames.HtmlCode, Words("a|b {x}")))])]);
        Assert.Contains(
            "| <code>a&#124;b &#123;x&#125;</code> |",
            AsPortableMarkdown(new Table(Grid([new(ColumnAlignment.Left)], Row(TableRowKind.Header, "H"), code))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Lists_and_quotations_that_follow_each_other_stay_two()
    {
        Assert.Equal(
            "- a\n\n<span></span>\n\n- b\n",
            AsPortableMarkdown(Bullets("a") with { Tight = true }, Bullets("b") with { Tight = true })
        );
        var quote = new Container(ContainerKind.Quote, [Text("x")]);
        Assert.Equal("> x\n\n<span></span>\n\n> x\n\ny\n", AsPortableMarkdown(quote, quote, Text("y")));
    }

    [Fact]
    public void A_callout_is_a_quotation_that_begins_with_its_word()
    {
        var blocks = new Callout(CalloutKind.Important, [], [Text("x")]).Lower(new LoweringContext(Theme.Default, Info));
        Assert.Equal("> **Vigtigt**\n>\n> x\n", AsPortableMarkdown([.. blocks]));
        Assert.StartsWith("> [!IMPORTANT]\n", AsMarkdown([.. blocks]), StringComparison.Ordinal);
    }

    [Fact]
    public void Code_in_a_list_names_no_language()
    {
        var code = new CodeBlock("x") { Language = "text" };
        Assert.Equal("```text\nx\n```\n", AsPortableMarkdown(code));
        Assert.Equal("-   ```\n    x\n    ```\n", AsPortableMarkdown(new ListBlock(ListKind.Bullet, [new ListItem([code])])));
    }

    [Fact]
    public void A_heading_has_a_name_where_readers_do_not_agree_on_its_anchor_and_something_leads_there()
    {
        Heading[] headings =
        [
            new Heading(2, Words("Plain words")) { Id = "a" },
            new Heading(2, Words("Økonomi")) { Id = "b" },
            new Heading(2, Words("Tal – og mere")) { Id = "c" },
            new Heading(2, Words("Plain words")) { Id = "d" },
            new Heading(2, Words("Ærø")) { Id = "e" },
        ];
        Inline[] references = [.. "abcd".Select(id => new Reference(id.ToString(), Words(id.ToString())))];
        Assert.Equal(
            """
            [a](#plain-words)[b](#økonomi)[c](#tal--og-mere)[d](#plain-words-1)

            ## Plain words

            <a name="økonomi"></a>

            ## Økonomi

            <a name="tal--og-mere"></a>

            ## Tal – og mere

            <a name="plain-words-1"></a>

            ## Plain words

            ## Ærø

            """.ReplaceLineEndings("\n"),
            AsPortableMarkdown([Inlines(references), .. headings])
        );
    }

    [Fact]
    public void The_source_is_not_in_the_front_matter() =>
        Assert.DoesNotContain(
            "source:",
            Documents.Text(
                new Writers.Markdown.MarkdownWriter(Writers.Markdown.MarkdownFlavour.Portable).Write(
                    Of(Text("x")) with
                    {
                        Info = Info with { Source = "templates/x.sbn.md" },
                    },
                    Theme.Default,
                    []
                )
            ),
            StringComparison.Ordinal
        );
}
