using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using DocGen.Outputs;

namespace DocGen.Building;

/// <summary>Processes several documents in parallel; the results are in the order of the ids.</summary>
internal static class BuildQueue
{
    public static ImmutableArray<DocumentResult> Run(
        ImmutableArray<string> ids,
        Func<string, bool> isLong,
        Func<string, DocumentResult> work,
        BuildOptions options,
        CancellationToken cancellation
    )
    {
        var results = new DocumentResult[ids.Length];
        var failures = new Exception?[ids.Length];
        var parallel = new ParallelOptions
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = options.MaxParallelism > 0 ? options.MaxParallelism : Environment.ProcessorCount,
        };
        // The longest work is started first; otherwise one processor would be idle while the other finishes it.
        var takesLong = new bool[ids.Length];
        Parallel.For(0, ids.Length, parallel, i => takesLong[i] = isLong(ids[i]));
        var order = Enumerable.Range(0, ids.Length).OrderBy(i => !takesLong[i]).ToArray();
        var next = -1;
        Parallel.For(
            0,
            ids.Length,
            parallel,
            _ =>
            {
                // Not the index of the loop, which gives each processor a range of its own.
                var i = order[Interlocked.Increment(ref next)];
                try
                {
                    options.Progress?.Started(ids[i]);
                    results[i] = work(ids[i]);
                    options.Progress?.Finished(results[i]);
                }
                catch (Exception exception) when (exception is not OperationCanceledException)
                {
                    // I/O failures are passed on as they are; all other exceptions are bugs and get the id of the document.
                    failures[i] = exception is IOException or UnauthorizedAccessException
                        ? exception
                        : new DocumentBuildException(ids[i], exception);
                }
            }
        );

        // The first in the order of the documents, so that a bug looks the same on every run.
        if (failures.FirstOrDefault(failure => failure is not null) is { } first)
            ExceptionDispatchInfo.Throw(first);
        return [.. results];
    }
}
