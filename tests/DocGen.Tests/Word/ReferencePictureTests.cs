using DocGen.Core.Diagnostics;
using DocGen.Core.Themes;

namespace DocGen.Tests.Word;

/// <summary>The pictures in headers and footers of a Word file.</summary>
public sealed class ReferencePictureTests
{
    private const string Token = "{picture /picture-1.png 12 mm}";
    private const string Top = "<wp:positionV relativeFrom=\"page\"><wp:posOffset>360000</wp:posOffset></wp:positionV>";
    private const string Bottom = "<wp:positionV relativeFrom=\"page\"><wp:align>bottom</wp:align></wp:positionV>";

    [Fact]
    public void A_picture_in_the_line_keeps_its_place_its_size_and_its_text()
    {
        var (definition, header) = Read(
            $"<w:p>{ReferenceFile.Inline(16, 12, properties: "descr=\"Byens mærke\"")}{ReferenceFile.Text(" Nordstrand")}"
                + $"<w:r><w:tab/></w:r><w:r><w:tab/></w:r>{ReferenceFile.Inline(16, 12, "j")}</w:p>"
        );
        Assert.Equal(
            new FurnitureTemplate("{picture /picture-1.png 12 mm \"Byens mærke\"} Nordstrand", "", "{picture /picture-2.jpeg 12 mm}"),
            header
        );
        Assert.Equal(SamplePictures.Png, definition.Pictures["/picture-1.png"].Data.Bytes.ToArray());
        Assert.Equal(
            ("templates/themes/house.docx/picture-2.jpeg", "image/jpeg"),
            (definition.Pictures["/picture-2.jpeg"].Source, definition.Pictures["/picture-2.jpeg"].Data.MediaType)
        );
    }

    [Theory]
    [InlineData("<w:pPr><w:jc w:val=\"center\"/></w:pPr>", 1)]
    [InlineData("<w:pPr><w:jc w:val=\"right\"/></w:pPr>", 2)]
    [InlineData("", 0)]
    public void The_alignment_of_its_paragraph_is_its_side(string properties, int side) =>
        Assert.Equal(Token, Part(Read($"<w:p>{properties}{ReferenceFile.Inline(16, 12)}</w:p>").Header, side));

    [Fact]
    public void The_cells_of_a_table_are_the_parts()
    {
        var cell = "<w:tc><w:p>{0}</w:p></w:tc>";
        var row =
            cell.Replace("{0}", ReferenceFile.Text("a"), StringComparison.Ordinal)
            + cell.Replace("{0}", ReferenceFile.Text("b"), StringComparison.Ordinal)
            + cell.Replace("{0}", ReferenceFile.Inline(16, 12), StringComparison.Ordinal);
        Assert.Equal(new FurnitureTemplate("a", "b", Token), Read($"<w:tbl><w:tr>{row}</w:tr></w:tbl><w:p/>").Header);
    }

    [Theory]
    [InlineData("relativeFrom=\"margin\"><wp:align>left</wp:align>", 0)]
    [InlineData("relativeFrom=\"margin\"><wp:align>center</wp:align>", 1)]
    [InlineData("relativeFrom=\"page\"><wp:align>right</wp:align>", 2)]
    [InlineData("relativeFrom=\"rightMargin\"><wp:align>center</wp:align>", 2)]
    [InlineData("relativeFrom=\"leftMargin\"><wp:align>center</wp:align>", 0)]
    [InlineData("relativeFrom=\"column\"><wp:posOffset>4900000</wp:posOffset>", 2)]
    [InlineData("relativeFrom=\"page\"><wp:posOffset>3500000</wp:posOffset>", 1)]
    [InlineData("relativeFrom=\"column\"><wp:posOffset>-300000</wp:posOffset>", 0)]
    public void An_anchored_picture_stands_at_the_side_where_it_is(string horizontal, int side)
    {
        var header = Read(
            $"<w:p>{ReferenceFile.Anchor(16, 12, $"<wp:positionH {horizontal}</wp:positionH>{Top}")}"
                + $"{ReferenceFile.Text("Nordstrand")}</w:p>"
        ).Header;
        Assert.Equal(side == 0 ? Token + "\u00A0\u00A0\u00A0\u00A0Nordstrand" : Token, Part(header, side));
        Assert.EndsWith("Nordstrand", header.Left, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, Top, true)]
    [InlineData(false, Bottom, false)]
    [InlineData(false, "<wp:positionV relativeFrom=\"margin\"><wp:align>center</wp:align></wp:positionV>", false)]
    [InlineData(false, "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>6000000</wp:posOffset></wp:positionV>", false)]
    [InlineData(false, "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>-100000</wp:posOffset></wp:positionV>", true)]
    [InlineData(true, Top, false)]
    [InlineData(true, Bottom, true)]
    [InlineData(true, "<wp:positionV relativeFrom=\"paragraph\"><wp:posOffset>0</wp:posOffset></wp:positionV>", true)]
    public void A_picture_that_stands_elsewhere_on_the_page_is_not_taken(bool isFooter, string vertical, bool isTaken)
    {
        var bag = new DiagnosticBag();
        var anchored = ReferenceFile.Anchor(
            16,
            12,
            $"<wp:positionH relativeFrom=\"margin\"><wp:align>right</wp:align></wp:positionH>{vertical}"
        );
        var definition = new ReferenceFile { Header = $"<w:p>{anchored}</w:p>", IsFooter = isFooter }.Read(bag);
        Assert.Equal(isTaken ? 1 : 0, definition.Pictures.Count);
        if (!isTaken)
            Assert.Equal(
                "the picture 'Logo' of the reference's headers and footers is not used: it is placed elsewhere on the page",
                Assert.Single(bag).Message
            );
        else
            Assert.Empty(bag);
    }

    [Fact]
    public void A_picture_is_not_distorted() =>
        Assert.Equal("{picture /picture-1.png 12 mm}", Read($"<w:p>{ReferenceFile.Inline(16, 40)}</w:p>").Header.Left);

    [Theory]
    [InlineData("e", 12, "", "", "'image3.emf' is neither PNG nor JPEG")]
    [InlineData("x", 12, "", "", "it is not in the file")]
    [InlineData("m", 12, "", "", "it is not in the file")]
    [InlineData("ingen", 12, "", "", "it is not in the file")]
    [InlineData("p", 12, "rot=\"5400000\"", "", "it is rotated")]
    [InlineData("p", 12, "", "<a:srcRect l=\"20000\"/>", "it is cropped")]
    [InlineData("p", 200, "", "", "it is 200 mm high, but a header or footer takes at most 80 mm")]
    [InlineData("p", 0, "", "", "it is 0 mm high, but a header or footer takes at most 80 mm")]
    public void What_cannot_be_taken_is_named_with_the_reason(string id, double height, string picture, string fill, string reason)
    {
        var bag = new DiagnosticBag();
        var drawing = ReferenceFile.Inline(400, height, id, picture: picture, fill: fill);
        var definition = new ReferenceFile { Header = $"<w:p>{drawing}{ReferenceFile.Text("Nordstrand")}</w:p><w:p>{drawing}</w:p>" }.Read(
            bag
        );
        Assert.Empty(definition.Pictures);
        Assert.Equal("Nordstrand", definition.Build().Layouts["letter"].Header.Left);
        var only = Assert.Single(bag);
        Assert.Equal(
            ("DG4121", Severity.Info, $"the picture 'Logo' of the reference's headers and footers is not used: {reason}"),
            (only.Code.Value, only.Severity, only.Message)
        );
    }

    [Fact]
    public void Pictures_in_Words_old_format_are_named_unless_they_stand_beside_new_ones()
    {
        const string old = "<w:pict><v:shape><v:imagedata r:id=\"p\" title=\"Gammelt\"/></v:shape></w:pict>";
        var bag = new DiagnosticBag();
        new ReferenceFile { Header = $"<w:p><w:r>{old}</w:r></w:p>" }.Read(bag);
        Assert.Equal(
            "the picture 'Gammelt' of the reference's headers and footers is not used: it is in Word's old format (VML)",
            Assert.Single(bag).Message
        );
        var both = ReferenceFile
            .Inline(16, 12)
            .Replace("<w:drawing>", "<mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing>", StringComparison.Ordinal)
            .Replace(
                "</w:drawing>",
                $"</w:drawing></mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>",
                StringComparison.Ordinal
            );
        Assert.Equal(Token, Read($"<w:p>{both}</w:p>").Header.Left);
    }

    [Fact]
    public void The_text_of_a_text_box_is_read_once()
    {
        const string box =
            "<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:anchor><a:graphic><w:txbxContent><w:p><w:r>"
            + "<w:t>I boks</w:t></w:r></w:p></w:txbxContent></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"
            + "<v:shape><w:txbxContent><w:p><w:r><w:t>I boks</w:t></w:r></w:p></w:txbxContent></v:shape></w:pict></mc:Fallback>"
            + "</mc:AlternateContent></w:r>";
        Assert.Equal("Uden for · I boks", Read($"<w:p>{box}{ReferenceFile.Text("Uden for")}</w:p>").Header.Left);
    }

    private static string Part(FurnitureTemplate line, int side) =>
        side switch
        {
            0 => line.Left,
            1 => line.Centre,
            _ => line.Right,
        };

    private static (ThemeDefinition Definition, FurnitureTemplate Header) Read(string header)
    {
        var bag = new DiagnosticBag();
        var definition = new ReferenceFile { Header = header }.Read(bag);
        Assert.Empty(bag);
        return (definition, definition.Build().Layouts["letter"].Header);
    }
}
