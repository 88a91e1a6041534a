using System.Collections.Immutable;
using DocGen.Core.Model;
using DocGen.Core.Passes;
using DocGen.Core.Themes;

namespace DocGen.Tests.Passes;

public sealed class PageFurnitureTests
{
    [Fact]
    public void Tokens_become_text_and_fields()
    {
        var furniture = Furniture(
            new StyleDefinition<LayoutStyle>(
                LayoutProperties.Header.Is(new FurnitureTemplate("{word.item} {item}", "{date}", "{title}")),
                LayoutProperties.Footer.Is(new FurnitureTemplate("{author}", "", "{word.page} {page} {word.of} {pages}"))
            )
        );
        Assert.Equal("Punkt 3.7", PlainText.Of(furniture.Header.Left));
        Assert.Equal("1.\u00A0marts 2024", PlainText.Of(furniture.Header.Centre));
        Assert.Equal("Fælles indkøb", PlainText.Of(furniture.Header.Right));
        Assert.True(furniture.Footer.Left.IsEmpty);
        Assert.Equal<Inline>(
            [new Text("Side "), new PageField(PageFieldKind.PageNumber), new Text(" af "), new PageField(PageFieldKind.PageCount)],
            furniture.Footer.Right.AsEnumerable()
        );
        Assert.False(furniture.DifferentFirstPage);
        Assert.Same(furniture.Header, furniture.FirstHeader);
    }

    [Fact]
    public void A_group_without_all_its_values_is_not_printed()
    {
        var furniture = Furniture(
            new StyleDefinition<LayoutStyle>(
                LayoutProperties.Header.Is(new FurnitureTemplate("[{author} · ]{title}", "[x {subject}{item}]", "[{word.annex} {item}]"))
            )
        );
        Assert.Equal("Fælles indkøb", PlainText.Of(furniture.Header.Left));
        Assert.True(furniture.Header.Centre.IsEmpty);
        Assert.Equal("Bilag 3.7", PlainText.Of(furniture.Header.Right));
    }

    [Fact]
    public void A_short_title_stands_for_the_title()
    {
        var furniture = Furniture(
            new StyleDefinition<LayoutStyle>(LayoutProperties.Header.Is(new FurnitureTemplate("{title}", "", ""))),
            "Indkøb"
        );
        Assert.Equal("Indkøb", PlainText.Of(furniture.Header.Left));
    }

    [Fact]
    public void The_first_page_may_differ()
    {
        var furniture = Furniture(
            new StyleDefinition<LayoutStyle>(
                LayoutProperties.Header.Is(new FurnitureTemplate("{title}", "", "")),
                LayoutProperties.FirstHeader.Is(FurnitureTemplate.Empty)
            )
        );
        Assert.True(furniture.DifferentFirstPage);
        Assert.True(furniture.FirstHeader.IsEmpty);
        Assert.False(furniture.Header.IsEmpty);
    }

    [Theory]
    [InlineData("{titel}", "unknown token '{titel}'")]
    [InlineData("{title", "'{' without a '}' after it")]
    [InlineData("title}", "'}' without a '{' before it")]
    [InlineData("[{title}", "'[' without a ']' after it")]
    [InlineData("{title}]", "']' without a '[' before it")]
    [InlineData("[a [b] ]", "'[' within '[': groups cannot be nested")]
    public void A_template_that_cannot_be_read_says_why(string text, string problem)
    {
        Assert.False(FurnitureText.TryParse(text, out _, out var found, out _));
        Assert.Equal(problem, found);
    }

    private static PageFurniture Furniture(StyleDefinition<LayoutStyle> layout, string? shortTitle = null)
    {
        var theme = new ThemeDefinition("x")
        {
            Layouts = ImmutableDictionary<string, StyleDefinition<LayoutStyle>>.Empty.Add("plain", layout),
        }.Build();
        var document = Drafts.Of() with
        {
            Info = Drafts.Info with { Layout = "plain", ShortTitle = shortTitle, Item = "3.7", Date = new DateOnly(2024, 3, 1) },
        };
        return Drafts.Run(new AddPageFurniture(), document, theme).Document.Furniture;
    }
}
