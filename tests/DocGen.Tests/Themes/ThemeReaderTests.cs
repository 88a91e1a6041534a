using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Themes;
using DocGen.Frontend.Themes;
using DocGen.Tests.Templates;

namespace DocGen.Tests.Themes;

public sealed class ThemeReaderTests
{
    private const string Path = "templates/themes/t.yaml";

    [Fact]
    public void A_theme_may_say_one_thing_only()
    {
        var (theme, bag) = Read("name: Kort");
        Assert.Empty(bag);
        Assert.Equal("Kort", theme!.Name);
        Assert.Equal(Theme.Default.ParagraphStyles["Body Text"], theme.ParagraphStyles["Body Text"]);
    }

    [Fact]
    public void Everything_that_a_theme_says_is_taken()
    {
        var (theme, bag) = Read(
            """
            name: Alt
            page: { size: A3, orientation: landscape, margins: { top: 1 cm, right: 2 cm, bottom: 3 cm, left: 4 cm }, header-distance: 5 mm, footer-distance: 6 mm }
            column-gap: 9 mm
            fonts:
              body: { family: IBM Plex Sans, fallback: [Arial], generic: sans-serif }
              tal: { family: IBM Plex Serif, generic: serif }
            colours: { accent: "#003366", mork: "#101010" }
            paragraph-styles:
              Normal: { size: 11 pt, line-height: 1.5 }
              Mit: { based-on: heading 2, font: tal, size: 15 pt, space-before: 1 pt, space-after: 2 pt, indent-left: 3 pt, indent-first-line: -4 pt, bold: false, italic: true, small-caps: true, colour: mork, alignment: justified, keep-with-next: false }
            character-styles:
              Tegn: { based-on: Strong, font: mono, italic: true, underline: true, strikethrough: true, position: subscript, colour: "#202020", fill: white }
            container-styles:
              Boks: { based-on: Callout Note, bar: accent, bar-width: 4 pt, border: mork, border-width: 1 pt, padding: 5 pt, space-before: 6 pt, space-after: 7 pt }
            table: { header-fill: white, header-text: mork, band-fill: "#fafafa", total-fill: white, rule: mork, rule-width: 1 pt, cell-padding-horizontal: 2 pt, cell-padding-vertical: 3 pt }
            layouts:
              letter: { page: { orientation: portrait }, header: { left: "{title}" }, footer: { centre: "{page}" }, first-page: { header: { right: "[{item}]" } }, numbered-headings: true }
              plakat: { page: { width: 300 mm, height: 200 mm } }
            """
        );
        Assert.Empty(bag);
        var style = theme!.ParagraphStyles["Mit"];
        Assert.Equal(
            new ParagraphStyle
            {
                Name = "Mit",
                BasedOn = "heading 2",
                Font = "tal",
                Size = Length.FromPoints(15),
                LineHeight = 1.2,
                SpaceBefore = Length.FromPoints(1),
                SpaceAfter = Length.FromPoints(2),
                IndentLeft = Length.FromPoints(3),
                IndentFirstLine = Length.FromPoints(-4),
                Italic = true,
                SmallCaps = true,
                Colour = new Colour(16, 16, 16),
                Alignment = TextAlignment.Justified,
            },
            style
        );
        Assert.Equal("IBM Plex Sans", theme.Fonts["heading"].Family);
        Assert.Equal(["Arial"], theme.Fonts["body"].Fallback.ToArray());
        Assert.Equal(
            new CharacterStyle
            {
                Name = "Tegn",
                Font = "mono",
                Bold = true,
                Italic = true,
                Underline = true,
                Strikethrough = true,
                Position = VerticalPosition.Subscript,
                Colour = new Colour(32, 32, 32),
                Fill = Colour.White,
            },
            theme.CharacterStyles["Tegn"]
        );
        var box = theme.ContainerStyles["Boks"];
        Assert.Equal(
            (theme.Colours["note-fill"], new Colour(0, 0x33, 0x66), 4.0, 1.0, 5.0),
            (box.Fill!.Value, box.Bar!.Value, box.BarWidth.Points, box.BorderWidth.Points, box.Padding.Points)
        );
        Assert.Equal(new Colour(16, 16, 16), theme.Table.HeaderText);
        Assert.Equal(theme.Table.HeaderText, theme.ParagraphStyles["Table Header"].Colour);
        Assert.Equal(Length.FromPoints(3), theme.Table.CellPaddingVertical);
        var letter = theme.Layouts["letter"];
        Assert.Equal(
            (297.0, 420.0, 10.0, 40.0),
            (letter.Page.Width.Millimetres, letter.Page.Height.Millimetres, letter.Page.Top.Millimetres, letter.Page.Left.Millimetres)
        );
        Assert.Equal(new FurnitureTemplate("", "", "[{item}]"), letter.FirstHeader);
        Assert.Equal(FurnitureTemplate.Empty, letter.FirstFooter);
        Assert.True(letter.NumberedHeadings);
        Assert.Equal((420.0, 297.0), (theme.Layouts["annex"].Page.Width.Millimetres, theme.Layouts["annex"].Page.Height.Millimetres));
        Assert.Equal((300.0, 200.0), (theme.Layouts["plakat"].Page.Width.Millimetres, theme.Layouts["plakat"].Page.Height.Millimetres));
        Assert.Equal(9, theme.ColumnGap.Millimetres);
    }

