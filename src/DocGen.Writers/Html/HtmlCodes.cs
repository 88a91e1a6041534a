using DocGen.Core.Diagnostics;

namespace DocGen.Writers.Html;

/// <summary>The diagnostics of what HTML cannot express.</summary>
internal static class HtmlCodes
{
    /// <summary>A link to an address that is not allowed in a page is written as text.</summary>
    public static readonly DiagnosticCode UnsafeLink = new("DG6301");

    /// <summary>The content of a picture is missing.</summary>
    public static readonly DiagnosticCode MissingPicture = new("DG6302");
}
