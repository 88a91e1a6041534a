using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Frontend.Expanded;
using DocGen.Frontend.Markdown;
using DocGen.Frontend.Sources;
using DocGen.Tests.Model;

namespace DocGen.Tests.Markdown;

public sealed class MarkdownReaderTests
{
    [Fact]
    public void A_pipe_table_has_a_header_alignments_and_escaped_bars() =>
        Check(
            """
            Før:
            | Kommune | Andel  | `a\|b` |
            |:--------|-------:|:---:|
            | Ærø \| Ø | *34,6* | |
            Ishøj | 2 | c

            Efter
            """,
            """
            Paragraph
              Text "Før:"
            Table
              TableColumn Alignment=Left
              TableColumn Alignment=Right
              TableColumn Alignment=Centre
              TableRow Header
                TableCell
                  Paragraph Style="Table Header"
                    Text "Kommune"
                TableCell
                  Paragraph Style="Table Header"
                    Text "Andel"
                TableCell
                  Paragraph Style="Table Header"
                    Span Style="HTML Code"
                      Text "a|b"
              TableRow Body
                TableCell
                  Paragraph Style="Table Text"
                    Text "Ærø | Ø"
                TableCell
                  Paragraph Style="Table Text"
                    Span Style="Emphasis"
                      Text "34,6"
                TableCell
              TableRow Body
                TableCell
                  Paragraph Style="Table Text"
                    Text "Ishøj"
                TableCell
                  Paragraph Style="Table Text"
                    Text "2"
                TableCell
                  Paragraph Style="Table Text"
                    Text "c"
            Paragraph
              Text "Efter"
            """
        );

    [Fact]
    public void A_table_stands_in_lists_and_quotations_and_ends_where_another_block_begins()
    {
        Assert.Contains("    Table\n", new Expanded("- | a |\n  |---|\n  | 1 |\n\n  x").Dump());
        Assert.Contains("  Table\n", new Expanded("> | a |\n> |---|\n> | 1 |").Dump());
        Assert.Equal(2, new Expanded("a | b\n--|--\n1 | 2\n- c | d").Read().Length);
        Assert.Single(new Expanded("> a | b\n--|--").Read(), block => block is Container);
    }

    [Fact]
    public void Raised_and_lowered_text_is_taken_in_the_form_of_HTML_too() =>
        Check(
            "H<sub>2</sub>O og m<sup>*to* ord</sup>",
            """
            Paragraph
              Text "H"
              Span Style="Subscript"
                Text "2"
              Text "O og m"
              Span Style="Superscript"
                Span Style="Emphasis"
                  Text "to"
                Text " ord"
            """
        );

    [Theory]
    [InlineData("H<sub>2", 1)]
    [InlineData("H<sub>2</sup>", 2)]
    [InlineData("H2</sub>", 1)]
    [InlineData("H<sub>a<sub>b</sub>", 1)]
    [InlineData("H *<sub>2*</sub>", 2)]
    [InlineData("H<sub class=\"x\">2</sub>", 2)]
    public void A_tag_without_its_partner_is_refused(string markdown, int errors) =>
        Assert.Equal(errors, new Expanded(markdown).Problems().Count(problem => problem.Contains("DG3001", StringComparison.Ordinal)));

    [Fact]
    public void A_quotation_with_a_marker_is_a_callout() =>
        Check(
            "> [!IMPORTANT]\n> **Frist** \n>\n> Svar nu.\n\n> [!NOTE] Ikke alene\n\n> [!WARNING]\n> **Pas på** dig.",
            """
            Callout Kind=Important
              Title:
                Text "Frist"
              Paragraph
                Text "Svar nu."
            Container Kind=Quote
              Paragraph Style="Quote"
                Text "[!NOTE] Ikke alene"
            Callout Kind=Warning
              Paragraph
                Span Style="Strong"
                  Text "Pas på"
                Text " dig."
            """
        );

    [Fact]
    public void Bars_in_text_are_text() => Check("a | b\nc | d", "Paragraph\n  Text \"a | b c | d\"");

    [Fact]
    public void A_footnote_has_blocks_and_stands_where_its_mark_is() =>
        Check(
            "Tekst[^kilde].\n\n[^kilde]: Danmarks Statistik\n    linje\n\n    - *punkt*\n\nMere.",
            """
            Paragraph
              Text "Tekst"
              Footnote
                Paragraph
                  Text "Danmarks Statistik linje"
                ListBlock Kind=Bullet
                  ListItem
                    Paragraph
                      Span Style="Emphasis"
                        Text "punkt"
              Text "."
            Paragraph
              Text "Mere."
            """
        );

    [Fact]
    public void Struck_raised_and_lowered_text_has_styles_and_an_index_has_no_space() =>
        Check(
            "~~10~~ H~2~O m^2^ fra 10~15 til 20~25",
            """
            Paragraph
              Span Style="Strikethrough"
                Text "10"
              Text " H"
              Span Style="Subscript"
                Text "2"
              Text "O m"
              Span Style="Superscript"
                Text "2"
              Text " fra 10~15 til 20~25"
            """
        );

