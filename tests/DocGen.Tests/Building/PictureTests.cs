using System.Buffers.Binary;
using DocGen.Building;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Tests.Building;

/// <summary>Pictures from the project's folder.</summary>
public sealed class PictureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(100, "2")]
    [InlineData(1600, "3")]
    public void The_height_of_pictures_counts_in_the_pages_of_the_contents_list(int pixels, string page)
    {
        _folder.Write("docgen.yaml", "name: Case\n");
        _folder.Write(
            "templates/x.sbn.md",
            "---\nid: x\ntitle: X\nlayout: report\n---\n# X\n\n::contents\n\n::page-break\n\n![En bro](bridge.png)\n\n![En bro "
                + "til](bridge.png)\n\n## Efter broen\n\nTekst.\n"
        );
        _folder.Write("templates/images/bridge.png", "");
        File.WriteAllBytes(Path.Combine(_folder.Path, "templates", "images", "bridge.png"), Png(pixels, pixels));
        var bag = new DiagnosticBag();
        var document = DocGenProject.Open(_folder.Path).Compile("x", bag).Document!;
        Assert.Empty(bag);
        Assert.Single(document.Images);
        var contents = Assert.Single(document.Content.OfType<Contents>());
        Assert.Equal(page, Assert.Single(contents.Entries).PageLabel);
    }

    [Fact]
    public void The_line_ends_of_an_SVG_file_do_not_matter()
    {
        const string svg = "<svg xmlns='http://www.w3.org/2000/svg'\n  width='20' height='10'>\n<rect width='9' height='9'/>\n</svg>\n";
        _folder.Write("docgen.yaml", "name: Case\n");
        _folder.Write("templates/x.sbn.md", "---\nid: x\ntitle: X\nlayout: annex\n---\n# X\n\n![En firkant](a.svg)\n");
        Assert.Equal(svg, Shown(svg));
        Assert.Equal(svg, Shown(svg.ReplaceLineEndings("\r\n")));

        string Shown(string text)
        {
            _folder.Write("templates/images/a.svg", text);
            var bag = new DiagnosticBag();
            var document = DocGenProject.Open(_folder.Path).Compile("x", bag).Document!;
            Assert.Empty(bag);
            return System.Text.Encoding.UTF8.GetString(Assert.Single(document.Images).Value.Bytes.Span);
        }
    }

    [Theory]
    [InlineData("![En bro](bridge.png)\n", 8)]
    [InlineData("Tekst\n\n- En bro: ![En bro](bridge.png)\n", 10)]
    public void A_picture_that_cannot_be_shown_is_reported_where_the_document_names_it(string content, int line)
    {
        _folder.Write("docgen.yaml", "name: Case\n");
        _folder.Write("templates/x.sbn.md", "---\nid: x\ntitle: X\nlayout: annex\n---\n# X\n\n" + content);
        _folder.Write("templates/images/bridge.png", "");
        File.WriteAllBytes(Path.Combine(_folder.Path, "templates", "images", "bridge.png"), Png(9, 9));
        var error = Assert.Single(DocGenProject.Open(_folder.Path).Build(new BuildOptions()).Diagnostics);
        Assert.Equal(("DG6402", "templates/x.sbn.md", line), (error.Code.Value, error.Location!.Value.File, error.Location.Value.Line));
        Assert.Contains("'templates/images/bridge.png' is damaged: it has fewer rows", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_of_a_theme_that_cannot_be_shown_is_reported_with_its_file()
    {
        _folder.Write("docgen.yaml", "name: Case\n");
        _folder.Write("templates/themes/t.yaml", "layouts:\n  annex:\n    header: { left: \"{picture bridge.png 14 mm}\" }\n");
        _folder.Write("templates/x.sbn.md", "---\nid: x\ntitle: X\nlayout: annex\ntheme: t\n---\n# X\n");
        File.WriteAllBytes(Path.Combine(_folder.Path, "templates", "themes", "bridge.png"), Png(9, 9));
        var error = Assert.Single(DocGenProject.Open(_folder.Path).Build(new BuildOptions()).Diagnostics);
        Assert.Equal(("DG6402", "templates/themes/bridge.png"), (error.Code.Value, error.Location!.Value.ToString()));
    }

    /// <summary>A picture's header, which is all that is read of it before it is written.</summary>
    private static byte[] Png(int width, int height)
    {
        var file = new byte[8 + 25 + 12];
        ((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]).CopyTo(file);
        file[11] = 13;
        "IHDR"u8.CopyTo(file.AsSpan(12));
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
        file[24] = 8;
        "IDAT"u8.CopyTo(file.AsSpan(8 + 25 + 4));
        return file;
    }
}
