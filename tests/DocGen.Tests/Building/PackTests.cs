using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Tests.Passes;

namespace DocGen.Tests.Building;

/// <summary>A composite document.</summary>
public sealed class PackTests
{
    private const string Document =
        "---\nid: %id%\ntitle: Papir %id%\nlayout: annex\nitem: \"3.7\"\n---\n# {{ document.title }}\n\n## Del {#del}\n\nSe [](#del).\n";

    [Fact]
    public void Documents_follow_the_template_in_their_order_and_it_knows_them()
    {
        using var folder = Project(
            "documents: [b, a]",
            "{{ for part in documents }}{{ part.id }} {{ part.title }} {{ part.item }}; {{ end }}\n\n::contents{of=\"a\"}\n"
        );
        var bag = new DiagnosticBag();
        var compilation = DocGenProject.Open(folder.Path).Compile("pack", bag);
        Assert.Empty(bag);
        var content = compilation.Document!.Content;
        Assert.Equal("b Papir b 3.7; a Papir a 3.7;", PlainText.Of(Assert.IsType<Paragraph>(content[1]).Content));
        Assert.Equal("Papir a", PlainText.Of(Assert.Single(Assert.IsType<Contents>(content[2]).Entries).Content));
        Assert.Equal(["b", "a"], content.OfType<Section>().Select(section => section.Info.Id));
        Assert.Equal(
            ["docgen.yaml", "templates/a.sbn.md", "templates/b.sbn.md", "templates/pack.sbn.md"],
            [
                .. compilation
                    .Dependencies.Append("docgen.yaml")
                    .Distinct()
                    .Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path == "docgen.yaml")
                    .Order(StringComparer.Ordinal),
            ]
        );
    }

    [Fact]
    public void A_document_with_errors_stops_the_whole_and_only_that()
    {
        using var folder = Project("documents: [a, b]");
        folder.Write("templates/b.sbn.md", "---\nid: b\ntitle: B\nlayout: annex\n---\n# {{ no_such_thing }}\n");
        var result = DocGenProject.Open(folder.Path).Build();
        Assert.Equal(
            ["DG2003", "DG8028"],
            [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(diagnostic => diagnostic.Code.Value)]
        );
        Assert.True(File.Exists(Path.Combine(folder.Path, "output", "a.docx")));
        Assert.False(File.Exists(Path.Combine(folder.Path, "output", "pack.docx")));
    }

    [Theory]
    [InlineData("documents: [a, aa]", "templates/pack.sbn.md(5,16): DG8026: there is no document 'aa'")]
    [InlineData("documents: [a, pack]", "templates/pack.sbn.md(5,16): DG8027: 'pack' is itself made of documents")]
    public void A_document_that_cannot_be_part_of_it_is_reported_where_it_is_named(string documents, string message)
    {
        using var folder = Project(documents);
        var bag = new DiagnosticBag();
        Assert.Null(DocGenProject.Open(folder.Path).Compile("pack", bag).Document);
        Assert.Equal(message, Drafts.Only(bag));
    }

    [Fact]
    public void What_follows_from_the_errors_of_a_document_is_told_after_them()
    {
        using var folder = Project("documents: [a, z]");
        folder.Write("templates/z.sbn.md", "---\nid: z\ntitle: Z\nlayout: annex\n---\n# {{ no_such_thing }}\n");
        Assert.Equal(["DG2003", "DG8028"], DocGenProject.Open(folder.Path).Build().Diagnostics.Select(diagnostic => diagnostic.Code.Value));
    }

    [Theory]
    [InlineData("brev-til-alel", "did you mean 'brev-til-alle'?")]
    [InlineData("noget-andet", "it would be the template templates/noget-andet.sbn.md")]
    [InlineData("pakc", "it would be the template templates/pakc.sbn.md")]
    public void A_document_of_a_near_name_is_proposed_unless_it_is_a_pack(string name, string hint)
    {
        using var folder = Project($"documents: [{name}]");
        folder.Write("templates/brev-til-alle.sbn.md", Document.Replace("%id%", "brev-til-alle", StringComparison.Ordinal));
        var bag = new DiagnosticBag();
        DocGenProject.Open(folder.Path).Compile("pack", bag);
        Assert.Equal(hint, Assert.Single(bag).Hint);
    }

    [Fact]
    public void A_document_of_another_theme_is_printed_in_that_of_the_whole()
    {
        using var folder = Project("documents: [a]\ntheme: other");
        folder.Write("templates/themes/other.yaml", "name: Other\nlayouts:\n  annex:\n    footer: { right: \"en anden\" }\n");
        var bag = new DiagnosticBag();
        var section = DocGenProject.Open(folder.Path).Compile("pack", bag).Document!.Content.OfType<Section>().Single();
        Assert.Empty(bag);
        Assert.Equal("en anden", PlainText.Of(section.Furniture.Footer.Right));
    }

    private static TemporaryFolder Project(string documents, string body = "")
    {
        var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: Prøve\ndefaults:\n  formats: [docx]\n");
        foreach (var id in (string[])["a", "b"])
            folder.Write($"templates/{id}.sbn.md", Document.Replace("%id%", id, StringComparison.Ordinal));
        folder.Write(
            "templates/pack.sbn.md",
            $"---\nid: pack\ntitle: Pakke\nlayout: pack\n{documents}\n---\n# {{{{ document.title }}}}\n\n{body}"
        );
        return folder;
    }
}
