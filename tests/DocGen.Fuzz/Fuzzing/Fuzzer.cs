using System.Diagnostics;
using System.Globalization;
using DocGen.Building;

namespace DocGen.Fuzz.Fuzzing;

/// <summary>
/// Makes documents of changed files for some time. Right is a document or a message; a fault is an exception, no document without a
/// message, a message without a text, or a build that does not end.
/// </summary>
/// <param name="target">The kind of input.</param>
/// <param name="keep">The folder for what is found; it is made when it is needed.</param>
internal sealed class Fuzzer(FuzzTarget target, string keep)
{
    // An input of a few kilobytes takes milliseconds; this long only what does not end, on a busy machine too.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // As many different faults of a kind tell enough.
    private const int FaultLimit = 20;

    private readonly DocGenEngine _engine = new();

    /// <summary>Tries inputs until the time is over, or all are tried.</summary>
    /// <param name="duration">How long.</param>
    /// <param name="inputs">How many: the result is then the same on every machine.</param>
    /// <param name="seed">What chance begins with: the same seed tries the same inputs.</param>
    /// <returns>The number of different faults.</returns>
    public int Run(TimeSpan duration, int inputs, int seed)
    {
        var random = new Random(seed);
        var mutation = new Mutation(random, target.Words, [.. target.Seeds.Select(example => example.Content)]);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var tried = 0;
        for (var watch = Stopwatch.StartNew(); tried < inputs && watch.Elapsed < duration && found.Count < FaultLimit; tried++)
        {
            var example = target.Seeds[random.Next(target.Seeds.Length)];
            var content = target.Mutate(mutation, example.Content);
            // Written before it is tried: a stack overflow ends the process, and what is left then is this file.
            var current = Keep("current", example, content);
            if (Try(example, content) is { } fault && found.Add(fault.Kind))
                Console.WriteLine(
                    $"  {Keep(string.Create(CultureInfo.InvariantCulture, $"{found.Count:00}"), example, content)}: {fault.Text}"
                );
            File.Delete(current);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{target.Name}: {tried} inputs, {found.Count} faults"));
        return found.Count;
    }

    private (string Kind, string Text)? Try(FuzzSeed example, byte[] content)
    {
        var source = example
            .Files.SetItem(example.Changed, content)
            .Aggregate(
                new DocumentSource(
                    FuzzSeed.Id,
                    example.Changed.EndsWith(".sbn.md", StringComparison.Ordinal) ? content : Template(example)
                ),
                (all, file) => all.WithFile(file.Key, file.Value)
            );
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var result = _engine.Render(source, cancellation: patience.Token);
            if (!result.Succeeded || result.Files.Length > 0)
                return result.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Message.Length == 0) is { } empty
                    ? ("empty message " + empty.Code, $"{empty.Code} has no text")
                    : null;
            return ("nothing", "no document and no error");
        }
        catch (OperationCanceledException)
        {
            return ("slow", $"not done after {Patience.TotalSeconds} s");
        }
        catch (DocumentBuildException exception)
        {
            var inner = exception.InnerException ?? exception;
            // The same exception from the same place is the same fault.
            var place = inner.StackTrace?.Split('\n').FirstOrDefault(line => line.Contains("DocGen.", StringComparison.Ordinal))?.Trim();
            return ($"{inner.GetType().Name} {place}", $"{inner.GetType().Name}: {inner.Message} {place}");
        }
    }

    private static ReadOnlyMemory<byte> Template(FuzzSeed example) =>
        example.Files.First(file => file.Key.EndsWith("/input.sbn.md", StringComparison.Ordinal)).Value;

    private string Keep(string name, FuzzSeed example, byte[] content)
    {
        Directory.CreateDirectory(keep);
        var path = Path.Combine(keep, $"{target.Name}-{name}-{Path.GetFileName(example.Changed)}");
        File.WriteAllBytes(path, content);
        return path;
    }
}
