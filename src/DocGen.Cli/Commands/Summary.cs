using System.Globalization;
using DocGen.Building;
using DocGen.Core.Diagnostics;
using DocGen.Outputs;

namespace DocGen.Cli.Commands;

/// <summary>The last line of a build.</summary>
internal static class Summary
{
    public static string Of(BuildResult result, bool check, TimeSpan elapsed)
    {
        var parts = new List<string>();
        Add(DocumentStatus.Written, "written");
        Add(DocumentStatus.Stale, "stale");
        Add(DocumentStatus.Unchanged, check ? "fresh" : "unchanged");
        Add(DocumentStatus.Failed, "failed");
        var errors = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error);
        var warnings = result.Diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning);
        if (errors > 0)
            parts.Add(Count(errors, "error"));
        if (warnings > 0)
            parts.Add(Count(warnings, "warning"));
        var what = parts.Count == 0 ? "nothing to do" : string.Join(", ", parts);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{Count(result.Documents.Length, "document")}: {what} ({elapsed.TotalSeconds:0.00} s)"
        );

        void Add(DocumentStatus status, string word)
        {
            var count = result.Documents.Count(document => document.Status == status);
            if (count > 0)
                parts.Add(string.Create(CultureInfo.InvariantCulture, $"{count} {word}"));
        }
    }

    /// <summary>For example <c>1 error</c>, <c>2 errors</c>.</summary>
    public static string Count(int count, string noun) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
