using DocGen.Building;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Core.Themes;
using DocGen.Core.Writing;
using DocGen.Outputs;
using DocGen.Writers.Markdown;

namespace DocGen.Tests.Building;

/// <summary>A build again makes what a change reaches, and nothing else; what it leaves alone is what it would make.</summary>
public sealed class CacheTests
{
    private const string Schema =
        """{ "type": "object", "additionalProperties": false, "properties": { "amount": { "type": "number" } } }""";

    [Fact]
    public void Nothing_is_made_when_nothing_has_changed_and_the_same_is_said()
    {
        using var project = new SmallProject();
        var first = project.Build();
        Assert.Equal(["a", "b", "pack"], project.Made());
        Assert.Contains(first.Diagnostics, diagnostic => diagnostic.Severity == Severity.Warning);
        var second = project.Build();
        Assert.Empty(project.Made());
        Assert.Equal(first.Diagnostics.AsEnumerable(), second.Diagnostics);
        Assert.All(second.Documents, document => Assert.True(document is { IsFromCache: true, Status: DocumentStatus.Unchanged }));
        Assert.Equal(
            first.Documents.Select(document => string.Join(' ', document.Dependencies)),
            second.Documents.Select(document => string.Join(' ', document.Dependencies))
        );
        Assert.Equal(
            first.Documents.SelectMany(document => document.Files).Select(file => file.Path),
            second.Documents.SelectMany(document => document.Files).Select(file => file.Path)
        );
    }

    [Theory]
    [InlineData("data/a.yaml", "a pack")]
    [InlineData("data/b.yaml", "b")]
    [InlineData("data/schemas/a.schema.json", "a pack")]
    [InlineData("templates/_partials/p.sbn.md", "b")]
    [InlineData("templates/b.sbn.md", "b")]
    [InlineData("templates/pack.sbn.md", "pack")]
    [InlineData("templates/images/i.svg", "a pack")]
    [InlineData("templates/themes/house.yaml", "b")]
    [InlineData("docgen.yaml", "a b pack")]
    public void A_change_reaches_what_depends_on_it(string file, string reached)
    {
        using var project = new SmallProject();
        project.Build();
        project.Made();
        project.Write(file, project.Read(file).Replace("1", "2", StringComparison.Ordinal));
        Assert.True(project.Build().Succeeded);
        Assert.Equal(reached.Split(' '), project.Made());
        project.Build();
        Assert.Empty(project.Made());
    }

    [Fact]
    public void A_file_that_was_missing_is_missed()
    {
        using var project = new SmallProject();
        project.Build();
        project.Made();

        // Documents without a theme use the built-in one unless there is a file of its name.
        project.Write("templates/themes/default.yaml", "name: Own\n");
        project.Build();
        Assert.Equal(["a", "pack"], project.Made());
    }

