using System.Text;
using DocGen.Building;
using DocGen.Core.Diagnostics;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Graphics;
using UglyToad.PdfPig.Graphics.Colors;

namespace DocGen.Tests.Pdf;

/// <summary>SVG pictures in a PDF, as another reader finds them there.</summary>
public sealed class SvgPictureTests
{
    private const string Root =
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='100' height='100' viewBox='0 0 "
        + "100 100'>";

    [Fact]
    public void Shapes_stand_where_they_are_drawn_and_have_their_colours()
    {
        var paths = Paths(
            "<rect x='10' y='20' width='30' height='40' fill='#ff0000'/><g transform='translate(50 50)' stroke='blue' "
                + "stroke-width='4' fill='none'><circle r='10'/></g>"
        );
        Assert.Equal("fill #FF0000 10,20 40,60", Described(paths[0]));
        Assert.Equal("stroke #0000FF 40,40 60,60 width 4", Described(paths[1]));
    }

    [Theory]
    [InlineData("<style>.a{fill:#00ff00} rect.b{fill:#0000ff}</style><rect class='a' fill='red' width='9' height='9'/>", "#00FF00")]
    [InlineData("<style>.a{fill:lime} rect.a{fill:blue}</style><rect class='x a' width='9' height='9'/>", "#0000FF")]
    [InlineData("<style>#i{fill:lime} rect,.a{fill:blue}</style><rect id='i' class='a' width='9' height='9'/>", "#00FF00")]
    [InlineData("<style>rect{fill:lime}</style><rect style='fill:blue' width='9' height='9'/>", "#0000FF")]
    [InlineData("<g fill='lime' style='color:blue'><rect fill='currentColor' width='9' height='9'/></g>", "#0000FF")]
    [InlineData("<g fill='lime'><rect fill='inherit' width='9' height='9'/></g>", "#00FF00")]
    [InlineData("<rect width='9' height='9'/>", "#000000")]
    public void What_is_said_most_exactly_colours_a_shape(string content, string colour) =>
        Assert.StartsWith($"fill {colour} ", Described(Assert.Single(Paths(content))), StringComparison.Ordinal);

    [Fact]
    public void What_is_used_is_drawn_where_it_is_used()
    {
        var paths = Paths(
            "<defs><rect id='r' width='10' height='10'/></defs><use href='#r' x='5' y='6' fill='red'/><use xlink:href='#r' "
                + "transform='scale(2)' fill='blue'/>"
        );
        Assert.Equal(["fill #FF0000 5,6 15,16", "fill #0000FF 0,0 20,20"], paths.Select(Described));
        Assert.Equal(
            "fill #000000 20,20 40,40",
            Described(
                Assert.Single(
                    Paths(
                        "<symbol id='s' viewBox='0 0 1 1'><rect width='1' height='1'/></symbol><use href='#s' x='20' y='20' "
                            + "width='20' height='20'/>"
                    )
                )
            )
        );
    }

    [Theory]
    [InlineData("<rect width='9' height='9' display='none'/>")]
    [InlineData("<rect width='9' height='9' visibility='hidden'/>")]
    [InlineData("<rect width='9' height='9' fill='none'/>")]
    [InlineData("<rect width='0' height='9'/>")]
    [InlineData("<rect width='9' height='9' opacity='0'/>")]
    [InlineData("<defs><rect width='9' height='9'/></defs><title>t</title>")]
    [InlineData("<text display='none'>t</text>")]
    [InlineData("<x:rect xmlns:x='urn:x' width='9' height='9'><rect width='9' height='9'/></x:rect><y xmlns='urn:x'/>")]
    public void Nothing_is_drawn_of_what_is_not_shown(string content) => Assert.Empty(Paths(content));

