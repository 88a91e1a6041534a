using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Data.Schemas;

/// <summary>The diagnostics of schemas, and of data that breaks them.</summary>
public static class SchemaCodes
{
    /// <summary>A data file does not name its schema, or names no file of the project.</summary>
    public static readonly DiagnosticCode NoSchema = new("DG1030");

    /// <summary>The schema is not JSON, or not a schema that is understood.</summary>
    public static readonly DiagnosticCode BadSchema = new("DG1031");

    /// <summary>An <c>x-unit</c> names no unit.</summary>
    public static readonly DiagnosticCode UnknownUnit = new("DG1032");

    /// <summary>A key that the schema does not know.</summary>
    public static readonly DiagnosticCode UnknownKey = new("DG1040");

    /// <summary>A required key is missing.</summary>
    public static readonly DiagnosticCode MissingKey = new("DG1041");

    /// <summary>A value of the wrong type.</summary>
    public static readonly DiagnosticCode WrongType = new("DG1042");

    /// <summary>A value that is none of those allowed.</summary>
    public static readonly DiagnosticCode NotAllowed = new("DG1043");

    /// <summary>Text that does not match its pattern or format, or is too short or too long.</summary>
    public static readonly DiagnosticCode BadText = new("DG1044");

    /// <summary>A number outside its bounds.</summary>
    public static readonly DiagnosticCode OutOfRange = new("DG1045");

    /// <summary>A list or map with too few, too many or equal items.</summary>
    public static readonly DiagnosticCode BadSize = new("DG1046");

    /// <summary>A number that has three decimals in YAML and looks like thousands.</summary>
    public static readonly DiagnosticCode Grouped = new("DG1047");
}
