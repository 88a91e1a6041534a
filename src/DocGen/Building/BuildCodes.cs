using DocGen.Core.Diagnostics;

namespace DocGen.Building;

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

    /// <summary>A file of the output folder that no template makes.</summary>
    public static readonly DiagnosticCode Leftover = new("DG8025");

    /// <summary>The output folder holds what papers are made from, or lies in it.</summary>
    public static readonly DiagnosticCode OutputAmongSources = new("DG8040");

    /// <summary>
    /// The machine does not let a file of the output folder be read, written or removed, as when another program has it open.
    /// </summary>
    public static readonly DiagnosticCode OutputRefused = new("DG8041");

    /// <summary>A paper has the id of a site's first page.</summary>
    public static readonly DiagnosticCode IndexIsTaken = new("DG8042");

    /// <summary>The folder of templates is missing, or no file in it is a template.</summary>
    public static readonly DiagnosticCode NoTemplates = new("DG8043");

    /// <summary>A file of the folder of templates that is taken for none because of its name or its place.</summary>
    public static readonly DiagnosticCode StrayTemplate = new("DG8044");

    /// <summary>A writer that does not come with DocGen has a fault of its own.</summary>
    public static readonly DiagnosticCode WriterFailed = new("DG8045");
}