    [Theory]
    [InlineData("<text x='1'>t</text>", "'text' is not drawn in a PDF")]
    [InlineData("<image href='x.png'/>", "'image' is not drawn in a PDF")]
    [InlineData("<rect filter='url(#f)' width='9' height='9'/>", "the property 'filter' is not drawn in a PDF")]
    [InlineData("<g style='mask:url(#m)'/>", "the property 'mask' is not drawn in a PDF")]
    [InlineData("<use href='other.svg#a'/>", "content of another file is not drawn in a PDF")]
    [InlineData("<use href='#a'/>", "the missing target of 'use': '#a' is not drawn in a PDF")]
    [InlineData("<g id='a'><use href='#a'/></g>", "an element that uses itself is not drawn in a PDF")]
    [InlineData("<style>a > b{fill:red}</style>", "a part of the style sheet is not drawn in a PDF")]
    [InlineData(
        "<style>@media (prefers-color-scheme: dark){ .a{fill:red} } .a{fill:lime}</style><rect class='a' width='9' height='9'/>",
        "a part of the style sheet is not drawn in a PDF"
    )]
    [InlineData("<clipPath id='c'><text>t</text></clipPath><g clip-path='url(#c)'/>", "'text' in a clipping path is not drawn in a PDF")]
    [InlineData("<pattern id='p'/><rect fill='url(#p) red' width='9' height='9'/>", "'pattern' is not drawn in a PDF")]
    [InlineData("<path d='M0 0L5 5 6'/>", "everything after an error in the coordinates of 'path' is not drawn in a PDF")]
    public void What_is_not_drawn_is_said_with_its_place(string content, string message)
    {
        var (_, diagnostics) = Build(Root + "\n" + content + "\n</svg>");
        var found = Assert.Single(diagnostics, d => d.Code.Value != "DG8013");
        Assert.Equal(("DG6403", message), (found.Code.Value, found.Message));
        Assert.Equal(("templates/images/a.svg", 2), (found.Location!.Value.File, found.Location.Value.Line));
    }

