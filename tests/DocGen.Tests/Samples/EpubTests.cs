using System.IO.Compression;
using System.Xml.Linq;
using DocGen.Samples.CustomFormat;

namespace DocGen.Tests.Samples;

/// <summary>The EPUB files of the sample CustomFormat (EPUB 3.3). That epubcheck finds nothing is held by tests/conformance/epub.</summary>
public sealed class EpubTests
{
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Ops = "http://www.idpf.org/2007/ops";
    private static readonly XNamespace DublinCore = "http://purl.org/dc/elements/1.1/";

    private static readonly DocGenEngine Engine = MakeEngine();
    private static readonly Lazy<byte[]> Harbour = new(() => Render(HarbourSource()));

    [Fact]
    public void The_file_says_first_what_it_is_without_compression()
    {
        Assert.Equal("PK\u0003\u0004"u8, Harbour.Value.AsSpan(0, 4));
        Assert.Equal("mimetypeapplication/epub+zip"u8, Harbour.Value.AsSpan(30, 28));
    }

    [Fact]
    public void The_same_document_is_the_same_file() => Assert.Equal(Harbour.Value, Render(HarbourSource()));

    [Fact]
    public void The_manifest_lists_what_is_in_the_file_and_nothing_else()
    {
        var package = Read("EPUB/package.opf");
        var listed = package.Descendants(Opf + "item").Select(item => "EPUB/" + item.Attribute("href")!.Value).Order();
        using var zip = new ZipArchive(new MemoryStream(Harbour.Value));
        var there = zip.Entries.Select(entry => entry.FullName).Except(["mimetype", "META-INF/container.xml", "EPUB/package.opf"]).Order();
        Assert.Equal(there, listed);
    }

    [Fact]
    public void The_metadata_come_from_the_front_matter()
    {
        var metadata = Read("EPUB/package.opf").Root!.Element(Opf + "metadata")!;
        Assert.Equal("https://example.org/documents/harbour", metadata.Element(DublinCore + "identifier")!.Value);
        Assert.Equal("The harbour in 2023", metadata.Element(DublinCore + "title")!.Value);
        Assert.Equal("en-GB", metadata.Element(DublinCore + "language")!.Value);
        Assert.Equal(["harbour", "annual report"], metadata.Elements(DublinCore + "subject").Select(subject => subject.Value));
        Assert.Equal(
            "2024-03-11T00:00:00Z",
            metadata.Elements(Opf + "meta").Single(meta => meta.Attribute("property")?.Value == "dcterms:modified").Value
        );
    }

    [Fact]
    public void The_navigation_nests_the_headings()
    {
        var nav = Read("EPUB/nav.xhtml").Descendants(Xhtml + "nav").Single();
        Assert.Equal("toc", nav.Attribute(Ops + "type")!.Value);
        Assert.Equal("The harbour in 2023(2023 in figures(Guests) What comes next)", Outline(nav.Element(Xhtml + "ol")!));
        var ids = Ids(Read("EPUB/content.xhtml"));
        Assert.All(
            nav.Descendants(Xhtml + "a").Select(link => link.Attribute("href")!.Value),
            target => Assert.Contains(target["content.xhtml#".Length..], ids)
        );
    }

    [Fact]
    public void Levels_that_headings_leave_are_closed() =>
        Assert.Equal(
            "T(A(B C(D)) E)",
            Outline(Read("EPUB/nav.xhtml", RenderBody("## A\n\n### B\n\n### C\n\n#### D\n\n## E")).Descendants(Xhtml + "ol").First())
        );

    [Fact]
    public void A_note_and_its_mark_lead_to_each_other()
    {
        var content = Read("EPUB/content.xhtml");
        var mark = content.Descendants(Xhtml + "a").Single(link => link.Attribute(Ops + "type")?.Value == "noteref");
        var note = content.Descendants(Xhtml + "aside").Single(aside => aside.Attribute(Ops + "type")?.Value == "footnote");
        Assert.Equal("#" + note.Attribute("id")!.Value, mark.Attribute("href")!.Value);
        Assert.Equal("#" + mark.Attribute("id")!.Value, note.Elements(Xhtml + "a").First().Attribute("href")!.Value);
        Assert.Equal("1 A boat that comes twice counts as two.", note.Value);
    }

