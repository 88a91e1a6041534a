using System.Buffers.Binary;
using System.Text;
using DocGen.Pdf.Fonts;
using DocGen.Pdf.Objects;
using UglyToad.PdfPig;

namespace DocGen.Tests.Engine;

/// <summary>Fonts that a program adds. The one here comes with DocGen for symbols, and no theme can name it otherwise.</summary>
public sealed class CustomFontTests
{
    private const string Theme = """
        name: Egen
        fonts:
          body: { family: Noto Sans Math, fallback: [Source Sans 3], generic: sans-serif }
          heading: { family: Source Sans 3, generic: sans-serif }
        """;

    private static readonly string Path = System.IO.Path.Combine(
        Repository.Root,
        "src",
        "DocGen.Pdf",
        "Fonts",
        "Files",
        "NotoSansMath_400Regular.ttf"
    );

    [Fact]
    public void A_theme_names_the_family_and_the_PDF_is_printed_in_it()
    {
        var engine = Memory.Engine(options => options.Fonts.Add(CustomFont.Load(Path)));
        var result = engine.Render(Source("Tekst i egen font.\n\n## Overskrift"), ["pdf"]);
        Assert.Equal([], result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        var fonts = FontsOf(result["pdf"].Bytes);
        Assert.Equal("NotoSansMath-Regular", fonts["Tekst"]);
        Assert.Equal("SourceSans3-SemiBold", fonts["Overskrift"]);

        // The same theme without the font is printed in those that come with DocGen, also by engines of the same process.
        Assert.Equal("SourceSans3-Regular", FontsOf(DocGenEngine.Default.Render(Source("Tekst."), ["pdf"])["pdf"].Bytes)["Tekst."]);
        Assert.Equal("NotoSansMath-Regular", FontsOf(engine.Render(Source("Tekst."), ["pdf"])["pdf"].Bytes)["Tekst."]);
    }

    [Fact]
    public async Task It_can_come_from_a_stream_and_says_what_it_is()
    {
        await using var stream = File.OpenRead(Path);
        var font = await CustomFont.LoadAsync(stream);
        Assert.Equal(("Noto Sans Math", 400, false), (font.Family, font.Weight, font.IsItalic));
    }

    [Fact]
    public void Characters_that_it_lacks_are_found_beforehand_and_reported_by_the_build()
    {
        var font = CustomFont.Load(Path);
        Assert.Equal("æø", string.Concat(font.FindMissing("Tekst, æ\u00AD ø æ\n")));
        var engine = Memory.Engine(options => options.Fonts.Add(font));
        var result = engine.Render(Source("Noget med æ.\n\nOg æ igen, ø."), ["pdf"]);
        Assert.True(result.Succeeded);
        Assert.Equal(
            """
            templates/t.sbn.md(9,1): warning DG6404: the font 'Noto Sans Math' lacks 'æ' (U+00E6), 'ø' (U+00F8); other fonts are used for them
                9 | Noget med æ.
                  | ^^^^^^^^^^^^
               hint: choose a font that has them, or use other characters
            """,
            Assert.Single(result.Diagnostics).ToString()
        );
        Assert.Empty(DocGenEngine.Default.Render(Source("Noget med æ."), ["pdf"]).Diagnostics);
    }

    [Fact]
    public void A_character_that_no_font_has_is_an_error_as_ever()
    {
        var engine = Memory.Engine(options => options.Fonts.Add(CustomFont.Load(Path)));
        Assert.Equal(PdfCodes.MissingGlyph, Assert.Single(engine.Render(Source("Et 漢 tegn."), ["pdf"]).Diagnostics).Code);
    }

    [Fact]
    public void The_file_says_which_of_a_family_is_bold()
    {
        var bold = File.ReadAllBytes(Path);
        BinaryPrimitives.WriteUInt16BigEndian(bold.AsSpan(TableOf(bold, "OS/2") + 4), 700);
        var engine = Memory.Engine(options =>
        {
            options.Fonts.Add(CustomFont.Load(bold));
            options.Fonts.Add(CustomFont.Load(Path));
        });
        var result = engine.Render(Source("Mager og **fed** og *bakket*."), ["pdf"]);
        Assert.Equal([], result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        using var pdf = PdfDocument.Open(result["pdf"].Bytes.ToArray());
        Assert.Equal(
            2,
            pdf.GetPages()
                .SelectMany(page => page.Letters)
                .Where(letter => letter.FontName!.Contains("Math", StringComparison.Ordinal))
                .Select(letter => letter.FontName)
                .Distinct()
                .Count()
        );
    }

    [Theory]
    [InlineData("OTTO", "PostScript outlines")]
    [InlineData("ttcf", "collection")]
    [InlineData("wOFF", "font for the web")]
    [InlineData("wOF2", "font for the web")]
    [InlineData("%PDF", "no TrueType font")]
    [InlineData("", "no TrueType font")]
    public void Another_kind_of_file_is_refused_with_what_to_take(string beginning, string message)
    {
        var problem = Assert.Throws<InvalidDataException>(() =>
            CustomFont.Load(Encoding.ASCII.GetBytes(beginning + "\0\0\0\0\0\0\0\0"), "x.bin")
        );
        Assert.StartsWith("x.bin: ", problem.Message, StringComparison.Ordinal);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_file_is_refused_wherever_it_ends()
    {
        var whole = File.ReadAllBytes(Path);
        foreach (var length in new[] { 4, 11, 12, 100, 300, 1000, whole.Length / 2 })
            Assert.Throws<InvalidDataException>(() => CustomFont.Load(whole.AsSpan(0, length)));
    }

    [Fact]
    public void A_font_whose_licence_forbids_it_is_refused()
    {
        var bytes = File.ReadAllBytes(Path);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(TableOf(bytes, "OS/2") + 8), 2);
        Assert.Contains("licence", Assert.Throws<InvalidDataException>(() => CustomFont.Load(bytes)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_of_a_kind_and_a_family_of_DocGen_are_refused()
    {
        var twice = Assert.Throws<ArgumentException>(() =>
            Memory.Engine(options =>
            {
                options.Fonts.Add(CustomFont.Load(Path));
                options.Fonts.Add(CustomFont.Load(Path));
            })
        );
        Assert.Contains("two fonts 'Noto Sans Math' of weight 400", twice.Message, StringComparison.Ordinal);
        var own = Path.Replace("NotoSansMath", "SourceSans3", StringComparison.Ordinal);
        var taken = Assert.Throws<ArgumentException>(() => Memory.Engine(options => options.Fonts.Add(CustomFont.Load(own))));
        Assert.Contains("'Source Sans 3' comes with DocGen", taken.Message, StringComparison.Ordinal);
    }

    private static DocumentSource Source(string body) =>
        new DocumentSource(
            "t",
            Memory.Head.Replace("lang: da", "lang: da\ntheme: egen", StringComparison.Ordinal)[..^1] + body + "\n"
        ).WithFile("templates/themes/egen.yaml", Theme);

    private static Dictionary<string, string> FontsOf(ReadOnlyMemory<byte> bytes)
    {
        using var pdf = PdfDocument.Open(bytes.ToArray());
        return pdf.GetPages()
            .SelectMany(page => page.GetWords())
            .GroupBy(word => word.Text, StringComparer.Ordinal)
            .ToDictionary(words => words.Key, words => words.First().FontName!.Split('+')[^1], StringComparer.Ordinal);
    }

    private static int TableOf(byte[] font, string tag)
    {
        for (var at = 12; ; at += 16)
            if (Encoding.ASCII.GetString(font, at, 4) == tag)
                return BinaryPrimitives.ReadInt32BigEndian(font.AsSpan(at + 8));
    }
}
