using System.Collections.Immutable;
using DocGen.Core.Diagnostics;

namespace DocGen.Compiling;

/// <summary>
/// Orders diagnostics by file, line, column and code, so that the same problems are always reported in the same order; consequences of
/// other problems come last.
/// </summary>
internal sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    private static readonly DiagnosticOrder Instance = new();

    /// <summary>The distinct diagnostics in order: a problem of a data file is a problem of every document that uses it.</summary>
    public static ImmutableArray<Diagnostic> Sort(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Distinct().Order(Instance)];

    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        ArgumentNullException.ThrowIfNull(x);
        ArgumentNullException.ThrowIfNull(y);
        var order = (x.Code == CompositionCodes.HasErrors).CompareTo(y.Code == CompositionCodes.HasErrors);
        if (order == 0)
            order = string.CompareOrdinal(x.Location?.File, y.Location?.File);
        if (order == 0)
            order = (x.Location?.Line ?? 0).CompareTo(y.Location?.Line ?? 0);
        if (order == 0)
            order = (x.Location?.Column ?? 0).CompareTo(y.Location?.Column ?? 0);
        if (order == 0)
            order = string.CompareOrdinal(x.Code.Value, y.Code.Value);
        if (order == 0)
            order = string.CompareOrdinal(x.Message, y.Message);
        if (order == 0)
            order = string.CompareOrdinal(x.Data?.ToString(), y.Data?.ToString());
        return order == 0 ? string.CompareOrdinal(x.Hint, y.Hint) : order;
    }
}
