using System.Text;
using DocGen.Building;
using DocGen.Core.Images;

namespace DocGen.Tests.Building;

/// <summary>What is copied of SVG pictures: nothing that a browser would run or fetch, and otherwise every byte.</summary>
public sealed class SvgSafetyTests : IDisposable
{
    private const string Root =
        "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='100' height='100'>";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("<rect width='9' height='9' style='fill:red;/* a: b */stroke: rgb(1, 2, 3)' fill='url(#g)'/>")]
    [InlineData("<use href='#a'/><use xlink:href=' #a '/><a href=''/>")]
    [InlineData("<image href='data:image/png;base64,iVBORw0KGgo='/><image xlink:href='data:image/jpeg,x'/>")]
    [InlineData("<style>.a{fill:url(#g)} .b{mask:url( \"#m\" )} @font-face{font-family:a;src:url(data:font/woff2;base64,AA)}</style>")]
    [InlineData("<style><![CDATA[.a > .b{fill:red} /* https://example.org (not loaded) */]]></style>")]
    [InlineData(
        "<metadata><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><a rdf:resource='http://x'/></rdf:RDF></metadata>"
    )]
    [InlineData("<i:pgf xmlns:i='http://ns.adobe.com/AdobeIllustrator/10.0/' i:on='1' onto='2'/><!-- <script> -->")]
    [InlineData("<g xmlns:on='urn:x' data-name='image(1)' aria-label='src(2)' id='url(http)'><title>javascript: a book</title></g>")]
    [InlineData("<animate attributeName='x' from='1' to='2'/><set attributeName='fill' to='url(#g)'/><?xpacket begin='x'?>")]
    public void A_harmless_picture_is_copied_byte_for_byte(string content)
    {
        var svg =
            "<?xml version='1.0' encoding='utf-8'?>\n<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" "
            + "\"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">\n"
            + Root
            + content
            + "</svg>\n";
        if (content.Contains("onto=", StringComparison.Ordinal))
            svg = svg.Replace(" onto='2'", "", StringComparison.Ordinal);
        var (copied, messages) = Clean(svg);
        Assert.Empty(messages);
        Assert.Equal(svg, copied);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "script ('script')", "")]
    [InlineData("<Script href='data:,alert(1)'/>", "script ('Script')", "")]
    [InlineData("<g><s:script xmlns:s='http://www.w3.org/2000/svg'>alert(1)</s:script><path d='M0 0'/></g>", "script ('script')", "<path ")]
    [InlineData("<rect width='9' onload='alert(1)' height='9'/>", "the event handler 'onload'", "height=\"9\"")]
    [InlineData("<rect ONCLICK='alert(1)'/>", "the event handler 'ONCLICK'", "<rect")]
    [InlineData(
        "<foreignObject><b xmlns='http://www.w3.org/1999/xhtml' onclick='alert(1)'/></foreignObject>",
        "the element 'foreignObject', which holds content of another language",
        ""
    )]
    [InlineData("<iframe xmlns='http://www.w3.org/1999/xhtml' srcdoc='alert(1)'/>", "the element 'iframe' of another language", "")]
    [InlineData(
        "<m:math xmlns:m='http://www.w3.org/1998/Math/MathML' href='javascript:alert(1)'/>",
        "the element 'm:math' of another language",
        ""
    )]
    [InlineData(
        "<x:include xmlns:x='http://www.w3.org/2001/XInclude' href='alert(1)'/>",
        "the element 'x:include' of another language",
        ""
    )]
    [InlineData("<a href='javascript:alert(1)'><path d='M0 0'/></a>", "the script address in 'href'", "<path ")]
    [InlineData("<a xlink:href=' java&#10;script:alert(1)'><path d='M0 0'/></a>", "the script address in 'xlink:href'", "<path ")]
    [InlineData(
        "<a xmlns:q='http://www.w3.org/1999/xlink' q:href='https://alert(1)'/>",
        "the reference to another file in 'q:href'",
        "<a "
    )]
    [InlineData("<a><set attributeName=' xlink:HREF' to='alert(1)'/></a>", "the animation of a link ('set')", "<a>")]
    [InlineData("<animate attributeName='x' values='1;javascript:alert(1)'/>", "the script address in 'values'", "attributeName")]
    [InlineData("<image href='data:image/svg+xml,alert(1)'/>", "the reference to another file in 'href'", "<image")]
    [InlineData("<image href='//alert(1)/a.png'/>", "the reference to another file in 'href'", "<image")]
    [InlineData("<use href='alert(1).svg#a'/>", "the reference to another file in 'href'", "<use")]
    [InlineData("<rect fill='url(alert(1).svg#a) red'/>", "the reference to another file in 'fill'", "<rect")]
    [InlineData("<rect cursor='URL(\"alert(1)\"), auto'/>", "the reference to another file in 'cursor'", "<rect")]
    [InlineData("<rect mask='u\\72 l(alert(1))'/>", "the reference to another file in 'mask'", "<rect")]
    [InlineData(
        "<rect style='fill:red;mask:url(alert(1));stroke:blue'/>",
        "the reference to another file in 'style'",
        "fill:red;stroke:blue"
    )]
    [InlineData("<rect style='fill:-webkit-image-set(\"alert(1)\" 1x)'/>", "the reference to another file in 'style'", "<rect")]
    [InlineData("<style>@import 'alert(1)'; .a{fill:red}</style>", "what the style sheet loads from other files", ".a{fill:red}")]
    [InlineData("<style>@\\69mport url(alert(1));.a{fill:red}</style>", "what the style sheet loads from other files", ".a{fill:red}")]
    [InlineData(
        "<style>.a{fill:url(alert(1));stroke:red} b{x:y}</style>",
        "what the style sheet loads from other files",
        "stroke:red} b{x:y}"
    )]
    [InlineData(
        "<style>/*}*/ @media all { .a{fill:url('alert(1)')} } .b{stroke:red}</style>",
        "what the style sheet loads from other files",
        ".b{stroke:red}"
    )]
    [InlineData("<style>.a{}<![CDATA[.b{behavior:url(#alert(1))}]]></style>", "what the style sheet loads from other files", ".a{}")]
    [InlineData("<style>.a{}<script>alert(1)</script></style>", "an element within a style sheet", ".a{}")]
    [InlineData("<g xml:base='http://alert(1)/'><use href='#a'/></g>", "'xml:base', which makes references lead to other files", "<use ")]
    [InlineData("<?xml-stylesheet href='alert(1)'?>", "the processing instruction 'xml-stylesheet'", "")]
    [InlineData(
        "<e:listener xmlns:e='http://www.w3.org/2001/xml-events' handler='alert(1)'/>",
        "the element 'e:listener' of another language",
        ""
    )]
    public void What_a_browser_runs_or_fetches_is_removed_and_said_with_its_place(string content, string what, string kept)
    {
        var svg = Root + "\n  " + content + "\n<path id='last' d='M1 1'/></svg>";
        var (copied, messages) = Clean(svg);
        var removal = Assert.Single(messages);
        Assert.Equal((what, 1, 2), (removal.What, removal.Count, removal.Line));
        Assert.DoesNotContain("alert(1)", copied, StringComparison.Ordinal);
        Assert.Contains(kept, copied, StringComparison.Ordinal);
        // What is written anew is again a picture, in which nothing is to be removed and everything has its place.
        Assert.Empty(Clean(copied).Removed);
        Assert.Equal(2, copied[..copied.IndexOf("<path id=\"last\"", StringComparison.Ordinal)].Count(c => c == '\n'));
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'alert(1)'>]>")]
    [InlineData("<!DOCTYPE svg SYSTEM 'http://alert(1)'>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY % a SYSTEM 'alert(1)'> %a;]>")]
    public void A_document_type_that_says_more_than_SVG_is_removed(string type)
    {
        var (copied, messages) = Clean(type + "\n" + Root + "</svg>");
        Assert.Equal("the document type", Assert.Single(messages).What);
        Assert.DoesNotContain("alert(1)", copied, StringComparison.Ordinal);
    }

    [Fact]
    public void Places_stay_where_parts_are_removed_from_a_line()
    {
        const string before =
            "<!-- a\ncomment -->" + Root + "<script>\n\n</script><rect\n  onclick='x'   id='a'/> <g>&lt;&amp; &#233;</g></svg>";
        var (copied, messages) = Clean(before);
        Assert.Equal([(2, 12 + Root.Length), (5, 3)], messages.Select(removal => (removal.Line, removal.Column)));
        var lines = copied.Split('\n');
        Assert.Equal(Root.Replace('\'', '"'), lines[1].Trim());
        Assert.Equal("         <rect", lines[3]);
        Assert.Equal("                id=\"a\"/> <g>&#60;&#38; é</g></svg>", lines[4]);
    }

    [Fact]
    public void Every_format_and_the_site_get_the_safe_picture_and_the_document_its_warning()
    {
        _folder.Write("docgen.yaml", "name: Case\n");
        _folder.Write("templates/x.sbn.md", "---\nid: x\ntitle: X\nlayout: annex\n---\n# X\n\n![En firkant](a.svg)\n");
        _folder.Write("templates/images/a.svg", Root + "\n<script>alert(1)</script><script/>\n<rect width='9' height='9'/></svg>");
        var project = DocGenProject.Open(_folder.Path);
        var result = project.Build(new BuildOptions());
        var warning = Assert.Single(result.Diagnostics, d => d.Code.Value == "DG8013");
        Assert.Equal("templates/images/a.svg(2,1)", warning.Location.ToString());
        Assert.Contains("script ('script'), 2 times; it is not copied", warning.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Diagnostics, d => d.Code.Value == "DG6403");
        Assert.DoesNotContain("script", File.ReadAllText(Path.Combine(_folder.Path, "output", "x", "a.svg")), StringComparison.Ordinal);
    }

    private static (string Copied, IReadOnlyList<SvgRemoval> Removed) Clean(string svg)
    {
        var copied = SvgCleaner.Clean(Encoding.UTF8.GetBytes(svg), out var removed);
        return (Encoding.UTF8.GetString(copied.Span), removed);
    }
}
