using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Frontend.Projects;
using DocGen.Frontend.Sources;

namespace DocGen.Compiling;

/// <summary>What a template says of its paper, read before anything is made of it.</summary>
/// <param name="Template">The whole file.</param>
/// <param name="FrontMatter"><see langword="null"/> when it could not be read.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record DocumentHead(SourceText? Template, FrontMatter? FrontMatter, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether the paper is made of others.</summary>
    public bool HasDocuments => FrontMatter is { Documents.IsEmpty: false };

    public static string PathOf(string id, ProjectFolders folders) => $"{folders.Templates}/{id}.sbn.md";

    public static DocumentHead Read(string id, Workspace workspace)
    {
        var bag = new DiagnosticBag();
        var path = PathOf(id, workspace.Settings.Folders);
        var template = SourceReader.TryRead(workspace.Files, path, workspace.Settings.Limits.FileBytes, bag, null);
        var head = template is null ? null : FrontMatterReader.Read(template, id, workspace.Settings, workspace.Engine.Schemas, bag);
        return new DocumentHead(template, head, [.. bag]);
    }
}
