using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;
using DocGen.Frontend.Data;
using DocGen.Frontend.Sources;

namespace DocGen.Frontend.Projects;

/// <summary>Reads the front matter of a template.</summary>
public static class FrontMatterReader
{
    /// <summary>Reads and validates front matter; every problem is reported.</summary>
    /// <param name="template">The whole template.</param>
    /// <param name="name">The file name of the template without its extensions, which the id must equal.</param>
    /// <param name="settings">The project settings, for what the front matter does not specify.</param>
    /// <param name="schemas">What front matter may say.</param>
    /// <returns><see langword="null"/> if the front matter cannot be used.</returns>
    public static FrontMatter? Read(
        SourceText template,
        string name,
        ProjectSettings settings,
        ProjectSchemas schemas,
        DiagnosticBag diagnostics
    )
    {
        ArgumentNullException.ThrowIfNull(template);
        ArgumentNullException.ThrowIfNull(settings);
        ArgumentNullException.ThrowIfNull(schemas);
        ArgumentNullException.ThrowIfNull(diagnostics);
        if (FrontMatterText.Cut(template, diagnostics) is not { } cut)
            return null;
        var bag = new DiagnosticBag();
        var map = DataLoader.Load(template, cut.Start, cut.Length, schemas.FrontMatter, ToLimits(settings.Limits), bag) as DataMap;
        diagnostics.AddRange(bag);
        if (map is null || bag.HasErrors)
            return null;

        var id = Text(map, "id")!;
        if (id != name)
        {
            diagnostics.Error(
                ProjectCodes.IdIsNotFileName,
                $"the id is '{id}', but the template is named '{name}'",
                map["id"]!.Source,
                Rename(id, name)
            );
            return null;
        }

        return ToFrontMatter(map, id, template, cut.BodyOffset, settings);
    }

    private static FrontMatter ToFrontMatter(DataMap map, string id, SourceText template, int bodyOffset, ProjectSettings settings)
    {
        var language = Text(map, "lang") is { } tag ? settings.Languages.Find(tag)! : settings.Language;
        var info = new DocumentInfo(id, Text(map, "title")!, Text(map, "layout")!, language)
        {
            Languages = settings.Languages,
            ShortTitle = Text(map, "short-title"),
            Date = (map["date"] as DataDate)?.Value,
            Item = Text(map, "item"),
            Author = Text(map, "author"),
            Subject = Text(map, "subject"),
            Keywords = Texts(map, "keywords"),
            Source = template.Path,
            Origin = new Origin(template.GetSpan(0, 3)),
        };
        return new FrontMatter(info, Text(map, "theme") ?? settings.Theme, bodyOffset)
        {
            Data = ReadData(map, settings.Folders.Data),
            Documents = map["documents"] is DataList documents
                ? [.. documents.Items.Cast<DataText>().Select(text => new DocumentReference(text.Value, text.Source))]
                : [],
            Formats = map["formats"] is null ? settings.Formats : Texts(map, "formats"),
            // The data is all that can be attached: the schema allows no other value.
            AttachSource = map["attach"]?.Source,
            LayoutSource = map["layout"]!.Source,
            ThemeSource = map["theme"]?.Source ?? settings.ThemeSource ?? map.Source,
        };
    }

    /// <summary>The name of a copied file, such as <c>brev - Kopi</c>, is not a valid id, so the file itself must be renamed.</summary>
    private static string Rename(string id, string name)
    {
        if (DocumentId.IsValid(name))
            return $"write 'id: {name}', or rename the file to {id}.sbn.md";
        return DocumentId.Near(name) is { Length: > 0 } near && near != id
            ? $"rename the file to {near}.sbn.md and write 'id: {near}', or rename it to {id}.sbn.md"
            : $"rename the file to {id}.sbn.md";
    }

    private static ImmutableArray<DataReference> ReadData(DataMap map, string folder) =>
        map["data"] is not DataMap data
            ? []
            :
            [
                .. data.Entries.Select(entry => new DataReference(
                    entry.Key,
                    $"{folder}/{((DataText)entry.Value).Value}",
                    entry.Value.Source
                )),
            ];

    private static string? Text(DataMap map, string key) => (map[key] as DataText)?.Value;

    private static ImmutableArray<string> Texts(DataMap map, string key) =>
        map[key] is DataList list ? [.. list.Items.Cast<DataText>().Select(text => text.Value)] : [];

    private static DataLimits ToLimits(ProjectLimits limits) =>
        new()
        {
            MaxFileBytes = limits.FileBytes,
            MaxDepth = limits.Nesting,
            MaxNodes = limits.Nodes,
        };
}
