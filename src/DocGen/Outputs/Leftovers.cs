using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Core.Writing;
using DocGen.Files;

namespace DocGen.Outputs;

/// <summary>
/// Files in the output folder that no template produces, for example after a template has been removed or renamed. A check reports them
/// all; a build removes those that DocGen wrote, and only on request. A README and hidden files are ignored.
/// </summary>
internal static class Leftovers
{
    /// <summary>The files that neither belong to a document nor are planned to be removed with one.</summary>
    /// <param name="files">The existing files.</param>
    /// <param name="documents">All documents of the project.</param>
    /// <param name="writers">All formats.</param>
    /// <param name="complete">Whether all formats of the documents were processed.</param>
    public static IReadOnlyList<string> Find(
        IEnumerable<string> files,
        IReadOnlyCollection<DocumentResult> documents,
        IEnumerable<IDocumentWriter> writers,
        bool complete
    )
    {
        var made = documents.SelectMany(document => document.Files).Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var unclear = documents
            .Where(document => !complete || document.Status == DocumentStatus.Failed)
            .Select(document => document.Id)
            .ToHashSet(StringComparer.Ordinal);
        var extensions = writers.Select(writer => writer.Extension).ToList();
        return [.. files.Where(path => !made.Contains(path) && !IsReadme(path) && !IsUnclear(path))];

        // The files of a document that failed are unknown: it keeps its last good output, and so do formats that were not requested.
        bool IsUnclear(string path) =>
            path.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash
                ? unclear.Contains(path[..slash])
                : extensions.Exists(extension =>
                    path.EndsWith(extension, StringComparison.Ordinal) && unclear.Contains(path[..^extension.Length])
                );
    }

    /// <summary>Reports a file that no template makes.</summary>
    public static void Report(string folderName, string path, OutputManifest manifest, DiagnosticBag diagnostics) =>
        diagnostics.Error(
            BuildCodes.Leftover,
            $"no template makes '{folderName}/{path}'",
            new SourceSpan(folderName + "/" + path, 1, 1),
            manifest.Contains(path)
                ? "remove it, or run 'docgen build --prune'"
                : "move it elsewhere: DocGen has no record of having written it, and does not remove it"
        );

    /// <summary>Reports a temporary file that a build left which was killed.</summary>
    public static void ReportTemporary(string folderName, string path, DiagnosticBag diagnostics) =>
        diagnostics.Error(
            BuildCodes.Leftover,
            $"'{folderName}/{path}' is the temporary file of a build that was ended",
            new SourceSpan(folderName + "/" + path, 1, 1),
            "run 'docgen build', which removes it"
        );

    private static bool IsReadme(string path) => string.Equals(path, "README.md", StringComparison.OrdinalIgnoreCase);
}