    [Fact]
    public void A_file_saved_again_with_the_same_content_is_no_change()
    {
        using var project = new SmallProject();
        project.Build();
        project.Made();
        File.SetLastWriteTimeUtc(Path.Combine(project.Folder, "data", "a.yaml"), new DateTime(2031, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        project.Build();
        Assert.Empty(project.Made());
    }

    [Fact]
    public void An_output_that_is_gone_or_changed_is_made_again_and_a_strange_one_stays()
    {
        using var project = new SmallProject();
        project.Build();
        var good = project.Read("output/a.counted");
        File.Delete(Path.Combine(project.Folder, "output", "a.counted"));
        project.Write("output/b.counted", "noget andet");
        project.Write("output/pack/old.png", "x");
        project.Made();
        project.Build();
        Assert.Equal(["a", "b"], project.Made());
        Assert.Equal(good, project.Read("output/a.counted"));
        Assert.NotEqual("noget andet", project.Read("output/b.counted"));
        Assert.True(File.Exists(Path.Combine(project.Folder, "output", "pack", "old.png")));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(40)]
    [InlineData(-1)]
    [InlineData(-20)]
    public void A_damaged_entry_is_no_entry(int at)
    {
        using var project = new SmallProject();
        project.Build();
        foreach (var path in Directory.EnumerateFiles(Path.Combine(project.Folder, ".docgen", "cache")))
        {
            var bytes = File.ReadAllBytes(path);
            // What lets one process at a time pass is empty.
            if (bytes.Length == 0)
                continue;
            bytes[Math.Clamp(at < 0 ? bytes.Length + at : at, 0, bytes.Length - 1)] ^= 0x41;
            File.WriteAllBytes(path, Path.GetFileName(path) == "b" ? bytes[..(bytes.Length / 2)] : bytes);
        }

        project.Made();
        Assert.True(project.Build().Succeeded);
        Assert.Equal(["a", "b", "pack"], project.Made());
    }

    [Fact]
    public void A_check_and_a_build_of_chosen_formats_trust_nothing_that_was_remembered()
    {
        using var project = new SmallProject();
        project.Build();
        project.Made();
        Assert.True(project.Build(new BuildOptions { UseCache = true, Check = true }).Succeeded);
        Assert.Equal(["a", "b", "pack"], project.Made());
        project.Build(new BuildOptions { UseCache = true, Formats = ["counted"] });
        Assert.Equal(["a", "b", "pack"], project.Made());
        project.Build(new BuildOptions { UseCache = false });
        Assert.Equal(["a", "b", "pack"], project.Made());
    }

    [Fact]
    public void A_document_that_fails_is_tried_again()
    {
        using var project = new SmallProject();
        project.Build();
        var good = project.Read("data/a.yaml");
        project.Write("data/a.yaml", good + "unknown: 1\n");
        Assert.False(project.Build().Succeeded);
        Assert.False(project.Build().Succeeded);
        project.Write("data/a.yaml", good);
        Assert.True(project.Build().Succeeded);
    }

    [Fact]
    public void Another_format_is_another_program()
    {
        using var project = new SmallProject();
        project.Build();
        project.Made();
        var other = DocGenProject.Open(project.Folder, EngineWith(new OtherWriter())).Build(new BuildOptions { UseCache = true });
        Assert.All(other.Documents, document => Assert.False(document.IsFromCache));
    }

    [Fact]
    public void A_cache_that_cannot_be_written_stops_nothing()
    {
        using var project = new SmallProject();
        project.Write(".docgen", "a file where a folder should be");
        Assert.True(project.Build().Succeeded);
        Assert.True(project.Build().Succeeded);
        Assert.Equal(["a", "a", "b", "b", "pack", "pack"], project.Made());
    }

    [Fact]
    public void The_cache_keeps_itself_out_of_the_repository()
    {
        using var project = new SmallProject();
        project.Build();
        Assert.Equal("*\n", project.Read(".docgen/cache/.gitignore"));
    }

    /// <summary>An engine that has this format and no other.</summary>
    private static DocGenEngine EngineWith(IDocumentWriter writer) =>
        new(new DocGenEngineOptions { Writers = { writer }, Formats = { writer.Format } });

    /// <summary>Three documents: a; b, in a theme of its own and with a partial; a pack of a.</summary>
    private sealed class SmallProject : IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private readonly CountingWriter _writer = new();

        public SmallProject()
        {
            Write("docgen.yaml", "# 1\nname: Prøve\n");
            Write(
                "data/schemas/a.schema.json",
                Schema.Replace("{ \"type\": \"object\"", "{ \"title\": \"1\", \"type\": \"object\"", StringComparison.Ordinal)
            );
            Write("data/schemas/b.schema.json", Schema);
            Write("data/a.yaml", "# yaml-language-server: $schema=schemas/a.schema.json\namount: 1\n");
            Write("data/b.yaml", "# yaml-language-server: $schema=schemas/b.schema.json\namount: 1\n");
            Write("templates/images/i.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"/>");
            Write("templates/themes/house.yaml", "# 1\nname: House\n");
            Write("templates/_partials/p.sbn.md", "Del 1\n");
            Write(
                "templates/a.sbn.md",
                "---\nid: a\ntitle: A\nlayout: annex\ndata: { a: a.yaml }\n---\n# A\n\n{{ a.amount }} "
                    + "[her](https://example.org)\n\n![Et billede](i.svg)\n"
            );
            Write(
                "templates/b.sbn.md",
                "---\nid: b\ntitle: B\nlayout: annex\ntheme: house\ndata: { b: b.yaml }\n---\n# B 1\n\n{{ b.amount }}\n\n{{ include "
                    + "'p' }}\n"
            );
            Write("templates/pack.sbn.md", "---\nid: pack\ntitle: Pakke\nlayout: pack\ndocuments: [a]\n---\n# Pakke 1\n");
        }

        public string Folder => _folder.Path;

        public void Write(string name, string text) => _folder.Write(name, text);

        public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

        public BuildResult Build(BuildOptions? options = null) =>
            DocGenProject.Open(Folder, EngineWith(_writer)).Build(options ?? new BuildOptions { UseCache = true });

        /// <summary>The documents written since the last time, in order.</summary>
        public string[] Made() => _writer.Take();

        public void Dispose() => _folder.Dispose();
    }

    private sealed class CountingWriter : IDocumentWriter
    {
        private readonly MarkdownWriter _inner = new();
        private readonly List<string> _made = [];

        public string Format => "counted";

        public string Extension => ".counted";

        public string MediaType => "text/plain";

        public WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics, CancellationToken cancellation = default)
        {
            lock (_made)
                _made.Add(document.Info.Id);
            return _inner.Write(document, theme, diagnostics, cancellation);
        }

        public string[] Take()
        {
            string[] made = [.. _made.Order(StringComparer.Ordinal)];
            _made.Clear();
            return made;
        }
    }

    private sealed class OtherWriter : IDocumentWriter
    {
        private readonly MarkdownWriter _inner = new();

        public string Format => "counted";

        public string Extension => ".counted";

        public string MediaType => "text/plain";

        public WrittenDocument Write(Document document, Theme theme, DiagnosticBag diagnostics, CancellationToken cancellation = default) =>
            _inner.Write(document, theme, diagnostics, cancellation);
    }
}
