using System.Collections.Immutable;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Outputs;

namespace DocGen.Building;

/// <summary>
/// Processes several documents in parallel; the results are in the order of the ids. An exception in one is a diagnostic of that document,
/// and the others go on.
/// </summary>
internal static class BuildQueue
{
    /// <param name="ids">The documents.</param>
    /// <param name="pathOf">The template of a document, as the place of an exception.</param>
    /// <param name="isLong">Whether a document takes longer than others.</param>
    /// <param name="work">Makes one document.</param>
    public static ImmutableArray<DocumentResult> Run(
        ImmutableArray<string> ids,
        Func<string, string> pathOf,
        Func<string, bool> isLong,
        Func<string, DocumentResult> work,
        BuildOptions options,
        CancellationToken cancellation
    )
    {
        var results = new DocumentResult?[ids.Length];
        var parallel = new ParallelOptions
        {
            CancellationToken = cancellation,
            MaxDegreeOfParallelism = options.MaxParallelism > 0 ? options.MaxParallelism : Environment.ProcessorCount,
        };
        // The longest work is started first; otherwise one processor would be idle while the other finishes it.
        var takesLong = new bool[ids.Length];
        Parallel.For(
            0,
            ids.Length,
            parallel,
            i =>
                Guard(
                    i,
                    () =>
                    {
                        takesLong[i] = isLong(ids[i]);
                        return null;
                    }
                )
        );
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
                options.Progress?.Started(ids[i]);
                if (results[i] is null)
                    Guard(i, () => work(ids[i]));
                options.Progress?.Finished(results[i]!);
            }
        );
        return [.. results.Select(result => result!)];

        void Guard(int i, Func<DocumentResult?> make)
        {
            try
            {
                results[i] = make();
            }
            catch (Exception exception) when (exception is not OperationCanceledException || !cancellation.IsCancellationRequested)
            {
                results[i] = Fail(ids[i], pathOf(ids[i]), exception);
            }
        }
    }

    private static DocumentResult Fail(string id, string path, Exception exception)
    {
        var diagnostics = new DiagnosticBag();
        Bug.Report($"building '{id}'", exception, new SourceSpan(path, 1, 1), diagnostics);
        return new DocumentResult(id, DocumentStatus.Failed) { Diagnostics = [.. diagnostics], Exception = exception };
    }
}