    [Fact]
    public void Uses_of_uses_come_to_an_end()
    {
        var bomb = new StringBuilder("<rect id='a0' width='1' height='1'/>");
        for (var i = 1; i < 20; i++)
            bomb.Append($"<g id='a{i}'>" + string.Concat(Enumerable.Repeat($"<use href='#a{i - 1}'/>", 10)) + "</g>");
        var (_, diagnostics) = Build(Root + bomb + "</svg>");
        Assert.Contains("100000 shapes", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'x'>]><svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>&a;</svg>")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><g></svg>")]
    public void Entities_and_what_is_not_well_formed_make_it_no_picture(string svg) =>
        Assert.Equal("DG8012", Build(svg).Diagnostics.Single(d => d.Severity == Severity.Error).Code.Value);

    [Fact]
    public void A_file_that_nests_too_deep_is_damaged() =>
        Assert.Contains(
            Build(
                Root + string.Concat(Enumerable.Repeat("<g>", 300)) + string.Concat(Enumerable.Repeat("</g>", 300)) + "</svg>"
            ).Diagnostics,
            d => d.Message.Contains("too many elements", StringComparison.Ordinal)
        );

    [Fact]
    public void What_is_drawn_is_cut_off_at_a_clipping_path_also_one_that_uses_a_shape()
    {
        const string clip =
            "<defs><rect id='r' x='10' y='10' width='20' height='20'/></defs><clipPath id='c'><use xlink:href='#r' x='5'/></clipPath>";
        var (file, diagnostics) = Build(Root + clip + "<g clip-path='url(#c)'><rect width='100' height='100'/></g></svg>");
        Assert.Empty(diagnostics);
        using var pdf = PdfDocument.Open(file);
        var clipped = pdf.GetPage(1).Paths.Where(path => path.IsClipping).Select(path => path.GetBoundingRectangle()!.Value).ToList();
        Assert.Contains(clipped, box => Math.Abs(box.Left - 11.25) < 0.1 && Math.Abs(box.Width - 15) < 0.1);
    }

    [Fact]
    public void Graphics_states_do_not_nest_deeper_than_a_reader_must_follow()
    {
        var nested =
            string.Concat(Enumerable.Repeat("<g clip-path='url(#c)'>", 40))
            + "<rect width='9' height='9'/>"
            + string.Concat(Enumerable.Repeat("</g>", 40));
        var (_, diagnostics) = Build(Root + "<clipPath id='c'><rect width='9' height='9'/></clipPath>" + nested + "</svg>");
        Assert.Contains("nested more than 24 levels deep", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Opacity_gradients_and_clipping_paths_are_PDFs_own()
    {
        var (file, diagnostics) = Build(
            Root
                + """
                <defs><clipPath id='c'><rect width='50' height='50'/></clipPath>
                <linearGradient id='b'><stop offset='.2' stop-color='red'/><stop offset='.5' stop-color='red'/><stop offset='.5' stop-color='lime'/><stop offset='1' stop-color='blue'/></linearGradient><linearGradient id='a' href='#b' x2='0' y2='1'/></defs>
                <g clip-path='url(#c)' opacity='.5'><rect width='60' height='60' fill='url(#a)'/><circle r='9' fill-opacity='25%'/></g></svg>
                """
        );
        Assert.Empty(diagnostics);
        using var pdf = PdfDocument.Open(file);
        var text = string.Join(
            '\n',
            pdf.Structure.CrossReferenceTable.ObjectOffsets.Keys.Select(key => pdf.Structure.GetObject(key).Data.ToString())
        );
        Assert.Contains("ShadingType", text, StringComparison.Ordinal);
        Assert.Contains("Transparency", text, StringComparison.Ordinal);
        Assert.Contains("0.500001", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_picture_gives_the_same_bytes() => Assert.Equal(Build(Arms()).File, Build(Arms()).File);

    [Fact]
    public void A_coat_of_arms_is_drawn_whole()
    {
        var (file, diagnostics) = Build(Arms());
        Assert.Empty(diagnostics);
        using var pdf = PdfDocument.Open(file);
        Assert.True(pdf.GetPage(1).Paths.Count >= 25);
    }

    private static string Arms() =>
        File.ReadAllText(Path.Combine(Repository.Root, "tests", "conformance", "pdf", "project", "templates", "images", "arms.svg"));

    private static List<PdfPath> Paths(string content)
    {
        var (file, diagnostics) = Build(Root + content + "</svg>");
        Assert.Empty(diagnostics);
        using var pdf = PdfDocument.Open(file);
        return [.. pdf.GetPage(1).Paths.Where(path => path.IsFilled || path.IsStroked)];
    }

    /// <summary>
    /// A path in the coordinates of a picture of 100 by 100: 75 pt, at the upper left of a page without margins. The width of its line is
    /// as the file has it, before the form of 1000 units is made smaller.
    /// </summary>
    private static string Described(PdfPath path)
    {
        var box = path.GetBoundingRectangle()!.Value;
        static double Unit(double points) => Math.Round(points / 0.75, 1) + 0.0;
        string Hex(IColor? colour) =>
            colour!.ToRGBValues() is var (r, g, b)
                ? $"#{(int)Math.Round(r * 255):X2}{(int)Math.Round(g * 255):X2}{(int)Math.Round(b * 255):X2}"
                : "";
        var place = FormattableString.Invariant($"{Unit(box.Left)},{Unit(300 - box.Top)} {Unit(box.Right)},{Unit(300 - box.Bottom)}");
        return path.IsFilled
            ? $"fill {Hex(path.FillColor)} {place}"
            : FormattableString.Invariant($"stroke {Hex(path.StrokeColor)} {place} width {path.LineWidth / 10}");
    }

    private static (byte[] File, List<Diagnostic> Diagnostics) Build(string svg)
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: Case\n");
        folder.Write(
            "templates/themes/bare.yaml",
            "page: { width: 300 pt, height: 300 pt, margins: { top: 0 mm, right: 0 mm, bottom: 0 mm, left: 0 mm } }\nlayouts:\n  "
                + "annex:\n    header: { left: \"\" }\n    footer: { right: \"\" }\n"
        );
        folder.Write(
            "templates/a.sbn.md",
            "---\nid: a\ntitle: A\nlayout: annex\ntheme: bare\nformats: [pdf]\n---\n![Et våben](a.svg)\n\n# A\n"
        );
        folder.Write("templates/images/a.svg", svg);
        var result = DocGenProject.Open(folder.Path).Build(new BuildOptions { UseCache = false });
        var file = Path.Combine(folder.Path, "output", "a.pdf");
        return (File.Exists(file) ? File.ReadAllBytes(file) : [], [.. result.Diagnostics]);
    }
}
