using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Model;
using DocGen.Core.Themes;

namespace DocGen.Tests.Word;

/// <summary>The table style of a Word file.</summary>
public sealed class ReferenceTableTests
{
    private const string Styles =
        "<w:style w:type=\"table\" w:styleId=\"Base\"><w:name w:val=\"Base\"/><w:tblPr><w:tblBorders><w:bottom w:val=\"single\" "
        + "w:sz=\"12\" w:color=\"112233\"/><w:insideH w:val=\"single\" w:sz=\"8\" "
        + "w:color=\"AABBCC\"/></w:tblBorders><w:tblCellMar><w:top w:w=\"60\" w:type=\"dxa\"/><w:left w:w=\"115\" "
        + "w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>"
        + "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"House\"><w:name w:val=\"House\"/><w:basedOn w:val=\"Base\"/>"
        + "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:color w:val=\"5A0F2D\"/></w:rPr><w:tcPr><w:shd w:val=\"clear\" "
        + "w:fill=\"F3E4EA\"/></w:tcPr></w:tblStylePr>"
        + "<w:tblStylePr w:type=\"lastRow\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"EEDDE2\"/></w:tcPr></w:tblStylePr>"
        + "<w:tblStylePr w:type=\"band1Horz\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"F8F4F5\"/></w:tcPr></w:tblStylePr></w:style>"
        + "<w:style w:type=\"table\" w:styleId=\"Dark\"><w:name w:val=\"Dark\"/><w:tblPr><w:tblBorders><w:insideH "
        + "w:val=\"nil\"/></w:tblBorders><w:tblCellMar><w:left w:w=\"90\"/></w:tblCellMar></w:tblPr><w:tblStylePr "
        + "w:type=\"firstRow\"><w:tcPr><w:shd w:val=\"clear\" w:fill=\"222222\"/></w:tcPr></w:tblStylePr></w:style>";

    [Theory]
    [InlineData("<w:tblLook w:val=\"04A0\"/>", "F8F4F5")]
    [InlineData("<w:tblLook w:val=\"0620\"/>", null)]
    [InlineData("<w:tblLook w:val=\"04A0\" w:noHBand=\"1\"/>", null)]
    [InlineData("<w:tblLook w:noHBand=\"0\"/>", "F8F4F5")]
    public void The_style_of_the_first_table_is_that_of_all(string look, string? bands)
    {
        var table = Read(
            new ReferenceFile { Styles = Styles, Body = $"<w:tbl><w:tblPr><w:tblStyle w:val=\"House\"/>{look}</w:tblPr></w:tbl>" }
        );
        Assert.Equal(
            ("F3E4EA", "5A0F2D", bands, "EEDDE2"),
            (
                Hex(table, TableProperties.HeaderFill),
                Hex(table, TableProperties.HeaderText),
                Hex(table, TableProperties.BandFill),
                Hex(table, TableProperties.TotalFill)
            )
        );
        Assert.Equal(("AABBCC", 1.0), (Hex(table, TableProperties.Rule), Points(table, TableProperties.RuleWidth)));
        Assert.Equal(
            (5.75, 3.0),
            (Points(table, TableProperties.CellPaddingHorizontal), Points(table, TableProperties.CellPaddingVertical))
        );
    }

    [Fact]
    public void Without_a_table_it_is_the_style_of_new_ones() =>
        Assert.Equal(
            "F3E4EA",
            Hex(
                Read(new ReferenceFile { Styles = Styles, Settings = "<w:defaultTableStyle w:val=\"House\"/>" }),
                TableProperties.HeaderFill
            )
        );

    [Fact]
    public void Fills_that_are_too_dark_for_links_are_not_taken_and_that_is_said()
    {
        var bag = new DiagnosticBag();
        var table = new ReferenceFile { Styles = Styles, Settings = "<w:defaultTableStyle w:val=\"Dark\"/>" }
            .Read(bag)
            .Table;
        Assert.Equal(new StyleDefinition<TableStyle>(TableProperties.CellPaddingHorizontal.Is(Length.FromPoints(4.5))), table);
        Assert.Equal(("DG4122", Severity.Info), (Assert.Single(bag).Code.Value, Assert.Single(bag).Severity));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<w:defaultTableStyle w:val=\"Mangler\"/>")]
    public void Without_a_style_nothing_is_taken(string settings) =>
        Assert.Equal(new StyleDefinition<TableStyle>(), Read(new ReferenceFile { Styles = Styles, Settings = settings }));

    [Fact]
    public void What_the_theme_says_itself_goes_before_it()
    {
        var below = Read(new ReferenceFile { Styles = Styles, Settings = "<w:defaultTableStyle w:val=\"House\"/>" });
        var theme = new ThemeDefinition("x") { Table = new(TableProperties.RuleWidth.Is(Length.FromPoints(2))) }
            .Over(new ThemeDefinition("y") { Table = below })
            .Build();
        Assert.Equal(
            (2.0, "F3E4EA", "5A0F2D"),
            (theme.Table.RuleWidth.Points, theme.Table.HeaderFill.Hex, theme.ParagraphStyles[StyleNames.TableHeader].Colour.Hex)
        );
    }

    private static StyleDefinition<TableStyle> Read(ReferenceFile file)
    {
        var bag = new DiagnosticBag();
        var definition = file.Read(bag);
        Assert.Empty(bag);
        return definition.Table;
    }

    private static string? Hex(StyleDefinition<TableStyle> table, StyleProperty<TableStyle, Colour> property) =>
        table.TryGet(property, out var colour) ? colour.Hex : null;

    private static double? Points(StyleDefinition<TableStyle> table, StyleProperty<TableStyle, Length> property) =>
        table.TryGet(property, out var length) ? length.Points : null;
}
