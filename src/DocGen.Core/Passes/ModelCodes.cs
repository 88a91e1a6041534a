using DocGen.Core.Diagnostics;

namespace DocGen.Core.Passes;

/// <summary>What the passes have to say about a document, see <c>docs/diagnostics.md</c>.</summary>
public static class ModelCodes
{
    /// <summary>The document asks for a layout that the theme does not have.</summary>
    public static readonly DiagnosticCode UnknownLayout = new("DG4001");

    /// <summary>A block or an inline asks for a style that the theme does not have.</summary>
    public static readonly DiagnosticCode UnknownStyle = new("DG4002");

    /// <summary>Blocks or inlines within each other beyond the limit.</summary>
    public static readonly DiagnosticCode TooDeep = new("DG4003");

    /// <summary>A character that some formats cannot hold.</summary>
    public static readonly DiagnosticCode UnprintableCharacter = new("DG4004");

    /// <summary>A bidirectional control that has no partner within its text.</summary>
    public static readonly DiagnosticCode UnbalancedDirection = new("DG4005");

    /// <summary>Two nodes with the same explicit id.</summary>
    public static readonly DiagnosticCode DuplicateId = new("DG4006");

    /// <summary>An explicit id that HTML or Word cannot hold.</summary>
    public static readonly DiagnosticCode InvalidId = new("DG4007");

    /// <summary>A reference to an id that no node has.</summary>
    public static readonly DiagnosticCode UnknownReference = new("DG4008");

    /// <summary>A reference without text to a node that has no text or label to print.</summary>
    public static readonly DiagnosticCode EmptyReference = new("DG4009");

    /// <summary>No level 1 heading.</summary>
    public static readonly DiagnosticCode MissingTitleHeading = new("DG4010");

    /// <summary>A second level 1 heading.</summary>
    public static readonly DiagnosticCode SecondTitleHeading = new("DG4011");

    /// <summary>A heading more than one level below the one before it.</summary>
    public static readonly DiagnosticCode SkippedHeadingLevel = new("DG4012");

    /// <summary>A heading without text.</summary>
    public static readonly DiagnosticCode EmptyHeading = new("DG4013");

    /// <summary>A table with neither a header row nor a header column.</summary>
    public static readonly DiagnosticCode TableWithoutHeader = new("DG4014");

    /// <summary>A picture that says nothing to those who cannot see it.</summary>
    public static readonly DiagnosticCode MissingAlternativeText = new("DG4015");

    /// <summary>A link whose text does not say where it leads.</summary>
    public static readonly DiagnosticCode VagueLink = new("DG4016");

    /// <summary>A document without a title.</summary>
    public static readonly DiagnosticCode MissingTitle = new("DG4017");

    /// <summary>Two form fields with the same name.</summary>
    public static readonly DiagnosticCode DuplicateFieldName = new("DG4018");

    /// <summary>A form field of choices with fewer than two.</summary>
    public static readonly DiagnosticCode FieldWithoutOptions = new("DG4019");
}
