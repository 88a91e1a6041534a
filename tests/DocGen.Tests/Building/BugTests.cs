using System.Collections.Immutable;
using System.Text.Json;
using DocGen.Building;
using DocGen.Caching;
using DocGen.Cli.Commands;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Frontend.Sources;
using DocGen.Outputs;

namespace DocGen.Tests.Building;

/// <summary>A bug in one document is a diagnostic of that document: the others are built, and nothing that was found is lost.</summary>
public sealed class BugTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_bug_in_one_document_is_told_and_the_others_are_made()
    {
        var results = Run(id =>
            id == "b" ? throw new InvalidDataException("first\nsecond") : new DocumentResult(id, DocumentStatus.Written)
        );
        Assert.Equal([DocumentStatus.Written, DocumentStatus.Failed, DocumentStatus.Written], results.Select(result => result.Status));
        Assert.IsType<InvalidDataException>(results[1].Exception);
        var bug = Assert.Single(results[1].Diagnostics);
        Assert.Equal(
            "templates/b.sbn.md(1,1): error DG8048: this is a bug in DocGen: building 'b' ended with InvalidDataException: first second",
            $"{bug.Location}: error {bug.Code}: {bug.Message}"
        );
        Assert.Contains("--verbose", bug.Hint, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Failure, ExitCodeOf.Diagnostics(results[1].Diagnostics));
    }

    [Fact]
    public void A_bug_in_the_head_of_a_document_is_one_too()
    {
        var made = new List<string>();
        var results = BuildQueue.Run(
            ["a", "b"],
            PathOf,
            id => id == "b" ? throw new InvalidOperationException("x") : false,
            id =>
            {
                made.Add(id);
                return new DocumentResult(id, DocumentStatus.Written);
            },
            new BuildOptions(),
            CancellationToken.None
        );
        Assert.Equal(["a"], made);
        Assert.Equal(BuildCodes.Bug, Assert.Single(results[1].Diagnostics).Code);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_no_bug()
    {
        var result = Run(id => throw new SourceFileException("data/d.yaml", "it is a link"))[0];
        Assert.Equal("DG1005", Assert.Single(result.Diagnostics).Code.Value);
    }

    [Fact]
    public void Whoever_cancels_is_not_told_of_a_bug()
    {
        using var stop = new CancellationTokenSource();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            BuildQueue.Run(
                ["a"],
                PathOf,
                _ => false,
                _ =>
                {
                    stop.Cancel();
                    throw new OperationCanceledException(stop.Token);
                },
                new BuildOptions(),
                stop.Token
            )
        );
    }

    [Fact]
    public void Builds_checks_and_sites_go_on_after_a_bug()
    {
        // A language that fails where DocGen does not expect it.
        var engine = new DocGenEngine(
            new DocGenEngineOptions
            {
                Languages =
                {
                    Language.Find("sv")! with
                    {
                        Tag = "sv-FI",
                        ShortTags = [],
                        Plural = _ => throw new InvalidOperationException("plural"),
                    },
                },
            }
        );
        _folder.Write("docgen.yaml", "name: Case\n");
        Template("good", "da", "Tekst.");
        Template("wrong", "da", "{{ nothing }}");
        Template("odd", "sv-FI", "{{ 875000 | unit \"kr.\" | amount }}");
        var project = DocGenProject.Open(_folder.Path, engine);
        foreach (
            var result in new[]
            {
                project.Build(),
                project.Validate([]),
                project.BuildSite(new BuildOptions { Output = Path.Combine(_folder.Path, "site") }),
            }
        )
        {
            Assert.Equal(["good", "odd", "wrong"], result.Documents.Select(document => document.Id));
            Assert.NotEqual(DocumentStatus.Failed, result.Documents[0].Status);
            Assert.IsType<InvalidOperationException>(result.Documents[1].Exception);
            Assert.Equal(
                [("templates/odd.sbn.md", "DG8048"), ("templates/wrong.sbn.md", "DG2003")],
                result.Diagnostics.Select(diagnostic => (diagnostic.Location!.Value.File, diagnostic.Code.Value))
            );
        }

        Assert.True(File.Exists(Path.Combine(_folder.Path, "output", "good.md")));
        var diagnostics = new DiagnosticBag();
        Assert.Null(project.Compile("odd", diagnostics).Document);
        Assert.Equal(BuildCodes.Bug, Assert.Single(diagnostics).Code);
    }

    [Fact]
    public async Task With_json_even_the_end_of_the_program_is_an_object()
    {
        _folder.Write("docgen.yaml", "name: Case\n");
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        // A command that asks the clock, which fails.
        var console = new CommandConsole(output, error, IsTerminal: false, UsesColour: false, _folder.Path) { Clock = new BrokenClock() };
        Assert.Equal(3, await DocGen.Cli.Program.RunAsync(["new", "letter", "brev", "--diagnostics", "json"], console));
        var line = JsonDocument.Parse(output.ToString()).RootElement;
        Assert.Equal("DG8048", line.GetProperty("code").GetString());
        Assert.Contains("InvalidOperationException: stopped", line.GetProperty("message").GetString(), StringComparison.Ordinal);
        Assert.Equal("", error.ToString());
        Assert.Equal(3, await DocGen.Cli.Program.RunAsync(["new", "letter", "brev", "--verbose"], console));
        Assert.StartsWith("docgen: error DG8048: this is a bug in DocGen: ", error.ToString(), StringComparison.Ordinal);
        Assert.Contains("at DocGen.", error.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    [InlineData(1_000)]
    public void A_forged_entry_of_the_cache_is_none(int count)
    {
        using var stream = new MemoryStream();
        using (var writer = new BinaryWriter(stream))
        {
            writer.Write(1);
            writer.Write(0L);
            writer.Write(0L);
            writer.Write(count);
            writer.Write(new byte[100]);
            writer.Flush();
            var hash = ContentHash.Of(stream.ToArray()).Value;
            writer.Write((ulong)hash);
            writer.Write((ulong)(hash >> 64));
        }

        Assert.Null(CacheFormat.Read(stream.ToArray()));
    }

    [Fact]
    public void A_forged_cache_leads_out_of_no_folder()
    {
        _folder.Write("docgen.yaml", "name: Case\n");
        Template("a", "da", "Tekst.");
        var options = new BuildOptions { UseCache = true };
        var project = DocGenProject.Open(_folder.Path);
        Assert.True(project.Build(options).Succeeded);
        var path = Path.Combine(_folder.Path, ".docgen", "cache", "a");
        var entry = CacheFormat.Read(File.ReadAllBytes(path))!;
        foreach (var output in new[] { "../docgen.yaml", ".docgen/outputs", "/etc/passwd", "a\0" })
        {
            File.WriteAllBytes(path, CacheFormat.Write(entry with { Outputs = [new CacheOutput(output, default)] }));
            var result = project.Build(options);
            Assert.Empty(result.Diagnostics);
            Assert.False(result.Documents.Single().IsFromCache);
        }
    }

    private static ImmutableArray<DocumentResult> Run(Func<string, DocumentResult> work) =>
        BuildQueue.Run(["a", "b", "c"], PathOf, _ => false, work, new BuildOptions(), CancellationToken.None);

    private static string PathOf(string id) => $"templates/{id}.sbn.md";

    private void Template(string id, string language, string text) =>
        _folder.Write(
            $"templates/{id}.sbn.md",
            $"---\nid: {id}\ntitle: Prøve\nlayout: annex\nlang: {language}\nformats: [md]\n---\n# Prøve\n\n{text}\n"
        );

    private sealed class BrokenClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => throw new InvalidOperationException("stopped");
    }
}
