using DocGen.Core.Diagnostics;

namespace DocGen.Compiling;

/// <summary>The diagnostics of composite documents and attachments.</summary>
internal static class CompositionCodes
{
    /// <summary>There is no template with that id.</summary>
    public static readonly DiagnosticCode Unknown = new("DG8026");

    /// <summary>The referenced document is itself a composite document.</summary>
    public static readonly DiagnosticCode HasDocuments = new("DG8027");

    /// <summary>The referenced document has errors, so that the composite document cannot be built.</summary>
    public static readonly DiagnosticCode HasErrors = new("DG8028");

    /// <summary>Attaching data was requested, but there is none.</summary>
    public static readonly DiagnosticCode NothingToAttach = new("DG8029");
}
