using System.Text;
using DocGen.Core.Diagnostics;
using DocGen.Core.Languages;
using DocGen.Frontend.Data;
using DocGen.Frontend.Data.Schemas;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Projects;

/// <summary>Reads <c>docgen.yaml</c>.</summary>
public static class ProjectSettingsReader
{
    private const string Schema = "project.schema.json";

    /// <summary>The schema of the project file as JSON, UTF-8, for editors.</summary>
    /// <param name="languages">The languages that it allows.</param>
    public static ReadOnlyMemory<byte> SchemaText(LanguageSet languages) =>
        Encoding.UTF8.GetBytes(EmbeddedSchemas.GetText(Schema, languages));

    /// <summary>Reads and validates the project file.</summary>
    /// <param name="languages">The languages that there are.</param>
    /// <returns>The defaults when it is missing or wrong, which is then reported.</returns>
    public static ProjectSettings Read(ISourceFiles files, LanguageSet languages, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(languages);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (files.GetLength(ProjectSettings.FileName) is null)
        {
            diagnostics.Error(
                ProjectCodes.NoProject,
                $"there is no {ProjectSettings.FileName} in the project folder",
                (SourceSpan?)null,
                "go to the project's folder, or name it with --project; 'docgen new' creates a project in an empty folder"
            );
            return new ProjectSettings { Languages = languages };
        }

        var bag = new DiagnosticBag();
        var map = DataLoader.Load(files, ProjectSettings.FileName, Schema, languages, DataLimits.Default, bag) as DataMap;
        diagnostics.AddRange(bag);
        return map is null || bag.HasErrors ? new ProjectSettings { Languages = languages } : ToSettings(map, languages);
    }

    private static ProjectSettings ToSettings(DataMap map, LanguageSet languages)
    {
        var defaults = map["defaults"] as DataMap;
        var settings = new ProjectSettings
        {
            Name = Text(map, "name")!,
            Languages = languages,
            Folders = ReadFolders(map["folders"] as DataMap),
            Limits = ReadLimits(map["limits"] as DataMap),
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

    private static ProjectLimits ReadLimits(DataMap? map)
    {
        var limits = new ProjectLimits();
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
