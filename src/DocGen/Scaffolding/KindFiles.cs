using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using DocGen.Core.Languages;
using DocGen.Files;
using DocGen.Frontend.Projects;

namespace DocGen.Scaffolding;

/// <summary>The initial files of a new document: those of its kind, with its own id, title and dates.</summary>
internal static class KindFiles
{
    /// <summary>The response time of the recipients, as the data needs a second date.</summary>
    private const int DaysToDeadline = 28;

    private static readonly JavaScriptEncoder Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;

    /// <summary>Makes the files of a kind.</summary>
    /// <returns>The files; paths are relative to the project folder.</returns>
    public static List<OutputFile> Make(NewDocument wanted, string title, ProjectSettings settings)
    {
        var folders = settings.Folders;
        return
        [
            File($"{folders.Templates}/{wanted.Id}.sbn.md", "template.sbn.md"),
            File($"{folders.Data}/{wanted.Id}.yaml", "data.yaml"),
            File($"{folders.Data}/schemas/{wanted.Id}.schema.json", "data.schema.json"),
        ];

        OutputFile File(string path, string part) => new(path, Encoding.UTF8.GetBytes(Fill(Read($"{wanted.Kind}/{part}"))));

        string Fill(string text)
        {
            // The text is Danish, whatever the language of other documents of the project is.
            if (settings.Language != Language.Danish)
                text = text.Replace("\nlayout:", "\nlang: da\nlayout:", StringComparison.Ordinal);
            return text.Replace("%id%", wanted.Id, StringComparison.Ordinal)
                .Replace("%date%", Iso(wanted.Date), StringComparison.Ordinal)
                .Replace("%deadline%", Iso(wanted.Date.AddDays(DaysToDeadline)), StringComparison.Ordinal)
                .Replace("%templates%", folders.Templates, StringComparison.Ordinal)
                .Replace("%title%", Quote(title), StringComparison.Ordinal);
        }
    }

    /// <summary>The file that makes a folder a project, and its schema for editors.</summary>
    /// <param name="schemas">The schemas of the engine.</param>
    public static List<OutputFile> MakeProject(ProjectSchemas schemas) =>
        [
            new(ProjectSettings.FileName, Encoding.UTF8.GetBytes(Read("project/docgen.yaml"))),
            new("docs/schemas/project.schema.json", Encoding.UTF8.GetBytes(schemas.ProjectText)),
        ];

    /// <summary>A double-quoted YAML scalar, in which all escapes of JSON are valid (YAML 1.2.2, 5.7).</summary>
    private static string Quote(string text) => $"\"{JsonEncodedText.Encode(text, Encoder)}\"";

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Read(string name)
    {
        using var stream =
            typeof(KindFiles).Assembly.GetManifestResourceStream("kinds/" + name)
            ?? throw new InvalidOperationException($"'{name}' is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
