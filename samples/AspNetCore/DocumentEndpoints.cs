using System.Diagnostics;
using Microsoft.Net.Http.Headers;

namespace DocGen.Samples.AspNetCore;

/// <summary>
/// <c>POST /documents/{template}</c> with YAML or JSON makes a document in the format that the header Accept asks for;
/// <c>POST /documents/{template}.pdf</c> and <c>.docx</c> name it in the path.
/// </summary>
internal static class DocumentEndpoints
{
    private static readonly string[] Formats = ["pdf", "docx"];
    private static readonly string[] BodyTypes = ["application/yaml", "application/x-yaml", "text/yaml", "application/json"];

    public static void MapDocuments(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/documents", (DocumentTemplates templates) => templates.Ids.Order(StringComparer.Ordinal).ToArray());
        Limit(routes.MapPost("/documents/{template}.{format}", MakeAsync));
        Limit(
            routes.MapPost(
                "/documents/{template}",
                (string template, HttpRequest request, DocGenEngine engine, DocumentTemplates templates, DocumentMetrics metrics) =>
                    FormatOf(request.GetTypedHeaders().Accept, engine) is { } format
                        ? MakeAsync(template, format, request, engine, templates, metrics)
                        : Task.FromResult(Problems.NotAcceptable(Formats.Select(known => MediaTypeOf(known, engine))))
            )
        );
    }

    private static void Limit(RouteHandlerBuilder endpoint) =>
        endpoint.RequireRateLimiting(DocumentService.BuildLimit).WithRequestTimeout(DocumentService.BuildLimit);

    private static async Task<IResult> MakeAsync(
        string template,
        string format,
        HttpRequest request,
        DocGenEngine engine,
        DocumentTemplates templates,
        DocumentMetrics metrics
    )
    {
        // Cancelled when the client goes away, and when the time is up.
        var cancellation = request.HttpContext.RequestAborted;
        if (!Formats.Contains(format))
            return Problems.NotFound($"there is no format '{format}'", Formats);
        if (!IsYaml(request.ContentType))
            return Problems.UnsupportedType(BodyTypes);
        var started = Stopwatch.GetTimestamp();
        if (await templates.FindAsync(template, request.Body, cancellation) is not { } source)
            return Problems.NotFound($"there is no template '{template}'", templates.Ids);
        var outcome = "failed";
        try
        {
            var result = await engine.RenderAsync(source, [format], cancellation);
            outcome = result.Succeeded ? "made" : "refused";
            return result.Succeeded
                ? TypedResults.Bytes(result[format].Bytes, result[format].MediaType, result[format].Name)
                : Problems.Refused(result.Diagnostics);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            outcome = "cancelled";
            throw;
        }
        finally
        {
            metrics.Record(template, format, outcome, started);
        }
    }

    /// <summary>The format that the client likes best, the first one where it says nothing.</summary>
    /// <returns><see langword="null"/> when it takes none.</returns>
    private static string? FormatOf(IList<MediaTypeHeaderValue> accept, DocGenEngine engine)
    {
        if (accept.Count == 0)
            return Formats[0];
        return accept
            .Where(wanted => wanted.Quality != 0)
            .OrderByDescending(wanted => wanted.Quality ?? 1)
            .Select(wanted => Array.Find(Formats, format => new MediaTypeHeaderValue(MediaTypeOf(format, engine)).IsSubsetOf(wanted)))
            .FirstOrDefault(format => format is not null);
    }

    private static string MediaTypeOf(string format, DocGenEngine engine) =>
        engine.Writers.Single(writer => writer.Format == format).MediaType;

    private static bool IsYaml(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type)
        && BodyTypes.Contains(type.MediaType.Value, StringComparer.OrdinalIgnoreCase);
}
