using System.Text;
using DocGen.Building;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Frontend.Data.Schemas;
using DocGen.Tests.Languages;

namespace DocGen.Tests.Engine;

/// <summary>Formats that a program adds, and the names of formats.</summary>
public sealed class CustomFormatTests
{
    private const string Template = "---\nid: a\ntitle: A\nlayout: annex\nformats: [words, md]\n---\n# A\n\nTre små ord.\n";

    [Theory]
    [InlineData("front-matter.schema.json")]
    [InlineData("project.schema.json")]
    public void The_schemas_have_the_names_of_the_writers_and_are_else_those_of_the_repository(string file)
    {
        var schemas = DocGenEngine.Default.Schemas;
        Assert.Equal(
            LanguageListTests.Complete(File.ReadAllText(Path.Combine(Repository.Root, "docs", "schemas", file)).ReplaceLineEndings("\n")),
            (file.StartsWith("front", StringComparison.Ordinal) ? schemas.FrontMatterText : schemas.ProjectText).ReplaceLineEndings("\n")
        );
    }

    [Fact]
    public void No_name_of_a_format_stands_elsewhere_than_in_its_writer()
    {
        var names = DocGenEngine.Default.Formats;
        var found = Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.EndsWith("Writer.cs", StringComparison.Ordinal))
            .SelectMany(file =>
                File.ReadLines(file)
                    .Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal))
                    .Where(line => names.Any(name => line.Contains($"\"{name}\"", StringComparison.Ordinal)))
                    .Select(line => $"{Path.GetFileName(file)}: {line.Trim()}")
            );
        Assert.Empty(found);
    }

    [Fact]
    public void A_format_is_named_in_front_matter_in_the_project_file_and_on_the_command_line()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: P\ndefaults: { formats: [words] }\n");
        folder.Write("templates/a.sbn.md", Template);
        folder.Write("templates/b.sbn.md", "---\nid: b\ntitle: B\nlayout: annex\n---\n# B\n");
        var project = WithWords().OpenProject(folder.Path);
        Assert.Equal([], project.Build().Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.Equal(["a.md", "a.words", "b.words"], Outputs(folder));
        Assert.Equal("2 paragraphs", File.ReadAllText(Path.Combine(folder.Path, "output", "a.words")));
        var some = project.Build(new BuildOptions { Formats = ["words"], Ids = ["a"] });
        Assert.Equal("a.words", Assert.Single(Assert.Single(some.Documents).Files).Path);
        Assert.Contains(
            "\"enum\": [\"docx\", \"pdf\", \"md\", \"html\", \"words\"]",
            WithWords().Schemas.ProjectText,
            StringComparison.Ordinal
        );

        // Without the writer the name is unknown, and the message has the names that there are.
        var other = DocGenProject.Open(folder.Path).Build();
        Assert.All(other.Diagnostics, diagnostic => Assert.Equal(SchemaCodes.NotAllowed, diagnostic.Code));
        Assert.Equal("write one of docx, pdf, md, html", other.Diagnostics[0].Hint);
        Assert.Equal("did you mean 'words'?", WithWords().Render(Memory.Source("x"), ["word"]).Diagnostics[0].Hint);
    }

    [Fact]
    public void An_engine_can_have_fewer_formats()
    {
        var engine = Memory.Engine(options => options.Formats.Add("md"));
        Assert.Equal("md", Assert.Single(engine.Formats));
        Assert.Equal("DG1043", engine.Render(new DocumentSource("a", Template)).Diagnostics[0].Code.Value);
    }

    [Fact]
    public void A_writer_that_fails_is_a_diagnostic_and_the_others_go_on()
    {
        using var log = new RecordingLog();
        var engine = Memory.Engine(options =>
        {
            options.LoggerFactory = log;
            options.Writers.Add(new WordsWriter { Failure = new InvalidOperationException("out of words") });
        });
        var result = engine.Render(new DocumentSource("a", Template));
        Assert.False(result.Succeeded);
        Assert.Equal(["a.md"], result.Files.Select(file => file.Name));
        Assert.Equal(
            """
            templates/a.sbn.md(1,1): error DG8045: the writer of 'words' failed: InvalidOperationException: out of words
                1 | ---
                  | ^^^
               hint: it is not part of DocGen: report this to its authors
            """,
            Assert.Single(result.Diagnostics).ToString()
        );
        Assert.Equal("out of words", Assert.Single(log.Exceptions).Message);
    }

    [Theory]
    [InlineData("b/x.png")]
    [InlineData("a/../../x.png")]
    [InlineData("/etc/x.png")]
    public void A_file_outside_the_documents_folder_is_refused(string path)
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: P\n");
        folder.Write("templates/a.sbn.md", Template);
        var engine = Memory.Engine(options => options.Writers.Add(new WordsWriter { Asset = path }));
        var problem = Assert.Single(engine.OpenProject(folder.Path).Build().Diagnostics);
        Assert.Equal(BuildCodes.WriterFailed, problem.Code);
        Assert.Contains($"'{path}'", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["a.md"], Outputs(folder));
    }

    [Theory]
    [InlineData("pdf", ".x", "text/plain", "there is a format 'pdf' already")]
    [InlineData("x", ".PDF", "text/plain", "both have the extension")]
    [InlineData("X", ".x", "text/plain", "a format cannot be called 'X'")]
    [InlineData("x", "x", "text/plain", "the extension of 'x'")]
    [InlineData("x", "./x", "text/plain", "the extension of 'x'")]
    [InlineData("x", ".x", "text", "the media type of 'x'")]
    public void A_name_that_is_taken_or_cannot_be_written_is_refused(string format, string extension, string type, string message)
    {
        var writer = new WordsWriter
        {
            Format = format,
            Extension = extension,
            MediaType = type,
        };
        var problem = Assert.Throws<ArgumentException>(() => Memory.Engine(options => options.Writers.Add(writer)));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_for_pages_has_a_site_of_its_own()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: P\n");
        folder.Write("templates/a.sbn.md", Template);
        var engine = Memory.Engine(options => options.Writers.Add(new WordsWriter { IsForSite = true }));
        var result = engine.OpenProject(folder.Path).BuildSite(new BuildOptions { Output = Path.Combine(folder.Path, "site") });
        Assert.Equal([], result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
        Assert.True(File.Exists(Path.Combine(folder.Path, "site", "words", "a.words")));
        Assert.True(File.Exists(Path.Combine(folder.Path, "site", "words", "index.words")));
    }

    [Fact]
    public void A_writer_is_told_when_the_build_is_cancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var engine = Memory.Engine(options => options.Writers.Add(new WordsWriter { WhenWriting = cancellation.Cancel }));
        Assert.Throws<OperationCanceledException>(() => engine.Render(new DocumentSource("a", Template), ["words"], cancellation.Token));
    }

    private static DocGenEngine WithWords() => Memory.Engine(options => options.Writers.Add(new WordsWriter()));

    private static IEnumerable<string?> Outputs(TemporaryFolder folder) =>
        Directory.Exists(Path.Combine(folder.Path, "output"))
            ? Directory.EnumerateFiles(Path.Combine(folder.Path, "output")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            : [];

    /// <summary>Counts paragraphs and headings.</summary>
    private sealed class WordsWriter : IDocumentWriter
    {
        public string Format { get; init; } = "words";

        public string Extension { get; init; } = ".words";

        public string MediaType { get; init; } = "text/plain";

        public Exception? Failure { get; init; }

        public string? Asset { get; init; }

        public bool IsForSite { get; init; }

        public Action? WhenWriting { get; init; }

        public IDocumentWriter? ForSite() => IsForSite ? this : null;

        public WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics, CancellationToken cancellation = default)
        {
            WhenWriting?.Invoke();
            cancellation.ThrowIfCancellationRequested();
            if (Failure is not null)
                throw Failure;
            var count = document.Content.Count(block => block is Paragraph or Heading);
            return new WrittenDocument(
                Encoding.UTF8.GetBytes($"{count} paragraphs"),
                Asset is null ? [] : [new WrittenAsset(Asset, new byte[] { 1 })]
            );
        }
    }
}
