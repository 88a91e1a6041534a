using System.Globalization;
using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>Passes errors on; if an error at one place of the template is repeated for many rows, only the first few.</summary>
internal sealed class Reporter(DiagnosticBag bag)
{
    private const int ShownPerPlace = 3;

    private readonly Dictionary<(DiagnosticCode Code, SourceSpan? Place, string Message), int> _counts = [];

    /// <summary>The number of errors, including those not shown.</summary>
    public int Count { get; private set; }

    public void Report(Diagnostic diagnostic)
    {
        Count++;
        var key = (diagnostic.Code, diagnostic.Location, diagnostic.Message);
        var count = _counts.GetValueOrDefault(key) + 1;
        _counts[key] = count;
        if (count <= ShownPerPlace)
            bag.Add(diagnostic);
    }

    /// <summary>Reports how many errors were not shown.</summary>
    public void Finish()
    {
        foreach (var ((code, place, message), count) in _counts)
        {
            if (count <= ShownPerPlace)
                continue;
            var more = (count - ShownPerPlace).ToString(CultureInfo.InvariantCulture);
            bag.Error(code, $"{message} ({more} more in other rows)", place);
        }
    }
}
