using DocGen.Core.Diagnostics;

namespace DocGen.Core.Passes;

/// <summary>The diagnostics of the passes, see <c>docs/diagnostics.md</c>.</summary>
public static class ModelCodes
{
    /// <summary>The document names a layout that the theme does not have.</summary>
    public static readonly DiagnosticCode UnknownLayout = new("DG4001");

    /// <summary>A block or an inline names a style that the theme does not have.</summary>
    public static readonly DiagnosticCode UnknownStyle = new("DG4002");

    /// <summary>Blocks or inlines are nested too deeply.</summary>
    public static readonly DiagnosticCode TooDeep = new("DG4003");

    /// <summary>A character that some formats cannot represent.</summary>
    public static readonly DiagnosticCode UnprintableCharacter = new("DG4004");

    /// <summary>A bidirectional control without a matching one in the same text.</summary>
    public static readonly DiagnosticCode UnbalancedDirection = new("DG4005");

    /// <summary>Two nodes with the same explicit id.</summary>
    public static readonly DiagnosticCode DuplicateId = new("DG4006");

    /// <summary>An explicit id that is not valid in HTML or Word.</summary>
    public static readonly DiagnosticCode InvalidId = new("DG4007");

    /// <summary>A reference to an id that no node has.</summary>
    public static readonly DiagnosticCode UnknownReference = new("DG4008");

    /// <summary>A reference without text to a node that has no text or label to print.</summary>
    public static readonly DiagnosticCode EmptyReference = new("DG4009");

    /// <summary>The document has no level 1 heading.</summary>
    public static readonly DiagnosticCode MissingTitleHeading = new("DG4010");

    /// <summary>The document has a second level 1 heading.</summary>
    public static readonly DiagnosticCode SecondTitleHeading = new("DG4011");

    /// <summary>A heading is more than one level below the previous one.</summary>
    public static readonly DiagnosticCode SkippedHeadingLevel = new("DG4012");

    /// <summary>A heading without text.</summary>
    public static readonly DiagnosticCode EmptyHeading = new("DG4013");

    /// <summary>A table with neither a header row nor a header column.</summary>
    public static readonly DiagnosticCode TableWithoutHeader = new("DG4014");

    /// <summary>A picture without alternative text.</summary>
    public static readonly DiagnosticCode MissingAlternativeText = new("DG4015");

    /// <summary>A link whose text does not describe its target.</summary>
    public static readonly DiagnosticCode VagueLink = new("DG4016");

    /// <summary>A document without a title.</summary>
    public static readonly DiagnosticCode MissingTitle = new("DG4017");

    /// <summary>Two form fields with the same name.</summary>
    public static readonly DiagnosticCode DuplicateFieldName = new("DG4018");

    /// <summary>A choice field with fewer than two options.</summary>
    public static readonly DiagnosticCode FieldWithoutOptions = new("DG4019");

    /// <summary>A warning: an organisation's own paragraph style, from its Word file, has insufficient contrast to the page.</summary>
    public static readonly DiagnosticCode StyleContrast = new("DG4020");
}
