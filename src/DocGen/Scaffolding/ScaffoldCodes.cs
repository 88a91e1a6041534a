using DocGen.Core.Diagnostics;

namespace DocGen.Scaffolding;

/// <summary>The diagnostics of creating a document.</summary>
public static class ScaffoldCodes
{
    /// <summary>There is no such kind of document.</summary>
    public static readonly DiagnosticCode UnknownKind = new("DG8030");

    /// <summary>The id has characters other than lower-case letters, digits and hyphens.</summary>
    public static readonly DiagnosticCode BadId = new("DG8031");

    /// <summary>The title is empty, too long, or has several lines.</summary>
    public static readonly DiagnosticCode BadTitle = new("DG8032");

    /// <summary>A file that would be written exists already.</summary>
    public static readonly DiagnosticCode FileExists = new("DG8033");

    /// <summary>The folder is not a project and contains other files.</summary>
    public static readonly DiagnosticCode NotAProject = new("DG8034");
}
