using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Images;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Pages;

/// <summary>A paginated document: the complete input of a page renderer.</summary>
/// <param name="Info">The properties of the document.</param>
/// <param name="Pages">The pages, at least one.</param>
/// <param name="Structure">The Document element at the root of the logical structure (ISO 32000-1, 14.7).</param>
public sealed record PagedDocument(DocumentInfo Info, ImmutableArray<Page> Pages, StructureElement Structure)
{
    private readonly (int Elements, int Contents) _nodes = Structure.NumberNodes();

    /// <summary>The Document element at the root of the logical structure (ISO 32000-1, 14.7), whose nodes are numbered.</summary>
    public StructureElement Structure { get; } = Structure;

    /// <summary>How many elements the structure has: their numbers are less.</summary>
    public int ElementCount => _nodes.Elements;

    /// <summary>How many pieces of content the structure has: their numbers are less.</summary>
    public int ContentCount => _nodes.Contents;

    /// <summary>The headings of the document in reading order (ISO 32000-1, 12.3.3).</summary>
    public ImmutableArray<OutlineItem> Outline { get; init; } = [];

    /// <summary>The bytes of every picture, by <see cref="ImageBox.Source"/>.</summary>
    public ImmutableDictionary<string, ImageData> Images { get; init; } = ImmutableDictionary<string, ImageData>.Empty;
}

/// <summary>A page.</summary>
/// <param name="Label">The page number as printed (ISO 32000-1, 12.4.2).</param>
/// <param name="Content">The content with the size of the page, including header and footer.</param>
public sealed record Page(string Label, Frame Content);

/// <summary>A bookmark.</summary>
/// <param name="Level">The level from 1; at most one more than that of the previous item.</param>
/// <param name="Title">Plain text, including its number.</param>
/// <param name="DestinationId">The id of its destination.</param>
public sealed record OutlineItem(int Level, string Title, string DestinationId);
