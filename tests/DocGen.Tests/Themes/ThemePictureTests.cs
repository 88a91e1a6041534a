using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Images;
using DocGen.Core.Themes;
using DocGen.Frontend.Data;
using DocGen.Frontend.Themes;
using DocGen.Tests.Templates;

namespace DocGen.Tests.Themes;

/// <summary>Pictures in the headers and footers of a theme.</summary>
public sealed class ThemePictureTests
{
    private const string Path = "templates/themes/test.yaml";

    [Theory]
    [InlineData("picture logo.png 14 mm", "logo.png", 14, "")]
    [InlineData("picture logo.png 14mm", "logo.png", 14, "")]
    [InlineData("picture nyt logo 2.png 1.5 cm", "nyt logo 2.png", 15, "")]
    [InlineData("picture  logo.png  14  mm  \"Nordstrand Kommune\"", "logo.png", 14, "Nordstrand Kommune")]
    public void A_token_names_the_picture_its_height_and_what_it_shows(string token, string name, double millimetres, string text)
    {
        Assert.True(FurniturePicture.IsPicture(token));
        Assert.True(FurniturePicture.TryParse(token, out var picture));
        Assert.Equal(new FurniturePicture(name, Length.FromMillimetres(millimetres), text), picture);
        Assert.True(FurniturePicture.TryParse(picture!.ToToken()[1..^1], out var again));
        Assert.Equal(picture, again);
    }

    [Theory]
    [InlineData("picture")]
    [InlineData("picture logo.png")]
    [InlineData("picture 14 mm")]
    [InlineData("picture logo.png 14")]
    [InlineData("picture logo.png 14 mm Nordstrand\"")]
    public void A_token_without_name_or_height_is_none(string token)
    {
        Assert.False(FurniturePicture.TryParse(token, out _));
        Assert.False(FurnitureText.TryParse($"{{{token}}}", out _, out var problem, out var unknown));
        Assert.Contains("'{picture logo.png 14 mm}'", problem, StringComparison.Ordinal);
        Assert.Null(unknown);
    }

    [Fact]
    public void A_height_and_a_text_of_any_kind_make_a_token_that_can_be_read()
    {
        var picture = new FurniturePicture("/picture-1.png", new Length(503_999), "Et \"våben\"\n[rødt] {x}");
        Assert.True(FurnitureText.TryParse($"a {picture.ToToken()} b", out var pieces, out _, out _));
        Assert.Equal(picture with { AlternativeText = "Et våben rødt x" }, pieces[1].Picture);
    }

    [Fact]
    public void A_theme_has_the_pictures_that_its_layouts_name()
    {
        var (theme, bag) = Read(
            "layouts:\n  letter:\n    first-page:\n      header: { left: \"{picture logo.png 14 mm}\", right: \"{picture a/b.jpg 10 "
                + "mm}\" }\n    footer: { centre: \"{picture logo.png 5 mm}\" }"
        );
        Assert.Empty(bag);
        Assert.Equal(["a/b.jpg", "logo.png"], theme!.Pictures.Keys.Order(StringComparer.Ordinal));
        Assert.Equal("templates/themes/logo.png", theme.Pictures["logo.png"].Source);
        Assert.Equal(
            ("image/png", 64, 48),
            (
                theme.Pictures["logo.png"].Data.MediaType,
                theme.Pictures["logo.png"].Data.PixelWidth,
                theme.Pictures["logo.png"].Data.PixelHeight
            )
        );
    }

    [Theory]
    [InlineData("lgo.png 14 mm", "DG1001: there is no picture 'templates/themes/lgo.png'", "did you mean 'templates/themes/logo.png'?")]
    [InlineData("broken.png 14 mm", "DG4108: 'templates/themes/broken.png' is not a PNG or JPEG picture", "save it again as PNG or JPEG")]
    [InlineData(
        "drawing.svg 14 mm",
        "DG4108: 'templates/themes/drawing.svg' (image/svg+xml) cannot be shown in a header or footer",
        "save it as PNG, with 300 dots per inch or more, or as JPEG"
    )]
    [InlineData(
        "large.png 14 mm",
        "DG1002: the file 'templates/themes/large.png' has 3,000 bytes; the limit is 2,000",
        "save the picture smaller: 300 dots per inch are enough"
    )]
    [InlineData(
        "logo.png 1 mm",
        "DG4109: the picture 'logo.png' cannot be 1 mm high",
        "in a header or footer, give it a height from 3 mm to 80 mm"
    )]
    [InlineData(
        "logo.png -14 mm",
        "DG4109: the picture 'logo.png' cannot be -14 mm high",
        "in a header or footer, give it a height from 3 mm to 80 mm"
    )]
    [InlineData(
        "logo.png 9000 mm",
        "DG4109: the picture 'logo.png' cannot be 9000 mm high",
        "in a header or footer, give it a height from 3 mm to 80 mm"
    )]
    [InlineData(
        "wide.svg.png 60 mm",
        "DG4109: the picture 'wide.svg.png' becomes 240 mm wide at a height of 60 mm, but the text of layout 'annex' is 160 mm wide",
        "give it a smaller height"
    )]
    [InlineData("logo.png", "DG4105: '{picture logo.png}' needs a picture and its height, as in '{picture logo.png 14 mm}'", null)]
    public void What_is_wrong_is_said_where_it_is(string picture, string expected, string? hint)
    {
        var (theme, bag) = Read(
            $"page: {{ margins: {{ left: 25 mm, right: 25 mm }} }}\nlayouts:\n  annex:\n    header: {{ left: \"{{picture {picture}}}\" }}"
        );
        Assert.Null(theme);
        var only = Assert.Single(bag);
        Assert.Equal($"{Path}(4,21): {expected}", $"{only.Location}: {only.Code}: {only.Message}");
        if (hint is not null)
            Assert.Equal(hint, only.Hint);
    }

    private static (Theme? Theme, DiagnosticBag Bag) Read(string yaml)
    {
        var files = new MemoryFiles { [Path] = yaml, ["templates/themes/broken.png"] = "x" };
        files.Add("templates/themes/logo.png", SamplePictures.Png);
        files.Add("templates/themes/a/b.jpg", SamplePictures.Jpeg);
        files.Add("templates/themes/large.png", new byte[3000]);
        files.Add(
            "templates/themes/drawing.svg",
            Encoding.UTF8.GetBytes("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>")
        );
        files.Add("templates/themes/wide.svg.png", Encoding.UTF8.GetBytes("wide"));
        var bag = new DiagnosticBag();
        return (ThemeReader.Read(files, Path, bag, limits: new DataLimits { MaxFileBytes = 2000 }, readPicture: Head), bag);
    }

    private static ImageData? Head(ReadOnlyMemory<byte> file, out string? problem)
    {
        var data = ImageHeader.Describe(file, out problem);
        return file.Span.SequenceEqual("wide"u8) ? new ImageData("image/png", file, 400, 100, 96) : data;
    }
}
