using System.Text;
using DocGen.Building;
using DocGen.Core.Diagnostics;
using DocGen.Tests.Pdf.Checking;
using DocGen.Tests.Word;
using DocumentFormat.OpenXml.Packaging;

namespace DocGen.Tests.Building;

/// <summary>A logo of a plain theme, from its file to every format.</summary>
public sealed class ThemePictureTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    public ThemePictureTests()
    {
        _folder.Write("docgen.yaml", "name: Prøve\n");
        _folder.Write(
            "templates/themes/by.yaml",
            """
            name: By
            layouts:
              letter:
                first-page:
                  header: { left: '{picture logo.png 14 mm "Nordstrand Kommune"}', right: "{picture logo.png 6 mm} {title}" }
                header: { left: "{title}" }
            """
        );
        File.WriteAllBytes(Path.Combine(_folder.Path, "templates", "themes", "logo.png"), SamplePictures.Png);
        _folder.Write("templates/brev.sbn.md", "---\nid: brev\ntitle: Brev\nlayout: letter\ntheme: by\n---\n# Brev\n\nTekst.\n");
        _folder.Write("templates/pakke.sbn.md", "---\nid: pakke\ntitle: Pakke\nlayout: pack\ntheme: by\ndocuments: [brev]\n---\n# Pakke\n");
    }

    [Fact]
    public void Word_has_it_in_the_header_of_the_first_page_once()
    {
        var docx = Write("brev", "docx");
        Assert.Empty(WordValidation.Validate(docx));
        Assert.Equal(docx.ToArray(), Write("brev", "docx").ToArray());
        using var stream = new MemoryStream(docx.ToArray());
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        var header = Assert.Single(word.MainDocumentPart!.HeaderParts, part => part.ImageParts.Any());
        using var picture = Assert.Single(header.ImageParts).GetStream();
        using var bytes = new MemoryStream();
        picture.CopyTo(bytes);
        Assert.Equal(SamplePictures.Png, bytes.ToArray());
        Assert.Empty(word.MainDocumentPart.ImageParts);

        // 14 mm and 6 mm at 4:3; what is not described is marked as decoration.
        var xml = header.Header!.OuterXml;
        Assert.Contains("cx=\"672000\" cy=\"504000\"", xml, StringComparison.Ordinal);
        Assert.Contains("cx=\"288000\" cy=\"216000\"", xml, StringComparison.Ordinal);
        Assert.Contains("descr=\"Nordstrand Kommune\"", xml, StringComparison.Ordinal);
        Assert.Equal(1, xml.Split("<adec:decorative ", StringSplitOptions.None).Length - 1);
    }

    [Fact]
    public void A_PDF_paints_it_as_a_part_of_the_page_that_is_not_read()
    {
        var pdf = Encoding.Latin1.GetString(Write("brev", "pdf").Span);
        Assert.Contains("/Subtype/Image/Width 64/Height 48", pdf, StringComparison.Ordinal);
        Assert.DoesNotContain("/S/Figure", pdf, StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_page_shows_it_above_the_text_and_not_in_the_margins_of_paper()
    {
        var html = Encoding.UTF8.GetString(Write("brev", "html").Span);
        Assert.Contains(
            "<header class=\"page-header\">\n<span><img src=\"brev/logo.png\" alt=\"Nordstrand Kommune\" width=\"71\" "
                + "height=\"53\"></span>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("@top-left{content:none}", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_in_a_pack_keeps_it()
    {
        using var stream = new MemoryStream(Write("pakke", "docx").ToArray());
        using var word = WordprocessingDocument.Open(stream, isEditable: false);
        Assert.Contains(word.MainDocumentPart!.HeaderParts, part => part.ImageParts.Any());
        Assert.Contains("/Subtype/Image", Encoding.Latin1.GetString(Write("pakke", "pdf").Span), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_picture_is_another_document()
    {
        BuildResult Build() => DocGenProject.Open(_folder.Path).Build(new BuildOptions { UseCache = true, Ids = ["brev"] });
        Assert.Contains("templates/themes/logo.png", Assert.Single(Build().Documents).Dependencies);
        Assert.True(Assert.Single(Build().Documents).IsFromCache);
        File.WriteAllBytes(Path.Combine(_folder.Path, "templates", "themes", "logo.png"), SamplePictures.Read("grey.png"));
        Assert.False(Assert.Single(Build().Documents).IsFromCache);
        File.Delete(Path.Combine(_folder.Path, "templates", "themes", "logo.png"));
        Assert.Contains(
            Build().Diagnostics,
            diagnostic => diagnostic.Code.Value == "DG1001" && diagnostic.Location!.Value.File == "templates/themes/by.yaml"
        );
    }

    private ReadOnlyMemory<byte> Write(string id, string format)
    {
        var bag = new DiagnosticBag();
        var compilation = DocGenProject.Open(_folder.Path).Compile(id, bag);
        var written = BuiltInWriters.All.Single(writer => writer.Format == format).Write(compilation.Document!, compilation.Theme!, bag);
        Assert.Empty(bag);
        if (format == "pdf")
            PdfCheck.Run(written.Main);
        return written.Main;
    }
}
