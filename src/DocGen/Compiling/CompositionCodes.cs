using DocGen.Core.Diagnostics;

namespace DocGen.Compiling;

/// <summary>The diagnostics of papers that are made of papers, and of what papers take along.</summary>
public static class CompositionCodes
{
    /// <summary>There is no template of that id.</summary>
    public static readonly DiagnosticCode Unknown = new("DG8026");

    /// <summary>The paper named is itself made of papers.</summary>
    public static readonly DiagnosticCode HasDocuments = new("DG8027");

    /// <summary>The paper named has errors, so that the whole cannot be made.</summary>
    public static readonly DiagnosticCode HasErrors = new("DG8028");

    /// <summary>The data are to be attached, and there are none.</summary>
    public static readonly DiagnosticCode NothingToAttach = new("DG8029");
}
