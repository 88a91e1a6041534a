using System.Text;
using System.Text.RegularExpressions;
using DocGen.Core.Languages;
using DocGen.Core.Model;
using DocGen.Core.Passes.Composition;
using DocGen.Core.Themes;
using DocGen.Tests.Passes;
using DocGen.Writers.Html;
using DocGen.Writers.Markdown;

namespace DocGen.Tests.Web;

/// <summary>Composite documents as one web page or Markdown file.</summary>
public sealed partial class SectionTests
{
    [Fact]
    public void Notes_of_two_documents_have_ids_of_their_own()
    {
        var html = Encoding.UTF8.GetString(new HtmlWriter().Write(Pack(), Theme.Default, []).Main.Span);
        var ids = Id().Matches(html).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Contains("<a href=\"#note:b.1\"", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"note:b.1\">", html, StringComparison.Ordinal);
        Assert.Contains("<article lang=\"en-GB\">", html, StringComparison.Ordinal);
        Assert.True(
            html.IndexOf("id=\"note:a.1\"", StringComparison.Ordinal) < html.IndexOf("id=\"b\"", StringComparison.Ordinal),
            "the notes of a document stand in it"
        );
    }

    [Fact]
    public void Markdown_tells_the_notes_apart()
    {
        var markdown = Encoding.UTF8.GetString(new MarkdownWriter().Write(Pack(), Theme.Default, []).Main.Span);
        Assert.Contains("Tekst[^a.1]", markdown, StringComparison.Ordinal);
        Assert.Contains("[^b.1]: Note", markdown, StringComparison.Ordinal);
        Assert.Contains("\n## Papir\n", markdown, StringComparison.Ordinal);
    }

    private static Document Pack()
    {
        var document = Drafts.Of(Drafts.Heading(1, "Papir"), new Paragraph([new Text("Tekst"), new Footnote([Drafts.Paragraph("Note")])]));
        var (a, _) = Drafts.RunAll(document with { Info = Drafts.Info with { Id = "a" } });
        var (b, _) = Drafts.RunAll(document with { Info = Drafts.Info with { Id = "b", Language = Language.English } });
        return Drafts.RunAll(Drafts.Of(Drafts.Heading(1, "Pakke"), DocumentSection.Of(a), DocumentSection.Of(b))).Document;
    }

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();
}
