using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using DocGen.Extensions.DependencyInjection;
using DocGen.Frontend.Templates.Functions;
using DocGen.Frontend.Templates.Values;
using DocGen.Samples.AspNetCore;
using DocGen.Tests.Pdf.Checking;
using DocumentFormat.OpenXml.Packaging;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;

namespace DocGen.Tests.Samples;

/// <summary>The sample AspNetCore on a port of its own, asked as a client asks it.</summary>
public sealed class DocumentServiceTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static readonly string Sample = Path.Combine(Repository.Root, "samples", "AspNetCore");
    private static readonly string Invoice = File.ReadAllText(Path.Combine(Sample, "invoice.yaml"));

    [Fact]
    public async Task The_path_or_the_header_Accept_names_the_format()
    {
        await using var service = await Running.StartAsync();
        using var pdf = await service.PostAsync("/documents/invoice.pdf", Invoice);
        Assert.Equal((HttpStatusCode.OK, "application/pdf"), (pdf.StatusCode, pdf.Content.Headers.ContentType?.MediaType));
        Assert.Equal("invoice.pdf", pdf.Content.Headers.ContentDisposition?.FileName);
        PdfCheck.Run(await pdf.Content.ReadAsByteArrayAsync());
        using var word = await service.PostAsync("/documents/invoice", Invoice, accept: $"text/html, {Word};q=0.9, application/pdf;q=0.1");
        Assert.Equal((HttpStatusCode.OK, Word), (word.StatusCode, word.Content.Headers.ContentType?.MediaType));
        using var package = WordprocessingDocument.Open(await word.Content.ReadAsStreamAsync(), isEditable: false);
        Assert.Contains("Northern Chairs", package.MainDocumentPart!.Document!.InnerText, StringComparison.Ordinal);
        using var any = await service.PostAsync("/documents/invoice", Invoice, accept: "*/*");
        Assert.Equal("application/pdf", any.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task What_is_wrong_with_the_data_is_a_problem_with_its_place()
    {
        await using var service = await Running.StartAsync();
        var yaml = Invoice.Replace("count: 4", "count: 0", StringComparison.Ordinal);
        var problem = await ProblemOf(await service.PostAsync("/documents/invoice.pdf", yaml), HttpStatusCode.UnprocessableEntity);
        var told = Assert.Single(problem.GetProperty("diagnostics").EnumerateArray());
        Assert.Equal("'count' must be at least 1", told.GetProperty("message").GetString());
        var place = told.GetProperty("place");
        Assert.Equal("data/request.yaml", place.GetProperty("file").GetString());
        Assert.Equal((5, 34), (place.GetProperty("line").GetInt32(), place.GetProperty("column").GetInt32()));
        problem = await ProblemOf(
            await service.PostAsync("/documents/invoice.pdf", Invoice.Replace("number:", "numbre:", StringComparison.Ordinal)),
            HttpStatusCode.UnprocessableEntity
        );
        Assert.Contains(
            "did you mean 'number'?",
            problem.GetProperty("diagnostics").GetRawText().Replace("\\u0027", "'", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task What_is_not_there_or_cannot_be_is_a_problem_that_names_what_can()
    {
        await using var service = await Running.StartAsync();
        var problem = await ProblemOf(await service.PostAsync("/documents/invoise.pdf", Invoice), HttpStatusCode.NotFound);
        Assert.Equal("there is no template 'invoise'; there are invoice", problem.GetProperty("detail").GetString());
        await ProblemOf(await service.PostAsync("/documents/invoice.exe", Invoice), HttpStatusCode.NotFound);
        await ProblemOf(await service.PostAsync("/documents/..%2f..%2fsecret.pdf", Invoice), HttpStatusCode.NotFound);
        await ProblemOf(await service.PostAsync("/documents/invoice", Invoice, accept: "text/html"), HttpStatusCode.NotAcceptable);
        await ProblemOf(await service.PostAsync("/documents/invoice.pdf", Invoice, type: "text/csv"), HttpStatusCode.UnsupportedMediaType);
        await ProblemOf(await service.Client.GetAsync("/elsewhere"), HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_body_over_two_mebibytes_is_refused()
    {
        await using var service = await Running.StartAsync();
        var comment = "#" + new string('x', (2 << 20) - Encoding.UTF8.GetByteCount(Invoice) - 2) + "\n";
        using var most = await service.PostAsync("/documents/invoice.pdf", comment + Invoice);
        Assert.Equal(HttpStatusCode.OK, most.StatusCode);
        var problem = await ProblemOf(
            await service.PostAsync("/documents/invoice.pdf", "#" + comment + Invoice),
            HttpStatusCode.RequestEntityTooLarge
        );
        Assert.Equal("the body can have 2097152 bytes; post less data", problem.GetProperty("detail").GetString());
    }

    [Fact]
    public async Task More_than_can_be_made_and_wait_is_refused_with_a_time_to_come_back()
    {
        using var slow = new SlowTemplate();
        await using var service = await Running.StartAsync(slow, "--Documents:MaxBuilds", "1", "--Documents:MaxQueued", "1");
        var first = service.PostAsync("/documents/slow.pdf", "name: x");
        await slow.EnteredAsync();
        var second = service.PostAsync("/documents/slow.pdf", "name: x");
        await service.WaitForMetricAsync("aspnetcore_rate_limiting_queued_requests{", 1);
        using var third = await service.PostAsync("/documents/slow.pdf", "name: x");
        Assert.Equal(TimeSpan.FromSeconds(5), third.Headers.RetryAfter?.Delta);
        await ProblemOf(third, HttpStatusCode.TooManyRequests);
        slow.Open();
        Assert.Equal(HttpStatusCode.OK, (await first).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await second).StatusCode);
    }

    [Fact]
    public async Task A_document_that_takes_too_long_is_ended_and_leaves_its_slot()
    {
        using var slow = new SlowTemplate();
        await using var service = await Running.StartAsync(slow, "--Documents:Timeout", "00:00:02", "--Documents:MaxBuilds", "1");
        for (var i = 0; i < 2; i++)
        {
            var problem = await ProblemOf(await service.PostAsync("/documents/slow.pdf", "name: x"), HttpStatusCode.ServiceUnavailable);
            Assert.Equal("the document took longer than 2 s; post less data", problem.GetProperty("detail").GetString());
        }
    }

    [Fact]
    public async Task A_client_that_goes_away_leaves_its_slot()
    {
        using var slow = new SlowTemplate();
        await using var service = await Running.StartAsync(slow, "--Documents:MaxBuilds", "1");
        using var leaving = new CancellationTokenSource();
        var first = service.PostAsync("/documents/slow.pdf", "name: x", cancellation: leaving.Token);
        await slow.EnteredAsync();
        await leaving.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        var second = service.PostAsync("/documents/slow.pdf", "name: x");
        await slow.EnteredAsync();
        slow.Open();
        Assert.Equal(HttpStatusCode.OK, (await second).StatusCode);
        await service.WaitForMetricAsync("documents_duration_seconds_count{", 1, "outcome=\"cancelled\"");
    }

    [Fact]
    public async Task Health_says_whether_there_are_templates_and_metrics_how_documents_ended()
    {
        await using var service = await Running.StartAsync();
        Assert.Equal("Healthy", await service.Client.GetStringAsync("/health"));
        Assert.Equal("[\"invoice\"]", await service.Client.GetStringAsync("/documents"));
        (await service.PostAsync("/documents/invoice.pdf", Invoice)).Dispose();
        (await service.PostAsync("/documents/invoice.docx", "number: 1")).Dispose();
        await service.WaitForMetricAsync("documents_duration_seconds_count{", 1, "format=\"pdf\"", "outcome=\"made\"");
        await service.WaitForMetricAsync("documents_duration_seconds_count{", 1, "format=\"docx\"", "outcome=\"refused\"");

        using var empty = new TemporaryFolder();
        empty.Write("docgen.yaml", "name: Nothing\n");
        await using var idle = await Running.StartAsync(arguments: ["--Documents:Folder", empty.Path]);
        using var health = await idle.Client.GetAsync("/health");
        Assert.Equal((HttpStatusCode.ServiceUnavailable, "Unhealthy"), (health.StatusCode, await health.Content.ReadAsStringAsync()));
    }

    private static async Task<JsonElement> ProblemOf(HttpResponseMessage response, HttpStatusCode status)
    {
        using (response)
        {
            Assert.Equal(status, response.StatusCode);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            return JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
        }
    }

    /// <summary>A template that is not done before it is told to, and a function for it.</summary>
    private sealed class SlowTemplate : IDisposable
    {
        private readonly TemporaryFolder _folder = new();
        private readonly ManualResetEventSlim _gate = new();
        private readonly SemaphoreSlim _entered = new(0);

        public SlowTemplate()
        {
            _folder.Write("docgen.yaml", "name: Slow\ndefaults: { lang: en }\n");
            _folder.Write(
                "templates/slow.sbn.md",
                "---\nid: slow\ntitle: Slow\nlayout: annex\n---\n# Slow {{ request.name }}\n\n{{ wait() }}\n"
            );
        }

        public string Path => _folder.Path;

        public CustomFunction Function => new("wait", [], Wait);

        /// <summary>Waits until a document is being made.</summary>
        public async Task EnteredAsync() => Assert.True(await _entered.WaitAsync(TimeSpan.FromMinutes(1)), "no document was begun");

        public void Open() => _gate.Set();

        public void Dispose()
        {
            _folder.Dispose();
            _gate.Dispose();
            _entered.Dispose();
        }

        private TemplateValue Wait(FunctionCall call)
        {
            _entered.Release();
            _gate.Wait(call.Cancellation);
            return "done";
        }
    }

    /// <summary>The service while it runs.</summary>
    private sealed class Running : IAsyncDisposable
    {
        private readonly WebApplication _app;

        private Running(WebApplication app)
        {
            _app = app;
            Client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()), Timeout = TimeSpan.FromMinutes(2) };
        }

        public HttpClient Client { get; }

        public static async Task<Running> StartAsync(SlowTemplate? slow = null, params string[] arguments)
        {
            var folder = slow?.Path ?? Path.Combine(Sample, "documents");
            var app = DocumentService.Build(
                ["--urls", "http://127.0.0.1:0", "--Documents:Folder", folder, .. arguments],
                builder =>
                {
                    builder.Logging.ClearProviders();
                    if (slow is not null)
                        builder.Services.AddDocGen(options => options.Functions.Add(slow.Function));
                }
            );
            await app.StartAsync();
            return new Running(app);
        }

        public Task<HttpResponseMessage> PostAsync(
            string path,
            string yaml,
            string type = "application/yaml",
            string? accept = null,
            CancellationToken cancellation = default
        )
        {
            var request = new HttpRequestMessage(HttpMethod.Post, path)
            {
                Content = new StringContent(yaml, Encoding.UTF8, MediaTypeHeaderValue.Parse(type)),
            };
            if (accept is not null)
                request.Headers.Add("Accept", accept);
            return Client.SendAsync(request, cancellation);
        }

        /// <summary>Waits until a line of the metrics that begins so and holds all the labels has a value.</summary>
        public async Task WaitForMetricAsync(string start, int value, params string[] labels)
        {
            var text = "";
            for (var i = 0; i < 120; i++)
            {
                text = await Client.GetStringAsync("/metrics");
                if (
                    text.Split('\n')
                        .Any(line =>
                            line.StartsWith(start, StringComparison.Ordinal)
                            && labels.All(label => line.Contains(label, StringComparison.Ordinal))
                            && line.EndsWith($"}} {value}", StringComparison.Ordinal)
                        )
                )
                    return;
                await Task.Delay(250);
            }

            Assert.Fail($"no {start}…}} {value} in\n{text}");
        }

        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await _app.DisposeAsync();
        }
    }
}
