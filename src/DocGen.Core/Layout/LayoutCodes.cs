using DocGen.Core.Diagnostics;

namespace DocGen.Core.Layout;

/// <summary>What does not fit on paper, see <c>docs/diagnostics.md</c>.</summary>
public static class LayoutCodes
{
    /// <summary>The words of a table need more width than there is.</summary>
    public static readonly DiagnosticCode TableTooWide = new("DG5001");
}
