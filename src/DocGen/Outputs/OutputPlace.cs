using System.Text;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Files;
using DocGen.Frontend.Projects;

namespace DocGen.Outputs;

/// <summary>
/// Checks the folders of a project. The output folder must not be among the sources, as an output file could overwrite one of them; none
/// may be outside the project, nor in a folder whose name begins with a dot; and nothing is written through a link of the project, because
/// whoever sends a project can send links with it. A folder that the command line names may be anywhere else.
/// </summary>
internal static class OutputPlace
{
    private const string Schemas = "docs/schemas";

    /// <summary>The longest name of a file or folder in UTF-8, as on Linux.</summary>
    private const int LongestName = 255;

    /// <summary>Reports folders that may not be read from or written to.</summary>
    /// <param name="project">The project folder, as an absolute path.</param>
    /// <param name="folders">Its folders. They may come from the cache, and so have not been checked by the schema.</param>
    /// <param name="given">The output folder requested by the caller, relative to the working directory; <see langword="null"/> for that of
    /// the project.</param>
    /// <param name="settingSource">The place in <c>docgen.yaml</c> that names the output folder.</param>
    /// <returns>Whether they may be used.</returns>
    public static bool Check(
        string project,
        ProjectFolders folders,
        string? given,
        Func<SourceSpan?> settingSource,
        DiagnosticBag diagnostics
    )
    {
        var known = diagnostics.Count;
        foreach (var (path, what) in new[] { (folders.Templates, "templates"), (folders.Data, "data") })
            if (ReasonAgainstReading(project, path) is { } reason)
                diagnostics.Error(
                    BuildCodes.Misplaced,
                    $"the folder of the {what} '{path}' {reason}",
                    new SourceSpan(ProjectSettings.FileName, 1, 1),
                    $"name a folder of the project, such as '{what}'"
                );
        if (diagnostics.Count > known)
            return false;

        var name = given ?? folders.Output;
        var place = given is null ? settingSource() ?? new SourceSpan(ProjectSettings.FileName, 1, 1) : (SourceSpan?)null;
        if (given is null && ReasonAgainstName(name) is { } badName)
        {
            Report(BuildCodes.Misplaced, badName);
            return false;
        }

        var output = Path.GetFullPath(given ?? Path.Combine(project, folders.Output));
        if (ReasonAmongSources(RealPath.Of(output), project, folders) is { } among)
            Report(BuildCodes.OutputAmongSources, among);
        else if (ReasonAgainstWriting(project, output) is { } misplaced)
            Report(BuildCodes.Misplaced, misplaced);
        return diagnostics.Count == known;

        void Report(DiagnosticCode code, string reason) =>
            diagnostics.Error(
                code,
                $"the output folder '{name}' {reason}",
                place,
                "name a folder that contains nothing else, such as 'output'"
            );
    }

    /// <summary>Against a name that no folder can have, or that is in none of the project's own folders.</summary>
    private static string? ReasonAgainstName(string path)
    {
        if (path.Contains('\0', StringComparison.Ordinal))
            return "has a null character in its name";
        if (Path.IsPathRooted(path))
            return "is not in the project folder";
        if (HiddenNames.Find(path) is { } hidden)
            return hidden is "." or ".."
                ? $"has '{hidden}' in its path"
                : $"is in '{hidden}', and folders whose names begin with a dot belong to tools";
        return path.Split('/').Any(part => Encoding.UTF8.GetByteCount(part) > LongestName)
            ? $"has a name of more than {LongestName} bytes, which no file system keeps"
            : null;
    }

    /// <summary>Links that stay in the project are followed when its files are read.</summary>
    private static string? ReasonAgainstReading(string project, string path)
    {
        if (ReasonAgainstName(path) is { } reason)
            return reason;
        if (RealPath.TryOf(Path.Combine(project, path)) is not { } real)
            return "is a link that leads in a circle";
        var home = RealPath.Of(project);
        if (!RealPath.IsOrHolds(home, real))
            return "is a link that leads out of the project folder";
        return HiddenNames.Find(Path.GetRelativePath(home, real)) is { } hidden && hidden != "."
            ? $"is a link to '{hidden}', and folders whose names begin with a dot belong to tools"
            : null;
    }

    private static string? ReasonAgainstWriting(string project, string output)
    {
        var inside = Path.GetRelativePath(project, output).Replace(Path.DirectorySeparatorChar, '/');
        if (Path.IsPathRooted(inside) || inside.StartsWith("../", StringComparison.Ordinal))
        {
            // Where the command line leads out of the project, links are the user's own.
            inside = Path.GetRelativePath(RealPath.Of(project), RealPath.Of(output)).Replace(Path.DirectorySeparatorChar, '/');
            return Path.IsPathRooted(inside) || inside.StartsWith("../", StringComparison.Ordinal)
                ? ReasonAgainstFile(output)
                : ReasonAgainstName(inside);
        }

        if (ReasonAgainstName(inside) is { } reason)
            return reason;
        return new OutputFolder(project).FindLink(inside) is { } link
            ? $"leads through the link '{link}', and nothing is written through links of a project"
            : ReasonAgainstFile(output);
    }

    private static string? ReasonAgainstFile(string output) => File.Exists(output) ? "is a file" : null;

    private static string? ReasonAmongSources(string output, string project, ProjectFolders folders)
    {
        if (output == RealPath.Of(project))
            return "is the project folder itself";
        foreach (var (path, what) in new[] { (folders.Templates, "the templates"), (folders.Data, "the data"), (Schemas, "the schemas") })
        {
            var source = RealPath.Of(Path.Combine(project, path));
            if (RealPath.IsOrHolds(source, output))
                return $"is in the folder of {what} ('{path}')";

            // The schema folder is not a setting: many projects have none, and output beside it does no harm.
            if (path != Schemas && RealPath.IsOrHolds(output, source))
                return $"contains {what} ('{path}')";
        }

        return null;
    }
}
