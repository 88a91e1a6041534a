using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Outputs;

namespace DocGen.Building;

/// <summary>The result of a build.</summary>
/// <param name="Documents">The documents in the order of their ids.</param>
/// <param name="Diagnostics">All distinct diagnostics, by file and line.</param>
public sealed record BuildResult(ImmutableArray<DocumentResult> Documents, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether there were no errors: everything was written or, in a check, is up to date.</summary>
    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
