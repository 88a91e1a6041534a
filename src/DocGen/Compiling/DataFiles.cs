using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Files;
using DocGen.Frontend.Data;
using DocGen.Frontend.Projects;

namespace DocGen.Compiling;

/// <summary>Loads the data files of a build.</summary>
internal static class DataFiles
{
    /// <summary>Loads and validates one file; it is read once for all documents that use it.</summary>
    /// <param name="requestedBy">The place that names the file.</param>
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
            // Reported at the place where this document names it, so it cannot be shared between documents.
            DataLoader.Load(files, path, units, ToDataLimits(workspace.Settings.Limits), diagnostics, requestedBy, workspace.Work);
            return null;
        }

        return workspace.Load(
            path,
            (source, bag) => DataLoader.Load(source, path, units, ToDataLimits(workspace.Settings.Limits), bag, null, workspace.Work),
            files,
            diagnostics
        );
    }

    /// <summary>Loads data supplied by a program.</summary>
    public static DataNode? Load(Workspace workspace, GivenData given, RecordingSourceFiles files, DiagnosticBag diagnostics)
    {
        var limits = ToDataLimits(workspace.Settings.Limits);
        var units = new UnitNames(workspace.Settings.Languages, workspace.Settings.Language);
        if (given.Object is not { } data)
            return DataLoader.LoadGiven(
                files,
                given.PathIn(workspace.Settings.Folders),
                given.Schema,
                units,
                limits,
                diagnostics,
                workspace.Work
            );
        var schema = given.Schema is null ? null : DataLoader.FindSchema(files, given.Schema, units, limits, diagnostics);
        return given.Schema is not null && schema is null ? null : data.Read(given.Name, schema, limits, diagnostics, workspace.Work);
    }

    /// <summary>Loads every file of the data folder, to check those that no document uses yet.</summary>
    public static void LoadAll(Workspace workspace, DiagnosticBag diagnostics)
    {
        foreach (var path in workspace.Files.List(workspace.Settings.Folders.Data))
        {
            if (!path.EndsWith(".yaml", StringComparison.Ordinal))
                continue;
            try
            {
                Load(workspace, path, null, new RecordingSourceFiles(workspace.Files), diagnostics);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                Bug.Report($"loading '{path}'", exception, new SourceSpan(path, 1, 1), diagnostics);
            }
        }
    }

    /// <summary>The limits for data and themes in <c>docgen.yaml</c>.</summary>
    public static DataLimits ToDataLimits(ProjectLimits limits) =>
        new()
        {
            MaxFileBytes = limits.FileBytes,
            MaxDepth = limits.Nesting,
            MaxNodes = limits.Nodes,
        };
}
