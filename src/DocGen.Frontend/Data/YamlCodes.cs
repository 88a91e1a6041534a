using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Data;

/// <summary>The diagnostics of reading YAML.</summary>
internal static class YamlCodes
{
    /// <summary>A key occurs twice in a map.</summary>
    public static readonly DiagnosticCode DuplicateKey = new("DG1003");

    /// <summary>The text is not YAML.</summary>
    public static readonly DiagnosticCode Syntax = new("DG1010");

    /// <summary>A line is indented with a tab.</summary>
    public static readonly DiagnosticCode Tab = new("DG1011");

    /// <summary>A character that must be written as an escape.</summary>
    public static readonly DiagnosticCode Character = new("DG1012");

    /// <summary>An explicit tag such as <c>!!str</c>.</summary>
    public static readonly DiagnosticCode Tagged = new("DG1013");

    /// <summary>A merge key <c>&lt;&lt;</c>.</summary>
    public static readonly DiagnosticCode MergeKey = new("DG1014");

    /// <summary>A second document after <c>---</c>.</summary>
    public static readonly DiagnosticCode SecondDocument = new("DG1015");

    /// <summary>Maps and lists are nested too deeply.</summary>
    public static readonly DiagnosticCode TooDeep = new("DG1016");

    /// <summary>There are too many values, aliases expanded.</summary>
    public static readonly DiagnosticCode TooManyValues = new("DG1017");

    /// <summary>An alias has no anchor, or is inside its own anchor.</summary>
    public static readonly DiagnosticCode Alias = new("DG1018");

    /// <summary>A number has more digits than a figure holds.</summary>
    public static readonly DiagnosticCode Number = new("DG1019");

    /// <summary>A key is not text.</summary>
    public static readonly DiagnosticCode Key = new("DG1020");
}
