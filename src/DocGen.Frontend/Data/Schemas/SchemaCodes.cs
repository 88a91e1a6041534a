using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>The diagnostics of schemas, and of data that does not match them.</summary>
public static class SchemaCodes
{
    /// <summary>A data file does not name its schema, or names a file outside the project.</summary>
    public static readonly DiagnosticCode NoSchema = new("DG1030");

    /// <summary>The schema is not JSON, or uses something that is not supported.</summary>
    public static readonly DiagnosticCode BadSchema = new("DG1031");

    /// <summary>An <c>x-unit</c> is not a known unit.</summary>
    public static readonly DiagnosticCode UnknownUnit = new("DG1032");

    /// <summary>A key that the schema does not define.</summary>
    public static readonly DiagnosticCode UnknownKey = new("DG1040");

    /// <summary>A required key is missing.</summary>
    public static readonly DiagnosticCode MissingKey = new("DG1041");

    /// <summary>A value of the wrong type.</summary>
    public static readonly DiagnosticCode WrongType = new("DG1042");

    /// <summary>A value that is not among those allowed.</summary>
    public static readonly DiagnosticCode NotAllowed = new("DG1043");

    /// <summary>Text that does not match its pattern or format, or is too short or too long.</summary>
    public static readonly DiagnosticCode BadText = new("DG1044");

    /// <summary>A number outside its bounds.</summary>
    public static readonly DiagnosticCode OutOfRange = new("DG1045");

    /// <summary>A list or map with too few, too many or duplicate items.</summary>
    public static readonly DiagnosticCode BadSize = new("DG1046");

    /// <summary>A number that has three decimals in YAML and looks like one with a thousands separator.</summary>
    public static readonly DiagnosticCode Grouped = new("DG1047");

    /// <summary>Comparing the data with the schema takes too many steps.</summary>
    public static readonly DiagnosticCode TooMuchWork = new("DG1048");
}
