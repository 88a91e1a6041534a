using DocGen.Building;
using DocGen.Core.Diagnostics;
using Microsoft.Extensions.Logging;

namespace DocGen;

/// <summary>The log messages of an engine. Problems of documents are diagnostics for their authors and only counted here.</summary>
internal static partial class EngineLog
{
    public static void Rendered(ILogger log, RenderResult result, long milliseconds)
    {
        if (log.IsEnabled(LogLevel.Information))
            Rendered(
                log,
                result.Id,
                string.Join(',', result.Files.Select(file => file.Format)),
                milliseconds,
                Count(result.Diagnostics, Severity.Error),
                Count(result.Diagnostics, Severity.Warning)
            );
    }

    public static void Built(ILogger log, string folder, BuildResult result, long milliseconds)
    {
        if (log.IsEnabled(LogLevel.Information))
            Built(
                log,
                folder,
                result.Documents.Length,
                result.Documents.Count(document => document.IsFromCache),
                milliseconds,
                Count(result.Diagnostics, Severity.Error),
                Count(result.Diagnostics, Severity.Warning)
            );
    }

    [LoggerMessage(3, LogLevel.Information, "Cancelled {Id} after {Milliseconds} ms")]
    public static partial void Cancelled(ILogger log, string id, long milliseconds);

    [LoggerMessage(1, LogLevel.Information, "Made {Id} as {Formats} in {Milliseconds} ms: {Errors} errors, {Warnings} warnings")]
    private static partial void Rendered(ILogger log, string id, string formats, long milliseconds, int errors, int warnings);

    [LoggerMessage(
        2,
        LogLevel.Information,
        "Built {Folder}: {Documents} documents, {Unchanged} left alone, in {Milliseconds} ms: {Errors} errors, {Warnings} warnings"
    )]
    private static partial void Built(
        ILogger log,
        string folder,
        int documents,
        int unchanged,
        long milliseconds,
        int errors,
        int warnings
    );

    private static int Count(IEnumerable<Diagnostic> diagnostics, Severity severity) =>
        diagnostics.Count(diagnostic => diagnostic.Severity == severity);
}
