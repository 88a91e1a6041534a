using System.Globalization;
using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Templates.Evaluation;

/// <summary>Passes errors on; of those that many rows repeat in one place of the template only the first few.</summary>
internal sealed class Reporter(DiagnosticBag bag)
{
    private const int ShownPerPlace = 3;

    private readonly Dictionary<(DiagnosticCode Code, SourceSpan? Place, string Message), int> _counts = [];

    /// <summary>How many have been reported, shown or not.</summary>
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

    /// <summary>Says how many were not shown.</summary>
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
