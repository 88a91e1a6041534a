using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;

namespace DocGen.Compiling;

/// <summary>The front matter of a document, read before it is compiled.</summary>
/// <param name="Template">The whole file.</param>
/// <param name="FrontMatter">The front matter; <see langword="null"/> if it is invalid.</param>
/// <param name="Diagnostics">Its problems.</param>
internal sealed record DocumentHead(SourceText? Template, FrontMatter? FrontMatter, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether it is a composite document.</summary>
    public bool HasDocuments => FrontMatter is { Documents.IsEmpty: false };

    public static string PathOf(string id, ProjectFolders folders) => $"{folders.Templates}/{id}.sbn.md";

    public static DocumentHead Read(string id, Workspace workspace)
    {
        var bag = new DiagnosticBag();
        var path = PathOf(id, workspace.Settings.Folders);
        var template = SourceReader.TryRead(workspace.Files, path, workspace.Settings.Limits.FileBytes, bag, null);
        var head = template is null ? null : FrontMatterReader.Read(template, id, workspace.Settings, workspace.Tools.Schemas, bag);
        return new DocumentHead(template, head, [.. bag]);
    }
}
