using DocGen.Core.Diagnostics;

namespace DocGen.Scaffolding;

/// <summary>The diagnostics of beginning a document.</summary>
public static class ScaffoldCodes
{
    /// <summary>There is no such kind of document.</summary>
    public static readonly DiagnosticCode UnknownKind = new("DG8030");

    /// <summary>The id has other characters than lower-case letters, digits and hyphens.</summary>
    public static readonly DiagnosticCode BadId = new("DG8031");

    /// <summary>The title is empty, of several lines or too long.</summary>
    public static readonly DiagnosticCode BadTitle = new("DG8032");

    /// <summary>A file that would be written is there already.</summary>
    public static readonly DiagnosticCode FileExists = new("DG8033");

    /// <summary>The folder is no project and holds other files.</summary>
    public static readonly DiagnosticCode NotAProject = new("DG8034");
}
