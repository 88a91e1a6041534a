using DocGen.Core.Diagnostics;
using DocGen.Core.Model;

namespace DocGen.Core.Drawing;

/// <summary>What can stand on a frame. A closed list: a renderer is one switch over it.</summary>
public abstract record FrameItem;

/// <summary>
/// Text on one line in one style; the origin is the left end of the baseline. A soft hyphen (U+00AD) at its end is printed as a hyphen
/// and remains a soft hyphen for those who extract the text; elsewhere it is invisible.
/// </summary>
/// <param name="Value">Not empty.</param>
/// <param name="Style">How it looks.</param>
/// <param name="Mark">What it belongs to.</param>
public sealed record TextRun(string Value, TextStyle Style, ContentMark Mark) : FrameItem
{
    /// <summary>Added to each space (U+0020 and U+00A0) in a justified line; may be negative.</summary>
    public Length WordSpacing { get; init; }

    /// <summary>
    /// Which end of the text is to stay in its place where a renderer has another font than the one that it was measured with.
    /// </summary>
    public TextAnchor Anchor { get; init; }

    /// <summary>The width that was measured; zero where nobody has to know it.</summary>
    public Length Width { get; init; }

    /// <summary>Where the text was written, for what a renderer has to say of it.</summary>
    public Origin? Origin { get; init; }
}

/// <summary>A point of a text: its left end, its middle or its right end.</summary>
public enum TextAnchor
{
    Start,
    Middle,
    End,
}

/// <summary>How the letters of a run look. Layout makes one object a style, so that renderers may compare references.</summary>
/// <param name="Face">Font, weight, slant and size.</param>
/// <param name="Colour">Of the letters.</param>
public sealed record TextStyle(TextFace Face, Colour Colour);

/// <summary>A filled or stroked rectangle; the origin is its upper left corner. Rules and shades are rectangles.</summary>
public sealed record Rectangle(Length Width, Length Height, Paint? Fill, Stroke? Stroke, ContentMark Mark) : FrameItem;

/// <summary>A filled or stroked path; its coordinates count from the origin.</summary>
public sealed record Shape(VectorPath Path, Paint? Fill, Stroke? Stroke, ContentMark Mark) : FrameItem;

/// <summary>A picture, scaled to a size; the origin is its upper left corner.</summary>
/// <param name="Source">Key in <see cref="Document.Images"/>.</param>
public sealed record ImageBox(string Source, Length Width, Length Height, ContentMark Mark) : FrameItem;

/// <summary>A rectangle that can be clicked; the origin is its upper left corner. A link that runs over two lines has two.</summary>
/// <param name="Target">Where it leads.</param>
/// <param name="Contents">The words of the link, for assistive technology (ISO 14289-1, 7.18.5).</param>
/// <param name="Element">The Link (or Reference) element of the structure tree that it belongs to.</param>
public sealed record LinkArea(Length Width, Length Height, LinkTarget Target, string Contents, StructureElement Element) : FrameItem;

/// <summary>Where a link leads: one of the two.</summary>
/// <param name="Uri">An address, or <see langword="null"/>.</param>
/// <param name="DestinationId">The id of a <see cref="Destination"/> in the document, or <see langword="null"/>.</param>
public readonly record struct LinkTarget(string? Uri, string? DestinationId);

/// <summary>A place that links and bookmarks lead to; the origin is the upper left corner of what it names.</summary>
public sealed record Destination(string Id) : FrameItem;

/// <summary>A frame within the frame.</summary>
public sealed record Group(Frame Frame) : FrameItem;
