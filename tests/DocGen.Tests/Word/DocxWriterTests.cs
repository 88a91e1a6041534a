using CsCheck;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Tests.Word;

public sealed class DocxWriterTests
{
    [Theory]
    [InlineData("letter")]
    [InlineData("annex")]
    [InlineData("minutes")]
    [InlineData("report")]
    public void A_document_with_every_node_is_valid_in_Word(string layout) =>
        Assert.Empty(WordValidation.Validate(Write(AllNodes.Make(layout))));

    [Fact]
    public void Every_style_used_is_defined() =>
        Read(
            AllNodes.Make(),
            main =>
            {
                var ids = main.StyleDefinitionsPart!.Styles!.Elements<W.Style>().Select(s => s.StyleId!.Value!).ToList();
                Assert.Equal(ids.Count, ids.Distinct(StringComparer.OrdinalIgnoreCase).Count());
                var used = main.Document!.Descendants<W.ParagraphStyleId>()
                    .Select(s => s.Val!.Value!)
                    .Concat(main.Document.Descendants<W.RunStyle>().Select(s => s.Val!.Value!))
                    .Concat(main.Document.Descendants<W.TableStyle>().Select(s => s.Val!.Value!));
                Assert.All(used, id => Assert.Contains(id, ids));
            }
        );

    [Fact]
    public void An_item_that_begins_with_a_box_has_one_number() =>
        Read(
            AllNodes.Of(
                "report",
                [
                    new ListBlock(
                        ListKind.Decimal,
                        [
                            new ListItem([new Container(ContainerKind.Quote, [AllNodes.P("Ord af en anden.")])]),
                            new ListItem([new Container(ContainerKind.Group, [AllNodes.P("Ord")])]),
                        ]
                    ),
                ]
            ),
            main =>
                Assert.Equal(
                    ["", ""],
                    main.Document!.Descendants<W.Paragraph>()
                        .Where(p => p.ParagraphProperties?.ParagraphStyleId?.Val?.Value == "ListNumber")
                        .Select(p => p.InnerText)
                )
        );

    /// <summary>It is printed in one column; a regression test for endless recursion over the cell of a box.</summary>
    [Fact]
    public void A_box_with_columns_in_a_list_is_written_once()
    {
        var box = new Container(ContainerKind.Aside, [AllNodes.P("et"), AllNodes.P("to")])
        {
            Style = StyleNames.CalloutNote,
            Arrangement = ContainerArrangement.Columns,
            ColumnCount = 2,
        };
        Read(
            AllNodes.Of("report", [new ListBlock(ListKind.Bullet, [new ListItem([AllNodes.P("punkt"), box])])]),
            main => Assert.Equal("etto", Assert.Single(main.Document!.Descendants<W.Table>()).InnerText)
        );
    }

    [Fact]
    public void Header_rows_repeat_and_rows_do_not_break() =>
        Read(
            AllNodes.Make(),
            main =>
            {
                var table = main.Document!.Descendants<W.Table>().First(t => t.Descendants<W.TableHeader>().Any());
                Assert.Equal(2, table.Elements<W.TableRow>().Count(r => r.TableRowProperties!.GetFirstChild<W.TableHeader>() is not null));
                Assert.All(table.Elements<W.TableRow>(), r => Assert.NotNull(r.TableRowProperties!.GetFirstChild<W.CantSplit>()));
            }
        );

    [Fact]
    public void Bookmarks_are_paired_and_every_anchor_has_one() =>
        Read(
            AllNodes.Make(),
            main =>
            {
                var starts = main.Document!.Descendants<W.BookmarkStart>().ToList();
                Assert.Equal(starts.Select(b => b.Id!.Value), starts.Select(b => b.Id!.Value).Distinct());
                Assert.Equal(
                    starts.Select(b => b.Id!.Value).Order(),
                    main.Document.Descendants<W.BookmarkEnd>().Select(b => b.Id!.Value).Order()
                );
                var names = starts.Select(b => b.Name!.Value).ToList();
                Assert.Equal(5, names.Count);
                Assert.All(
                    main.Document.Descendants<W.Hyperlink>().Where(h => h.Anchor is not null),
                    h => Assert.Contains(h.Anchor!.Value, names)
                );
            }
        );

