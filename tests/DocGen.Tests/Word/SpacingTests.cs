using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Writers.Word;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Tests.Word;

/// <summary>The space that blocks keep from each other where Word's own rules would not give it.</summary>
public sealed class SpacingTests
{
    private static readonly string BodySpace = Theme
        .Default.ParagraphStyles[StyleNames.BodyText]
        .SpaceAfter.Twips.ToString(System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void A_paragraph_after_a_list_stands_off_like_after_a_paragraph()
    {
        var body = Body(new ListBlock(ListKind.Bullet, [Item("a"), Item("b")]), Text("efter"));
        Assert.Null(Before(Paragraphs(body)[1]));
        Assert.Equal(BodySpace, Before(Paragraphs(body)[2]));
    }

    [Fact]
    public void A_list_in_a_list_does_not() =>
        Assert.Null(
            Before(
                Paragraphs(
                    Body(
                        new ListBlock(ListKind.Bullet, [new ListItem([Text("a"), new ListBlock(ListKind.Bullet, [Item("b")])]), Item("c")])
                    )
                )[2]
            )
        );

    [Fact]
    public void What_begins_a_page_has_no_space_above_it()
    {
        var body = Body(Text("a"), new Break(BreakKind.Page), new Heading(2, [new Text("b")]));
        Assert.Equal("0", Before(Paragraphs(body)[1]));
    }

    [Fact]
    public void A_box_after_a_contents_list_stands_off()
    {
        var contents = new Contents(1) { Entries = [new ContentsEntry(1, "a", null, [new Text("A")], "1")] };
        var body = Body(contents, new Container(ContainerKind.Aside, [Text("x")]) { Style = StyleNames.CalloutNote });
        Assert.Equal(BodySpace, Before(body.Elements<W.Table>().Single().PreviousSibling<W.Paragraph>()!));
    }

    [Fact]
    public void The_place_that_no_box_is_left_for_is_not_filled()
    {
        var cells = Body(
                new Container(ContainerKind.Group, [Box("1"), Box("2"), Box("3")])
                {
                    Arrangement = ContainerArrangement.Tracks,
                    ColumnCount = 2,
                }
            )
            .Descendants<W.TableCell>()
            .ToList();
        Assert.Equal([null, null, null, "FFFFFF"], cells.Select(cell => cell.TableCellProperties!.Shading?.Fill?.Value));
    }

    private static Container Box(string text) =>
        new(ContainerKind.Group, [Text(text)]) { Style = StyleNames.KeyFigure, KeepTogether = true };

    private static Paragraph Text(string text) => new([new Text(text)]);

    private static ListItem Item(string text) => new([Text(text)]);

    private static List<W.Paragraph> Paragraphs(W.Body body) => [.. body.Descendants<W.Paragraph>()];

    private static string? Before(W.Paragraph paragraph) => paragraph.ParagraphProperties!.SpacingBetweenLines?.Before?.Value;

    private static W.Body Body(params ImmutableArray<Block> blocks)
    {
        var document = new Document(new DocumentInfo("a", "A", "letter", Language.Danish), blocks);
        using var stream = new MemoryStream(new DocxWriter().Write(document, Theme.Default, new DiagnosticBag()).Main.ToArray());
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        return (W.Body)word.MainDocumentPart!.Document!.Body!.CloneNode(deep: true);
    }
}
