using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Themes;

/// <summary>The diagnostics of themes beyond their schema, see <c>docs/diagnostics.md</c>.</summary>
internal static class ThemeCodes
{
    /// <summary>A colour that is neither <c>#rrggbb</c> nor a name of the theme.</summary>
    public static readonly DiagnosticCode UnknownColour = new("DG4101");

    /// <summary>A font that the theme does not have.</summary>
    public static readonly DiagnosticCode UnknownFont = new("DG4102");

    /// <summary>A style based on one that does not exist.</summary>
    public static readonly DiagnosticCode UnknownParent = new("DG4103");

    /// <summary>A style that is based on itself, directly or through others.</summary>
    public static readonly DiagnosticCode InheritanceCircle = new("DG4104");

    /// <summary>A header or footer with invalid syntax.</summary>
    public static readonly DiagnosticCode BadFurniture = new("DG4105");

    /// <summary>Margins that leave too little space for text.</summary>
    public static readonly DiagnosticCode NoRoom = new("DG4106");

    /// <summary>Text with insufficient contrast to its background.</summary>
    public static readonly DiagnosticCode LowContrast = new("DG4107");

    /// <summary>A picture of a header or footer that cannot be shown there.</summary>
    public static readonly DiagnosticCode BadPicture = new("DG4108");

    /// <summary>A picture of a header or footer that is too low, too high or too wide.</summary>
    public static readonly DiagnosticCode PictureSize = new("DG4109");

    /// <summary>A length outside its range.</summary>
    public static readonly DiagnosticCode OutOfRange = new("DG4110");

    /// <summary>A warning: the Word file of the theme has text with insufficient contrast.</summary>
    public static readonly DiagnosticCode LowContrastInReference = new("DG4111");
}
