using System.Collections.Immutable;
using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Frontend.Projects;

/// <summary>What the head of a template says of its paper.</summary>
/// <param name="Info">What goes with the document.</param>
/// <param name="Theme">The name of the theme.</param>
/// <param name="BodyOffset">Where the Markdown begins in the template's text, in UTF-16 code units.</param>
public sealed record FrontMatter(DocumentInfo Info, string Theme, int BodyOffset)
{
    /// <summary>The declared data files, in order.</summary>
    public ImmutableArray<DataReference> Data { get; init; } = [];

    /// <summary>The formats asked for; empty for all that there are.</summary>
    public ImmutableArray<string> Formats { get; init; } = [];

    /// <summary>The papers that this one is made of, in order; empty for a paper that stands for itself.</summary>
    public ImmutableArray<DocumentReference> Documents { get; init; } = [];

    /// <summary>Where it is asked for that the paper's data go with it; <see langword="null"/> when it is not.</summary>
    public SourceSpan? AttachSource { get; init; }

    /// <summary>Where the layout is named.</summary>
    public required SourceSpan LayoutSource { get; init; }

    /// <summary>Where the theme is named: in the template, or in <c>docgen.yaml</c> when the template leaves it to the project.</summary>
    public required SourceSpan ThemeSource { get; init; }
}

/// <summary>A data file that a template declares.</summary>
/// <param name="Name">Its name in the template.</param>
/// <param name="Path">The file, relative to the project folder.</param>
/// <param name="Source">Where it is declared.</param>
public sealed record DataReference(string Name, string Path, SourceSpan Source);

/// <summary>A paper within a paper.</summary>
/// <param name="Id">The document.</param>
/// <param name="Source">Where it is named.</param>
public sealed record DocumentReference(string Id, SourceSpan Source);
