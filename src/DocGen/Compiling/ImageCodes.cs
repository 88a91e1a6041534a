using DocGen.Core.Diagnostics;

namespace DocGen.Compiling;

/// <summary>The diagnostics of pictures.</summary>
internal static class ImageCodes
{
    /// <summary>There is no such picture.</summary>
    public static readonly DiagnosticCode Missing = new("DG8010");

    /// <summary>The picture is larger than <c>docgen.yaml</c> allows.</summary>
    public static readonly DiagnosticCode TooLarge = new("DG8011");

    /// <summary>The file is not a PNG, JPEG or SVG picture.</summary>
    public static readonly DiagnosticCode Unreadable = new("DG8012");

    /// <summary>A part of an SVG picture that a browser would run or fetch; it is removed.</summary>
    public static readonly DiagnosticCode Unsafe = new("DG8013");
}