    [Theory]
    [InlineData(
        "paragraph-styles:\n  Mit: { based-on: Body Txt }",
        "(2,20): DG4103: 'Mit' is based on 'Body Txt', which is not a style",
        "did you mean 'Body Text'?"
    )]
    [InlineData(
        "paragraph-styles:\n  A: { based-on: B }\n  B: { based-on: A }",
        "(2,18): DG4104: 'A' is based on itself: A → B → A",
        "base one of them on another style"
    )]
    [InlineData(
        "paragraph-styles:\n  Normal: { based-on: Body Text }",
        "(2,23): DG4104: 'Normal' is based on itself: Normal → Body Text → Normal",
        "base one of them on another style"
    )]
    [InlineData(
        "container-styles:\n  A: { based-on: A }",
        "(2,18): DG4104: 'A' is based on itself: A → A",
        "base one of them on another style"
    )]
    [InlineData("paragraph-styles:\n  Date: { font: boddy }", "(2,17): DG4102: there is no font 'boddy'", "did you mean 'body'?")]
    [InlineData("table:\n  header-fill: acent", "(2,16): DG4101: there is no colour 'acent'", "did you mean 'accent'?")]
    [InlineData(
        "layouts:\n  annex:\n    header: { left: \"{titel}\" }",
        "(3,21): DG4105: unknown token '{titel}'",
        "did you mean '{title}'?"
    )]
    [InlineData(
        "page:\n  margins: { left: 100 mm, right: 100 mm }",
        "(2,12): DG4106: the margins of layout 'annex' leave 10 mm by 247 mm for the text",
        "leave at least 20 mm by 20 mm"
    )]
    public void What_is_wrong_is_said_where_it_is(string yaml, string expected, string hint)
    {
        var (theme, bag) = Read(yaml);
        Assert.Null(theme);
        var first = bag.First();
        Assert.Equal(Path + expected, $"{first.Location}: {first.Code}: {first.Message}");
        Assert.Equal(hint, first.Hint);
    }

    [Fact]
    public void A_key_that_the_schema_lacks_is_an_error_with_a_suggestion()
    {
        var (theme, bag) = Read("paragraph-styles:\n  Date: { coulour: text }");
        Assert.Null(theme);
        Assert.Equal(2, Assert.Single(bag).Location!.Value.Line);
        Assert.Contains("colour", bag.Single().Hint, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_missing_is_an_error()
    {
        var bag = new DiagnosticBag();
        Assert.Null(ThemeReader.Read(new MemoryFiles(), Path, bag));
        Assert.True(bag.HasErrors);
    }

    [Theory]
    [InlineData(
        "paragraph-styles:\n  heading 3: { colour: \"#8899aa\" }",
        "(2,24): DG4107: 'heading 3' #8899AA on the page #FFFFFF has a contrast of 2.92:1, but 4.5:1 is needed"
    )]
    [InlineData(
        "colours:\n  muted: \"#999999\"",
        "(2,10): DG4107: 'Cover Date' #999999 on the page #FFFFFF has a contrast of 2.84:1, but 4.5:1 is needed"
    )]
    [InlineData(
        "table:\n  header-fill: \"#444444\"",
        "(2,16): DG4107: 'Table Header' #1B2733 on the fill of header rows #444444 has a contrast of 1.55:1, but 4.5:1 is needed"
    )]
    [InlineData(
        "character-styles:\n  Status Good: { fill: good }",
        "(2,24): DG4107: 'Status Good' #1B6235 on its own fill #1B6235 has a contrast of 1.00:1, but 4.5:1 is needed"
    )]
    public void Text_that_is_hard_to_read_is_an_error_at_its_colour(string yaml, string expected)
    {
        var (theme, bag) = Read(yaml);
        Assert.Null(theme);
        var first = bag.First();
        Assert.Equal(Path + expected, $"{first.Location}: {first.Code}: {first.Message}");
    }

    [Fact]
    public void Large_text_needs_less_contrast()
    {
        Assert.Empty(Read("paragraph-styles:\n  heading 1: { colour: \"#888888\", size: 18 pt }").Bag);
        Assert.NotEmpty(Read("paragraph-styles:\n  heading 1: { colour: \"#888888\", size: 13.5 pt }").Bag);
    }

    [Fact]
    public void The_built_in_theme_is_readable_everywhere() => Assert.Empty(ThemeContrast.Check(Theme.Default));

    [Fact]
    public void The_house_style_is_without_fault()
    {
        var bag = new DiagnosticBag();
        var files = new MemoryFiles { [Path] = File.ReadAllText(System.IO.Path.Combine(Root(), "templates/themes/hovedstaden.yaml")) };
        var theme = ThemeReader.Read(files, Path, bag);
        Assert.Empty(bag);
        Assert.Equal("Hovedstaden", theme!.Name);
        Assert.Equal("[{word.item} {item} · ]{title}", theme.Layouts["annex"].Header.Left);
        Assert.Equal(FurnitureTemplate.Empty, theme.Layouts["letter"].FirstFooter);
    }

    private static (Theme? Theme, DiagnosticBag Bag) Read(string yaml)
    {
        var bag = new DiagnosticBag();
        return (ThemeReader.Read(new MemoryFiles { [Path] = yaml }, Path, bag), bag);
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(System.IO.Path.Combine(folder.FullName, "DocGen.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("DocGen.sln");
        return folder.FullName;
    }
}
