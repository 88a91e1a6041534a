using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using DocGen.Building;
using DocGen.Core.Diagnostics;
using DocGen.Outputs;
using DocGen.Tests.Pdf.Checking;
using UglyToad.PdfPig;

namespace DocGen.Tests.Pdf;

/// <summary>What <c>attach: data</c> makes of a PDF: the files are in it, and it is PDF/A-3a.</summary>
public sealed class AttachmentTests
{
    private const string Modeline = "# yaml-language-server: $schema=schemas/a.schema.json\n";

    [Fact]
    public void The_files_are_in_it_whole_as_git_holds_them_under_their_names_below_the_data_folder()
    {
        using var project = new Project();
        using var document = PdfDocument.Open(project.Build("document"));
        Assert.True(document.Advanced.TryGetEmbeddedFiles(out var files));
        Assert.Equal(["a.yaml", "år/æ.yaml"], files.Select(file => file.Name));
        Assert.Equal(Modeline + "# Fra ansøgningen\namount: 1\n", Encoding.UTF8.GetString(files[0].Bytes));
        Assert.Equal(File.ReadAllBytes(Path.Combine(project.Folder, "data", files[1].Name)), files[1].Bytes.ToArray());
    }

    [Fact]
    [SuppressMessage(
        "Security",
        "CA5351:Do not use broken cryptographic algorithms",
        Justification = "ISO 32000-1, table 46, asks for MD5."
    )]
    public void Each_file_says_what_it_is_and_belongs_to_the_whole_document()
    {
        using var project = new Project();
        var file = WrittenFile.Read(project.Build("document"));
        var catalog = file.Dictionary(file.Trailer.Reference("Root")!.Value);
        var names = ((PdfDictionary)((PdfDictionary)catalog["Names"]!)["EmbeddedFiles"]!).Items("Names");
        Assert.Equal(catalog.Items("AF"), [names[1], names[3]]);
        Assert.Equal("a.yaml", Text(names[0]));
        foreach (var (name, specification) in new[] { (names[0], names[1]), (names[2], names[3]) })
        {
            var said = file.Dictionary(((PdfReference)specification).Id);
            Assert.Equal("Filespec", said.Name("Type"));
            Assert.Equal("Data", said.Name("AFRelationship"));
            Assert.Equal((name, name), (said["F"], said["UF"]));
            Assert.Equal("Data, som papiret er lavet af", Text(said["Desc"]));
            var embedded = (PdfDictionary)said["EF"]!;
            Assert.Equal(embedded["F"], embedded["UF"]);
            var stream = file.Dictionary(embedded.Reference("F")!.Value);
            var bytes = file.Stream(embedded.Reference("F")!.Value);
            Assert.Equal(("EmbeddedFile", "application#2Fyaml"), (stream.Name("Type"), stream.Name("Subtype")));
            var parameters = (PdfDictionary)stream["Params"]!;
            Assert.Equal(bytes.Length, parameters.Int("Size"));
            Assert.Equal(Encoding.Latin1.GetString(MD5.HashData(bytes)), ((PdfString)parameters["CheckSum"]!).Value);
            Assert.Equal("D:20240311000000Z", Text(parameters["ModDate"]));
        }

        Assert.Contains(
            "<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>",
            Metadata(file),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_undated_document_does_not_say_when_its_data_changed()
    {
        using var project = new Project();
        project.Document("document", "attach: data\ndata: { a: a.yaml }", "{{ a.amount }}");
        var file = WrittenFile.Read(project.Build("document"));
        var stream = Assert.Single(file.Objects.Values.OfType<PdfDictionary>(), value => value.Name("Type") == "EmbeddedFile");
        Assert.Equal(["Size", "CheckSum"], ((PdfDictionary)stream["Params"]!).Entries.Keys);
    }

    [Fact]
    public void Nothing_is_attached_unasked()
    {
        using var project = new Project();
        var file = WrittenFile.Read(project.Build("plain"));
        Assert.DoesNotContain(
            file.Objects.Values,
            value => value is PdfDictionary dictionary && (dictionary["EF"] ?? dictionary["AF"]) is not null
        );
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", Metadata(file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("attach: data\ndata: { b: b.yaml }", "{{ b.amount }}", "a.yaml b.yaml år/æ.yaml")]
    [InlineData("attach: data", "", "a.yaml år/æ.yaml")]
    [InlineData("data: { b: b.yaml }", "{{ b.amount }}", "")]
    public void A_document_of_documents_takes_along_all_their_data_or_none(string head, string body, string expected)
    {
        using var project = new Project();
        project.Document("pack", head + "\ndocuments: [plain, document]", body);
        using var document = PdfDocument.Open(project.Build("pack"));
        document.Advanced.TryGetEmbeddedFiles(out var files);
        Assert.Equal(expected, string.Join(' ', (files ?? []).Select(file => file.Name)));
    }

    [Theory]
    [InlineData("attach: data", "the document has no data to attach")]
    [InlineData("attach: data\ndocuments: [other]", "neither the document nor its documents have data to attach")]
    public void A_document_without_data_is_told_so_and_is_as_without(string head, string message)
    {
        using var project = new Project();
        project.Document("other", "", "");
        project.Document("document", head, "");
        var result = project.Run("document", out var pdf);
        var diagnostic = Assert.Single(result.Diagnostics);
        Assert.Equal((Severity.Warning, "DG8029", message), (diagnostic.Severity, diagnostic.Code.Value, diagnostic.Message));
        Assert.Equal(new SourceSpan("templates/document.sbn.md", 5, 9, 4), diagnostic.Location);
        Assert.Contains("<pdfaid:part>2</pdfaid:part>", Metadata(WrittenFile.Read(pdf)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("attach: template", "DG1043")]
    [InlineData("attach: true", "DG1042")]
    [InlineData("attach: [data]", "DG1042")]
    public void Nothing_else_can_be_attached(string head, string code)
    {
        using var project = new Project();
        project.Document("document", head, "");
        var bag = new DiagnosticBag();
        Assert.Null(DocGenProject.Open(project.Folder).Compile("document", bag).Document);
        var diagnostic = Assert.Single(bag);
        Assert.Equal((code, 5, 9), (diagnostic.Code.Value, diagnostic.Location!.Value.Line, diagnostic.Location!.Value.Column));
    }

    [Fact]
    public void A_change_of_data_that_prints_the_same_makes_another_file()
    {
        using var project = new Project();
        var before = project.Build("document");
        var plain = project.Build("plain");
        Assert.True(Assert.Single(project.Run("document", out _).Documents).IsFromCache);
        File.AppendAllText(Path.Combine(project.Folder, "data", "a.yaml"), "# en bemærkning\n");
        Assert.Equal(DocumentStatus.Written, Assert.Single(project.Run("document", out var after).Documents).Status);
        Assert.NotEqual(before, after);
        Assert.Equal(plain, project.Build("plain"));
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_do_not_change_it()
    {
        using var project = new Project();
        var before = project.Build("document");
        var path = Path.Combine(project.Folder, "data", "a.yaml");
        var text = File.ReadAllText(path);
        Assert.Contains("\r\n", text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.Equal(before, project.Build("document"));
    }

    [Fact]
    public void The_other_formats_are_as_without()
    {
        using var project = new Project();
        var options = new BuildOptions { Ids = ["document", "plain"], Formats = ["docx", "md", "html"] };
        Assert.True(DocGenProject.Open(project.Folder).Build(options).Succeeded);
        var with = Read();
        project.Document("document", Project.Head.Replace("attach: data\n", "", StringComparison.Ordinal), Project.Body);
        Assert.True(DocGenProject.Open(project.Folder).Build(options).Succeeded);
        Assert.Equal(with, Read());

        List<byte[]> Read() =>
            [
                .. ((string[])["docx", "md", "html"]).Select(extension =>
                    File.ReadAllBytes(Path.Combine(project.Folder, "output", "document." + extension))
                ),
            ];
    }

    private static string Text(PdfValue? value)
    {
        var text = ((PdfString)value!).Value;
        return text.StartsWith("þÿ", StringComparison.Ordinal)
            ? Encoding.BigEndianUnicode.GetString(Encoding.Latin1.GetBytes(text[2..]))
            : text;
    }

    private static string Metadata(WrittenFile file) =>
        Encoding.UTF8.GetString(file.Stream(file.Dictionary(file.Trailer.Reference("Root")!.Value).Reference("Metadata")!.Value));

    /// <summary>A dated document that attaches its two files, and the same without attachments.</summary>
    private sealed class Project : IDisposable
    {
        public const string Head = "date: 2024-03-11\nattach: data\ndata: { b: år/æ.yaml, a: a.yaml }";
        public const string Body = "{{ a.amount }} {{ b.amount }}";

        private readonly TemporaryFolder _folder = new();

        public Project()
        {
            _folder.Write("docgen.yaml", "name: Prøve\ndefaults:\n  formats: [pdf]\n");
            _folder.Write("data/schemas/a.schema.json", """{ "type": "object", "properties": { "amount": { "type": "number" } } }""");
            _folder.Write("data/a.yaml", "\uFEFF" + Modeline + "# Fra ansøgningen\r\namount: 1\r\n");
            _folder.Write("data/b.yaml", Modeline + "amount: 2\n");
            _folder.Write("data/år/æ.yaml", Modeline.Replace("schemas/", "../schemas/", StringComparison.Ordinal) + "amount: 3\n");
            Document("document", Head, Body);
            Document("plain", "data: { a: a.yaml }", "{{ a.amount }}");
        }

        public string Folder => _folder.Path;

        public void Document(string id, string head, string body) =>
            _folder.Write(
                $"templates/{id}.sbn.md",
                $"---\nid: {id}\ntitle: Papir\nlayout: annex\n{head}\n---\n# {{{{ document.title }}}}\n\n{body}\n"
            );

        public BuildResult Run(string id, out byte[] pdf)
        {
            var result = DocGenProject.Open(Folder).Build(new BuildOptions { Ids = [id], UseCache = true });
            Assert.True(result.Succeeded, string.Join('\n', result.Diagnostics));
            pdf = File.ReadAllBytes(Path.Combine(Folder, "output", id + ".pdf"));
            PdfCheck.Run(pdf);
            return result;
        }

        public byte[] Build(string id)
        {
            var result = Run(id, out var pdf);
            Assert.Empty(result.Diagnostics);
            return pdf;
        }

        public void Dispose() => _folder.Dispose();
    }
}
