using System.Globalization;
using System.Threading.RateLimiting;
using DocGen.Extensions.DependencyInjection;
using Microsoft.AspNetCore.Http.Timeouts;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using OpenTelemetry.Metrics;

namespace DocGen.Samples.AspNetCore;

/// <summary>The web service: what it is made of, and in which order a request goes through it.</summary>
public static class DocumentService
{
    /// <summary>The name of the rate limit that the endpoints of documents share.</summary>
    public const string BuildLimit = "builds";

    /// <summary>Makes the service; it does not run yet.</summary>
    /// <param name="args">The command line: <c>--Documents:MaxBuilds 8</c> overrides <c>appsettings.json</c>.</param>
    /// <param name="configure">Adds to the services, for example functions to the engine by <c>AddDocGen</c>.</param>
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
        configure?.Invoke(builder);
        var settings =
            builder.Configuration.GetSection("Documents").Get<ServiceSettings>()
            ?? throw new InvalidOperationException("the configuration has no section 'Documents'; see appsettings.json");
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = settings.MaxBodyBytes);
        AddServices(builder.Services, settings, Path.Combine(AppContext.BaseDirectory, settings.Folder));

        var app = builder.Build();
        app.UseExceptionHandler(
            new ExceptionHandlerOptions
            {
                // A body that is too large, or broken off, says so by an exception when it is read.
                StatusCodeSelector = exception =>
                    exception is BadHttpRequestException bad ? bad.StatusCode : StatusCodes.Status500InternalServerError,
            }
        );
        app.UseStatusCodePages();

        // The time of a document begins when it is its turn: the limit of builds stands before the timeout.
        app.UseRateLimiter();
        app.UseRequestTimeouts();
        app.MapDocuments();
        app.MapHealthChecks("/health");
        app.MapPrometheusScrapingEndpoint("/metrics");
        return app;
    }

    private static void AddServices(IServiceCollection services, ServiceSettings settings, string folder)
    {
        services.AddDocGen();
        services.AddSingleton(provider => new DocumentTemplates(provider.GetRequiredService<DocGenEngine>(), folder));
        services.AddSingleton<DocumentMetrics>();
        services.AddProblemDetails(problems =>
            problems.CustomizeProblemDetails = context =>
            {
                if (context.ProblemDetails.Status == StatusCodes.Status413PayloadTooLarge)
                    context.ProblemDetails.Detail = string.Create(
                        CultureInfo.InvariantCulture,
                        $"the body can have {settings.MaxBodyBytes} bytes; post less data"
                    );
            }
        );
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ProblemJson.Default));
        services.AddHealthChecks().AddCheck<TemplatesHealth>("templates");
        services
            .AddOpenTelemetry()
            .WithMetrics(metrics =>
                metrics
                    .AddMeter(DocumentMetrics.MeterName, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.RateLimiting")
                    .AddPrometheusExporter()
            );
        services.AddRequestTimeouts(timeouts =>
            timeouts.AddPolicy(
                BuildLimit,
                new RequestTimeoutPolicy
                {
                    Timeout = settings.Timeout,
                    TimeoutStatusCode = StatusCodes.Status503ServiceUnavailable,
                    WriteTimeoutResponse = context =>
                        Problems
                            .TimedOut(string.Create(CultureInfo.InvariantCulture, $"{settings.Timeout.TotalSeconds:0.###} s"))
                            .ExecuteAsync(context),
                }
            )
        );
        services.AddRateLimiter(limits =>
        {
            limits.AddConcurrencyLimiter(
                BuildLimit,
                limit =>
                {
                    limit.PermitLimit = settings.MaxBuilds;
                    limit.QueueLimit = settings.MaxQueued;
                    limit.QueueProcessingOrder = QueueProcessingOrder.OldestFirst;
                }
            );
            limits.OnRejected = async (rejected, _) =>
            {
                rejected.HttpContext.Response.Headers.RetryAfter = settings.RetryAfterSeconds.ToString(CultureInfo.InvariantCulture);
                await Problems.Busy().ExecuteAsync(rejected.HttpContext).ConfigureAwait(false);
            };
        });
    }
}

/// <summary>Unhealthy when the folder has no templates.</summary>
internal sealed class TemplatesHealth(DocumentTemplates templates) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(
            templates.Ids.Count > 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("there are no templates in the folder")
        );
}
