using DocGen.Core.Diagnostics;

namespace DocGen.Frontend.Projects;

/// <summary>The diagnostics of the project file and of front matter.</summary>
internal static class ProjectCodes
{
    /// <summary>The folder has no <c>docgen.yaml</c>.</summary>
    public static readonly DiagnosticCode NoProject = new("DG8001");

    /// <summary>A template does not begin with front matter.</summary>
    public static readonly DiagnosticCode NoFrontMatter = new("DG8002");

    /// <summary>The line of three hyphens that ends the front matter is missing.</summary>
    public static readonly DiagnosticCode UnclosedFrontMatter = new("DG8003");

    /// <summary>The id differs from the file name of the template.</summary>
    public static readonly DiagnosticCode IdIsNotFileName = new("DG8004");
}
