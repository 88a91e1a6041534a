using System.Text;
using DocGen.Building;
using DocGen.Core.Diagnostics;
using DocGen.Tests.Pdf.Checking;
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

    [Theory]
    [InlineData(
        "<rect style='/* fill:red; */ fill: hsl(240, 100%, 50%) /* a;b */; x: 1; stroke: none' x='5' width='9' height='9'/>",
        "fill #0000FF 1,0 10,9"
    )]
    [InlineData("<style>rect{fill:lime !important}</style><rect style='fill:red' width='9' height='9'/>", "fill #00FF00 0,0 9,9")]
    [InlineData(
        "<style>rect{fill:red!important}</style><rect style='fill:lime ! important' width='9' height='9'/>",
        "fill #00FF00 0,0 9,9"
    )]
    [InlineData(
        "<style>rect.a.b{fill:lime} .a{fill:red} *{fill:blue}</style><rect class='b a' width='9' height='9'/>",
        "fill #00FF00 0,0 9,9"
    )]
    [InlineData("<style type='text/x'>rect{fill:red}</style><rect width='9' height='9'/>", "fill #000000 0,0 9,9")]
    [InlineData(
        "<style>@charset 'utf-8'; @font-face{font-family:a} rect{FILL:LIME}</style><rect width='9' height='9'/>",
        "fill #00FF00 0,0 9,9"
    )]
    [InlineData("<g fill='red'><rect style='fill:blue;fill:initial' width='9' height='9'/></g>", "fill #000000 0,0 9,9")]
    [InlineData("<g fill='lime'><rect fill='red' style='fill:unset' width='9' height='9'/></g>", "fill #00FF00 0,0 9,9")]
    [InlineData("<g opacity='.5'><rect opacity='inherit' width='9' height='9'/></g>", "fill #000000 0,0 9,9")]
    [InlineData("<rect style='transform: translate(10px, 20px) rotate(.25turn)' width='9' height='9'/>", "fill #000000 1,20 10,29")]
    [InlineData("<rect style='transform:rotate(180deg);transform-origin:20px 50%' width='9' height='9'/>", "fill #000000 31,91 40,100")]
    [InlineData(
        "<rect transform='scale(2)' transform-origin='right bottom' x='90' y='90' width='9' height='9'/>",
        "fill #000000 80,80 98,98"
    )]
    [InlineData(
        "<style>rect{transform:translateX(50%)}</style><rect transform='scale(2)' width='9' height='9'/>",
        "fill #000000 50,0 59,9"
    )]
    [InlineData("<rect rx='0' ry='4' width='9' height='9'/>", "fill #000000 0,0 9,9")]
    [InlineData("<rect rx='auto' ry='-4' width='9' height='9'/>", "fill #000000 0,0 9,9")]
    [InlineData("<g font-size='10'><rect x='1em' y='2.5mm' width='1EM' height='1rem'/></g>", "fill #000000 10,9.4 20,25.4")]
    [InlineData("<g style='font-size:50%'><rect style='width:2em;height:1Q' /></g>", "fill #000000 0,0 16,0.9")]
    [InlineData("<ellipse cx='9' cy='9' rx='4' ry='auto'/>", "fill #000000 5,5 13,13")]
    [InlineData(
        "<svg x='10' width='20' height='20' viewBox='0 0 10 10' overflow='visible'><rect x='8' width='9' height='9'/></svg>",
        "fill #000000 26,0 44,18"
    )]
    [InlineData(
        "<defs><svg id='s' width='5' height='5' viewBox='0 0 1 1'><rect width='1' height='1'/></svg></defs>"
            + "<use href='#s' width='50' height='50'/>",
        "fill #000000 0,0 50,50"
    )]
    [InlineData(
        "<switch><g requiredExtensions='http://x'><rect width='1' height='1'/></g>"
            + "<rect width='9' height='9'/><rect width='3' height='3'/></switch>",
        "fill #000000 0,0 9,9"
    )]
    [InlineData("<rect requiredExtensions='x' width='1' height='1'/><rect width='9' height='9'/>", "fill #000000 0,0 9,9")]
    [InlineData(
        "<linearGradient id='g' x1='1' x2='1'><stop stop-color='red'/><stop offset='1' stop-color='lime'/>"
            + "</linearGradient><rect fill='url(#g)' width='9' height='9'/>",
        "fill #00FF00 0,0 9,9"
    )]
    [InlineData(
        "<g color='lime'><linearGradient id='g' color='blue'><stop stop-color='currentColor'/></linearGradient></g>"
            + "<rect color='red' fill='url(#g)' width='9' height='9'/>",
        "fill #0000FF 0,0 9,9"
    )]
    [InlineData("<rect width='9' height='9'><title>t</title></rect>", "fill #000000 0,0 9,9")]
    public void A_shape_is_drawn_as_in_a_browser(string content, string described) =>
        Assert.Equal(described, Described(Assert.Single(Paths(content))));

    [Theory]
    [InlineData("<rect fill='lab(50% 40 59)' width='9' height='9'/>", "the value 'lab(50% 40 59)' of 'fill'")]
    [InlineData("<rect style='fill:var(--a)' width='9' height='9'/>", "the value 'var(--a)' of 'fill'")]
    [InlineData("<rect width='calc(1px + 2px)' height='9'/>", "the value 'calc(1px + 2px)' of 'width'")]
    [InlineData("<rect width='9' height='9' stroke-width='1ex'/>", "the value '1ex' of 'stroke-width'")]
    [InlineData("<rect width='9vw' height='9'/>", "the value '9vw' of 'width'")]
    [InlineData("<g clip-path='circle(9px)'/>", "the value 'circle(9px)' of 'clip-path'")]
    [InlineData("<g systemLanguage='da'/>", "the choice by language ('systemLanguage')")]
    [InlineData("<path vector-effect='non-scaling-stroke' d='M0 0'/>", "the property 'vector-effect'")]
    [InlineData("<g style='transform-box:fill-box;transform:rotate(9deg)'/>", "the property 'transform-box'")]
    [InlineData("<g style='transform:rotateX(9deg)'/>", "a transformation that cannot be read")]
    [InlineData("<g style='rotate:9deg'/>", "the property 'rotate'")]
    [InlineData("<path style='d:path(&quot;M0 0&quot;)'/>", "the property 'd'")]
    [InlineData("<rect width='9' height='9'><animate attributeName='x' to='9'/></rect>", "'animate'")]
    [InlineData("<path d='M0 0H9' pathLength='1' stroke='red' stroke-dasharray='.1'/>", "the scale of dashes by 'pathLength'")]
    [InlineData("<style media='print'>rect{fill:red}</style>", "a part of the style sheet")]
    [InlineData(
        "<clipPath id='c'><rect clip-path='url(#d)' width='9' height='9'/></clipPath><g clip-path='url(#c)'/>",
        "a clipping path within a clipping path"
    )]
    [InlineData(
        "<clipPath id='c'><path d='M0 0H9V9z'/><path d='M0 0V9H9z'/></clipPath><g clip-path='url(#c)'/>",
        "the union of overlapping shapes in a clipping path"
    )]
    [InlineData("<g style='mix-blend-mode:multiply'/>", "the property 'mix-blend-mode'")]
    public void What_a_browser_shows_in_another_way_is_said(string content, string what)
    {
        var (_, diagnostics) = Build(Root + "\n" + content + "\n</svg>");
        var found = Assert.Single(diagnostics);
        Assert.Equal(("DG6403", what + " is not drawn in a PDF", 2), (found.Code.Value, found.Message, found.Location!.Value.Line));
    }

    [Theory]
    [InlineData(
        "<rect width='9' height='9'/><rect width='2' height='2' visibility='hidden'/><rect width='2' height='2' display='none'/>",
        9
    )]
    [InlineData("<g visibility='hidden'><use href='#r'/></g><use href='#r'/><rect id='r' width='9' height='9'/>", 9)]
    [InlineData("<rect width='9' height='9' style='transform:scale(2)'/>", 18)]
    public void Only_what_is_shown_of_a_clipping_path_counts(string clip, double side)
    {
        var (file, diagnostics) = Build(
            Root + $"<clipPath id='c'>{clip}</clipPath><g clip-path='url(#c)'><rect width='100' height='100'/></g></svg>"
        );
        Assert.Empty(diagnostics);
        using var pdf = PdfDocument.Open(file);
        var box = pdf.GetPage(1)
            .Paths.Where(path => path.IsClipping)
            .Select(path => path.GetBoundingRectangle()!.Value)
            .MinBy(found => found.Width);
        Assert.Equal(side * 0.75, box.Width, 1);
    }

    [Theory]
    [InlineData("<g clip-rule='evenodd'><clipPath id='c'><path d='M0 0H9V9H0zM1 1H5V5H1z'/></clipPath></g>", "W* n")]
    [InlineData("<g clip-rule='evenodd'><clipPath id='c' clip-rule='nonzero'><path d='M0 0H9V9H0z'/></clipPath></g>", "W n")]
    public void The_rule_of_a_clipping_path_is_inherited_where_it_is_written(string clip, string operators)
    {
        var form = Form(Root + clip + "<g clip-path='url(#c)'><rect width='9' height='9'/></g></svg>");
        Assert.Contains(operators, form, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_under_a_distortion_is_wider_in_one_direction()
    {
        var form = Form(Root + "<path transform='scale(4,1)' d='M0 0H9V9' fill='none' stroke='red' stroke-width='2'/></svg>");
        // The factor of the lines of both directions is 2, and the reader makes it 4 and 1.
        Assert.Contains("2 0 0 -0.5 0 1000 cm 1 0 0 RG 40 w", form, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_can_be_painted_before_the_area()
    {
        var form = Form(Root + "<rect style='paint-order:stroke' stroke='red' width='9' height='9'/></svg>");
        Assert.InRange(form.IndexOf(" RG ", StringComparison.Ordinal), 0, form.IndexOf(" rg ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_background_of_the_root_is_painted() =>
        Assert.Equal(
            ["fill #00FF00 0,0 100,100", "fill #000000 0,0 9,9"],
            Paths("<rect width='9' height='9'/>", Root.Replace("<svg", "<svg style='background-color:lime'", StringComparison.Ordinal))
                .Select(Described)
        );

    [Fact]
    public void Nothing_is_drawn_of_a_root_that_is_not_displayed_and_that_is_said()
    {
        var (file, diagnostics) = Build(
            Root.Replace("<svg", "<svg display='none'", StringComparison.Ordinal) + "<rect width='9' height='9'/></svg>"
        );
        Assert.StartsWith("a picture whose root says", Assert.Single(diagnostics).Message, StringComparison.Ordinal);
        using var pdf = PdfDocument.Open(file);
        Assert.DoesNotContain(pdf.GetPage(1).Paths, path => path.IsFilled || path.IsStroked);
    }

    [Theory]
    [InlineData("<path d='M0 0L50 50' stroke='red'/>")]
    [InlineData("<polyline points='0,0 50,10 25,5' stroke='red'/>")]
    [InlineData("<path d='M0 0H50M10 10V50z' stroke='red'/>")]
    public void A_line_has_no_area_that_a_reader_would_fill(string content)
    {
        var path = Assert.Single(Paths(content));
        Assert.True(path is { IsStroked: true, IsFilled: false });
    }

    [Theory]
    [InlineData("<g id='a'><use href='#a'/></g>")]
    [InlineData("<symbol id='a'><use href='#b'/></symbol><symbol id='b'><use href='#a'/></symbol><use href='#a'/>")]
    public void What_uses_itself_is_said_once(string content) =>
        Assert.Equal(
            "an element that uses itself is not drawn in a PDF",
            Assert.Single(Build(Root + content + "</svg>").Diagnostics).Message
        );

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

    public static TheoryData<string> Bombs
    {
        get
        {
            static string Many(int count, Func<int, string> part) => string.Concat(Enumerable.Range(0, count).Select(part));
            return
            [
                // Uses of uses.
                "<rect id='a0' width='1' height='1'/>"
                    + Many(20, i => $"<g id='a{i + 1}'>" + Many(10, _ => $"<use href='#a{i}'/>") + "</g>"),
                // Rectangles clipped by as many.
                $"<clipPath id='c'>{Many(3000, i => $"<rect x='{i}' width='1' height='1'/>")}</clipPath>"
                    + Many(3000, i => $"<rect clip-path='url(#c)' y='{i}' width='9' height='9'/>"),
                // Rules that all match, for many shapes.
                $"<style>{Many(8000, i => $"rect{{x:{i}px}}")}</style>" + Many(8000, _ => "<rect width='9' height='9'/>"),
                // Long paths, used often.
                $"<path id='p' d='M0 0{Many(100_000, _ => "h1")}'/>" + Many(1000, _ => "<use href='#p'/>"),
                // Arcs, each of which is four curves.
                Many(400, _ => $"<path d='M0 0{Many(2000, _ => "a1 1 0 1 1 0 1")}'/>"),
                // Gradients with a thousand stops.
                $"<linearGradient id='g'>{Many(1000, i => $"<stop offset='.{i:000}'/>")}</linearGradient>"
                    + Many(10_000, _ => "<rect width='9' height='9' fill='url(#g)'/>"),
                // Dashes that every line has.
                $"<g stroke='red' stroke-dasharray='{Many(50_000, _ => "1 ")}'>" + Many(1000, _ => "<path d='M0 0H9'/>") + "</g>",
                // Overlaps of many paths.
                $"<clipPath id='c'>{Many(8000, i => $"<path d='M{i} {i}h.1v.1z'/>")}</clipPath>"
                    + Many(100, _ => "<g clip-path='url(#c)'><rect width='9' height='9'/></g>"),
            ];
        }
    }

    [Theory]
    [MemberData(nameof(Bombs))]
    public void What_takes_too_much_is_refused_with_its_place(string content)
    {
        var error = Assert.Single(Build(Root + "\n" + content + "</svg>").Diagnostics, d => d.Severity == Severity.Error);
        Assert.Equal(("DG6402", "templates/images/a.svg", 2), (error.Code.Value, error.Location!.Value.File, error.Location.Value.Line));
        Assert.Contains("takes too much to draw", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_and_parts_of_a_style_sheet_are_read_once()
    {
        var sheet = string.Concat(Enumerable.Repeat("/**/", 200_000)) + string.Concat(Enumerable.Repeat("<![CDATA[a{}]]>", 20_000));
        Assert.Empty(Paths($"<style>{sheet}</style>"));
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

    /// <summary>The content of the picture, expanded.</summary>
    private static string Form(string svg)
    {
        var (file, diagnostics) = Build(svg);
        Assert.Empty(diagnostics);
        var written = WrittenFile.Read(file);
        var forms = written.Objects.Keys.Where(id => written.IsStream(id) && written.Dictionary(id).Name("Subtype") == "Form");
        return string.Concat(forms.Select(id => Encoding.ASCII.GetString(written.Stream(id))));
    }

    private static List<PdfPath> Paths(string content, string root = Root)
    {
        var (file, diagnostics) = Build(root + content + "</svg>");
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
