using DocGen.Core.Diagnostics;

namespace DocGen.Core.Layout;

/// <summary>What does not fit on paper, see <c>docs/diagnostics.md</c>.</summary>
public static class LayoutCodes
{
    /// <summary>The words of a table need more width than there is.</summary>
    public static readonly DiagnosticCode TableTooWide = new("DG5001");

    /// <summary>Something is higher than a page and stands in its margin.</summary>
    public static readonly DiagnosticCode DoesNotFit = new("DG5002");

    /// <summary>Page numbers in a contents list change the page that they name, again and again.</summary>
    public static readonly DiagnosticCode UnsettledContents = new("DG5003");

    /// <summary>A header and footer leave too little of the page.</summary>
    public static readonly DiagnosticCode HighFurniture = new("DG5004");
}
