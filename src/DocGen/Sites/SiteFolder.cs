using DocGen.Core.Diagnostics;
using DocGen.Files;
using DocGen.Outputs;

namespace DocGen.Sites;

/// <summary>Updates the files of a site.</summary>
internal static class SiteFolder
{
    /// <summary>Writes what has changed and, on request, removes files that DocGen wrote for documents that no longer exist.</summary>
    /// <param name="folderName">The name of the folder in diagnostics.</param>
    /// <param name="gate">Lets one process at a time change the list of what was written.</param>
    public static void Update(
        OutputFolder folder,
        string folderName,
        SiteResult site,
        bool prune,
        ProcessGate gate,
        DiagnosticBag diagnostics
    )
    {
        try
        {
            var manifest = OutputManifest.OfSite(folder);
            folder.Write([.. site.Files.Where(file => !folder.Holds(file.Path, file.Bytes.Span))]);
            var made = site.Files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
            List<string> gone = prune
                ? [.. manifest.Files.Where(path => !made.Contains(path) && !site.Others.Any(page => page.Has(path)))]
                : [];
            foreach (var path in gone)
                folder.Delete(path);
            manifest.Update(made, gone, gate);
        }
        catch (OutputFileException refusal)
        {
            OutputRefusal.Report(folderName, refusal, diagnostics);
        }
    }
}
