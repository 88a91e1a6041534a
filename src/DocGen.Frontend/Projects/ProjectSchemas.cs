using System.Collections.Concurrent;
using System.Collections.Immutable;
using DocGen.Core.Languages;
using DocGen.Frontend.Data.Schemas;

namespace DocGen.Frontend.Projects;

/// <summary>
/// The schemas of <c>docgen.yaml</c> and of front matter, with the names of the formats and the tags of the languages. The versions in
/// <c>docs/schemas</c> have the built-in ones.
/// </summary>
public sealed class ProjectSchemas
{
    private const string ProjectFile = "project.schema.json";
    private const string FrontMatterFile = "front-matter.schema.json";

    // Most engines of a process have the same formats and languages.
    private static readonly ConcurrentDictionary<(string Formats, LanguageSet Languages), ProjectSchemas> Known = new();

    private readonly Lazy<Schema> _project;
    private readonly Lazy<Schema> _frontMatter;

    private ProjectSchemas(ImmutableArray<string> formats, LanguageSet languages)
    {
        Languages = languages;
        ProjectText = TextOf(ProjectFile);
        FrontMatterText = TextOf(FrontMatterFile);
        _project = new Lazy<Schema>(() => EmbeddedSchemas.Compile(ProjectFile, ProjectText, languages));
        _frontMatter = new Lazy<Schema>(() => EmbeddedSchemas.Compile(FrontMatterFile, FrontMatterText, languages));

        string TextOf(string name) => EmbeddedSchemas.Complete(EmbeddedSchemas.GetText(name, languages), "formats", formats);
    }

    /// <summary>The languages that documents can have.</summary>
    public LanguageSet Languages { get; }

    /// <summary>The schema of the project file as JSON, for editors.</summary>
    public string ProjectText { get; }

    /// <summary>The schema of front matter as JSON, for editors.</summary>
    public string FrontMatterText { get; }

    internal Schema Project => _project.Value;

    internal Schema FrontMatter => _frontMatter.Value;

    /// <summary>The schemas for formats, in this order, and languages.</summary>
    public static ProjectSchemas For(ImmutableArray<string> formats, LanguageSet languages) =>
        Known.GetOrAdd((string.Join(' ', formats), languages), _ => new ProjectSchemas(formats, languages));
}
