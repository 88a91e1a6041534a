using System.Collections.Immutable;
using System.IO.Compression;
using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Drawing;
using DocGen.Core.Layout;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Pdf.Fonts;
using DocGen.Tests.Passes;
using UglyToad.PdfPig;

namespace DocGen.Tests.Themes;

/// <summary>Letter spacing in all formats.</summary>
public sealed class LetterSpacingTests
{
    private static readonly Theme Plain = Theme.Default;
    private static readonly Theme Wide = With("heading 1");

    private static readonly TextFace Face = new(Plain.Fonts["body"], false, false, Length.FromPoints(10));

    [Theory]
    [InlineData("Fælles indkøb", 13)]
    [InlineData("affin", 5)]
    [InlineData("e\u0301t", 2)]
    [InlineData("ind\u00ADkøb", 6)]
    public void Text_is_wider_by_the_room_after_each_letter(string text, int letters)
    {
        // A minimal letter spacing: it disables ligatures but adds no visible space.
        var apart = Face with
        {
            LetterSpacing = new Length(1),
        };
        var wide = Face with { LetterSpacing = Length.FromPoints(2) };
        foreach (var metrics in new IFontMetrics[] { FontSet.BuiltIn, ApproximateFontMetrics.Instance })
            Assert.Equal(2.0 * letters, (metrics.Measure(text, wide) - metrics.Measure(text, apart)).Points, 0.01);
    }

    [Fact]
    public void A_pdf_sets_the_letters_apart()
    {
        var (plain, wide) = (Letters(Plain), Letters(Wide));
        Assert.Equal("Indhold".Length, plain.Count);
        Assert.Equal(plain.Count, wide.Count);
        for (var i = 0; i < plain.Count; i++)
            Assert.Equal(plain[i] + (2 * i), wide[i], 0.02);
    }

    [Fact]
    public void Word_and_html_say_it()
    {
        Assert.Contains("<w:spacing w:val=\"40\"/>", WordStyles(Wide), StringComparison.Ordinal);
        Assert.DoesNotContain("<w:spacing w:val", WordStyles(Plain), StringComparison.Ordinal);
        Assert.Contains("letter-spacing:.19rem", Html(Wide).Replace(":0.19", ":.19", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("letter-spacing:.19rem", Html(Plain), StringComparison.Ordinal);
    }

    [Fact]
    public void All_text_can_have_it()
    {
        var theme = With(StyleNames.Normal);
        Assert.Contains("<w:spacing w:val=\"40\"/>", WordStyles(theme).Split("</w:docDefaults>")[0], StringComparison.Ordinal);
        Assert.Matches(@"body\{[^}]*letter-spacing:0?\.19rem", Html(theme));
    }

    private static Theme With(string style) =>
        new ThemeDefinition("wide")
        {
            ParagraphStyles = ImmutableDictionary<string, StyleDefinition<ParagraphStyle>>.Empty.Add(
                style,
                new(ParagraphProperties.LetterSpacing.Is(Length.FromPoints(2)))
            ),
        }.Build();

    /// <summary>The horizontal positions of the characters of the heading, in points from the first.</summary>
    private static List<double> Letters(Theme theme)
    {
        using var pdf = PdfDocument.Open(Write(theme, "pdf"));
        var letters = pdf.GetPage(1).Letters;
        var heading = letters.Where(letter => letter.PointSize == letters.Max(each => each.PointSize)).ToList();
        return [.. heading.Select(letter => letter.StartBaseLine.X - heading[0].StartBaseLine.X)];
    }

    private static string WordStyles(Theme theme)
    {
        using var zip = new ZipArchive(new MemoryStream(Write(theme, "docx")));
        using var part = new StreamReader(zip.GetEntry("word/styles.xml")!.Open());
        return part.ReadToEnd();
    }

    private static string Html(Theme theme) => Encoding.UTF8.GetString(Write(theme, "html"));

    private static byte[] Write(Theme theme, string format)
    {
        // A word without ligatures: the characters differ only in their spacing between the two themes.
        var (document, _) = Drafts.RunAll(Drafts.Of(Drafts.Heading(1, "Indhold")), theme, FontSet.BuiltIn);
        var bag = new DiagnosticBag();
        var written = BuiltInWriters.All.Single(writer => writer.Format == format).Write(document, theme, bag);
        Assert.Empty(bag);
        return written.Main.ToArray();
    }
}
