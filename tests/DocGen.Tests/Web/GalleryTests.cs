using DocGen.Core.Diagnostics;
using DocGen.Core.Themes;
using DocGen.Writers.Html;
using DocGen.Writers.Markdown;

namespace DocGen.Tests.Web;

public sealed class GalleryTests
{
    [Fact]
    public void Every_node_has_its_Markdown() =>
        Approved.Equal("tests/DocGen.Tests/Web/approved/gallery.md", Documents.AsMarkdown(Gallery.Prepared));

    [Fact]
    public void Every_node_has_its_HTML()
    {
        var html = Documents.Text(new HtmlWriter().Write(Gallery.Prepared, Theme.Default, []));

        // The style sheet is looked at by those who look at pages.
        Approved.Equal(
            "tests/DocGen.Tests/Web/approved/gallery.html",
            html[..html.IndexOf("<style>", StringComparison.Ordinal)] + html[html.IndexOf("</style>", StringComparison.Ordinal)..]
        );
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        foreach (Core.Writing.IDocumentWriter writer in new Core.Writing.IDocumentWriter[] { new MarkdownWriter(), new HtmlWriter() })
        {
            var first = writer.Write(Gallery.Prepared, Theme.Default, []);
            var again = writer.Write(Gallery.Prepared, Theme.Default, []);
            Assert.True(first.Main.Span.SequenceEqual(again.Main.Span));
        }
    }

    [Fact]
    public void Both_formats_share_the_files_beside_them()
    {
        var markdown = new MarkdownWriter().Write(Gallery.Prepared, Theme.Default, []);
        var html = new HtmlWriter().Write(Gallery.Prepared, Theme.Default, []);
        Assert.Equal(["gallery/bro.png"], markdown.Assets.Select(asset => asset.Path));
        Assert.Equal(markdown.Assets.Select(asset => asset.Path), html.Assets.Select(asset => asset.Path));
    }

    [Fact]
    public void What_Markdown_cannot_say_is_told_once_each()
    {
        var bag = new DiagnosticBag();
        Documents.AsMarkdown(Gallery.Prepared, bag);
        Assert.Equal(
            [
                MarkdownLossCodes.UnmarkedLanguage,
                MarkdownLossCodes.LetteredList,
                MarkdownLossCodes.FlattenedCell,
                MarkdownLossCodes.UnmergedCell,
            ],
            bag.Select(diagnostic => diagnostic.Code)
        );
    }
}
