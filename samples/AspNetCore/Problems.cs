using System.Text.Json.Serialization;
using DocGen.Core.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace DocGen.Samples.AspNetCore;

/// <summary>What clients are told when there is no document (RFC 9457).</summary>
internal static class Problems
{
    /// <summary>What is wrong with the data, or with the template, place by place.</summary>
    public static IResult Refused(IEnumerable<Diagnostic> diagnostics) =>
        TypedResults.Problem(
            statusCode: StatusCodes.Status422UnprocessableEntity,
            title: "The document has errors.",
            extensions: [new("diagnostics", diagnostics.Select(Tell).ToArray())]
        );

    public static IResult NotFound(string detail, IEnumerable<string> known) =>
        TypedResults.Problem(
            statusCode: StatusCodes.Status404NotFound,
            detail: $"{detail}; there are {string.Join(", ", known.Order(StringComparer.Ordinal))}"
        );

    public static IResult NotAcceptable(IEnumerable<string> types) =>
        TypedResults.Problem(statusCode: StatusCodes.Status406NotAcceptable, detail: $"accept {string.Join(" or ", types)}");

    public static IResult UnsupportedType(IEnumerable<string> types) =>
        TypedResults.Problem(
            statusCode: StatusCodes.Status415UnsupportedMediaType,
            detail: $"post YAML or JSON, with a Content-Type of {string.Join(", ", types)}"
        );

    public static IResult Busy() =>
        TypedResults.Problem(
            statusCode: StatusCodes.Status429TooManyRequests,
            detail: "too many documents are waiting; come back when the header Retry-After says"
        );

    public static IResult TimedOut(string time) =>
        TypedResults.Problem(
            statusCode: StatusCodes.Status503ServiceUnavailable,
            detail: $"the document took longer than {time}; post less data"
        );

    private static ProblemDiagnostic Tell(Diagnostic diagnostic) =>
        new(
            diagnostic.Code.Value,
            diagnostic.Severity == Severity.Error ? "error" : "warning",
            diagnostic.Message,
            Tell(diagnostic.Location),
            Tell(diagnostic.Data),
            diagnostic.Hint
        );

    private static ProblemPlace? Tell(SourceSpan? span) =>
        span is { } place ? new ProblemPlace(place.File, place.Line, place.Column) : null;
}

/// <summary>One thing that is wrong.</summary>
/// <param name="Code">As <c>docs/diagnostics.md</c> explains it.</param>
/// <param name="Severity">error or warning.</param>
/// <param name="Message">One sentence.</param>
/// <param name="Place">Where to look first; <c>data/request.yaml</c> is what was posted.</param>
/// <param name="Data">The data behind it, when the place is in a template.</param>
/// <param name="Hint">What to write instead.</param>
public sealed record ProblemDiagnostic(string Code, string Severity, string Message, ProblemPlace? Place, ProblemPlace? Data, string? Hint);

/// <summary>A place in a file; lines and columns count from 1.</summary>
public sealed record ProblemPlace(string File, int Line, int Column);

[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull
)]
[JsonSerializable(typeof(ProblemDetails))]
[JsonSerializable(typeof(ProblemDiagnostic[]))]
[JsonSerializable(typeof(string[]))]
internal sealed partial class ProblemJson : JsonSerializerContext;
