using System.Collections.Immutable;
using System.Runtime.ExceptionServices;

namespace DocGen.Building;

/// <summary>Works on several documents at a time; what comes out is in the order of the ids.</summary>
internal static class BuildQueue
{
    public static ImmutableArray<DocumentResult> Run(
        ImmutableArray<string> ids, Func<string, DocumentResult> work, BuildOptions options, CancellationToken cancellation)
    {
        var results = new DocumentResult[ids.Length];
        var failures = new Exception?[ids.Length];
        var parallel = new ParallelOptions
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = options.MaxParallelism > 0 ? options.MaxParallelism : Environment.ProcessorCount,
        };
        Parallel.For(0, ids.Length, parallel, i =>
        {
            try
            {
                options.Progress?.Started(ids[i]);
                results[i] = work(ids[i]);
                options.Progress?.Finished(results[i]);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                // The machine's refusals are told as they are; everything else is a bug, and it is known in which document.
                failures[i] = exception is IOException or UnauthorizedAccessException ? exception : new DocumentBuildException(ids[i], exception);
            }
        });

        // The first in the order of the documents, so that a bug looks the same on every run.
        if (failures.FirstOrDefault(failure => failure is not null) is { } first) ExceptionDispatchInfo.Throw(first);
        return [.. results];
    }
}
