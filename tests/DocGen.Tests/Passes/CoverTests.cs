using DocGen.Core.Derived;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Writers.Html;
using DocGen.Writers.Markdown;
using DocGen.Writers.Word;
using DocumentFormat.OpenXml.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocGen.Tests.Passes;

public sealed class CoverTests
{
    private static readonly Cover Plain = new(Drafts.Words("Erhvervshuset"), []);

    [Fact]
    public void Title_and_date_are_the_documents_own_when_not_given() =>
        Assert.Equal(["Erhvervshuset", "Fælles indkøb", "7.\u00A0marts 2024"], Lines(Plain));

    [Fact]
    public void An_undated_cover_has_no_date_though_the_document_has_one() =>
        Assert.Equal(["Erhvervshuset", "Fælles indkøb"], Lines(Plain with { IsUndated = true }));

    [Fact]
    public void A_document_without_a_date_has_a_cover_without_one()
    {
        var blocks = Plain.Lower(new LoweringContext(Theme.Default, Drafts.Info));
        Assert.DoesNotContain(blocks, block => block is Paragraph { Style: StyleNames.CoverDate });
        Assert.Equal(new Break(BreakKind.Page), blocks[^1]);
    }

    [Fact]
    public void The_title_of_the_cover_is_the_documents_title_heading() =>
        Assert.Empty(Drafts.RunAll(Drafts.Of(Plain, Drafts.Heading(2, "Indledning"))).Bag);

    [Fact]
    public void A_heading_in_an_unknown_style_is_an_error()
    {
        var (_, bag) = Drafts.Run(new CheckStyles(), Drafts.Of(Drafts.Heading(1, "A", line: 5) with { Style = "Cover Titel" }));
        Assert.Equal("templates/draft.sbn.md(5,1): DG4002: the theme 'default' has no paragraph style 'Cover Titel'", Drafts.Only(bag));
        Assert.Equal("did you mean 'Cover Title'?", bag.Single().Hint);
    }

    [Fact]
    public void Text_on_the_panel_is_compared_with_the_panel_and_not_with_the_page()
    {
        var pale = Theme.Default.ContainerStyles[StyleNames.CoverPanel] with { Fill = new Colour(0xF0, 0xF0, 0xF0) };
        var theme = Theme.Default with { ContainerStyles = Theme.Default.ContainerStyles.SetItem(StyleNames.CoverPanel, pale) };
        Assert.Equal(
            ["Cover Name on the fill of 'Cover Panel'", "Cover Text on the fill of 'Cover Panel'"],
            ThemeContrast.Check(theme).Select(problem => $"{problem.Style} on {problem.Where}")
        );
        Assert.Empty(ThemeContrast.Check(Theme.Default));
    }

    [Fact]
    public void In_HTML_the_title_is_the_one_heading_of_level_1() =>
        Assert.Contains(
            "<h1 id=\"faelles-indkoeb\" class=\"cover-title\">Fælles indkøb</h1>",
            Text(new HtmlWriter()),
            StringComparison.Ordinal
        );

    [Fact]
    public void In_Markdown_it_is_a_name_a_title_and_a_date() =>
        Assert.EndsWith(
            "**Erhvervshuset**\n\n# Fælles indkøb\n\n7\\.\u00A0marts 2024\n\n## Indledning\n",
            Text(new MarkdownWriter()),
            StringComparison.Ordinal
        );

    [Fact]
    public void In_Word_the_space_above_the_title_is_there_and_the_next_heading_begins_a_page()
    {
        using var stream = new MemoryStream(Write(new DocxWriter()).ToArray());
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        var body = word.MainDocumentPart!.Document!.Body!;
        var panel = body.Elements<W.Table>().Single();
        var paragraphs = panel.Descendants<W.Paragraph>().ToList();
        Assert.Equal(
            ["CoverName", "CoverTitle"],
            paragraphs.Select(paragraph => paragraph.ParagraphProperties!.ParagraphStyleId!.Val!.Value)
        );
        var above = paragraphs[1].ParagraphProperties!.SpacingBetweenLines!.Before!.Value;
        Assert.Equal(
            Theme
                .Default.ContainerStyles[StyleNames.CoverSender]
                .SpaceAfter.Twips.ToString(System.Globalization.CultureInfo.InvariantCulture),
            above
        );
        Assert.NotNull(body.Elements<W.Paragraph>().Last().ParagraphProperties!.PageBreakBefore);
    }

    private static string[] Lines(Cover cover) =>
        [
            .. cover
                .Lower(new LoweringContext(Theme.Default, Dated.Info))
                .SelectMany(Flat)
                .Where(block => block is not Break)
                .Select(block => PlainText.Of(block is Heading heading ? heading.Content : ((Paragraph)block).Content)),
        ];

    private static IEnumerable<Block> Flat(Block block) => block is Container container ? container.Content.SelectMany(Flat) : [block];

    private static Document Dated => new(Drafts.Info with { Date = new DateOnly(2024, 3, 7) }, [Plain, Drafts.Heading(2, "Indledning")]);

    private static string Text(IDocumentWriter writer) => System.Text.Encoding.UTF8.GetString(Write(writer).Span);

    private static ReadOnlyMemory<byte> Write(IDocumentWriter writer)
    {
        var bag = new DiagnosticBag();
        var written = writer.Write(
            DocumentPipeline.Run(Dated, Theme.Default, ApproximateFontMetrics.Instance, bag).Document,
            Theme.Default,
            bag
        );
        Assert.False(bag.HasErrors);
        return written.Main;
    }
}
