using DocGen.Core.Diagnostics;

namespace DocGen.Writers.Word.Body;

/// <summary>The diagnostics of what a Word file cannot express.</summary>
internal static class WordCodes
{
    /// <summary>A vector picture without a raster fallback: its alternative text is printed.</summary>
    public static readonly DiagnosticCode VectorPicture = new("DG6101");

    /// <summary>Balanced columns require a section, which is not allowed in a table, a box or a footnote.</summary>
    public static readonly DiagnosticCode ColumnsInBox = new("DG6102");

    /// <summary>An address that is not a URI: its text is printed without the link.</summary>
    public static readonly DiagnosticCode InvalidAddress = new("DG6103");

    /// <summary>A footnote in a footnote is printed in brackets.</summary>
    public static readonly DiagnosticCode NestedFootnote = new("DG6104");
}
