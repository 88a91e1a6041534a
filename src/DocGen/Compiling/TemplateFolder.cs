using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;

namespace DocGen.Compiling;

/// <summary>Finds the templates in the template folder, and files that were probably meant to be templates.</summary>
internal static class TemplateFolder
{
    public const string Extension = ".sbn.md";

    /// <summary>The ids of the documents in ordinal order: the names of the templates. Hidden files are none: tools make them.</summary>
    public static ImmutableArray<string> ListIds(ISourceFiles files, ProjectFolders folders) =>
        [
            .. from path in files.List(folders.Templates)
            let name = path[(folders.Templates.Length + 1)..]
            where
                name.EndsWith(Extension, StringComparison.Ordinal) && !name.Contains('/', StringComparison.Ordinal) && !name.StartsWith('.')
            select name[..^Extension.Length],
        ];

    /// <summary>
    /// Warns about a folder without templates, and about every file that is not a template because of its name or its place.
    /// </summary>
    /// <param name="project">The project folder, as an absolute path.</param>
    public static void Report(string project, ISourceFiles files, ProjectFolders folders, DiagnosticBag diagnostics)
    {
        if (ListIds(files, folders).IsEmpty)
        {
            var problem = Directory.Exists(Path.Combine(project, folders.Templates)) ? "contains no template" : "does not exist";
            diagnostics.Warning(
                BuildCodes.NoTemplates,
                $"there are no documents: the folder '{folders.Templates}' {problem}",
                (SourceSpan?)null,
                $"a document is a file {folders.Templates}/<id>{Extension}; 'docgen new letter my-letter' creates one"
            );
        }

        foreach (var path in files.List(folders.Templates))
        {
            var name = path[(folders.Templates.Length + 1)..];
            var slash = name.LastIndexOf('/');
            if (slash < 0 ? HasWrongExtension(name) : IsDeep(name))
                diagnostics.Warning(
                    BuildCodes.StrayTemplate,
                    slash < 0
                        ? $"this is not read as a template: its name does not end in '{Extension}'"
                        : $"this is not read as a template: it is not directly in '{folders.Templates}'",
                    new SourceSpan(path, 1, 1),
                    slash < 0
                        ? $"name it {folders.Templates}/{IdOf(name)}{Extension}, or move it elsewhere"
                        : $"move it to {folders.Templates}/{name[(slash + 1)..]}, or into a folder whose name begins with '_' if it "
                            + $"is put aside"
                );
        }
    }

    /// <summary>Plain Markdown, a Scriban file with another extension, or a file to which an editor has added an extension.</summary>
    private static bool HasWrongExtension(string name) =>
        !name.StartsWith('.')
        && !name.EndsWith(Extension, StringComparison.Ordinal)
        && !name.Equals("README.md", StringComparison.OrdinalIgnoreCase)
        && (name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || name.Contains(".sbn", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether it is a template in a subfolder without another purpose.</summary>
    private static bool IsDeep(string name) =>
        name.EndsWith(Extension, StringComparison.OrdinalIgnoreCase)
        && !name.StartsWith('_')
        && !name.Contains("/_", StringComparison.Ordinal)
        && name[..name.IndexOf('/', StringComparison.Ordinal)] is not ("images" or "themes");

    private static string IdOf(string name) =>
        DocumentId.Near(name[..name.IndexOf('.', StringComparison.Ordinal)]) is { Length: > 0 } id ? id : "<id>";
}
