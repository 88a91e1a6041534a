using DocGen.Core.Diagnostics;

namespace DocGen.Compiling;

/// <summary>The diagnostics of a build.</summary>
public static class BuildCodes
{
    /// <summary>There is no document with that id.</summary>
    public static readonly DiagnosticCode UnknownDocument = new("DG8020");

    /// <summary>There is no such format.</summary>
    public static readonly DiagnosticCode UnknownFormat = new("DG8021");

    /// <summary>There is no such theme.</summary>
    public static readonly DiagnosticCode UnknownTheme = new("DG8022");

    /// <summary>The theme has no such layout.</summary>
    public static readonly DiagnosticCode UnknownLayout = new("DG8023");

    /// <summary>In a check: a file of the output folder is missing or is not what would be written.</summary>
    public static readonly DiagnosticCode Stale = new("DG8024");

    /// <summary>A file in the output folder that no template produces.</summary>
    public static readonly DiagnosticCode Leftover = new("DG8025");

    /// <summary>The output folder contains sources of the documents, or is inside a source folder.</summary>
    public static readonly DiagnosticCode OutputAmongSources = new("DG8040");

    /// <summary>A file in the output folder cannot be read, written or removed, for example because another program has it open.</summary>
    public static readonly DiagnosticCode OutputRefused = new("DG8041");

    /// <summary>A document has the id of the first page of a site.</summary>
    public static readonly DiagnosticCode IndexIsTaken = new("DG8042");

    /// <summary>The template folder is missing, or contains no template.</summary>
    public static readonly DiagnosticCode NoTemplates = new("DG8043");

    /// <summary>A file in the template folder that is not a template because of its name or its place.</summary>
    public static readonly DiagnosticCode StrayTemplate = new("DG8044");

    /// <summary>A custom writer has thrown an exception.</summary>
    public static readonly DiagnosticCode WriterFailed = new("DG8045");

    /// <summary>
    /// A folder of the project is in a place where DocGen reads or writes nothing: outside the project, behind a link, or in a folder whose
    /// name begins with a dot. Or something else is where a file is to be written.
    /// </summary>
    public static readonly DiagnosticCode Misplaced = new("DG8046");

    /// <summary>The folder <c>.docgen/cache</c> is a link, so that nothing is remembered.</summary>
    public static readonly DiagnosticCode NoCache = new("DG8047");

    /// <summary>A bug in DocGen: an exception that nothing was prepared for.</summary>
    public static readonly DiagnosticCode Bug = new("DG8048");
}
