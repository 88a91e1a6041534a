using DocGen.Core.Diagnostics;

namespace DocGen.Core.Layout.Building;

/// <summary>The diagnostics of content that does not fit on a page, see <c>docs/diagnostics.md</c>.</summary>
internal static class LayoutCodes
{
    /// <summary>The words of a table need more width than is available.</summary>
    public static readonly DiagnosticCode TableTooWide = new("DG5001");

    /// <summary>Content is higher than a page and extends into its margin.</summary>
    public static readonly DiagnosticCode DoesNotFit = new("DG5002");

    /// <summary>Page numbers in a contents list keep changing the pages that they refer to.</summary>
    public static readonly DiagnosticCode UnsettledContents = new("DG5003");

    /// <summary>A header and footer leave too little of the page for text.</summary>
    public static readonly DiagnosticCode HighFurniture = new("DG5004");
}
