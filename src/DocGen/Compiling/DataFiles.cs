using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Files;
using DocGen.Frontend.Data;
using DocGen.Frontend.Projects;

namespace DocGen.Compiling;

/// <summary>Loads the data files of a build.</summary>
internal static class DataFiles
{
    /// <summary>One file, validated; read once for all documents that use it.</summary>
    /// <param name="requestedBy">Where the file is named.</param>
    public static DataNode? Load(
        Workspace workspace,
        string path,
        SourceSpan? requestedBy,
        RecordingSourceFiles files,
        DiagnosticBag diagnostics
    )
    {
        var units = new UnitNames(workspace.Settings.Languages, workspace.Settings.Language);
        if (workspace.Files.GetLength(path) is null)
        {
            // Reported where this document names it: nothing that documents could share.
            DataLoader.Load(files, path, units, ToDataLimits(workspace.Settings.Limits), diagnostics, requestedBy);
            return null;
        }

        return workspace.Load(
            path,
            (source, bag) => DataLoader.Load(source, path, units, ToDataLimits(workspace.Settings.Limits), bag, null),
            files,
            diagnostics
        );
    }

    /// <summary>Every file of the data folder, so that one that no document uses yet is looked at too.</summary>
    public static void LoadAll(Workspace workspace, DiagnosticBag diagnostics)
    {
        foreach (var path in workspace.Files.List(workspace.Settings.Folders.Data))
        {
            if (path.EndsWith(".yaml", StringComparison.Ordinal))
                Load(workspace, path, null, new RecordingSourceFiles(workspace.Files), diagnostics);
        }
    }

    /// <summary>What <c>docgen.yaml</c> allows data and themes.</summary>
    public static DataLimits ToDataLimits(ProjectLimits limits) =>
        new()
        {
            MaxFileBytes = limits.FileBytes,
            MaxDepth = limits.Nesting,
            MaxNodes = limits.Nodes,
        };
}
