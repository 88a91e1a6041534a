using System.Buffers.Binary;
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

    /// <summary>A picture's header, which is all that is read of it before it is written.</summary>
    private static byte[] Png(int width, int height)
    {
        var file = new byte[8 + 25 + 12];
        ((ReadOnlySpan<byte>)[0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]).CopyTo(file);
        file[11] = 13;
        "IHDR"u8.CopyTo(file.AsSpan(12));
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
        "IDAT"u8.CopyTo(file.AsSpan(8 + 25 + 4));
        return file;
    }
}
