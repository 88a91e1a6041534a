using System.Globalization;
using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>
/// Collects errors: one that is repeated at a place of the template for many rows is one message, with the place of the first.
/// </summary>
internal sealed class Reporter(DiagnosticBag bag)
{
    private readonly OrderedDictionary<(DiagnosticCode Code, SourceSpan? Place, string Message), (Diagnostic First, int Count)> _found = [];

    /// <summary>The number of errors, with each repetition.</summary>
    public int Count { get; private set; }

    public void Report(Diagnostic diagnostic)
    {
        Count++;
        var key = (diagnostic.Code, diagnostic.Location, diagnostic.Message);
        _found[key] = _found.TryGetValue(key, out var known) ? (known.First, known.Count + 1) : (diagnostic, 1);
    }

    /// <summary>Passes the errors on.</summary>
    public void Finish()
    {
        foreach (var (first, count) in _found.Values)
            bag.Add(count == 1 ? first : first with { Message = first.Message + Times(first, count) });
    }

    private static string Times(Diagnostic first, int count) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $" ({(first.Data is null ? $"{count} times" : $"in {count} rows, of which this is the first")})"
        );
}