    [Fact]
    public void A_link_used_twice_has_one_relationship() => Read(AllNodes.Make(), main => Assert.Single(main.HyperlinkRelationships));

    [Fact]
    public void Empty_paragraphs_stand_only_where_Word_needs_one() =>
        Read(
            AllNodes.Make(),
            main =>
            {
                var empty = main.Document!.Body!.Elements<W.Paragraph>()
                    .Where(p => !p.Descendants<W.Run>().Any())
                    .Select(p => p.ParagraphProperties!.ParagraphStyleId!.Val!.Value);

                // An empty list item, the space between the notes of a table and the next table, a thematic break, and the end of a section
                // or of the body after a table.
                Assert.Equal(["ListNumber", "TableSeparator", "TableSeparator", "HorizontalLine", "TableSeparator"], empty);
            }
        );

    [Fact]
    public void Ordered_lists_begin_at_their_own_number() =>
        Read(
            AllNodes.Make(),
            main =>
            {
                var starts = main.NumberingDefinitionsPart!.Numbering!.Descendants<W.StartOverrideNumberingValue>()
                    .Select(s => s.Val!.Value);
                Assert.Equal([1, 3, 1], starts);
            }
        );

    [Fact]
    public void A_page_break_in_columns_ends_their_section_so_that_Word_balances_what_is_above_it()
    {
        var page = new Break(BreakKind.Page);
        Container Columns(params Block[] content) =>
            new(ContainerKind.Group, [.. content]) { Arrangement = ContainerArrangement.Columns, ColumnCount = 2 };
        Assert.Equal(["x", "1§", "+2§", "y"], Sections(AllNodes.P("x"), Columns(AllNodes.P("1"), page, AllNodes.P("2")), AllNodes.P("y")));
        Assert.Equal(
            ["x", "+1", "2§", "+y"],
            Sections(AllNodes.P("x"), Columns(page, AllNodes.P("1"), AllNodes.P("2"), page), AllNodes.P("y"))
        );

        static IEnumerable<string> Sections(params Block[] blocks)
        {
            var docx = Write(AllNodes.Of("report", [.. blocks]));
            Assert.Empty(WordValidation.Validate(docx));
            using var stream = new MemoryStream(docx.ToArray());
            using var word = WordprocessingDocument.Open(stream, isEditable: false);
            return
            [
                .. word.MainDocumentPart!.Document!.Body!.Elements<W.Paragraph>()
                    .Select(p =>
                        (p.ParagraphProperties!.PageBreakBefore is null ? "" : "+")
                        + p.InnerText
                        + (p.ParagraphProperties.SectionProperties?.GetFirstChild<W.Columns>()?.ColumnCount?.Value == 2 ? "§" : "")
                    ),
            ];
        }
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() =>
        Assert.Equal(Write(AllNodes.Make()).ToArray(), Write(AllNodes.Make()).ToArray());

    [Fact]
    public void A_vector_picture_is_reported_and_its_words_are_printed()
    {
        var bag = new DiagnosticBag();
        var docx = new DocxWriter().Write(AllNodes.Make(), Theme.Default, bag).Main;
        Assert.Equal("DG6101", Assert.Single(bag).Code.Value);
        Assert.Contains(DocxText.Paragraphs(docx), p => p.Contains("Logo", StringComparison.Ordinal));
    }

    [Fact]
    public void Any_text_comes_out_as_itself() =>
        Gen.Char['\u0020', '\uD7FF']
            .Array[1, 40]
            .Select(c => new string(c))
            .Sample(
                text =>
                {
                    var docx = Write(AllNodes.Of("report", [AllNodes.P(text), new Heading(2, [new Text(text)])]));
                    Assert.Empty(WordValidation.Validate(docx));
                    Assert.Equal([text, text], DocxText.Paragraphs(docx));
                },
                iter: 60
            );

    private static ReadOnlyMemory<byte> Write(Document document) =>
        new DocxWriter().Write(document, Theme.Default, new DiagnosticBag()).Main;

    private static void Read(Document document, Action<MainDocumentPart> check)
    {
        using var stream = new MemoryStream(Write(document).ToArray());
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        check(word.MainDocumentPart!);
    }
}
