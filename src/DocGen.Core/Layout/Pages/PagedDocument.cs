using System.Collections.Immutable;
using DocGen.Core.Drawing;
using DocGen.Core.Images;
using DocGen.Core.Model;

namespace DocGen.Core.Layout.Pages;

/// <summary>A document on its pages: what a page renderer needs, and nothing else.</summary>
/// <param name="Info">What is known about it.</param>
/// <param name="Pages">At least one.</param>
/// <param name="Structure">The Document element at the root of the logical structure (ISO 32000-1, 14.7).</param>
public sealed record PagedDocument(DocumentInfo Info, ImmutableArray<Page> Pages, StructureElement Structure)
{
    /// <summary>The document's headings in reading order (ISO 32000-1, 12.3.3).</summary>
    public ImmutableArray<OutlineItem> Outline { get; init; } = [];

    /// <summary>The bytes of every picture, by <see cref="ImageBox.Source"/>.</summary>
    public ImmutableDictionary<string, ImageData> Images { get; init; } = ImmutableDictionary<string, ImageData>.Empty;
}

/// <summary>A page.</summary>
/// <param name="Label">The page number as printed (ISO 32000-1, 12.4.2).</param>
/// <param name="Content">As large as the page; header and footer included.</param>
public sealed record Page(string Label, Frame Content);

/// <summary>A bookmark.</summary>
/// <param name="Level">From 1; at most one more than that of the item before.</param>
/// <param name="Title">Plain text, with its number.</param>
/// <param name="DestinationId">Where it leads.</param>
public sealed record OutlineItem(int Level, string Title, string DestinationId);
