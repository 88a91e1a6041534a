using System.Collections.Immutable;
using DocGen.Outputs;

namespace DocGen.Cli.Progress;

/// <summary>One line per document in the order of the ids, so that every run prints the same lines.</summary>
internal sealed class PlainProgress(TextWriter output, ImmutableArray<string> ids, bool verbose) : IDisposableProgress
{
    private readonly Dictionary<string, DocumentResult> _waiting = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private int _next;

    public void Started(string id) { }

    public void Finished(DocumentResult result)
    {
        lock (_lock)
        {
            _waiting.Add(result.Id, result);
            while (_next < ids.Length && _waiting.Remove(ids[_next], out var ready))
            {
                _next++;
                Write(ready);
            }
        }
    }

    public void Dispose() { }

    private void Write(DocumentResult result)
    {
        output.WriteLine($"{StatusWords.Of(result.Status), -9}  {result.Id}");
        if (!verbose)
            return;
        foreach (var file in result.Files)
            output.WriteLine($"             {file.Status.ToString().ToLowerInvariant(), -9}  {file.Path}");
    }
}
