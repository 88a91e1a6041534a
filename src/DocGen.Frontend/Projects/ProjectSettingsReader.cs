using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Frontend.Data;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Projects;

/// <summary>Reads <c>docgen.yaml</c>.</summary>
public static class ProjectSettingsReader
{
    /// <summary>Reads and validates the project file.</summary>
    /// <param name="files">The project.</param>
    /// <param name="schemas">What the file may say.</param>
    /// <param name="limits">What is allowed where the file does not say.</param>
    /// <param name="diagnostics">Receives DG1 for the file, and DG8 when there is none.</param>
    /// <returns>The defaults if the file is missing or wrong, which is then reported.</returns>
    public static ProjectSettings Read(ISourceFiles files, ProjectSchemas schemas, ProjectLimits limits, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(schemas);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (files.GetLength(ProjectSettings.FileName) is null)
        {
            diagnostics.Error(
                ProjectCodes.NoProject,
                $"there is no {ProjectSettings.FileName} in the project folder",
                (SourceSpan?)null,
                "go to the project's folder, or name it with --project; 'docgen new' creates a project in an empty folder"
            );
            return new ProjectSettings { Languages = schemas.Languages, Limits = limits };
        }

        var bag = new DiagnosticBag();
        var map = DataLoader.Load(files, ProjectSettings.FileName, schemas.Project, DataLimits.Default, bag) as DataMap;
        diagnostics.AddRange(bag);
        return map is null || bag.HasErrors
            ? new ProjectSettings { Languages = schemas.Languages, Limits = limits }
            : ToSettings(map, schemas.Languages, limits);
    }

    private static ProjectSettings ToSettings(DataMap map, LanguageSet languages, ProjectLimits limits)
    {
        var defaults = map["defaults"] as DataMap;
        var settings = new ProjectSettings
        {
            Name = Text(map, "name")!,
            Languages = languages,
            Folders = ReadFolders(map["folders"] as DataMap),
            Limits = ReadLimits(map["limits"] as DataMap, limits),
            ThemeSource = defaults?["theme"]?.Source,
            OutputSource = (map["folders"] as DataMap)?["output"]?.Source,
        };
        return settings with
        {
            Theme = Text(defaults, "theme") ?? settings.Theme,
            Language = Text(defaults, "lang") is { } tag ? languages.Find(tag)! : settings.Language,
            Formats = defaults?["formats"] is DataList list ? [.. list.Items.Cast<DataText>().Select(text => text.Value)] : [],
        };
    }

    private static ProjectFolders ReadFolders(DataMap? map)
    {
        var folders = new ProjectFolders();
        return new ProjectFolders
        {
            Templates = Text(map, "templates") ?? folders.Templates,
            Data = Text(map, "data") ?? folders.Data,
            Output = Text(map, "output") ?? folders.Output,
        };
    }

    private static ProjectLimits ReadLimits(DataMap? map, ProjectLimits limits)
    {
        return new ProjectLimits
        {
            FileBytes = Megabytes("file_megabytes") ?? limits.FileBytes,
            ImageBytes = Megabytes("image_megabytes") ?? limits.ImageBytes,
            Nesting = Number("nesting") ?? limits.Nesting,
            Nodes = Number("nodes") ?? limits.Nodes,
            Loops = Number("loops") ?? limits.Loops,
            Recursion = Number("recursion") ?? limits.Recursion,
            OutputCharacters = (int?)Megabytes("output_megabytes") ?? limits.OutputCharacters,
            Time = Number("seconds") is { } seconds ? TimeSpan.FromSeconds(seconds) : limits.Time,
        };

        // The schema limits every number to the range of int.
        int? Number(string key) => map?[key] is DataFigure { Figure: var figure } ? (int)figure.Value : null;

        long? Megabytes(string key) => (long?)Number(key) << 20;
    }

    private static string? Text(DataMap? map, string key) => (map?[key] as DataText)?.Value;
}
