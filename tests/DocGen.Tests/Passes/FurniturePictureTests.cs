using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Images;
using DocGen.Core.Layout;
using DocGen.Core.Layout.Pages;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Passes.Composition;
using DocGen.Core.Themes;
using DocGen.Tests.Layout;

namespace DocGen.Tests.Passes;

/// <summary>Pictures of headers and footers, from the theme to the page.</summary>
public sealed class FurniturePictureTests
{
    private static readonly ImageData Wide = new("image/png", default, 200, 100, 96);

    [Fact]
    public void A_token_becomes_a_picture_of_that_height()
    {
        var document = Make(
            new FurnitureTemplate(
                "{picture logo.png 30 pt \"Byen\"} By",
                "[{picture logo.png 10 pt} {date}]",
                "[{picture logo.png 10 pt} {page}]"
            )
        );
        var header = document.Furniture.Header;
        Assert.Equal<Inline>(
            [new Image("themes/logo.png", "Byen") { Width = Length.FromPoints(60) }, new Text(" By")],
            header.Left.AsEnumerable()
        );
        Assert.True(header.Centre.IsEmpty);
        Assert.Equal([typeof(Image), typeof(Text), typeof(PageField)], header.Right.Select(inline => inline.GetType()));
        Assert.Same(Wide, document.Images["themes/logo.png"]);
    }

    [Fact]
    public void The_bytes_of_a_picture_that_no_line_shows_are_left_out() => Assert.Empty(Make(new FurnitureTemplate("By", "", "")).Images);

    [Fact]
    public void Documents_in_one_have_their_pictures_and_no_letterhead_twice()
    {
        var theme = ThemeOf(new FurnitureTemplate("{picture logo.png 30 pt}", "", "{picture logo.png 30 pt} {title}"));
        var (document, _) = Drafts.Run(new AddPageFurniture(), Drafts.Of(Drafts.Heading(1, "Papir")), theme);
        var (whole, _) = Drafts.Run(
            new AddPageFurniture(),
            Drafts.Of(DocumentSection.Of(document with { Images = document.Images.Clear() })),
            theme
        );
        var header = ((Section)whole.Content[0]).Furniture.Header;
        Assert.IsType<Image>(Assert.Single(header.Left));
        Assert.Single(header.Right.OfType<Image>());
        Assert.Equal("themes/logo.png", Assert.Single(whole.Images).Key);
    }

    [Fact]
    public void Text_stands_on_the_line_at_the_foot_of_the_picture_on_both_sides()
    {
        // 30 pt of picture on a line of 10 pt: the header reaches from 5 pt to below 35 pt, the margin to 20 pt.
        var document = Lay(new FurnitureTemplate("{picture logo.png 30 pt}a", "", "b"), out var page);
        var items = PlacedItem.On(page.Content).ToList();
        var picture = items.Single(placed => placed.Item is ImageBox);
        var (a, b, text) = (Of(items, "a"), Of(items, "b"), Of(items, "tekst"));
        Assert.Equal(
            (0.0, 5.0, 60.0, 30.0),
            (picture.X.Points, picture.Y.Points, ((ImageBox)picture.Item).Width.Points, ((ImageBox)picture.Item).Height.Points)
        );
        Assert.Equal((60.0, 35.0), (a.X.Points, a.Y.Points));
        Assert.Equal((95.0, 35.0), (b.X.Points, b.Y.Points));

        // The text of the page is pushed down, below the header's descenders.
        Assert.True(text.Y.Points > 35 + 8, $"{text.Y.Points}");
        Assert.IsType<Artifact>(((ImageBox)picture.Item).Mark);
        Assert.Equal("tekst", TinyPage.Heard(document));
    }

    [Fact]
    public void A_long_part_at_the_right_does_not_run_over_a_picture_at_the_left()
    {
        Lay(new FurnitureTemplate("{picture logo.png 20 pt}", "", "aaaa bbbb cccc"), out var page);
        var text = PlacedItem
            .On(page.Content)
            .Where(placed => placed.Item is TextRun && placed.Y.Points < 60 && ((TextRun)placed.Item).Value != "tekst")
            .ToList();
        Assert.Equal(["aaaa bbbb", "cccc"], text.Select(placed => ((TextRun)placed.Item).Value.Trim()));
        Assert.Equal([55.0, 80.0], text.Select(placed => placed.X.Points));
        Assert.Equal(10, (text[1].Y - text[0].Y).Points);
    }

    [Fact]
    public void A_picture_at_the_right_stands_at_the_margin_and_in_the_footer_above_its_distance()
    {
        Lay(new FurnitureTemplate("a", "", "{picture logo.png 10 pt}"), out var page, isFooter: true);
        var picture = PlacedItem.On(page.Content).Single(placed => placed.Item is ImageBox);
        Assert.Equal(80, picture.X.Points);
        Assert.InRange(picture.Y.Points, 100, 140 - 5 - 10);
    }

    private static PlacedItem Of(List<PlacedItem> items, string text) =>
        items.Single(placed => placed.Item is TextRun run && run.Value == text);

    private static PagedDocument Lay(FurnitureTemplate template, out Page page, bool isFooter = false)
    {
        var theme = ThemeOf(template, isFooter);
        var (document, _) = Drafts.RunAll(Drafts.Of(Drafts.Paragraph("tekst")), theme, TinyPage.Metrics);
        var paged = DocumentLayout.Run(document, theme, TinyPage.Metrics, []);
        page = Assert.Single(paged.Pages);
        return paged;
    }

    private static Document Make(FurnitureTemplate header) => Drafts.Run(new AddPageFurniture(), Drafts.Of(), ThemeOf(header)).Document;

    private static Theme ThemeOf(FurnitureTemplate template, bool isFooter = false)
    {
        var layout = TinyPage.Theme.Layouts["annex"] with
        {
            Header = isFooter ? FurnitureTemplate.Empty : template,
            Footer = isFooter ? template : FurnitureTemplate.Empty,
        };
        return TinyPage.Theme with
        {
            Layouts = TinyPage.Theme.Layouts.SetItem("annex", layout),
            Pictures = ImmutableDictionary<string, ThemePicture>.Empty.Add("logo.png", new ThemePicture("themes/logo.png", Wide)),
        };
    }
}
