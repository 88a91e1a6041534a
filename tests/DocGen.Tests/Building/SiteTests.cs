using AngleSharp.Html.Parser;
using DocGen.Building;
using DocGen.Compiling;

namespace DocGen.Tests.Building;

/// <summary>The documents as websites.</summary>
public sealed class SiteTests
{
    [Fact]
    public void Every_document_is_a_page_of_both_sites_and_stands_in_the_index_once()
    {
        using var folder = new TemporaryFolder();
        var project = DocGenProject.Open(Repository.Root);
        Assert.True(project.BuildSite(new BuildOptions { Output = folder.Path }).Succeeded);
        var index = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(folder.Path, "html", "index.html")));
        var links = index.QuerySelectorAll("main li a").Select(link => link.GetAttribute("href")!).ToList();
        Assert.Equal(Documents(project, "html").Select(id => id + ".html"), links.Order(StringComparer.Ordinal));
        foreach (var format in new[] { "html", "md" })
        foreach (var id in Documents(project, format))
            Assert.True(File.Exists(Path.Combine(folder.Path, format, $"{id}.{format}")), id);
    }

    [Fact]
    public void No_link_between_pages_or_to_a_picture_is_dead_and_there_is_no_script()
    {
        using var folder = new TemporaryFolder();
        DocGenProject.Open(Repository.Root).BuildSite(new BuildOptions { Output = folder.Path });
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder.Path, "html"), "*.html"))
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
            Assert.Empty(page.QuerySelectorAll("script"));
            Assert.Single(page.QuerySelectorAll("h1"));
            foreach (
                var address in page.QuerySelectorAll("a[href]")
                    .Select(link => link.GetAttribute("href")!)
                    .Concat(page.QuerySelectorAll("img").Select(image => image.GetAttribute("src")!))
            )
            {
                if (address.Contains(':', StringComparison.Ordinal) && !address.StartsWith('#'))
                    continue;
                if (address.StartsWith('#'))
                    Assert.NotNull(page.GetElementById(Uri.UnescapeDataString(address[1..])));
                else
                    Assert.True(
                        File.Exists(Path.Combine(folder.Path, "html", Uri.UnescapeDataString(address))),
                        $"{Path.GetFileName(file)}: {address}"
                    );
            }
        }
    }

    [Fact]
    public void A_page_of_the_site_says_that_a_browser_runs_nothing_and_a_page_of_the_output_is_as_before()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: Mødet\n");
        folder.Write("templates/a.sbn.md", Document("a", "Ti", ""));
        var project = DocGenProject.Open(folder.Path);
        Assert.True(project.Build(new BuildOptions()).Succeeded);
        var site = Path.Combine(folder.Path, "site");
        Assert.True(project.BuildSite(new BuildOptions { Output = site }).Succeeded);
        foreach (var name in new[] { "index.html", "a.html" })
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(site, "html", name)));
            // Before everything that it is to be applied to.
            var policy = page.Head!.Children[1];
            Assert.Equal("Content-Security-Policy", policy.GetAttribute("http-equiv"));
            var rules = policy.GetAttribute("content")!.Split("; ");
            Assert.Contains("default-src 'none'", rules);
            Assert.DoesNotContain(rules, rule => rule.StartsWith("script-src", StringComparison.Ordinal));
        }

        Assert.DoesNotContain("Security-Policy", File.ReadAllText(Path.Combine(folder.Path, "output", "a.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void Items_are_in_the_order_of_the_agenda_and_documents_of_another_language_say_so()
    {
        using var project = new TemporaryFolder();
        project.Write("docgen.yaml", "name: Mødet\n");
        project.Write("templates/a.sbn.md", Document("a", "Ti", "item: \"3.10\"\n"));
        project.Write("templates/b.sbn.md", Document("b", "Ni", "item: \"3.9\"\n"));
        project.Write("templates/c.sbn.md", Document("c", "Summary", "lang: en\ndate: 2024-03-11\n"));
        var output = Path.Combine(project.Path, "site");
        var written = DocGenProject.Open(project.Path).BuildSite(new BuildOptions { Output = output });
        Assert.Empty(written.Diagnostics);
        Assert.Equal(
            """
            # Mødet

            ## Punkt 3.9

            - [Ni](b.md)

            ## Punkt 3.10

            - [Ti](a.md)

            ## Øvrige papirer

            - [Summary](c.md) (English), 11. marts 2024

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(Path.Combine(output, "md", "index.md")).Split("---\n\n")[1].Replace('\u00A0', ' ')
        );
        Assert.Contains(
            "\n[Alle papirer](index.md)\n\n# Ni\n",
            File.ReadAllText(Path.Combine(output, "md", "b.md")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void MkDocs_is_told_the_pages_in_their_order_the_language_and_what_to_read()
    {
        using var project = new TemporaryFolder();
        project.Write("docgen.yaml", "name: 'Mødet: \"{1}\"'\n");
        project.Write("templates/a.sbn.md", Document("a", "Ti", "item: \"3.10\"\n"));
        project.Write("templates/b.sbn.md", Document("b", "'Ni: \"b\"'", "item: \"3.9\"\n"));
        var output = Path.Combine(project.Path, "site");
        DocGenProject.Open(project.Path).BuildSite(new BuildOptions { Output = output });
        Assert.Equal(
            """
            # Written by 'docgen site'. Other settings go into a file of your own that says INHERIT: mkdocs.yml
            site_name: "Mødet: \"{1}\""
            docs_dir: md
            theme:
              name: mkdocs
              locale: da
              custom_dir: mkdocs
            markdown_extensions:
              - footnotes
              - sane_lists
            nav:
              - "Alle papirer": index.md
              - "Punkt 3.9":
                  - "Ni: \"b\"": "b.md"
              - "Punkt 3.10":
                  - "Ti": "a.md"

            """.ReplaceLineEndings("\n"),
            File.ReadAllText(Path.Combine(output, "mkdocs.yml"))
        );
        var words = ReadCatalogue(File.ReadAllBytes(Path.Combine(output, "mkdocs", "locales", "da", "LC_MESSAGES", "messages.mo")));
        Assert.Equal("Næste side", words["Next page"]);
        Assert.Equal("Content-Type: text/plain; charset=UTF-8\n", words[""]);
        Assert.Equal(words.Keys.Order(StringComparer.Ordinal), words.Keys);
    }

    [Fact]
    public void Documents_of_one_title_are_told_apart_by_what_they_have()
    {
        using var project = new TemporaryFolder();
        project.Write("docgen.yaml", "name: Mødet\n");
        project.Write("templates/a.sbn.md", Document("a", "Tal", ""));
        project.Write("templates/b.sbn.md", Document("b", "Tal", "subject: Bilag\n"));
        var output = Path.Combine(project.Path, "site");
        DocGenProject.Open(project.Path).BuildSite(new BuildOptions { Output = output });
        Assert.Contains(
            "- [Tal](a.md)\n- [Tal – Bilag](b.md)\n",
            File.ReadAllText(Path.Combine(output, "md", "index.md")),
            StringComparison.Ordinal
        );
        project.Write("templates/c.sbn.md", Document("c", "Tal", ""));
        DocGenProject.Open(project.Path).BuildSite(new BuildOptions { Output = output });
        Assert.Contains(
            "- [Tal – a](a.md)\n- [Tal – Bilag](b.md)\n- [Tal – c](c.md)\n",
            File.ReadAllText(Path.Combine(output, "md", "index.md")),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_document_that_is_gone_leaves_the_site_when_asked_and_errors_write_nothing()
    {
        using var project = new TemporaryFolder();
        project.Write("docgen.yaml", "name: Mødet\n");
        project.Write("templates/a.sbn.md", Document("a", "A", ""));
        var output = Path.Combine(project.Path, "site");
        var options = new BuildOptions { Output = output, Prune = true };
        DocGenProject.Open(project.Path).BuildSite(options);
        project.Write("site/md/mine.md", "x");
        project.Write("templates/old.sbn.md", Document("old", "Old", ""));
        DocGenProject.Open(project.Path).BuildSite(options);
        Assert.True(File.Exists(Path.Combine(output, "md", "old.md")));
        File.Delete(Path.Combine(project.Path, "templates", "old.sbn.md"));
        DocGenProject.Open(project.Path).BuildSite(options);
        Assert.False(File.Exists(Path.Combine(output, "md", "old.md")));
        Assert.True(File.Exists(Path.Combine(output, "md", "mine.md")));
        project.Write("templates/b.sbn.md", Document("b", "B", "") + "\n{{ nothing }}\n");
        Assert.False(DocGenProject.Open(project.Path).BuildSite(options).Succeeded);
        Assert.False(File.Exists(Path.Combine(output, "md", "b.md")));
    }

    [Fact]
    public void A_page_written_alone_leaves_the_others_on_the_site_and_in_its_index()
    {
        using var project = new TemporaryFolder();
        project.Write("docgen.yaml", "name: Mødet\n");
        foreach (var id in new[] { "a", "b", "c" })
            project.Write($"templates/{id}.sbn.md", Document(id, id.ToUpperInvariant(), ""));
        var output = Path.Combine(project.Path, "site");
        var options = new BuildOptions { Output = output, Prune = true };
        DocGenProject.Open(project.Path).BuildSite(options with { Ids = ["b"] });
        Assert.Contains("\n- [B](b.md)\n", File.ReadAllText(Path.Combine(output, "md", "index.md")), StringComparison.Ordinal);
        Assert.DoesNotContain("(a.md)", File.ReadAllText(Path.Combine(output, "md", "index.md")), StringComparison.Ordinal);
        DocGenProject.Open(project.Path).BuildSite(options);
        var before = Content();
        Assert.Contains(before, file => file.Contains("- [A](a.md)\n- [B](b.md)\n- [C](c.md)\n", StringComparison.Ordinal));
        var alone = DocGenProject.Open(project.Path).BuildSite(options with { Ids = ["b"] });
        Assert.Equal(["b"], alone.Documents.Select(document => document.Id));
        Assert.Equal(before, Content());

        // An error in a page that was not requested is not reported; the page of a document that no longer exists is removed.
        project.Write("templates/a.sbn.md", Document("a", "A", "") + "\n{{ nothing }}\n");
        File.Delete(Path.Combine(project.Path, "templates", "c.sbn.md"));
        Assert.Empty(DocGenProject.Open(project.Path).BuildSite(options with { Ids = ["b"] }).Diagnostics);
        Assert.True(File.Exists(Path.Combine(output, "html", "a.html")));
        Assert.False(File.Exists(Path.Combine(output, "html", "c.html")));
        Assert.Contains("- [A](a.md)\n- [B](b.md)\n", File.ReadAllText(Path.Combine(output, "md", "index.md")), StringComparison.Ordinal);

        List<string> Content() =>
            [
                .. Directory
                    .EnumerateFiles(output, "*", SearchOption.AllDirectories)
                    .Order(StringComparer.Ordinal)
                    .Select(path => path + "\n" + File.ReadAllText(path)),
            ];
    }

    [Fact]
    public void A_document_cannot_be_the_index()
    {
        using var project = new TemporaryFolder();
        project.Write("docgen.yaml", "name: Mødet\n");
        project.Write("templates/index.sbn.md", Document("index", "A", ""));
        var output = Path.Combine(project.Path, "site");
        var problem = Assert.Single(DocGenProject.Open(project.Path).BuildSite(new BuildOptions { Output = output }).Diagnostics);
        Assert.Equal((BuildCodes.IndexIsTaken, "templates/index.sbn.md"), (problem.Code, problem.Location!.Value.File));
        Assert.False(Directory.Exists(output));
        Assert.True(DocGenProject.Open(project.Path).Build().Succeeded);
    }

    /// <summary>Reads a catalogue as gettext does.</summary>
    private static Dictionary<string, string> ReadCatalogue(byte[] bytes)
    {
        int At(int offset) => BitConverter.ToInt32(bytes, offset);
        string Text(int descriptor) => System.Text.Encoding.UTF8.GetString(bytes, At(descriptor + 4), At(descriptor));
        Assert.Equal(unchecked((int)0x950412DE), At(0));
        return Enumerable.Range(0, At(8)).ToDictionary(i => Text(At(12) + (8 * i)), i => Text(At(16) + (8 * i)));
    }

    /// <summary>The documents that are requested in a format.</summary>
    private static List<string> Documents(DocGenProject project, string format) =>
        [
            .. project
                .ListDocuments()
                .Where(id => project.Compile(id, []).FrontMatter!.Formats is var formats && (formats.IsEmpty || formats.Contains(format))),
        ];

    private static string Document(string id, string title, string more) =>
        $"---\nid: {id}\ntitle: {title}\nlayout: annex\n{more}---\n# {title}\n";
}
