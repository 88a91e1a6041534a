using System.Diagnostics;
using DocGen.Outputs;

namespace DocGen.Cli.Progress;

/// <summary>The words for what was done with a document.</summary>
internal static class StatusWords
{
    public static string Of(DocumentStatus status) =>
        status switch
        {
            DocumentStatus.Written => "written",
            DocumentStatus.Stale => "stale",
            DocumentStatus.Failed => "failed",
            DocumentStatus.Unchanged => "unchanged",
            _ => throw new UnreachableException(),
        };
}