    [Fact]
    public void Headings_take_an_id_and_references_refer_to_it() =>
        Check(
            "## Formål *nu* {#formaal-2}\n\nSe [](#formaal-2) og [*her*](#formaal-2), men {ikke} og \\{#x}.",
            """
            Heading Level=2 Id="formaal-2"
              Text "Formål "
              Span Style="Emphasis"
                Text "nu"
            Paragraph
              Text "Se "
              Reference TargetId="formaal-2"
              Text " og "
              Reference TargetId="formaal-2"
                Span Style="Emphasis"
                  Text "her"
              Text ", men {ikke} og {#x}."
            """
        );

    [Fact]
    public void A_picture_alone_has_a_caption_and_an_id_and_one_in_text_has_neither() =>
        Check(
            "![En *bro*](broer/a%20b.png \"Broen\"){#bro}\n\nHer ![ikon](ikon.svg) er den.",
            """
            Picture Id="bro"
              Image Source="templates/images/broer/a b.png" AlternativeText="En bro"
              Caption:
                Text "Broen"
            Paragraph
              Text "Her "
              Image Source="templates/images/ikon.svg" AlternativeText="ikon"
              Text " er den."
            """
        );

    [Fact]
    public void Lists_have_a_start_and_are_tight_or_loose() =>
        Check(
            "3. a\n4. b\n   - c\n\n     d",
            """
            ListBlock Kind=Decimal Start=3
              ListItem
                Paragraph
                  Text "a"
              ListItem
                Paragraph
                  Text "b"
                ListBlock Kind=Bullet Tight=False
                  ListItem
                    Paragraph
                      Text "c"
                    Paragraph
                      Text "d"
            """
        );

    [Fact]
    public void Comments_are_dropped() => Check("<!-- til redaktionen -->\n\na <!-- b --> c", "Paragraph\n  Text \"a  c\"");

    [Fact]
    public void Addresses_in_text_and_smart_quotes_are_left_alone() =>
        Check("https://example.com :smile: \"x\" -- (c)", "Paragraph\n  Text \"https://example.com :smile: \\\"x\\\" -- (c)\"");

    [Fact]
    public void Every_node_knows_its_place()
    {
        var dump = new Expanded(
            "# Titel {#t}\n\n> - a *b*\n>   [c](https://example.com)\n>\n> | d |\n> |---|\n> | e `f` |\n\n:::callout{title=\"g\"}\nh\n:::\n"
        ).Dump(withOrigins: true);
        Assert.Equal(
            """
            Heading Level=1 Id="t"  @1:1
              Text "Titel"  @1:3
            Container Kind=Quote  @3:1
              ListBlock Kind=Bullet  @3:3
                ListItem  @3:3
                  Paragraph  @3:5
                    Text "a "  @3:5
                    Span Style="Emphasis"  @3:7
                      Text "b"  @3:8
                    Text " "  @3:10
                    Link Target="https://example.com"  @4:5
                      Text "c"  @4:6
              Table  @6:3
                TableColumn Alignment=Left
                TableRow Header  @6:3
                  TableCell  @6:5
                    Paragraph Style="Table Header"  @6:5
                      Text "d"  @6:5
                TableRow Body  @8:3
                  TableCell  @8:5
                    Paragraph Style="Table Text"  @8:5
                      Text "e "  @8:5
                      Span Style="HTML Code"  @8:7
                        Text "f"  @8:8
            Callout Kind=Note  @10:1
              Title:
                Text "g"  @10:19
              Paragraph  @11:1
                Text "h"  @11:1

            """.ReplaceLineEndings("\n"),
            dump
        );
    }

    [Fact]
    public void A_value_that_a_loop_prints_points_to_the_expression_and_the_row()
    {
        var template = new SourceText("templates/a.sbn.md", "- {{ m.name }} <b>\n");
        var row = new SourceSpan("data/m.yaml", 7, 3);
        var map = new SourceMap();
        map.AddRaw(0, template, 0, row);
        map.AddValue(2, template, 2, 12, row);
        map.AddRaw(5, template, 14, row);
        var bag = new DiagnosticBag();
        MarkdownReader.ReadBlocks(new ExpandedMarkdown("- " + Placeholder.For(0) + " <b>\n", [Expanded.Value("x")], map), bag);
        var problem = Assert.Single(bag);
        Assert.Equal(new SourceSpan("templates/a.sbn.md", 1, 16, 3), problem.Location);
        Assert.Equal(row, problem.Data);
    }

    [Fact]
    public void A_document_has_its_information_and_its_blocks()
    {
        var info = new DocumentInfo("a", "A", "letter", Language.Danish);
        var map = new SourceMap();
        map.AddRaw(0, new SourceText("a", "# A"), 0, null);
        var document = MarkdownReader.Read(new ExpandedMarkdown("# A", [], map), info, []);
        Assert.Same(info, document.Info);
        Assert.Equal("Heading Level=1\n  Text \"A\"\n", DocumentDump.Of(document));
        Assert.Empty(MarkdownReader.ReadBlocks(new ExpandedMarkdown("", [], new SourceMap()), []));
    }

    [Fact]
    public void Threads_may_read_at_once()
    {
        const string text = "# A\n\n:::callout\n- :status[x]{level=good}[^1]\n\n| a |\n|---|\n| b |\n:::\n\n[^1]: c";
        var expected = new Expanded(text).Dump();
        Parallel.For(0, 200, _ => Assert.Equal(expected, new Expanded(text).Dump()));
    }

    private static void Check(string markdown, string model) =>
        Assert.Equal(model.ReplaceLineEndings("\n") + "\n", new Expanded(markdown.ReplaceLineEndings("\n")).Dump());
}
