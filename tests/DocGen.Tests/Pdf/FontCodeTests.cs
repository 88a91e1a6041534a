using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocGen.Pdf.Fonts;
using DocGen.Tests.Pdf.Checking;
using UglyToad.PdfPig;

namespace DocGen.Tests.Pdf;

/// <summary>Which codes show which glyphs, and what those who extract text find for them.</summary>
public sealed partial class FontCodeTests
{
    [Theory]
    [InlineData("affald", "a ff a l d")]
    [InlineData("fjord", "f j o r d")]
    [InlineData("ffi", "ff i")]
    [InlineData("𝔘x", "𝔘 x")]
    [InlineData("𝟙𝒜", "𝟙 𝒜")]
    [InlineData("é", "é")]
    [InlineData("sam\u00ADarbejde", "s a m a r b e j d e")]
    [InlineData("sam\u00AD", "s a m \u00AD")]
    [InlineData("til-sam\u00AD", "t i l - s a m \u00AD")]
    [InlineData("1.913.090", "1 . 9 1 3 . 0 9 0")]
    public void A_code_stands_for_the_characters_that_its_glyph_shows(string text, string expected)
    {
        var page = new PaintedPage(mark => [PaintedPage.Text(text, mark)]);
        Assert.Equal(expected, string.Join(' ', Shown(page)));
        using var document = PdfDocument.Open(page.Bytes);
        Assert.Equal(
            expected.Replace(" ", "", StringComparison.Ordinal),
            string.Concat(document.GetPage(1).Letters.Select(letter => letter.Value))
        );
    }

    [Fact]
    public void A_ligature_is_one_glyph()
    {
        var codes = CodesOf("ff");
        var (code, glyph, text) = Assert.Single(codes);
        Assert.Equal((glyph, "ff"), (code, text));
        Assert.NotEqual(glyph, CodesOf("f").Single().Glyph);
    }

    [Fact]
    public void Two_characters_that_look_alike_have_a_code_each_and_one_glyph()
    {
        var codes = CodesOf("-a\u00AD");
        var hyphen = codes.Single(code => code.Text == "-");
        var soft = codes.Single(code => code.Text == "\u00AD");
        Assert.Equal(hyphen.Glyph, soft.Glyph);
        Assert.NotEqual(hyphen.Code, soft.Code);
        var font = FontSet.BuiltIn.ShapesOf(PaintedPage.Text("a", new()).Style.Face).First;
        Assert.Equal(font.Tables.GlyphCount, Math.Max(hyphen.Code, soft.Code));
        Assert.Equal(font.GlyphOf('-'), hyphen.Glyph);
    }

    [Fact]
    public void A_code_is_given_once_and_stays()
    {
        var font = new UsedFont(FontSet.BuiltIn.ShapesOf(PaintedPage.Text("a", new()).Style.Face).First, 1, 1);
        var first = font.CodeOf(20, "a");
        Assert.Equal(20, first);
        var second = font.CodeOf(20, "b");
        var third = font.CodeOf(21, "b");
        var fourth = font.CodeOf(20, "c");
        Assert.Equal(
            [first, second, third, fourth],
            new[] { font.CodeOf(20, "a"), font.CodeOf(20, "b"), font.CodeOf(21, "b"), font.CodeOf(20, "c") }
        );
        Assert.Equal([20, 21, second, fourth], font.Glyphs.Select(glyph => glyph.Code));
        Assert.Equal(second + 1, fourth);
        Assert.Equal([20, 21, 20, 20], font.Glyphs.Select(glyph => glyph.Glyph));
        Assert.Equal(["a", "b", "b", "c"], font.Glyphs.Select(glyph => glyph.Text));
    }

    [Fact]
    public void A_map_is_written_in_UTF_16_and_in_hundreds()
    {
        var glyphs = Enumerable
            .Range(1, 201)
            .Select(i => new UsedGlyph(
                (ushort)i,
                (ushort)i,
                i == 1 ? "𝔘"
                    : i == 2 ? "ffi"
                    : "a"
            ))
            .ToList();
        var map = Encoding.ASCII.GetString(ToUnicodeMap.Write(glyphs).Written);
        Assert.Contains("100 beginbfchar\n<0001><D835DD18>\n<0002><006600660069>\n<0003><0061>\n", map, StringComparison.Ordinal);
        Assert.Contains("\n1 beginbfchar\n<00C9><0061>\nendbfchar\n", map, StringComparison.Ordinal);
        Assert.Equal(3, map.Split("endbfchar").Length - 1);
    }

    /// <summary>The text that each code shown represents, in the order of showing.</summary>
    private static IEnumerable<string> Shown(PaintedPage page)
    {
        var codes = new List<(ushort Code, ushort Glyph, string Text)>();
        foreach (Match token in Shows().Matches(page.Content))
        {
            if (token.Groups["font"] is { Success: true } font)
                codes = CodesOf(page, font.Value);
            foreach (var code in token.Groups["code"].Value.Chunk(4))
                yield return codes.Single(known => known.Code == Hex(new string(code))).Text;
        }
    }

    private static List<(ushort Code, ushort Glyph, string Text)> CodesOf(string text)
    {
        var page = new PaintedPage(mark => [PaintedPage.Text(text, mark)]);
        return CodesOf(page, Assert.Single(page.Resources("Font")));
    }

    /// <summary>The codes of a font: the glyph by its CIDToGIDMap, the text by its ToUnicode.</summary>
    private static List<(ushort Code, ushort Glyph, string Text)> CodesOf(PaintedPage page, string name)
    {
        var font = page.Resource("Font", name).Dictionary;
        var descendant = page.Dictionary(font.Items("DescendantFonts")[0]);
        var glyphs = descendant["CIDToGIDMap"] is PdfReference map ? page.Stream(map.Id) : null;
        return
        [
            .. from Match entry in Entries().Matches(page.Stream(font.Reference("ToUnicode")!.Value).Split("endcodespacerange")[1])
            let code = Hex(entry.Groups[1].Value)
            select (
                code,
                glyphs is null ? code : (ushort)((glyphs[2 * code] << 8) | glyphs[(2 * code) + 1]),
                Encoding.BigEndianUnicode.GetString(Convert.FromHexString(entry.Groups[2].Value))
            ),
        ];
    }

    private static ushort Hex(string digits) => ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"/(?<font>F\d+) \S+ Tf|<(?<code>[0-9A-F]+)>")]
    private static partial Regex Shows();

    [GeneratedRegex("<([0-9A-F]{4})><([0-9A-F]+)>\n")]
    private static partial Regex Entries();
}
