using DocGen.Core.Diagnostics;

namespace DocGen.Writers.Markdown;

/// <summary>The diagnostics of what Markdown cannot express.</summary>
internal static class MarkdownLossCodes
{
    /// <summary>Several blocks in a table cell are written on one line.</summary>
    public static readonly DiagnosticCode FlattenedCell = new("DG6201");

    /// <summary>A merged cell is written in its first row and column; the others are empty.</summary>
    public static readonly DiagnosticCode UnmergedCell = new("DG6202");

    /// <summary>A lettered list is written with numbers.</summary>
    public static readonly DiagnosticCode LetteredList = new("DG6203");

    /// <summary>Text in another language is not marked as such.</summary>
    public static readonly DiagnosticCode UnmarkedLanguage = new("DG6204");

    /// <summary>A table in a table cell is written on one line.</summary>
    public static readonly DiagnosticCode NestedTable = new("DG6205");

    /// <summary>A link to an address that is not allowed in a page is written as text.</summary>
    public static readonly DiagnosticCode UnsafeLink = new("DG6206");

    /// <summary>The content of a picture is missing.</summary>
    public static readonly DiagnosticCode MissingPicture = new("DG6207");
}
