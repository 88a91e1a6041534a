using DocGen.Core.Diagnostics;
using DocGen.Core.Writing;
using DocGen.Files;

namespace DocGen.Building;

/// <summary>
/// Files of the output folder that no template makes, as after a template has been removed or renamed. A check reports them; a build
/// removes them only when asked to, since they may be somebody's own. A README and hidden files are left in peace.
/// </summary>
internal static class Leftovers
{
    public static IReadOnlyList<string> Find(OutputFolder folder, IEnumerable<string> ids, IEnumerable<IDocumentWriter> writers)
    {
        var known = new HashSet<string>(ids, StringComparer.Ordinal);
        var extensions = writers.Select(writer => writer.Extension).ToList();
        return [.. folder.List("").Where(path => !IsKnown(path))];

        bool IsKnown(string path)
        {
            var slash = path.IndexOf('/', StringComparison.Ordinal);
            if (slash >= 0) return known.Contains(path[..slash]);
            if (string.Equals(path, "README.md", StringComparison.OrdinalIgnoreCase)) return true;
            return extensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal) && known.Contains(path[..^extension.Length]));
        }
    }

    public static void Report(string folderName, string path, DiagnosticBag diagnostics) => diagnostics.Error(
        BuildCodes.Leftover,
        $"no template makes '{folderName}/{path}'",
        new SourceSpan(folderName + "/" + path, 1, 1),
        "remove it, or run 'docgen build --prune'");
}
