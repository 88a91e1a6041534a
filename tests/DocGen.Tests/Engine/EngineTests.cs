using DocGen.Building;
using DocGen.Extensions.DependencyInjection;
using DocGen.Frontend.Templates.Functions;
using DocGen.Tests.Cli;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DocGen.Tests.Engine;

/// <summary>One engine for everything: many threads, the log, the services of an application.</summary>
public sealed class EngineTests
{
    [Fact]
    public async Task Many_threads_get_what_one_gets()
    {
        var engine = Memory.Engine(options =>
            options.Functions.Add(new("twice", [FunctionParameter.Figure("x")], call => call.Compute(2 * call.Figure("x").Value)))
        );
        // Some share a template, some have the same id and another text.
        DocumentSource[] sources =
        [
            .. Enumerable.Range(0, 40).Select(i => Memory.Source($"Tal {i % 4}: {{{{ d.x | twice }}}}\n\n[](#t)", $"x: {i}\n")),
            .. Enumerable.Range(0, 8).Select(i => Orders.Source()),
        ];
        var alone = sources.Select(source => Made(engine.Render(source))).ToArray();
        var together = await Task.WhenAll(
            Enumerable.Range(0, 4).SelectMany(_ => sources).Select(async source => Made(await engine.RenderAsync(source)))
        );
        for (var i = 0; i < together.Length; i++)
            Assert.Equal(alone[i % alone.Length], together[i]);

        static string Made(RenderResult result)
        {
            Assert.Equal([], result.Diagnostics.Select(diagnostic => diagnostic.ToString()));
            return string.Join(
                '\n',
                result.Files.Select(file => Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file.Bytes.Span)))
            );
        }
    }

    [Fact]
    public async Task Many_builds_of_one_project_at_once_give_what_one_gives()
    {
        using var folder = new TemporaryFolder();
        folder.CopyPack();
        var engine = new DocGenEngine();
        var project = engine.OpenProject(folder.Path);
        var results = await Task.WhenAll(
            Enumerable
                .Range(0, 4)
                .Select(i =>
                    project.BuildAsync(
                        new BuildOptions
                        {
                            Ids = ["telehjerter-funding", "telemedicine-operations-funding"],
                            Output = Path.Combine(folder.Path, $"out{i}"),
                        }
                    )
                )
        );
        Assert.All(results, result => Assert.True(result.Succeeded));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder.Path, "out0"), "*.*"))
            for (var i = 1; i < results.Length; i++)
                Assert.Equal(File.ReadAllBytes(file), File.ReadAllBytes(file.Replace("out0", $"out{i}", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_is_done_to_the_options_afterwards_does_not_reach_the_engine()
    {
        var options = new DocGenEngineOptions();
        var engine = new DocGenEngine(options);
        options.Functions.Add(new("late", [], _ => "x"));
        Assert.Equal("DG2003", Memory.Problems(engine, Memory.Source("{{ late }}"))[0].Code.Value);
    }

    [Fact]
    public void A_template_that_changes_is_read_again()
    {
        var engine = new DocGenEngine();
        Assert.Equal("et", Memory.Markdown(engine, Memory.Source("et")));
        Assert.Equal("to", Memory.Markdown(engine, Memory.Source("to")));
        Assert.Equal("et", Memory.Markdown(engine, Memory.Source("et")));
    }

    [Fact]
    public void The_log_says_what_was_made_and_how_long_it_took()
    {
        using var log = new RecordingLog();
        var engine = Memory.Engine(options => options.LoggerFactory = log);
        engine.Render(Memory.Source("x"), ["md", "pdf"]);
        engine.Render(Memory.Source("{{ y }}"));
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: P\n");
        folder.Write("templates/t.sbn.md", Memory.Head);
        engine.OpenProject(folder.Path).Build();
        Assert.Collection(
            log.Lines,
            line => Assert.Matches("^Information: Made t as pdf,md in [0-9]+ ms: 0 errors, 0 warnings$", line),
            line => Assert.Matches("^Information: Made t as  in [0-9]+ ms: 1 errors, 0 warnings$", line),
            line => Assert.Matches("^Information: Built .*: 1 documents, 0 left alone, in [0-9]+ ms: 0 errors, 0 warnings$", line)
        );
    }

    [Fact]
    public void Among_the_services_of_an_application_there_is_one_engine_with_its_log()
    {
        using var log = new RecordingLog();
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(log);
        services.AddSingleton("Hej");
        services.AddDocGen((options, provider) => options.Functions.Add(new("hello", [], _ => provider.GetRequiredService<string>())));
        services.AddDocGen(options => options.Formats.Add("md"));
        using var provider = services.BuildServiceProvider();
        var engine = provider.GetRequiredService<DocGenEngine>();
        Assert.Same(engine, provider.GetRequiredService<DocGenEngine>());
        Assert.Equal(DocGenEngine.Default.Formats.AsEnumerable(), engine.Formats);
        Assert.Equal("Hej", Memory.Markdown(engine, Memory.Source("{{ hello }}")));
        Assert.Single(log.Lines);
        using var plain = new ServiceCollection().AddDocGen().BuildServiceProvider();
        Assert.Equal("x", Memory.Markdown(plain.GetRequiredService<DocGenEngine>(), Memory.Source("x")));
    }

    [Fact]
    public async Task A_diagnostic_says_of_itself_what_the_command_line_prints()
    {
        using var folder = new TemporaryFolder();
        folder.Write("docgen.yaml", "name: P\n");
        folder.Write("data/schemas/d.schema.json", "{}");
        folder.Write("data/d.yaml", "# yaml-language-server: $schema=schemas/d.schema.json\nnavn: Æble\n");
        folder.Write(
            "templates/t.sbn.md",
            Memory.Head.Replace("lang: da", "lang: da\ndata: { d: d.yaml }", StringComparison.Ordinal)
                + "\t漢字 {{ d.navn | kr }} og {{ d.nvan }}\n\n[](#ingen)\n"
        );
        using var run = new CommandRun();
        await run.Docgen(folder.Path, "build");
        var result = DocGenProject.Open(folder.Path).Build();
        Assert.NotEmpty(result.Diagnostics);
        Assert.Equal(run.Error, string.Concat(result.Diagnostics.Select(diagnostic => diagnostic + "\n")));
        Assert.Equal(
            result.Diagnostics.Select(diagnostic => diagnostic.ToString()),
            result.Documents.SelectMany(document => document.Diagnostics).Select(diagnostic => diagnostic.ToString())
        );
    }
}
