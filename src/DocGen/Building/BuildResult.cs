using System.Collections.Immutable;
using DocGen.Core.Diagnostics;

namespace DocGen.Building;

/// <summary>What came of a build.</summary>
/// <param name="Documents">In the order of their ids.</param>
/// <param name="Diagnostics">Everything there is to say, each thing once, by file and line.</param>
public sealed record BuildResult(ImmutableArray<DocumentResult> Documents, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>No errors: everything was written, or (in a check) is as it would be written.</summary>
    public bool Succeeded => !Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
}
