using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Frontend.Projects;

/// <summary>The front matter of a template.</summary>
/// <param name="Info">The properties of the document.</param>
/// <param name="Theme">The name of the theme.</param>
/// <param name="BodyOffset">The offset of the Markdown in the template, in UTF-16 code units.</param>
public sealed record FrontMatter(DocumentInfo Info, string Theme, int BodyOffset)
{
    /// <summary>The declared data files, in order.</summary>
    public ImmutableArray<DataReference> Data { get; init; } = [];

    /// <summary>The requested formats; empty for all formats.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>The documents that this one is composed of, in order; empty for a document of its own.</summary>
    public ImmutableArray<DocumentReference> Documents { get; init; } = [];

    /// <summary>The place that requests the data to be attached; <see langword="null"/> if nothing does.</summary>
    public SourceSpan? AttachSource { get; init; }

    /// <summary>The place that names the layout.</summary>
    public required SourceSpan LayoutSource { get; init; }

    /// <summary>
    /// The place that names the theme: in the template, or in <c>docgen.yaml</c> if the template leaves it to the project.
    /// </summary>
    public required SourceSpan ThemeSource { get; init; }
}

/// <summary>A data file that a template declares.</summary>
/// <param name="Name">Its name in the template.</param>
/// <param name="Path">The file, relative to the project folder.</param>
/// <param name="Source">The place of the declaration.</param>
public sealed record DataReference(string Name, string Path, SourceSpan Source);

/// <summary>A reference from a composite document to one of its parts.</summary>
/// <param name="Id">The id of the document.</param>
/// <param name="Source">The place that names it.</param>
public sealed record DocumentReference(string Id, SourceSpan Source);