    [Fact]
    public void Pictures_charts_and_diagrams_have_words_and_their_data()
    {
        var content = Read("EPUB/content.xhtml");
        var pictures = content.Descendants(Xhtml + "img").ToList();
        Assert.Equal(["images/1.svg", "images/2.png", "images/3.svg"], pictures.Select(picture => picture.Attribute("src")!.Value));
        Assert.All(pictures, picture => Assert.NotEqual("", picture.Attribute("alt")!.Value));
        Assert.Contains(content.Descendants(Xhtml + "td"), cell => cell.Value == "498");
        Assert.Contains(content.Descendants(Xhtml + "li"), item => item.Value == "The planpermits");
        Assert.Equal("svg", Read("EPUB/images/1.svg").Root!.Name.LocalName);
    }

    [Fact]
    public void Every_node_of_the_model_can_be_written()
    {
        var template = File.ReadAllText(Path.Combine(Repository.Root, "tests", "cases", "all-nodes", "input.sbn.md"));
        var source = new DocumentSource("input", template);
        var content = Read("EPUB/content.xhtml", Render(source));
        var ids = Ids(content);
        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.All(
            content.Descendants(Xhtml + "a").Select(link => link.Attribute("href")!.Value).Where(target => target.StartsWith('#')),
            target => Assert.Contains(target[1..], ids)
        );
    }

    [Fact]
    public void A_document_without_a_date_is_refused_with_its_place()
    {
        var result = Engine.Render(new DocumentSource("t", "---\nid: t\ntitle: T\nlayout: annex\nlang: en\n---\n# T\n"), ["epub"]);
        Assert.Equal(
            """
            templates/t.sbn.md(1,1): error EPUB01: an EPUB says when it was changed, and the document has no date
                1 | ---
                  | ^^^
               hint: write 'date: 2024-03-11' in the front matter
            """.ReplaceLineEndings("\n"),
            Assert.Single(result.Diagnostics).ToString()
        );
    }

    [Fact]
    public void A_link_out_of_the_publication_is_told_and_keeps_its_words()
    {
        var source = Source("See [the table](other.pdf).");
        var result = Engine.Render(source, ["epub"]);
        var warning = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Code == EpubWriter.LinkOutside);
        Assert.Equal(10, warning.Location!.Value.Line);
        Assert.Contains("See the table.", Read("EPUB/content.xhtml", result["epub"].Bytes.ToArray()).Root!.Value, StringComparison.Ordinal);
    }

    private static DocGenEngine MakeEngine()
    {
        var options = new DocGenEngineOptions();
        options.Writers.Add(new EpubWriter(new Uri("https://example.org/documents/")));
        return new DocGenEngine(options);
    }

    private static DocumentSource HarbourSource() =>
        DocumentSource.FromFolder(Path.Combine(Repository.Root, "samples", "CustomFormat", "project"), "harbour");

    private static DocumentSource Source(string body) =>
        new("t", $"---\nid: t\ntitle: T\nlayout: annex\nlang: en\ndate: 2024-03-11\n---\n# T\n\n{body}\n");

    private static byte[] RenderBody(string body) => Render(Source(body));

    private static byte[] Render(DocumentSource source) => Engine.Render(source, ["epub"])["epub"].Bytes.ToArray();

    private static XDocument Read(string path, byte[]? file = null)
    {
        using var zip = new ZipArchive(new MemoryStream(file ?? Harbour.Value));
        using var stream = zip.GetEntry(path)!.Open();
        return XDocument.Load(stream);
    }

    private static List<string> Ids(XDocument document) =>
        [.. document.Descendants().Attributes("id").Select(attribute => attribute.Value)];

    /// <summary>The words of a nested list, what is below an item in parentheses. Each item has one link, and at most one list.</summary>
    private static string Outline(XElement list) =>
        string.Join(
            ' ',
            list.Elements()
                .Select(item =>
                {
                    Assert.Equal(Xhtml + "li", item.Name);
                    var below = item.Elements(Xhtml + "ol").SingleOrDefault();
                    return item.Elements(Xhtml + "a").Single().Value + (below is null ? "" : $"({Outline(below)})");
                })
        );
}
