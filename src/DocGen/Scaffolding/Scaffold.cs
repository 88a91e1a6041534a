using System.Collections.Immutable;
using DocGen.Compiling;
using DocGen.Core.Diagnostics;
using DocGen.Files;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;
using DocGen.Outputs;

namespace DocGen.Scaffolding;

/// <summary>Begins a document in a project folder. Nothing is written unless everything can be, and nothing is ever written over.</summary>
internal sealed class Scaffold(string folder, ISourceFiles files, Toolset tools, DiagnosticBag diagnostics)
{
    private const int LongestTitle = 500;

    /// <summary>Writes the files.</summary>
    /// <returns>Their paths relative to the project folder; none when an error has been reported.</returns>
    public ImmutableArray<string> Write(NewDocument wanted)
    {
        CheckWords(wanted);
        var isProject = files.GetLength(ProjectSettings.FileName) is not null;
        if (!isProject && !wanted.MakeProject && !IsEmpty())
            ReportNoProject();
        if (diagnostics.HasErrors)
            return [];

        var settings = isProject ? ProjectSettingsReader.Read(files, tools.Schemas, tools.Limits, diagnostics) : new ProjectSettings();
        if (diagnostics.HasErrors)
            return [];
        var target = new OutputFolder(folder);
        var wantedFiles = KindFiles.Make(wanted, wanted.Title ?? TitleOf(wanted.Id), settings);
        if (!isProject)
            wantedFiles.InsertRange(0, KindFiles.MakeProject(tools.Schemas));
        foreach (var file in wantedFiles.Where(file => target.Exists(file.Path)))
            diagnostics.Error(
                ScaffoldCodes.FileExists,
                $"'{file.Path}' already exists",
                (SourceSpan?)null,
                "choose another id, or move the file away"
            );
        if (diagnostics.HasErrors)
            return [];
        try
        {
            target.Write(wantedFiles);
        }
        catch (OutputFileException refusal) when (refusal.Obstacle is not null)
        {
            OutputRefusal.Report(".", refusal, diagnostics);
            return [];
        }

        return [.. wantedFiles.Select(file => file.Path)];
    }

    private void CheckWords(NewDocument wanted)
    {
        if (!NewDocument.Kinds.Contains(wanted.Kind))
        {
            var hint = DidYouMean.Hint(wanted.Kind, NewDocument.Kinds) ?? $"the kinds are {string.Join(", ", NewDocument.Kinds)}";
            diagnostics.Error(ScaffoldCodes.UnknownKind, $"there is no kind of document '{wanted.Kind}'", (SourceSpan?)null, hint);
        }

        if (wanted.Id.Length > DocumentId.MaxLength)
        {
            diagnostics.Error(
                ScaffoldCodes.BadId,
                $"the id has more than {DocumentId.MaxLength} characters",
                (SourceSpan?)null,
                "choose a shorter one: it is the name of the files"
            );
        }
        else if (DocumentId.IsDevice(wanted.Id))
        {
            diagnostics.Error(
                ScaffoldCodes.BadId,
                $"'{wanted.Id}' is not an id: Windows reserves that name for a device, so no file can have it",
                (SourceSpan?)null,
                $"choose a longer one, for example "
                    + $"'{wanted.Id.ToLowerInvariant()}-{(NewDocument.Kinds.Contains(wanted.Kind) ? wanted.Kind : NewDocument.Kinds[0])}'"
            );
        }
        else if (!DocumentId.IsValid(wanted.Id))
        {
            var better = DocumentId.Near(wanted.Id);
            diagnostics.Error(
                ScaffoldCodes.BadId,
                $"'{wanted.Id}' is not an id",
                (SourceSpan?)null,
                "an id has lower-case letters a to z, digits, and hyphens between them"
                    + (better.Length == 0 ? "" : $"; for example '{better}'")
            );
        }

        if (
            wanted.Title is { } title
            && (
                string.IsNullOrWhiteSpace(title)
                || title.Length > LongestTitle
                || title.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029')
            )
        )
            diagnostics.Error(
                ScaffoldCodes.BadTitle,
                "the title must be a line of text",
                (SourceSpan?)null,
                $"at most {LongestTitle} characters, and no line breaks"
            );
    }

    private bool IsEmpty() =>
        !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any(entry => !Path.GetFileName(entry).StartsWith('.'));

    private void ReportNoProject() =>
        diagnostics.Error(
            ScaffoldCodes.NotAProject,
            $"there is no {ProjectSettings.FileName} here or in a folder above, and the folder is not empty",
            (SourceSpan?)null,
            "go to the project's folder, or name it with --project; --init makes this folder a project"
        );

    /// <summary>A title for people: <c>tilskud-til-foreninger</c> becomes <c>Tilskud til foreninger</c>.</summary>
    private static string TitleOf(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}
