using DocGen.Core.Diagnostics;

namespace DocGen.Writers.Html;

/// <summary>What HTML cannot say.</summary>
public static class HtmlCodes
{
    /// <summary>A link to an address that a page may not link to is written as text.</summary>
    public static readonly DiagnosticCode UnsafeLink = new("DG6301");

    /// <summary>The bytes of a picture are not there.</summary>
    public static readonly DiagnosticCode MissingPicture = new("DG6302");
}
