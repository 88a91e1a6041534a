using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Files;
using DocGen.Frontend.Projects;

namespace DocGen.Outputs;

/// <summary>Checks the output folder: it must not be among the sources, as an output file could overwrite one of them.</summary>
internal static class OutputPlace
{
    private const string Schemas = "docs/schemas";

    /// <summary>Reports an output folder that is, contains or is inside a source folder of the project, or is the project folder.</summary>
    /// <param name="project">The project folder, as an absolute path.</param>
    /// <param name="folders">Its folders.</param>
    /// <param name="given">The folder requested by the caller, relative to the working directory; <see langword="null"/> for that of the
    /// project.</param>
    /// <param name="settingSource">The place in <c>docgen.yaml</c> that names it.</param>
    /// <returns>Whether the folder may be written to.</returns>
    public static bool Check(
        string project,
        ProjectFolders folders,
        string? given,
        Func<SourceSpan?> settingSource,
        DiagnosticBag diagnostics
    )
    {
        var output = RealPath.Of(given ?? Path.Combine(project, folders.Output));
        if (Reason(output, project, folders) is not { } reason)
            return true;
        var place = given is null ? settingSource() ?? new SourceSpan(ProjectSettings.FileName, 1, 1) : (SourceSpan?)null;
        diagnostics.Error(
            BuildCodes.OutputAmongSources,
            $"the output folder '{given ?? folders.Output}' {reason}",
            place,
            "name a folder that contains nothing else, such as 'output'"
        );
        return false;
    }

    private static string? Reason(string output, string project, ProjectFolders folders)
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
