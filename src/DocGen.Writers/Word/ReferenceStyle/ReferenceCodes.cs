using DocGen.Core.Diagnostics;

namespace DocGen.Writers.Word.ReferenceStyle;

/// <summary>The diagnostics of the Word file from which a theme takes its styles.</summary>
internal static class ReferenceCodes
{
    /// <summary>It is not a Word file, or is damaged.</summary>
    public static readonly DiagnosticCode NotAWordFile = new("DG4120");

    /// <summary>A header or footer contains a picture that cannot be used.</summary>
    public static readonly DiagnosticCode PictureInHeader = new("DG4121");

    /// <summary>The fills of its table style are too dark for text.</summary>
    public static readonly DiagnosticCode TableFills = new("DG4122");
}
